import { z } from 'zod';

/** Where an option can be given. Command line flags and action inputs carry the option's own name. */
type Place = 'action' | 'cli';

interface Definition {
  readonly schema: z.ZodType;
  readonly default: string;
  readonly help: string;
  /** What is allowed, in words, for the error message and the docs. */
  readonly allowed: string;
  readonly places: readonly Place[];
  /** The flag takes no value on the command line. */
  readonly flag?: true;
  /** Printed as `***`. */
  readonly secret?: true;
}

const text = z.string();
const bool = z.enum(['true', 'false', '']).transform((value) => value === 'true');
const int = (min: number, max: number) =>
  z
    .string()
    .regex(/^[0-9]+$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));
const both = ['action', 'cli'] as const;

/** Every option of the product, once. Inputs, flags, environment (GROUNDSKEEPER_<NAME>), defaults, docs and action.yml come from here. */
export const OPTIONS = {
  mode: {
    schema: z.enum(['resolve', 'gate', 'publish', 'digest', 'profile', 'setup', 'ask', 'verify', 'think', 'refresh', 'review']),
    default: 'resolve', allowed: 'resolve, gate, publish, verify, digest, profile, setup or ask', help: 'What this step does.', places: ['action'],
  },
  request: { schema: text, default: '', allowed: 'any text', help: 'The request in plain English. Defaults to the issue of the event.', places: both },
  'request-file': { schema: text, default: '', allowed: 'a path', help: 'A file that holds the request.', places: ['cli'] },
  issue: { schema: z.union([z.literal('').transform(() => 0), int(1, 2 ** 31)]), default: '', allowed: 'an issue number', help: 'The issue to work on, for events that carry none.', places: both },
  deliver: { schema: z.enum(['pr', 'commit', 'patch', 'artifact', '']), default: '', allowed: 'pr, commit, patch or artifact', help: 'Where the result goes: a draft pull request, a local branch with a commit, a patch file, or an artifact for a publish job. Default: pr in the Action, commit on the command line.', places: both },
  repo: { schema: text, default: '.', allowed: 'a folder', help: 'The repository to work on.', places: ['cli'] },
  out: { schema: text, default: '', allowed: 'a folder', help: 'Where to write the run folder. Default: .groundskeeper/runs under the cache folder.', places: ['cli'] },
  'run-dir': { schema: text, default: '', allowed: 'a run folder', help: 'An existing run folder to continue.', places: ['cli'] },
  from: { schema: z.enum(['', 'intake', 'style', 'digest', 'spec', 'plan', 'code', 'validate', 'deliver', 'learn']), default: '', allowed: 'the name of a stage', help: 'Start at this stage and reuse the artefacts before it.', places: ['cli'] },
  artifact: { schema: text, default: '', allowed: 'a folder or the hand-over text', help: 'What a resolve job handed over, for publish.', places: both },
  verified: { schema: z.enum(['', 'success', 'skipped', 'failure', 'cancelled']), default: '', allowed: 'the result of a verify job', help: 'Mode publish: how the job that tested the patch again ended. Anything but success or skipped opens nothing.', places: ['action'] },
  token: { schema: text, default: '', allowed: 'a GitHub token', help: 'Token for the GitHub API. In the Action: `github.token` unless given.', places: ['action'], secret: true },
  'publish-token': { schema: text, default: '', allowed: 'a GitHub token', help: 'Token that opens the pull request, so that its checks start; the job token starts none.', places: ['action'], secret: true },
  preset: { schema: z.enum(['auto', 'fast', 'balanced', 'quality']), default: 'auto', allowed: 'auto, fast, balanced or quality', help: 'Which model size to use; auto picks by memory and device and says why.', places: both },
  device: { schema: z.enum(['auto', 'cpu', 'cuda', 'vulkan', 'metal']), default: 'auto', allowed: 'auto, cpu, cuda, vulkan or metal', help: 'Where the model runs.', places: both },
  models: { schema: text, default: '', allowed: 'a folder', help: 'Folder of model files. Default: the cache folder of the user.', places: both },
  model: { schema: text, default: '', allowed: 'an id of models/manifest.json, or path.gguf#sha256=<64 hex>', help: 'A model chosen by name or by file and hash, instead of by preset.', places: both },
  'model-source': { schema: text, default: '', allowed: 'a base URL', help: 'A mirror to download models from, before the sources of the manifest.', places: both },
  natives: { schema: text, default: '', allowed: 'a folder that holds node_modules', help: 'Where native packages are found. Default: the checkout, then the tool cache.', places: both },
  install: { schema: z.enum(['auto', 'never']), default: 'auto', allowed: 'auto or never', help: 'Whether the Action may install natives and models into the tool cache when they are absent.', places: ['action'] },
  python: { schema: text, default: '', allowed: 'a Python interpreter', help: "Interpreter of the repository's tests. Default: its .venv, else python3.", places: both },
  dependencies: { schema: z.enum(['none', 'wheels']), default: 'none', allowed: 'none or wheels', help: 'wheels: where neither python nor a .venv is given, install what the base commit names for its tests from the package index, wheels only, and keep it.', places: both },
  tools: { schema: text, default: '', allowed: 'a folder (a Python virtual environment)', help: 'Where ruff, black and pytest are found. Default: what make setup made.', places: both },
  sandbox: { schema: z.enum(['auto', 'external']), default: 'auto', allowed: 'auto or external', help: 'auto: bubblewrap, or no run. external: the job itself is the sandbox; accepted only when a probe finds no network, token or GPU.', places: both },
  'budget-minutes': { schema: int(1, 600), default: '15', allowed: 'a whole number of minutes, 1 to 600', help: 'Wall clock limit of one run.', places: both },
  'budget-tokens': { schema: int(100, 10_000_000), default: '60000', allowed: 'a whole number, 100 to 10000000', help: 'Most tokens generated in one run.', places: both },
  'budget-candidates': { schema: int(1, 10_000), default: '1000', allowed: 'a whole number, 1 to 10000', help: 'Most candidates judged in one run.', places: both },
  samples: { schema: int(1, 32), default: '4', allowed: 'a whole number, 1 to 32', help: 'Whole-function rewrites drawn per place.', places: both },
  repairs: { schema: int(0, 3), default: '3', allowed: '0 to 3', help: 'Most repair rounds.', places: both },
  seed: { schema: int(0, 2 ** 31 - 1), default: '1', allowed: 'a whole number', help: 'Seed of everything random.', places: both },
  cores: { schema: z.enum(['all', 'both', 'llm', 'diffusion', 'edits']), default: 'both', allowed: 'all, both (llm and diffusion), llm, diffusion or edits', help: 'Which cores propose patches. edits: small changes by rule, with no model.', places: both },
  'stop-label': { schema: text, default: 'groundskeeper:stop', allowed: 'a label', help: 'A running job ends when the issue gets this label.', places: ['action'] },
  label: { schema: text, default: 'groundskeeper', allowed: 'a label', help: 'Only issues with this label are worked on when they are labeled. Empty: every label starts a run.', places: ['action'] },
  'pull-request-labels': { schema: text, default: 'groundskeeper', allowed: 'labels, separated by commas', help: 'Labels of the pull request. Empty: none.', places: both },
  'on-opened': { schema: bool, default: 'false', allowed: 'true or false', help: 'Also start when a writer opens an issue, label or not.', places: ['action'] },
  'runs-per-hour': { schema: int(1, 1000), default: '5', allowed: 'a whole number, 1 to 1000', help: 'Most runs that one account may start in an hour, and most runs on one issue. What is beyond is refused before any model is loaded.', places: ['action'] },
  'allow-paths': { schema: text, default: '', allowed: 'paths, separated by commas', help: 'Protected files that a patch may change after all (for example a changelog tool config). Workflow files never.', places: both },
  'fail-on-refusal': { schema: bool, default: 'false', allowed: 'true or false', help: 'Turn the job red when a request is refused.', places: ['action'] },
  'cache-dir': { schema: text, default: '', allowed: 'a folder', help: 'Where the knowledge of a repository is kept between runs.', places: both },
  'cache-backend': { schema: z.enum(['auto', 'actions', 'disk', 'none']), default: 'auto', allowed: 'auto, actions, disk or none', help: 'Which cache keeps the knowledge between jobs.', places: ['action'] },
  full: { schema: bool, default: 'false', allowed: 'true or false', help: 'Digest everything again.', places: ['cli'], flag: true },
  'no-embed': { schema: bool, default: 'false', allowed: 'true or false', help: 'Digest without vectors.', places: ['cli'], flag: true },
  coverage: { schema: bool, default: 'false', allowed: 'true or false', help: 'digest: also run all tests once in the sandbox and keep which lines each of them runs; impacted tests are then chosen by it.', places: both, flag: true },
  format: { schema: z.enum(['jsonl', 'adjacency', 'types']), default: 'jsonl', allowed: 'jsonl, adjacency or types', help: 'export: how the graph is written.', places: ['cli'] },
  entry: { schema: text, default: '', allowed: 'a Python file', help: 'export --format adjacency: only what this file loads; more files may follow.', places: ['cli'] },
  forward: { schema: bool, default: 'false', allowed: 'true or false', help: 'Slice forward: what depends on the line.', places: ['cli'], flag: true },
  changed: { schema: text, default: '', allowed: 'A..B or A, where B is HEAD', help: 'query impacted-tests: the tests for what changed between two commits.', places: ['cli'] },
  patch: { schema: text, default: '', allowed: 'a patch file', help: 'The patch to check or guard.', places: ['cli'] },
  propose: { schema: bool, default: 'false', allowed: 'true or false', help: 'profile: measure what formatters and linters would change, and propose the configuration that the code keeps already, as a branch or a draft pull request.', places: both, flag: true },
  op: { schema: text, default: '', allowed: 'an operation, such as rename', help: 'refactor: what to do.', places: ['cli'] },
  args: { schema: text, default: '', allowed: 'a JSON object', help: 'refactor: the parameters of the operation.', places: ['cli'] },
  patterns: { schema: bool, default: 'false', allowed: 'true or false', help: 'profile: mine bug patterns from the fixes in the history, and keep those that are worth being rules.', places: ['cli'], flag: true },
  'patterns-off': { schema: text, default: '', allowed: '`all`, or ids of patterns, separated by commas', help: 'Mined bug patterns that the validator does not look for.', places: both },
  spec: { schema: text, default: '', allowed: 'a spec file', help: 'A spec to plan from.', places: ['cli'] },
  json: { schema: bool, default: 'false', allowed: 'true or false', help: 'Print one JSON document on stdout.', places: ['cli'], flag: true },
  quiet: { schema: bool, default: 'false', allowed: 'true or false', help: 'Print no progress.', places: ['cli'], flag: true },
} as const satisfies Record<string, Definition>; // prettier-ignore

export type OptionName = keyof typeof OPTIONS;
/** Parsed and frozen. */
export type Options = { readonly [Name in OptionName]: z.output<(typeof OPTIONS)[Name]['schema']> };
