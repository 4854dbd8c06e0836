import type { RuleId } from './rules.ts';

/** `refuse` stops the patch; `warn` is listed for the people who review it. */
export type Severity = 'refuse' | 'warn';

export interface GuardFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly path: string;
  /** Line in the new file, or 0 where the finding is about the file or the patch as a whole. */
  readonly line: number;
  readonly message: string;
}

export interface GuardReport {
  readonly ok: boolean;
  readonly findings: readonly GuardFinding[];
}

export interface BaseEntry {
  /** As git prints it: 100644, 100755, 120000, 160000 or 040000. */
  readonly mode: string;
  readonly bytes: Uint8Array;
}

/** What the base commit holds at a path. */
export type BaseReader = (path: string) => BaseEntry | null;

export interface GuardOptions {
  /** Protected paths that may be changed after all: a file, or a folder with a `/` at its end. */
  readonly allowPaths?: readonly string[];
  /** Values that must not appear in the change, in any common encoding. */
  readonly secrets?: readonly string[];
  /** Top-level names that an added import may use besides the standard library: the repository's own and its declared ones. */
  readonly knownImports?: ReadonlySet<string>;
  /** What an import of any other name is. Defaults to `refuse`. */
  readonly unknownImport?: Severity;
  /** The same patch is guarded again with its base: rules that only the base can decide warn here. */
  readonly partial?: boolean;
}

/** One file as it was and as it will be. `mode` and `bytes` are null where there is no file. */
export interface GuardChange {
  readonly path: string;
  readonly oldMode: string | null;
  readonly newMode: string | null;
  readonly old: Uint8Array | null;
  readonly new: Uint8Array | null;
}

export interface Line {
  readonly line: number;
  readonly bytes: Uint8Array;
}

/** What the rules look at, made from a patch or from a list of changes. */
export interface FileView {
  readonly path: string;
  /** Where a rename or copy comes from. */
  readonly from: string | null;
  readonly created: boolean;
  readonly deleted: boolean;
  readonly oldMode: string | null;
  readonly newMode: string | null;
  readonly added: readonly Line[];
  readonly removed: readonly Line[];
  /** The file before and after; only the parts around the changes when the base is not known. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** Whether `before` and `after` are whole files. */
  readonly complete: boolean;
}

export type Report = (rule: RuleId, path: string, line: number, detail?: string) => void;

/** Python before and after a change, with strings and comments blank. */
export interface Code {
  readonly before: string;
  readonly after: string;
}
