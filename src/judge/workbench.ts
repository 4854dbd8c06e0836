import type { Edit } from '../contracts/candidate.ts';
import type { TestRun } from '../contracts/verdict.ts';
import type { TypeErrors } from './checks/findings.ts';
import type { OwnToolName } from './own-tools/own-tool.ts';
import type { Tools } from './checks/tools.ts';
import type { SandboxCommand, SandboxProcess, SandboxResult } from '../sandbox/sandbox.ts';

/** A change to the base tree: edits of existing files, and whole files laid over it (a reproduction test). */
export interface Overlay {
  readonly edits: readonly Edit[];
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

export const NO_CHANGE: Overlay = { edits: [], files: [] };

export interface TestSelection {
  /** Test files or pytest ids; empty means the whole suite. */
  readonly paths: readonly string[];
  /** Changed source files: a test that loads one of them must load the copy in the tree that is judged. */
  readonly changed: readonly string[];
  readonly wallSeconds?: number;
  /** Also say which functions of the tree the failing tests entered. Slower. */
  readonly trace?: boolean;
  /** Also say which lines each test ran; `cheap`: only where the interpreter can tell that at little cost. */
  readonly coverage?: 'always' | 'cheap';
}

/** A command in a tree: the tree is `cwd`, and only the scratch folder beside it can be written. */
export type TreeCommand = Pick<SandboxCommand, 'argv' | 'stdin' | 'limits' | 'env'> & {
  readonly readOnly?: readonly string[];
  /** It writes nothing and executes nothing of the tree: it may run beside others in a sandbox that stays. */
  readonly resident?: boolean;
};

/** One copy of the base tree with an overlay. Files may be read here by the host; programs run through `run`. */
export interface Tree extends AsyncDisposable {
  readonly path: string;
  /** A folder outside the tree that programs can write. */
  readonly scratch: string;
  /** Files of the overlay whose bytes differ from base, as repository-relative posix paths. */
  readonly changed: readonly string[];
  read(path: string): Promise<Buffer | null>;
  /** `100644` or `100755`; null when there is no such file. */
  mode(path: string): Promise<string | null>;
  /** Runs a tool that only reads the tree. */
  run(command: TreeCommand, signal: AbortSignal): Promise<SandboxResult>;
  /** Starts a tool that reads the tree and answers through its streams until it is disposed of. */
  start(command: TreeCommand, signal: AbortSignal): SandboxProcess;
  /** What black says to these arguments and this input, where it is loaded already; null: start it. */
  black?(
    args: readonly string[],
    stdin: Buffer,
    signal: AbortSignal,
  ): Promise<Pick<SandboxResult, 'exitCode' | 'stdout'> | null>;
}

/** What is known of the interpreter that runs the tests. */
export interface TestEnvironment {
  readonly python: string;
  readonly version: string;
  /** `9.2.0 (of the interpreter)` or `9.2.0 (ours)`; null when tests cannot be run. */
  readonly pytest: string | null;
  /** Versions of the repository's own tools, as far as the interpreter has them. */
  readonly packages: Readonly<Partial<Record<OwnToolName, string>>>;
  /** Host paths that the interpreter needs, bound read-only. */
  readonly binds: readonly string[];
}

/** Copies of the base tree in which tools and tests run, always inside the sandbox. */
export interface Workbench extends AsyncDisposable {
  /** The interpreter that runs the tests, and where pytest comes from. */
  readonly environment: TestEnvironment;
  readonly tools: Tools;
  /** The folder of our Python programs. */
  readonly sidecar: string;
  /** What was left out of the copies and why: links, submodules, names that cannot be written. */
  readonly skipped: readonly { readonly path: string; readonly why: string }[];
  /** Runs tests in a tree of their own; nothing that they write is seen by the next run. */
  runTests(overlay: Overlay, selection: TestSelection, signal: AbortSignal): Promise<TestRun>;
  /** A tree for static tools. */
  open(overlay: Overlay, signal: AbortSignal): Promise<Tree>;
  /** The type checker that stays for the run, where there is one. */
  types?(roots: readonly string[]): Promise<TypeChecker | null>;
}

/** Says of files of a tree what one run of the type checker would say; null when it gives no answer. */
export interface TypeChecker {
  errors(tree: Tree, paths: readonly string[], signal: AbortSignal): Promise<TypeErrors | null>;
}
