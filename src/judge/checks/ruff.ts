import { dirname } from 'node:path';
import { z } from 'zod';
import { ToolError } from '../../base/errors.ts';
import type { Tree } from '../workbench.ts';
import { lineReader, type LocatedFinding } from './findings.ts';

const Place = z.object({ row: z.int(), column: z.int() });
const Diagnostic = z.object({
  code: z.string().nullable(),
  filename: z.string(),
  message: z.string(),
  location: Place,
  fix: z
    .object({
      applicability: z.string().transform((name) => name.toLowerCase()),
      edits: z.array(z.object({ content: z.string(), location: Place, end_location: Place })),
    })
    .nullable()
    .optional(),
});

export type RuffMode = 'project' | 'default' | 'security' | 'whitespace';

/** Where the repository does not configure ruff: syntax errors and the undefined names, unused imports and the like. */
const DEFAULT_RULES = 'E9,F';
/** exec, eval, shells, pickle, unsafe YAML, and characters that hide code; comments cannot silence these. */
const SECURITY_RULES = 'S102,S301,S306,S307,S506,S602,S605,PLE2502,PLE2510,PLE2512,PLE2513,PLE2514,PLE2515';

const ARGUMENTS: Readonly<Record<RuffMode, readonly string[]>> = {
  // What the repository leaves out is left out; the security rules look at every file, also in a folder named `build`.
  project: ['--force-exclude'],
  default: ['--isolated', '--select', DEFAULT_RULES],
  // Never in strings: there ruff calls the fix unsafe.
  whitespace: ['--isolated', '--ignore-noqa', '--select', 'W291,W293'],
  security: ['--isolated', '--ignore-noqa', '--select', SECURITY_RULES],
};

/** Rules whose findings mean that code does not work, not that it looks wrong. */
const BREAKING = /^(?:E9|F50[1-9]|F52|F63|F7|F81|F82|PLE|invalid-syntax)/;

/** Does a new finding of this rule stop a patch? Security findings always do. */
export function isBreaking(finding: { readonly tool: string; readonly rule: string }): boolean {
  return finding.tool === 'ruff-security' || (finding.tool === 'ruff' && BREAKING.test(finding.rule));
}

/** Lints files of a tree. A configuration that ruff refuses is a ToolError. */
export async function runRuff(
  ruff: string,
  tree: Tree,
  paths: readonly string[],
  mode: RuffMode,
  signal: AbortSignal,
): Promise<readonly LocatedFinding[]> {
  if (paths.length === 0) return [];
  const argv = [
    ruff, 'check', '--no-cache', '--output-format', 'json', '--no-fix', '--exit-zero',
    ...ARGUMENTS[mode], '--', ...paths,
  ] as const; // prettier-ignore
  const limits = { wallSeconds: 60 };
  const result = await tree.run({ argv: [...argv], readOnly: [dirname(ruff)], limits, resident: true }, signal);
  if (result.exitCode !== 0) throw new ToolError(argv, result.exitCode, result.stderr.toString('utf8'));
  const diagnostics = z.array(Diagnostic).parse(JSON.parse(result.stdout.toString('utf8')));
  const readers = new Map<string, (line: number) => string>();
  for (const path of paths) readers.set(path, lineReader(await tree.read(path)));
  return diagnostics.map((each) => {
    const path = each.filename.startsWith(`${tree.path}/`) ? each.filename.slice(tree.path.length + 1) : each.filename;
    return {
      tool: mode === 'security' ? 'ruff-security' : 'ruff',
      rule: each.code ?? 'invalid-syntax',
      path,
      line: each.location.row,
      message: each.message,
      text: readers.get(path)?.(each.location.row) ?? '',
      fix:
        each.fix?.applicability === 'safe'
          ? each.fix.edits.map(({ content, location, end_location: end }) => ({ content, start: location, end }))
          : null,
    };
  });
}

/** Rules that mean a likely bug: what they find in code before its fix speaks for the fix. */
const BUG_RULES = 'E7,E9,F,B,PLC,PLE,PLW,S,ASYNC,RUF,UP';

/** Which of ruff's own rules fire on a line of some Python, under no configuration. None where ruff cannot read it. */
export async function rulesOnLine(
  ruff: string,
  tree: Tree,
  source: Buffer,
  line: number,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const argv = [
    ruff, 'check', '--no-cache', '--output-format', 'json', '--no-fix', '--exit-zero', '--isolated', '--select', BUG_RULES, '--stdin-filename', 'before.py', '-',
  ] as const; // prettier-ignore
  const result = await tree.run({ argv: [...argv], stdin: source, readOnly: [dirname(ruff)], limits: { wallSeconds: 60 } }, signal); // prettier-ignore
  if (result.exitCode !== 0) return [];
  const diagnostics = z.array(Diagnostic).parse(JSON.parse(result.stdout.toString('utf8')));
  return [
    ...new Set(diagnostics.flatMap(({ code, location }) => (location.row === line && code !== null ? [code] : []))),
  ];
}
