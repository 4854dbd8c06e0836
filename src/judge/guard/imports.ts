const IMPORT = /^\s*(?:import\s+(.+)|from\s+([\w.]+)\s+import\b)/;

/** Top-level names that one line imports: `import a.b as c, d` -> a, d; `from a.b import c` -> a; `from . import c` -> nothing. */
export function importedNames(line: string): readonly string[] {
  return line.split(';').flatMap((statement) => {
    const [, plain, from] = IMPORT.exec(statement) ?? [];
    const modules = plain === undefined ? [from ?? ''] : plain.split(',');
    return modules.map((module) => /^\s*(\w+)/.exec(module)?.[1] ?? '').filter((name) => name !== '');
  });
}
