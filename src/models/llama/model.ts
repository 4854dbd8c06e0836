import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type * as NodeLlama from 'node-llama-cpp';
import type { Llama, LlamaContext, LlamaContextSequence, LlamaModel, Token } from 'node-llama-cpp';
import { ExitCode, messageOf, UserError } from '../../base/errors.ts';
import type { Logger } from '../../base/log.ts';
import type { Ask, Generation, InfillAsk, LanguageModel } from '../../contracts/model.ts';
import { chatTokens, infillTokens } from './chatml.ts';
import { Decoding, type DecodePlan } from './decode.ts';
import { SequencePool } from './pool.ts';
import { ThreadGovernor } from './threads.ts';
import { Turns } from './turns.ts';

export interface LlamaSetup {
  readonly library: typeof NodeLlama;
  readonly file: string;
  readonly id: string;
  readonly device: 'cpu' | 'cuda' | 'vulkan' | 'metal';
  readonly contextTokens: number;
  readonly sequences: number;
  readonly threads: number;
  /** Folder for the state that sequences share for a moment; it is private to this process and removed. */
  readonly scratch: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** Prompt tokens evaluated between two looks at the abort signal. */
const CHUNK = 64;
/** From here on it is cheaper to copy a prompt's state to another sequence than to evaluate it again. */
const SHARE_FROM = 64;

/** Loads a GGUF file once, with several sequences over one context. The caller has checked its hash. */
export async function openLlama(setup: LlamaSetup): Promise<LanguageModel> {
  const { library, device, log } = setup;
  const llama = await library.getLlama({
    gpu: device === 'cpu' ? false : device,
    build: 'never',
    maxThreads: setup.threads,
    logLevel: library.LlamaLogLevel.error,
    logger: (_level, message) => log.debug(message.trimEnd()),
  });
  try {
    const model = await llama.loadModel({
      modelPath: setup.file,
      loadSignal: setup.signal,
      ...(device === 'cpu' ? { gpuLayers: 0 } : {}),
    });
    const context = await createContext(model, setup);
    return new LlamaLanguageModel(setup, llama, model, context);
  } catch (error) {
    await llama.dispose();
    if (setup.signal.aborted || error instanceof UserError) throw error;
    throw new UserError(
      'model-failed',
      `the model ${setup.id} could not be loaded: ${messageOf(error)}; try a smaller preset or more memory`,
      ExitCode.failed,
    );
  }
}

/** Not enough memory for the context: half of it is tried once, and said. */
async function createContext(model: LlamaModel, setup: LlamaSetup): Promise<LlamaContext> {
  const create = (contextSize: number) =>
    model.createContext({
      contextSize,
      sequences: setup.sequences,
      batchSize: 512,
      threads: setup.threads,
      // On the CPU it splits sums by thread count, so the same seed would not give the same text.
      flashAttention: setup.device !== 'cpu',
      failedCreationRemedy: false,
      createSignal: setup.signal,
    });
  try {
    return await create(setup.contextTokens);
  } catch (error) {
    if (setup.signal.aborted) throw error;
    const half = Math.floor(setup.contextTokens / 2);
    setup.log.warn(`no memory for a context of ${setup.contextTokens} tokens (${messageOf(error)}); trying ${half}`);
    return await create(half);
  }
}

class LlamaLanguageModel implements LanguageModel {
  readonly id: string;
  readonly device: string;
  readonly contextTokens: number;
  readonly #setup: LlamaSetup;
  readonly #llama: Llama;
  readonly #model: LlamaModel;
  readonly #pool: SequencePool;
  readonly #governor: ThreadGovernor;
  readonly #turns = new Turns();
  #states = 0;
  #scratch: string | undefined;

  constructor(setup: LlamaSetup, llama: Llama, model: LlamaModel, context: LlamaContext) {
    this.#setup = setup;
    this.#llama = llama;
    this.#model = model;
    this.id = setup.id;
    this.device = setup.device;
    this.contextTokens = Math.min(context.contextSize, setup.contextTokens);
    this.#pool = new SequencePool(Array.from({ length: setup.sequences }, () => context.getSequence()));
    this.#governor = new ThreadGovernor(setup.device === 'cpu' ? setup.threads : 1);
  }

  count(text: string): number {
    return this.#model.tokenize(text, false).length;
  }

