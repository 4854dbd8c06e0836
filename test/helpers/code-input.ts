import { silentLogger } from '../../src/base/log.ts';
import { BudgetExhausted, type Budget } from '../../src/contracts/budget.ts';
import type { Generation, LanguageModel } from '../../src/contracts/model.ts';
import type { Plan } from '../../src/contracts/plan.ts';
import type { Request } from '../../src/contracts/request.ts';
import type { Style } from '../../src/contracts/style.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { createLookup } from '../../src/knowledge/lookup.ts';
import { passagesOf } from '../../src/knowledge/search/passages.ts';
import { createRetriever } from '../../src/knowledge/search/retriever.ts';
import type { CodeInput } from '../../src/stages/code/index.ts';
import type { StageContext } from '../../src/stages/stage.ts';
import { digestOfSources } from './knowledge.ts';
import { UNKNOWN_STYLE } from './style.ts';

/** Knowledge of sources given as text. */
export async function knowledgeOf(sources: Readonly<Record<string, string>>): Promise<Knowledge> {
  const digest = await digestOfSources(sources);
  const lookup = createLookup(digest);
  const files = new Map(Object.entries(sources).map(([path, text]) => [path, Buffer.from(text)]));
  const structure = { named: lookup.named, fileOf: () => null, neighbours: () => [] };
  const retriever = createRetriever(passagesOf(digest, files, false), null, structure);
  return {
    ...lookup,
    digest,
    source: (path) => Promise.resolve(Buffer.from(sources[path] ?? '')),
    sources: (paths) =>
      Promise.resolve(
        new Map(
          paths.flatMap((path) => {
            const bytes = files.get(path);
            return bytes === undefined ? [] : [[path, bytes]];
          }),
        ),
      ),
    search: () => Promise.resolve([]),
    retrieve: (question, options) => retriever.retrieve(question, options),
    close: () => undefined,
  };
}

const sure = { confidence: 1, evidence: 1, source: 'code' };
const STYLE: Style = {
  ...UNKNOWN_STYLE,
  indent: { value: 4, ...sure },
  quotes: { value: 'double', ...sure },
  lineLength: { value: 88, ...sure },
  docstrings: { value: 'plain', ...sure },
  typeHints: { value: 0, ...sure },
  trailingCommas: { value: true, ...sure },
};

export interface Case {
  readonly sources: Readonly<Record<string, string>>;
  /** `module:Qual.name` of each place, most suspicious first. */
  readonly places: readonly string[];
  readonly title: string;
  readonly text?: string;
  readonly examples?: Request['hints']['examples'];
  /** Source of the red test. */
  readonly test?: string;
  readonly redOutput?: string;
  /** A bug unless said otherwise. */
  readonly kind?: CodeInput['spec']['kind'];
}

/** What the cores work from, for a case written in a test. */
export async function codeInput(given: Case): Promise<CodeInput> {
  const knowledge = await knowledgeOf(given.sources);
  const base = '0'.repeat(40);
  const request: Request = {
    schema: 1,
    id: 'request-000000000000',
    source: 'cli',
    title: given.title,
    text: given.text ?? given.title,
    received: '',
    issue: null,
    actor: null,
    repository: null,
    base: { sha: base, branch: 'main', shallow: false },
    hints: { frames: [], names: [], paths: [], errors: [], examples: [...(given.examples ?? [])] },
    removed: [],
  };
  const plan: Plan = {
    schema: 1,
    base,
    steps: given.places.map((place, step) => {
      const symbol = knowledge.symbol(`py:${place}`);
      if (!symbol)
        throw new Error(`no symbol ${place}; there are ${knowledge.digest.symbols.map(({ id }) => id).join(' ')}`);
      const suspicion = 0.9 - step * 0.2;
      return {
        step,
        op: 'modify-symbol',
        target: symbol.id,
        path: symbol.path,
        after: null,
        instruction: given.title,
        suspicion,
        why: ['named'],
      };
    }),
    tests: [],
    failingAtBase: [],
    reproduction:
      given.test === undefined
        ? null
        : {
            path: 'tests/test_request.py',
            source: given.test,
            origin: 'example',
            redOutput: given.redOutput ?? '',
            checks: given.title,
          },
  };
  const spec = {
    schema: 1 as const,
    id: request.id,
    kind: given.kind ?? 'bug',
    title: given.title,
    rationale: '',
    targets: [],
    operations: [],
    acceptance: [],
    constraints: [],
    risk: 'low' as const,
    confidence: { kind: 1, targets: 1, overall: 1 },
    question: null,
    base,
  };
  return { request, spec, plan, style: STYLE, knowledge };
}

