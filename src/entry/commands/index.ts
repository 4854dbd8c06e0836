import type { Command } from '../command.ts';

interface Entry {
  readonly help: string;
  load(): Promise<Command>;
}

/** Every command of this version, loaded when it is called. */
const TABLE: Readonly<Record<string, Entry>> = {
  resolve: {
    help: 'Turn a request into a branch, a patch or a draft pull request.',
    load: async () => (await import('./resolve.ts')).resolve,
  },
  spec: {
    help: 'Make a request exact: kind, definitions, what must hold afterwards.',
    load: async () => (await import('./spec.ts')).spec,
  },
  plan: {
    help: 'Say where to change what, and which tests would prove it.',
    load: async () => (await import('./plan.ts')).plan,
  },
  digest: {
    help: 'Read the repository: symbols, imports, calls and vectors.',
    load: async () => (await import('./digest.ts')).digest,
  },
  profile: {
    help: 'Say how the repository writes Python.',
    load: async () => (await import('./profile.ts')).profile,
  },
  query: {
    help: 'Ask for callers, callees, impacted tests, history, what changes together, duplicates or signatures.',
    load: async () => (await import('./query.ts')).query,
  },
  export: {
    help: 'Write the graph for other tools, as JSON Lines or as an adjacency list.',
    load: async () => (await import('./export.ts')).exportGraph,
  },
  watch: {
    help: 'Follow a checkout while it is edited, and answer questions about it on stdin.',
    load: async () => (await import('./watch.ts')).watch,
  },
  ask: {
    help: 'Answer a question with quoted places of the repository, or say that it is not known.',
    load: async () => (await import('./ask.ts')).ask,
  },
  doctor: {
    help: 'Say what is installed, what lacks, and the command that adds it.',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  setup: {
    help: 'Install natives, Python tools and models; name the system packages that lack.',
    load: async () => (await import('./setup.ts')).setup,
  },
  run: { help: 'Continue a run from one of its stages.', load: async () => (await import('./resolve.ts')).rerun },
  check: {
    help: 'Judge a patch against HEAD as the validator does.',
    load: async () => (await import('./check.ts')).check,
  },
  gate: {
    help: 'In a job: decide from its event whether a run may start.',
    load: async () => (await import('./gate.ts')).gate,
  },
  publish: {
    help: 'In a job: open the pull request for what a resolve job handed over.',
    load: async () => (await import('./publish.ts')).publish,
  },
  refactor: {
    help: 'Rename, move or reshape code exactly, everywhere at once, with no model.',
    load: async () => (await import('./refactor.ts')).refactor,
  },
  guard: {
    help: 'Say whether the byte-level guard accepts a patch, with the rules it breaks.',
    load: async () => (await import('./guard.ts')).guard,
  },
};

export const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map(
  Object.entries(TABLE).map(([name, entry]) => [name, () => entry.load()]),
);
export const SUMMARIES: ReadonlyMap<string, string> = new Map(
  Object.entries(TABLE).map(([name, entry]) => [name, entry.help]),
);

/** Commands of the contract that a later version brings. */
export const LATER_COMMANDS: ReadonlySet<string> = new Set([
  'review', 'docs', 'bench', 'memory', 'refresh', 'think', 'insights', 'risk', 'serve', 'serve-model',
]); // prettier-ignore
