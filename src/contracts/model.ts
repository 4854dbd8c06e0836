/** What the stages need of a language model. Implemented in src/models; counted and bounded there. */
export interface LanguageModel extends AsyncDisposable {
  /** File name and the first 12 hex of its sha256. */
  readonly id: string;
  readonly contextTokens: number;
  /** Where it runs: `cpu`, `cuda`, ... */
  readonly device: string;
  /** Tokens of a text under this model's tokenizer. */
  count(text: string): number;
  /** One completion. A prompt that does not fit is a UserError `prompt-too-long` that names the numbers. */
  generate(ask: Ask): Promise<Generation>;
  /** Several completions of one prompt, sharing its prefix; yields each as it ends. */
  sample(ask: Ask, temperatures: readonly number[]): AsyncIterable<Generation>;
  /** What stands between prefix and suffix (fill in the middle). */
  infill(ask: InfillAsk): Promise<Generation>;
}

interface Bounds {
  readonly maxTokens: number;
  readonly temperature?: number;
  readonly topP?: number;
  readonly seed: number;
  readonly stop?: readonly string[];
  readonly signal: AbortSignal;
  /** Called as tokens arrive, for progress. */
  readonly onText?: (piece: string) => void;
}

export interface Ask extends Bounds {
  readonly system: string;
  readonly user: string;
  /** The beginning of the answer, given rather than generated (e.g. "```python\n"). Not part of the returned text. */
  readonly prefill?: string;
  /** A JSON schema (the subset that node-llama-cpp turns into a grammar) that the answer must follow. */
  readonly jsonSchema?: Readonly<Record<string, unknown>>;
}

export interface InfillAsk extends Bounds {
  readonly prefix: string;
  readonly suffix: string;
}

export interface Generation {
  readonly text: string;
  readonly promptTokens: number;
  readonly tokens: number;
  /** Mean log-probability per token; null where the backend did not give it. */
  readonly logprob: number | null;
  readonly stop: 'end' | 'length' | 'stop-text';
  readonly seconds: number;
  readonly temperature: number;
}

/** Turns texts into unit vectors. */
export interface Embedder extends AsyncDisposable {
  readonly id: string;
  readonly dimensions: number;
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}
