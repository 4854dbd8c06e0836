import type { LlamaContextSequence, LlamaGrammarEvaluationState, LlamaModel, Token } from 'node-llama-cpp';
import type { Generation } from '../../contracts/model.ts';

export interface DecodePlan {
  readonly prompt: readonly Token[];
  readonly maxTokens: number;
  readonly temperature: number;
  readonly topP: number;
  readonly seed: number;
  readonly stop: readonly string[];
  readonly grammar?: LlamaGrammarEvaluationState;
  readonly onText?: (piece: string) => void;
}

/** One answer being written by one sequence, a token a step. */
export class Decoding {
  readonly sequence: LlamaContextSequence;
  readonly #model: LlamaModel;
  readonly #plan: DecodePlan;
  readonly #tokens: Token[] = [];
  readonly #started = performance.now();
  #iterator: ReturnType<typeof start> | undefined;
  #text = '';
  #shown = 0;
  #logprob = 0;
  #stop: Generation['stop'] | null = null;

  constructor(model: LlamaModel, sequence: LlamaContextSequence, plan: DecodePlan) {
    this.#model = model;
    this.sequence = sequence;
    this.#plan = plan;
  }

  get done(): boolean {
    return this.#stop !== null;
  }

  /** Writes one token, or ends. The prompt but for its last token must be in the sequence already. */
  async step(): Promise<void> {
    if (this.#stop !== null) return;
    this.#iterator ??= start(this.sequence, this.#plan);
    const next = await this.#iterator.next();
    if (next.done || this.#model.isSpecialToken(next.value.token)) {
      this.#end('end');
      return;
    }
    this.#tokens.push(next.value.token);
    this.#logprob += Math.log(Math.max(next.value.confidence, 1e-12));
    this.#text = this.#model.detokenize(this.#tokens);
    const cut = firstOf(this.#text, this.#plan.stop);
    if (cut >= 0) {
      this.#text = this.#text.slice(0, cut);
      this.#end('stop-text');
    } else if (this.#plan.grammar && isWholeJson(this.#text)) this.#end('end');
    else if (this.#tokens.length >= this.#plan.maxTokens) this.#end('length');
    else this.#show(Math.max(0, ...this.#plan.stop.map((stop) => stop.length - 1)) + 4);
  }

  result(): Generation {
    const count = this.#tokens.length;
    return {
      text: this.#text,
      promptTokens: this.#plan.prompt.length,
      tokens: count,
      logprob: count === 0 ? null : this.#logprob / count,
      stop: this.#stop ?? 'length',
      seconds: (performance.now() - this.#started) / 1000,
      temperature: this.#plan.temperature,
    };
  }

  async close(): Promise<void> {
    await this.#iterator?.return();
  }

  #end(stop: Generation['stop']): void {
    this.#stop = stop;
    this.#show(0);
  }

  /** Hands out what can no longer change: not what may become a stop text or is half a character. */
  #show(held: number): void {
    const upTo = Math.max(this.#shown, this.#text.length - held);
    if (upTo > this.#shown) this.#plan.onText?.(this.#text.slice(this.#shown, upTo));
    this.#shown = upTo;
  }
}

function start(sequence: LlamaContextSequence, plan: DecodePlan) {
  return sequence.evaluateWithMetadata(
    [...plan.prompt.slice(-1)],
    { confidence: true },
    {
      temperature: plan.temperature,
      ...(plan.temperature > 0 ? { topP: plan.topP, topK: 40, seed: plan.seed } : {}),
      ...(plan.grammar ? { grammarEvaluationState: plan.grammar } : {}),
    },
  );
}

function firstOf(text: string, stops: readonly string[]): number {
  const found = stops.map((stop) => text.indexOf(stop)).filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** The grammar lets a model add blank lines after the value: the value is all we want. */
function isWholeJson(text: string): boolean {
  const last = text.trimEnd().at(-1);
  if (last !== '}' && last !== ']') return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