  async generate(ask: Ask): Promise<Generation> {
    const plan = { ...this.#plan(chatTokens(this.#model, ask), ask), ...(await this.#grammar(ask)) };
    return this.#one(plan, ask.signal);
  }

  async infill(ask: InfillAsk): Promise<Generation> {
    return this.#one(this.#plan(infillTokens(this.#model, ask), ask), ask.signal);
  }

  async *sample(ask: Ask, temperatures: readonly number[]): AsyncIterable<Generation> {
    const prompt = chatTokens(this.#model, ask);
    const waiting = temperatures.map((temperature, index) => ({ temperature, seed: ask.seed + index * 7919 }));
    while (waiting.length > 0) {
      const held = [await this.#pool.take(prompt, ask.signal)];
      const running: Decoding[] = [];
      try {
        // One sequence is left for whoever else asks meanwhile.
        while (held.length < Math.min(waiting.length, this.#pool.size - 1)) {
          const more = this.#pool.tryTake(prompt);
          if (!more) break;
          held.push(more);
        }
        await this.#prefill(held, prompt, ask.signal);
        for (const sequence of held) {
          const draw = waiting.shift();
          if (!draw) break;
          const plan = { ...this.#plan(prompt, { ...ask, ...draw }), ...(await this.#grammar(ask)) };
          running.push(new Decoding(this.#model, sequence, plan));
        }
        yield* this.#inStep(running, ask.signal);
      } finally {
        for (const decoding of running) await decoding.close();
        for (const sequence of held) this.#pool.release(sequence);
      }
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#turns.run(() => this.#llama.dispose());
    if (this.#scratch !== undefined) await rm(this.#scratch, { recursive: true, force: true });
  }

  #plan(prompt: readonly Token[], ask: Ask | InfillAsk): DecodePlan {
    if (prompt.length + ask.maxTokens > this.contextTokens) {
      throw new UserError(
        'prompt-too-long',
        `the prompt has ${prompt.length} tokens and ${ask.maxTokens} are kept for the answer: more than the ${this.contextTokens} of the context of ${this.id}`,
        ExitCode.failed,
      );
    }
    return {
      prompt,
      maxTokens: ask.maxTokens,
      temperature: ask.temperature ?? 0,
      topP: ask.topP ?? 0.95,
      seed: ask.seed,
      stop: ask.stop ?? [],
      onText: ask.onText,
    };
  }

  async #grammar(ask: Ask): Promise<Pick<DecodePlan, 'grammar'>> {
    if (!ask.jsonSchema) return {};
    const { library } = this.#setup;
    const schema = ask.jsonSchema as Parameters<Llama['createGrammarForJsonSchema']>[0];
    const grammar = await this.#llama.createGrammarForJsonSchema(schema);
    return { grammar: new library.LlamaGrammarEvaluationState({ model: this.#model, grammar }) };
  }

  async #one(plan: DecodePlan, signal: AbortSignal): Promise<Generation> {
    const sequence = await this.#pool.take(plan.prompt, signal);
    const decoding = new Decoding(this.#model, sequence, plan);
    try {
      await this.#prefill([sequence], plan.prompt, signal);
      for await (const generation of this.#inStep([decoding], signal)) return generation;
      return decoding.result();
    } finally {
      await decoding.close();
      this.#pool.release(sequence);
    }
  }

  /**
   * All answers of one call take each step together, and two calls never share a step: what is evaluated together
   * depends only on the call, so a seed gives the same text on the CPU however busy the machine is.
   */
  async *#inStep(decodings: readonly Decoding[], signal: AbortSignal): AsyncGenerator<Generation> {
    let running = [...decodings];
    while (running.length > 0) {
      signal.throwIfAborted();
      await this.#turns.run(async () => {
        const threads = this.#governor.next(running.length);
        this.#useThreads(threads);
        const started = performance.now();
        await Promise.all(running.map((decoding) => decoding.step()));
        this.#governor.record(threads, running.length, (performance.now() - started) / 1000);
      });
      const ended = running.filter((decoding) => decoding.done);
      running = running.filter((decoding) => !decoding.done);
      for (const decoding of ended) yield decoding.result();
    }
  }

  /** Evaluates all of the prompt but its last token, once, and gives every sequence that state. */
  async #prefill(
    sequences: readonly LlamaContextSequence[],
    prompt: readonly Token[],
    signal: AbortSignal,
  ): Promise<void> {
    const [first, ...others] = sequences;
    if (!first) return;
    const wanted = prompt.slice(0, -1);
    await this.#turns.run(() => first.adaptStateToTokens(wanted, false));
    this.#useThreads(this.#governor.best());
    while (first.nextTokenIndex < wanted.length) {
      signal.throwIfAborted();
      const from = first.nextTokenIndex;
      await this.#turns.run(() => first.evaluateWithoutGeneratingNewTokens(wanted.slice(from, from + CHUNK)));
    }
    const behind: LlamaContextSequence[] = [];
    for (const sequence of others) {
      await this.#turns.run(() => sequence.adaptStateToTokens(wanted, false));
      if (sequence.nextTokenIndex < wanted.length) behind.push(sequence);
    }
    if (behind.length === 0) return;
    if (wanted.length < SHARE_FROM) {
      for (const sequence of behind) await this.#prefill([sequence], prompt, signal);
      return;
    }
    this.#scratch ??= await mkdtemp(join(this.#setup.scratch, 'groundskeeper-state-'));
    const state = join(this.#scratch, `${++this.#states}.bin`);
    try {
      await this.#turns.run(async () => {
        await first.saveStateToFile(state);
        // Written a moment ago by this process, in a folder only it can enter.
        for (const sequence of behind) await sequence.loadStateFromFile(state, { acceptRisk: true });
      });
    } finally {
      await rm(state, { force: true });
    }
  }

  #useThreads(threads: number): void {
    if (this.#setup.device === 'cpu') this.#llama.maxThreads = threads;
  }
}
