import { ExitCode, UserError } from '../../base/errors.ts';
import { git } from '../../base/git.ts';
import type { Edit } from '../../contracts/candidate.ts';
import { applyEdits } from '../../judge/bench/overlay.ts';
import { guardPatch } from '../../judge/guard/guard.ts';
import { knownImports } from '../../judge/guard/known-imports.ts';
import type { BaseReader, GuardFinding, Severity } from '../../judge/guard/types.ts';
import type { StageContext } from '../stage.ts';
import { openScratch, type Diff, type FileChange, type FileMode } from './scratch.ts';

export const PATCH_FILE = 'patch.diff';
/** Where a patch is kept that broke a safety rule: not under the name that people apply. */
export const REFUSED_FILE = 'patch.refused.diff';

type PatchContext = Pick<StageContext, 'repository' | 'run' | 'options'>;

export interface WrittenPatch {
  /** Absolute path of patch.diff; null when there is nothing to change or the guard refused. */
  readonly path: string | null;
  readonly bytes: Buffer;
  readonly changes: readonly FileChange[];
  /** What it does to each file, in lines. */
  readonly files: Diff['files'];
  /** What the guard says against it, in one line; null when it accepts. */
  readonly refused: string | null;
  /** What the guard wants people to look at. */
  readonly warnings: readonly string[];
  readonly findings: readonly GuardFinding[];
}

/** A whole file that goes with the edits: a new test, a changelog with one entry more. */
export interface WholeFile {
  readonly path: string;
  /** Null for a new file. */
  readonly before: Buffer | null;
  readonly after: Buffer;
}

/** Writes the unified diff of edits and whole files against base into the run folder and guards exactly those bytes. */
export async function writePatch(
  edits: readonly Edit[],
  context: PatchContext,
  wholeFiles: readonly WholeFile[] = [],
): Promise<WrittenPatch> {
  const modes = await modesAt(
    context.repository,
    [...edits, ...wholeFiles].map(({ path }) => path),
  );
  const changes = await changesOf(edits, context.repository, modes);
  const edited = new Set(changes.map(({ path }) => path));
  for (const file of wholeFiles)
    if (!edited.has(file.path)) changes.push({ ...file, mode: fileMode(file.path, modes.get(file.path)) });
  const real = changes.filter((change) => change.before === null || !change.before.equals(change.after));
  if (real.length === 0)
    return { path: null, bytes: Buffer.alloc(0), changes: [], files: [], refused: null, warnings: [], findings: [] };
  await using scratch = await openScratch();
  const { bytes, files } = await scratch.diff(real);
  const before = new Map(real.map((change) => [change.path, change.before]));
  const { root, base } = context.repository;
  const limits = {
    allowPaths: context.options['allow-paths'],
    secrets: secretsOf(context.options),
    // Not under the signal of the run: a run that was stopped still keeps its patch.
    knownImports: await knownImports(root, base, AbortSignal.timeout(60_000)),
  };
  const { refused, warnings, findings } = guarded(bytes, limits, (path) => {
    const mode = modes.get(path);
    return mode === undefined ? null : { mode, bytes: before.get(path) ?? new Uint8Array() };
  });
  const file = refused === null ? PATCH_FILE : REFUSED_FILE;
  await context.run.write(file, bytes);
  return {
    path: refused === null ? context.run.file(file) : null,
    bytes,
    changes: real,
    files,
    refused,
    warnings,
    findings,
  };
}

/** What the byte-level guard says of a patch: why it is refused, in one line, or null; and what people should look at. */
export function guarded(
  patch: Buffer,
  limits: {
    /** As the option is written: paths, separated by commas. */
    readonly allowPaths: string;
    readonly secrets: readonly string[];
    readonly knownImports?: ReadonlySet<string>;
    /** What an import of another name is; default: refused. */
    readonly unknownImport?: Severity;
  },
  base?: BaseReader,
): {
  readonly refused: string | null;
  readonly warnings: readonly string[];
  readonly findings: readonly GuardFinding[];
} {
  const { allowPaths: allowed, ...rest } = limits;
  const options = { ...rest, allowPaths: splitNames(allowed) };
  const { ok, findings } = guardPatch(patch, { ...options, base, partial: base === undefined });
  const say = ({ rule, path, line, message }: GuardFinding) =>
    `${rule} ${path}${line > 0 ? `:${line}` : ''}: ${message}`;
  const reasons = findings.filter((finding) => finding.severity === 'refuse').map(say);
  return {
    refused: ok ? null : reasons.join('; ').slice(0, 2000),
    warnings: findings.filter((finding) => finding.severity === 'warn').map(say),
    findings,
  };
}

/** `a, b` -> [a, b]: options that name several things. */
export function splitNames(text: string): string[] {
  return text.split(',').map((name) => name.trim()).filter((name) => name !== ''); // prettier-ignore
}

/** Values of this job that a patch must not hold, in any encoding. */
export function secretsOf(options: { readonly token?: string; readonly 'publish-token'?: string }): string[] {
  return [options.token ?? '', options['publish-token'] ?? ''].filter((value) => value.length >= 8);
}

/** A path and the folders above it: `a/b/c.py` -> `a`, `a/b`, `a/b/c.py`. */
export function withParents(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

async function changesOf(
  edits: readonly Edit[],
  repository: PatchContext['repository'],
  modes: ReadonlyMap<string, string>,
): Promise<FileChange[]> {
  const byPath = Map.groupBy(edits, (edit) => edit.path);
  const before = await repository.readMany([...byPath.keys()]);
  return [...byPath].map(([path, own]) => {
    const content = before.get(path) ?? null;
    return { path, mode: fileMode(path, modes.get(path)), before: content, after: applyEdits(content, own) };
  });
}

function fileMode(path: string, mode: string | undefined): FileMode {
  if (mode === undefined || mode === '100644') return '100644';
  if (mode === '100755') return mode;
  throw new UserError('patch-refused', `${path} is not a regular file at the base commit`, ExitCode.refused);
}

/** The modes of paths at base, as git prints them; what is not there is left out. */
async function modesAt(
  { root, base }: PatchContext['repository'],
  paths: readonly string[],
): Promise<Map<string, string>> {
  const asked = [...new Set(paths.flatMap(withParents))];
  // Without a path git would list everything.
  if (asked.length === 0) return new Map();
  const listing = await git(root, ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', base, '--', ...asked]);
  const records = listing.split('\0').filter((record) => record !== '');
  return new Map(records.map((record) => [record.slice(record.indexOf('\t') + 1), record.slice(0, 6)]));
}
