/**
 * Embeds the symbols of a pinned package as a digest does (texts, tokens, batches, pooling, writing to the store) and, in turns
 * with it, runs the bare ONNX session over the same tokens in batches of one length. Prints the ratio of the sums.
 *   node bench/embed/index.ts [--symbols 5000]
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Tokenizer } from '@huggingface/tokenizers';
import type * as Ort from 'onnxruntime-node';
import { silentLogger } from '../../src/base/log.ts';
import { loadOptions } from '../../src/config/load.ts';
import type { CodeSymbol } from '../../src/contracts/digest.ts';
import type { Embedder } from '../../src/contracts/model.ts';
import { nativeOptions, placesOf } from '../../src/entry/setup/places.ts';
import { embedSymbols } from '../../src/knowledge/build/embed-symbols.ts';
import { embeddingText } from '../../src/knowledge/build/symbol-text.ts';
import { openStore } from '../../src/knowledge/store/store.ts';
import { createNatives } from '../../src/models/index.ts';
import { modelEntry } from '../../src/models/manifest.ts';
import { openMiniLm } from '../../src/models/minilm/embedder.ts';
import { keepLog } from '../lib/log.ts';
import { readPackage } from '../ask/package.ts';

const NETWORKX = { name: 'networkx', version: '3.7', sha256: 'fd77a511bd90f39f3d016351345b52cf5319b813bdca01de3f755d3cca62e96a' }; // prettier-ignore
/** Symbols between two turns. */
const TURN = 250;
const MAX_TOKENS = 256;
const BATCH = 16;

const { values } = parseArgs({ options: { symbols: { type: 'string', default: '5000' } } });
await using asking = await readPackage(NETWORKX, 0);
const { digest, context } = asking;
const symbols = digest.symbols.filter((symbol) => !symbol.test).slice(0, Number(values.symbols));
const places = placesOf(loadOptions(new Map(), process.env), process.env);
const library = await createNatives(nativeOptions(places)).load<typeof Ort>('onnxruntime-node');
const [model, tokenizer] = ['minilm-l6-v2-int8', 'minilm-l6-v2-tokenizer'].map((id) => join(places.models, modelEntry(id).file)) as [string, string]; // prettier-ignore
const threads = 2;
await using embedder: Embedder = await openMiniLm({ library, model, tokenizer, id: 'bench', threads });
const bare = await library.InferenceSession.create(model, {
  executionProviders: ['cpu'],
  intraOpNumThreads: threads,
  interOpNumThreads: 1,
  graphOptimizationLevel: 'all',
  logSeverityLevel: 3,
});
const words = new (Tokenizer as unknown as new (definition: object, config: object) => { encode(text: string): { ids: readonly number[] } })(JSON.parse(await readFile(tokenizer, 'utf8')) as object, {}); // prettier-ignore
const folder = await mkdtemp(join(tmpdir(), 'groundskeeper-bench-'));
try {
  const turns: { ours: number; bare: number; tokens: number }[] = [];
  for (let from = 0; from < symbols.length; from += TURN) {
    const own = symbols.slice(from, from + TURN);
    const batches = await batchesOf(own);
    // Who goes first changes with each turn.
    const first = from % (2 * TURN) === 0;
    const early = first ? await ours(own) : await plain(batches);
    const late = first ? await plain(batches) : await ours(own);
    turns.push({ ours: first ? early : late, bare: first ? late : early, tokens: batches.flat().reduce((sum, ids) => sum + ids.length, 0) }); // prettier-ignore
    process.stderr.write(`\r\u001b[2K${from + own.length} of ${symbols.length}`);
  }
  const sum = (of: 'ours' | 'bare' | 'tokens') => turns.reduce((total, turn) => total + turn[of], 0);
  const ratios = turns.map((turn) => turn.ours / turn.bare).sort((left, right) => left - right);
  console.log(`\n${symbols.length} symbols, ${sum('tokens')} tokens: ours ${sum('ours').toFixed(1)} s, bare session ${sum('bare').toFixed(1)} s`);
  console.log(`ratio of the sums ${(sum('ours') / sum('bare')).toFixed(3)}, median of ${turns.length} turns ${(ratios[ratios.length >> 1] ?? 0).toFixed(3)}`);
  await keepLog('embed', { package: NETWORKX, symbols: symbols.length, threads, turns });
} finally {
  await rm(folder, { recursive: true, force: true });
  await bare.release();
} // prettier-ignore

/** As a digest does it, from symbols to rows of the store. */
async function ours(own: readonly CodeSymbol[]): Promise<number> {
  const store = openStore(folder, silentLogger);
  try {
    const started = performance.now();
    await embedSymbols({ digest: { modules: [], symbols: [...own] }, tree: context.repository, store, embedder, full: true, seconds: Infinity, log: silentLogger, signal: context.signal, waiting: () => undefined }); // prettier-ignore
    return (performance.now() - started) / 1000;
  } finally {
    store.close();
  }
}

/** Nothing but the session, over tokens that are at hand. */
async function plain(batches: readonly (readonly (readonly number[])[])[]): Promise<number> {
  const feeds = batches.map((batch) => {
    const width = Math.max(...batch.map((ids) => ids.length));
    const ids = new BigInt64Array(batch.length * width);
    const mask = new BigInt64Array(batch.length * width);
    batch.forEach((row, index) => row.forEach((id, column) => {
      ids[index * width + column] = BigInt(id);
      mask[index * width + column] = 1n;
    })); // prettier-ignore
    const tensor = (data: BigInt64Array) => new library.Tensor('int64', data, [batch.length, width]);
    return { input_ids: tensor(ids), attention_mask: tensor(mask), token_type_ids: tensor(new BigInt64Array(ids.length)) }; // prettier-ignore
  });
  const started = performance.now();
  for (const feed of feeds) await bare.run(feed);
  return (performance.now() - started) / 1000;
}

async function batchesOf(own: readonly CodeSymbol[]): Promise<(readonly number[])[][]> {
  const sources = await context.repository.readMany([...new Set(own.map((symbol) => symbol.path))]);
  const all = own
    .map((symbol) => words.encode(embeddingText(symbol, sources.get(symbol.path) ?? Buffer.alloc(0))).ids)
    .map((ids) => (ids.length <= MAX_TOKENS ? ids : [...ids.slice(0, MAX_TOKENS - 1), ...ids.slice(-1)]))
    .sort((left, right) => left.length - right.length);
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) => all.slice(at * BATCH, (at + 1) * BATCH));
}
