import type { Edit } from '../contracts/candidate.ts';
import type { TestRun } from '../contracts/verdict.ts';

/** A change to the base tree: edits of existing files, and whole files laid over it (a reproduction test). */
export interface Overlay {
  readonly edits: readonly Edit[];
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

export interface TestSelection {
  /** Test files or pytest ids; empty means the whole suite. */
  readonly paths: readonly string[];
  /** Changed source files: a test that loads one of them must load the copy in the tree that is judged. */
  readonly changed: readonly string[];
  readonly wallSeconds?: number;
}

/** Copies of the base tree in which tools and tests run, always inside the sandbox. */
export interface Workbench extends AsyncDisposable {
  /** The interpreter that runs the tests, and where pytest comes from. */
  readonly environment: { readonly python: string; readonly pytest: string | null };
  runTests(overlay: Overlay, selection: TestSelection, signal: AbortSignal): Promise<TestRun>;
}