export interface TestContext extends StageContext {
  readonly written: Map<string, string>;
  readonly told: string[];
}

/** As much of a stage context as the cores use. */
export function codeContext(
  model: LanguageModel,
  options: { readonly tokens?: number; readonly samples?: number; readonly cores?: 'both' | 'llm' | 'diffusion' } = {},
): TestContext {
  const written = new Map<string, string>();
  const told: string[] = [];
  const context: Partial<TestContext> = {
    written,
    told,
    options: { seed: 1, samples: options.samples ?? 2, cores: options.cores ?? 'both' } as StageContext['options'],
    models: { llm: () => Promise.resolve(model) } as StageContext['models'],
    run: {
      path: '/nowhere',
      file: (name) => `/nowhere/${name}`,
      write: (name, data) => {
        written.set(name, data.toString());
        return Promise.resolve();
      },
      append: () => Promise.resolve(),
      read: () => Promise.resolve(null),
    },
    budget: tokenBudget(options.tokens ?? 1e6),
    log: silentLogger,
    signal: new AbortController().signal,
    waiting: (text) => void told.push(text),
  };
  return context as TestContext;
}

function tokenBudget(limit: number): Budget {
  const spent = { prompt: 0, completion: 0, candidates: 0, seconds: 0 };
  return {
    spendTokens: (prompt, completion) => {
      spent.prompt += prompt;
      spent.completion += completion;
    },
    spendCandidate: () => undefined,
    grantTokens: (wanted) => {
      if (spent.completion >= limit) throw new BudgetExhausted('budget-tokens', 'no tokens are left');
      return Math.min(wanted, limit - spent.completion);
    },
    remaining: () => ({ seconds: 1e6, tokens: limit - spent.completion, candidates: 1e6 }),
    spent: () => spent,
  };
}

export interface ScriptedModel extends LanguageModel {
  readonly asked: {
    readonly system?: string;
    readonly user?: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }[];
}

/** A model that answers from a script: what is tested is what is done with its answers. A token is a word. */
export function scriptedModel(script: {
  readonly answers?: readonly string[];
  readonly fill?: (prefix: string, suffix: string) => string;
  readonly contextTokens?: number;
}): ScriptedModel {
  const answers = [...(script.answers ?? [])];
  const asked: ScriptedModel['asked'] = [];
  const count = (text: string) => text.split(/\s+/).length;
  const generation = (text: string, temperature: number): Generation => ({
    text,
    promptTokens: 10,
    tokens: count(text),
    logprob: -0.1,
    stop: 'stop-text',
    seconds: 0,
    temperature,
  });
  return {
    id: 'scripted',
    contextTokens: script.contextTokens ?? 4096,
    device: 'cpu',
    asked,
    count,
    generate: (ask) => {
      asked.push(ask);
      return Promise.resolve(generation(answers.shift() ?? '', ask.temperature ?? 0));
    },
    async *sample(ask, temperatures) {
      asked.push(ask);
      for (const temperature of temperatures)
        yield await Promise.resolve(generation(answers.shift() ?? '', temperature));
    },
    infill: (ask) => {
      asked.push(ask);
      return Promise.resolve(generation(script.fill?.(ask.prefix, ask.suffix) ?? '', ask.temperature ?? 0));
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
