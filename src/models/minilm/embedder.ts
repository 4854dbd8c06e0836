import { readFile } from 'node:fs/promises';
import { Tokenizer } from '@huggingface/tokenizers';
import type * as Ort from 'onnxruntime-node';
import { messageOf, UserError } from '../../base/errors.ts';
import type { Embedder } from '../../contracts/model.ts';

export interface MiniLmSetup {
  readonly library: typeof Ort;
  readonly model: string;
  readonly tokenizer: string;
  readonly id: string;
  readonly threads: number;
}

interface Encoder {
  encode(text: string): { readonly ids: readonly number[] };
}
// The package's own declarations do not resolve under NodeNext.
const WordPieces = Tokenizer as unknown as new (definition: object, config: object) => Encoder;

const DIMENSIONS = 384;
const MAX_TOKENS = 256;
const BATCH = 16;
/** No token of this vocabulary is longer than 18 characters: beyond this nothing can reach the window anyway. */
const MAX_CHARACTERS = MAX_TOKENS * 20;

/** Opens all-MiniLM-L6-v2: sentence vectors on the CPU. The caller has checked the hashes of both files. */
export async function openMiniLm(setup: MiniLmSetup): Promise<Embedder> {
  try {
    const { library } = setup;
    const tokenizer = new WordPieces(JSON.parse(await readFile(setup.tokenizer, 'utf8')) as object, {});
    const session = await library.InferenceSession.create(setup.model, {
      executionProviders: ['cpu'],
      intraOpNumThreads: setup.threads,
      interOpNumThreads: 1,
      graphOptimizationLevel: 'all',
      logSeverityLevel: 3,
    });
    return new MiniLm(setup, tokenizer, session);
  } catch (error) {
    throw new UserError('model-failed', `the model ${setup.id} could not be loaded: ${messageOf(error)}`);
  }
}

class MiniLm implements Embedder {
  readonly id: string;
  readonly dimensions = DIMENSIONS;
  readonly #library: typeof Ort;
  readonly #tokenizer: Encoder;
  readonly #session: Ort.InferenceSession;

  constructor(setup: MiniLmSetup, tokenizer: Encoder, session: Ort.InferenceSession) {
    this.id = setup.id;
    this.#library = setup.library;
    this.#tokenizer = tokenizer;
    this.#session = session;
  }

  async embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
    const vectors: Float32Array[] = new Array<Float32Array>(texts.length);
    // Texts of like length share a batch, so that little of it is padding.
    const items = texts
      .map((text, index) => ({ index, ids: this.#ids(text) }))
      .sort((left, right) => left.ids.length - right.ids.length || left.index - right.index);
    for (let at = 0; at < items.length; at += BATCH) {
      signal?.throwIfAborted();
      const batch = items.slice(at, at + BATCH);
      const rows = await this.#run(batch.map((item) => item.ids));
      batch.forEach((item, row) => (vectors[item.index] = rows[row] ?? new Float32Array(DIMENSIONS)));
    }
    return vectors;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session.release();
  }

  #ids(text: string): readonly number[] {
    const { ids } = this.#tokenizer.encode(text.slice(0, MAX_CHARACTERS));
    return ids.length <= MAX_TOKENS ? ids : [...ids.slice(0, MAX_TOKENS - 1), ...ids.slice(-1)];
  }

  async #run(batch: readonly (readonly number[])[]): Promise<Float32Array[]> {
    const width = Math.max(...batch.map((ids) => ids.length));
    const size = batch.length * width;
    const ids = new BigInt64Array(size);
    const mask = new BigInt64Array(size);
    batch.forEach((row, index) =>
      row.forEach((id, column) => {
        ids[index * width + column] = BigInt(id);
        mask[index * width + column] = 1n;
      }),
    );
    const tensor = (data: BigInt64Array) => new this.#library.Tensor('int64', data, [batch.length, width]);
    const output = await this.#session.run({
      input_ids: tensor(ids),
      attention_mask: tensor(mask),
      token_type_ids: tensor(new BigInt64Array(size)),
    });
    const hidden = output['last_hidden_state']?.data as Float32Array | undefined;
    if (hidden?.length !== size * DIMENSIONS) {
      throw new UserError('model-failed', `the model ${this.id} gave an output of an unexpected shape`);
    }
    return batch.map((row, index) => meanPool(hidden, index * width * DIMENSIONS, row.length));
  }
}

/** The mean over the tokens of one text, as a unit vector. */
function meanPool(hidden: Float32Array, offset: number, tokens: number): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (let token = 0; token < tokens; token++) {
    for (let at = 0; at < DIMENSIONS; at++) {
      vector[at] = (vector[at] ?? 0) + (hidden[offset + token * DIMENSIONS + at] ?? 0);
    }
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
