import { join, setNow, type Scope, type Writer } from './scope.ts';

/** What one way through the code changed: each name with its version before and after. */
type Changes = ReadonlyMap<string, { readonly before: number | undefined; readonly after: number | undefined }>;

/** Writes code that may not run, or not alone, and takes back what it did to the names. */
export function arm(writer: Writer, write: () => void): Changes {
  const { scope } = writer;
  const mark = scope.log.length;
  scope.paths.clear();
  write();
  scope.paths.clear();
  const changes = new Map<string, { before: number | undefined; after: number | undefined }>();
  for (const [name, before] of scope.log.slice(mark)) {
    if (!changes.has(name)) changes.set(name, { before, after: scope.now.get(name) });
  }
  scope.log.length = mark;
  for (const [name, { before }] of changes) restore(scope, name, before);
  return changes;
}

/** Goes on behind several ways, of which one was taken; `none` when it may have been none of them. */
export function merge(writer: Writer, arms: readonly Changes[], none: boolean): void {
  const { scope } = writer;
  const names = new Set(arms.flatMap((changes) => [...changes.keys()]));
  for (const name of names) {
    const before = scope.now.get(name);
    const ends = arms.map((changes) => (changes.has(name) ? changes.get(name)?.after : before));
    if (none) ends.push(before);
    setNow(scope, name, join(writer, ends.map((node) => node ?? 0)));
  }
} // prettier-ignore

function restore(scope: Scope, name: string, before: number | undefined): void {
  if (before === undefined) scope.now.delete(name);
  else scope.now.set(name, before);
}
