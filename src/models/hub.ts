import { open, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type * as NodeLlama from 'node-llama-cpp';
import type * as Ort from 'onnxruntime-node';
import { UserError } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { Options } from '../config/options.ts';
import type { Embedder, LanguageModel } from '../contracts/model.ts';
import { openLlama } from './llama/model.ts';
import { modelEntry, presetEntry } from './manifest.ts';
import { readMachine } from './memory.ts';
import { openMiniLm } from './minilm/embedder.ts';
import type { Natives } from './native.ts';
import { place, type Gpu, type Placement } from './placement.ts';
import type { ModelEntry } from './schema.ts';
import { verifyModel } from './verify.ts';

export interface HubSetup {
  readonly options: Pick<Options, 'preset' | 'device' | 'model'>;
  /** Folder of model files. */
  readonly folder: string;
  readonly natives: Natives;
  /** A private folder for short-lived files. */
  readonly scratch: string;
  /** Fetches models that are absent; without it, absence is a UserError. */
  readonly fetch?: (ids: readonly string[]) => Promise<void>;
  readonly log: Logger;
  readonly signal: AbortSignal;
  waiting(text: string): void;
}

/** A model file that was chosen, with where it should run. */
export interface Choice {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number | null;
  /** Null for a model given by path. */
  readonly entry: ModelEntry | null;
  readonly placement: Placement;
}

/** The models of a run: each is checked and loaded when first asked for, kept, and closed with the hub. */
export interface OpenModelHub extends AsyncDisposable {
  llm(): Promise<LanguageModel>;
  embedder(): Promise<Embedder>;
  /** Which language model would be used and why, without loading it. */
  choice(): Promise<Choice>;
}

const EMBEDDER = 'minilm-l6-v2-int8';
const TOKENIZER = 'minilm-l6-v2-tokenizer';

export function createModelHub(setup: HubSetup): OpenModelHub {
  const choice = once(() => choose(setup));
  const llm = once(() => loadLlm(setup, choice));
  const embedder = once(() => loadEmbedder(setup));
  return {
    choice,
    llm,
    embedder,
    async [Symbol.asyncDispose]() {
      for (const model of [llm, embedder]) {
        const opened = await model.started()?.catch(() => null);
        await opened?.[Symbol.asyncDispose]();
      }
    },
  };
}

/** `path.gguf#sha256=HEX` -> its parts; any other text is an id of the manifest. */
export function parseModelOption(
  text: string,
): { readonly file: string; readonly sha256: string } | { readonly id: string } {
  const match = /^(.+)#sha256=([0-9a-f]{64})$/i.exec(text);
  if (match?.[1] !== undefined && match[2] !== undefined) return { file: match[1], sha256: match[2].toLowerCase() };
  if (/[/\\]|\.gguf\b/i.test(text)) {
    throw new UserError(
      'option-invalid',
      `option model: ${JSON.stringify(text.slice(0, 120))} names a file without its hash; write path.gguf#sha256=<64 hex>`,
    );
  }
  return { id: text };
}

async function choose(setup: HubSetup): Promise<Choice> {
  const { preset, device, model } = setup.options;
  const machine = await readMachine();
  const gpu = device === 'cpu' ? null : await findGpu(setup);
  if (device !== 'auto' && device !== 'cpu' && gpu?.type !== device) {
    throw new UserError(
      'option-invalid',
      `option device: ${device} was asked for, but no such device was found; use auto or cpu`,
    );
  }
  const asked = model === '' ? null : parseModelOption(model);
  if (asked !== null && 'file' in asked) {
    const placement = place({ preset: 'auto', device, custom: basename(asked.file) }, machine, gpu);
    return { file: resolve(asked.file), sha256: asked.sha256, bytes: null, entry: null, placement };
  }
  const named = asked === null ? null : languageModel(asked.id);
  const placement = place({ preset, device, ...(named ? { custom: named.id, entry: named } : {}) }, machine, gpu);
  const entry = named ?? presetEntry(placement.preset ?? 'balanced');
  return { file: join(setup.folder, entry.file), sha256: entry.sha256, bytes: entry.bytes, entry, placement };
}

function languageModel(id: string): ModelEntry {
  const entry = modelEntry(id);
  if (entry.role === 'llm') return entry;
  throw new UserError('option-invalid', `option model: ${id} is not a language model`);
}

/** What the library can use of a graphics card; any trouble there means: none. */
async function findGpu(setup: HubSetup): Promise<Gpu | null> {
  const library = await setup.natives.load<typeof NodeLlama>('node-llama-cpp');
  const llama = await library.getLlama({ gpu: 'auto', build: 'never', logLevel: library.LlamaLogLevel.disabled });
  try {
    if (llama.gpu === false) return null;
    const { total, free } = await llama.getVramState();
    const [name = llama.gpu] = await llama.getGpuDeviceNames();
    return { type: llama.gpu, name, total, free };
  } finally {
    await llama.dispose();
  }
}

async function loadLlm(setup: HubSetup, choice: () => Promise<Choice>): Promise<LanguageModel> {
  const chosen = await choice();
  const { placement } = chosen;
  setup.log.info(`model ${basename(chosen.file)}: ${placement.why}`);
  await require([{ file: chosen.file, sha256: chosen.sha256, bytes: chosen.bytes, entry: chosen.entry }], setup);
  await requireGguf(chosen.file);
  const library = await setup.natives.load<typeof NodeLlama>('node-llama-cpp');
  setup.waiting(`loading ${basename(chosen.file)}`);
  return openLlama({
    library,
    file: chosen.file,
    id: `${basename(chosen.file)}@${chosen.sha256.slice(0, 12)}`,
    device: placement.device,
    contextTokens: placement.contextTokens,
    sequences: placement.sequences,
    threads: placement.threads,
    scratch: setup.scratch,
    log: setup.log,
    signal: setup.signal,
  });
}

async function loadEmbedder(setup: HubSetup): Promise<Embedder> {
  const library = await setup.natives.load<typeof Ort>('onnxruntime-node');
  const [model, tokenizer] = [modelEntry(EMBEDDER), modelEntry(TOKENIZER)].map((entry) => ({
    file: join(setup.folder, entry.file),
    sha256: entry.sha256,
    bytes: entry.bytes,
    entry,
  })) as [Needed, Needed];
  await require([model, tokenizer], setup);
  setup.waiting('loading the embedding model');
  const { cores } = await readMachine();
  return openMiniLm({
    library,
    model: model.file,
    tokenizer: tokenizer.file,
    id: `${basename(model.file)}@${model.sha256.slice(0, 12)}`,
    threads: Math.min(4, cores),
  });
}

interface Needed {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number | null;
  readonly entry: ModelEntry | null;
}

/** Every file is there and has its hash, or nothing is loaded. */
async function require(files: readonly Needed[], setup: HubSetup): Promise<void> {
  const absent: Needed[] = [];
  for (const needed of files) {
    if (!(await stat(needed.file).catch(() => null))?.isFile()) absent.push(needed);
  }
  const fetchable = absent.flatMap((needed) => (needed.entry ? [needed.entry.id] : []));
  if (fetchable.length === absent.length && absent.length > 0 && setup.fetch) await setup.fetch(fetchable);
  else if (absent[0]) throw missing(absent[0]);
  for (const needed of files) {
    setup.waiting(`checking ${basename(needed.file)}`);
    await verifyModel(needed);
  }
}

/** Anything else than GGUF is refused here: other formats of weights can hold code. */
async function requireGguf(file: string): Promise<void> {
  await using handle = await open(file);
  const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
  if (buffer.toString('latin1') !== 'GGUF')
    throw new UserError('model-corrupt', `${file} is no GGUF file; other formats are not loaded`);
}

function missing(needed: Needed): UserError {
  const size = needed.bytes === null ? '' : ` (${Math.round(needed.bytes / 1e6)} MB)`;
  return new UserError(
    'model-missing',
    `the model file ${needed.file}${size} does not exist; run: make setup, or point --models at the folder that holds it`,
  );
}

/** Runs `make` at most once at a time; a failure may be tried again. */
function once<Result>(
  make: () => Promise<Result>,
): (() => Promise<Result>) & { started(): Promise<Result> | undefined } {
  let pending: Promise<Result> | undefined;
  const get = () => {
    pending ??= make().catch((error: unknown) => {
      pending = undefined;
      throw error;
    });
    return pending;
  };
  return Object.assign(get, { started: () => pending });
}
