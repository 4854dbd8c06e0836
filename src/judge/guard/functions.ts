/** A function of Python code, found by its indentation. */
export interface PythonFunction {
  /** With the classes and functions around it: `Cow.milk`. */
  readonly name: string;
  readonly isAsync: boolean;
  /** Lines, counted from 0; `end` is the first line that is not part of it. */
  readonly start: number;
  readonly end: number;
}

const HEAD = /^([ \t]*)(?:(async)[ \t]+)?(def|class)[ \t]+(\w+)/;

/** The functions of code whose strings and comments are blank already, outer ones first. One pass over the lines. */
export function functionsOf(lines: readonly string[]): readonly PythonFunction[] {
  const open: { indent: number; name: string; at: number | null }[] = [];
  const found: { name: string; isAsync: boolean; start: number; end: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const text = line.trimStart();
    // A closing bracket at the start of a line ends a signature or a call, not a block.
    if (text === '' || /^[)\]}]/.test(text)) continue;
    const indent = line.length - text.length;
    for (let last = open.at(-1); last !== undefined && indent <= last.indent; last = open.at(-1)) {
      open.pop();
      const ended = last.at === null ? undefined : found[last.at];
      if (ended !== undefined) ended.end = index;
    }
    const [, , isAsync, kind, own] = HEAD.exec(line) ?? [];
    if (kind === undefined || own === undefined) continue;
    const outer = open.at(-1)?.name;
    const name = (outer === undefined ? own : `${outer}.${own}`).slice(-300);
    open.push({ indent, name, at: kind === 'def' ? found.length : null });
    if (kind === 'def') found.push({ name, isAsync: isAsync !== undefined, start: index, end: lines.length });
  }
  return found;
}

/** The innermost function around each line; null outside of all. */
export function innermost(functions: readonly PythonFunction[], lines: number): readonly (PythonFunction | null)[] {
  const around: (PythonFunction | null)[] = Array.from({ length: lines }, () => null);
  // Inner functions come later and take their lines from the outer ones; the depth of real code is small, and bounded here.
  let work = 0;
  for (const one of functions) {
    work += one.end - one.start;
    if (work > 50 * lines) break;
    around.fill(one, one.start, one.end);
  }
  return around;
}

const BRANCHES = /\b(?:if|elif|for|while|except|and|or)\b|^\s*case\b/g;

/** Cyclomatic complexity by function: 1, and 1 for each branch, loop, handler and boolean operator. */
export function complexities(
  lines: readonly string[],
): ReadonlyMap<string, { readonly value: number; readonly line: number }> {
  const sums = [0];
  for (const line of lines) sums.push((sums.at(-1) ?? 0) + (line.match(BRANCHES)?.length ?? 0));
  return new Map(
    functionsOf(lines).map(({ name, start, end }) => [
      name,
      { value: 1 + (sums[end] ?? 0) - (sums[start] ?? 0), line: start },
    ]),
  );
}
