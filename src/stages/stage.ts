import type { Logger } from '../base/log.ts';
import type { Options } from '../config/options.ts';
import type { Budget } from '../contracts/budget.ts';
import type { Digest } from '../contracts/digest.ts';
import type { Embedder, LanguageModel } from '../contracts/model.ts';
import type { GitHubSession } from '../github/session.ts';
import type { Workbench } from '../judge/workbench.ts';
import type { Listing } from '../knowledge/build/source-tree.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { FaissModule } from '../knowledge/vectors/faiss.ts';
import type { Project } from '../refactor/index.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

/** The repository a run works on. Nothing ever writes into it: work happens in copies. */
export interface Repository {
  readonly root: string;
  readonly base: string;
  readonly branch: string | null;
  readonly shallow: boolean;
  /** Bytes of a file at the base commit, or null. */
  read(path: string): Promise<Buffer | null>;
  /** Many files in one git process; files that do not exist are left out. */
  readMany(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
  /** Regular files at the base commit (no links, no submodules), as repository-relative posix paths. */
  files(): Promise<readonly string[]>;
  /** The same files with what git knows of them, and what stands beside them but is not read. */
  listing(): Promise<Listing>;
}

/** The folder that holds every artefact of a run. Writes are atomic. */
export interface RunFolder {
  readonly path: string;
  /** Absolute path of a file in the folder. */
  file(name: string): string;
  write(name: string, data: string | Uint8Array): Promise<void>;
  /** Adds one line to a JSON Lines file. */
  append(name: string, value: unknown): Promise<void>;
  read(name: string): Promise<string | null>;
}

/** Models are loaded when first asked for and kept for the run. */
export interface ModelHub {
  llm(): Promise<LanguageModel>;
  embedder(): Promise<Embedder>;
  /** The vector library; a UserError `native-missing` where it cannot be loaded. */
  faiss(): Promise<FaissModule>;
}

/** All that a stage may use besides its input. */
export interface StageContext {
  readonly options: Options;
  readonly repository: Repository;
  readonly run: RunFolder;
  readonly models: ModelHub;
  readonly sandbox: Sandbox;
  readonly budget: Budget;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Null for a local run. */
  readonly github: GitHubSession | null;
  /** Where the knowledge of this repository is kept between runs. */
  readonly knowledgeFolder: string;
  /** The graph, vectors and lexical index over a digest; built once per run. */
  knowledge(digest: Digest): Promise<Knowledge>;
  /** What exact refactors look at; opened once per run. */
  project(): Promise<Project>;
  /** Copies of the base tree to run tools and tests in; made once per run. */
  workbench(digest: Digest): Promise<Workbench>;
  /** Says what is being waited for, e.g. `generating, 21.4 tokens/s`. */
  waiting(text: string): void;
}
