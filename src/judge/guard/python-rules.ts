import { decode, isPython } from './content.ts';
import { codeOf } from './python-text.ts';
import { STANDARD_MODULES } from './standard-modules.ts';
import type { FileView, GuardOptions, Report } from './types.ts';

/** Calls that must not appear in a file that had none of the kind. Matched against code without strings and comments. */
const DANGEROUS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['eval or exec', /(?<![\w.]|\bdef )(?:eval|exec|compile)\s*\(|\bbuiltins\s*\.\s*(?:eval|exec|compile)\b/],
  ['eval or exec by another name', /[=(,]\s*(?:eval|exec)\b(?!\s*[(=])|\b__builtins__\b|\b__subclasses__\b|\b__globals__\b/],
  ['a dynamic import', /(?<![\w.])__import__\b|\bimportlib\s*\.\s*import_module\b|\bfrom\s+importlib\s+import\s+import_module\b|\brunpy\b/],
  ['a shell', /\bos\s*\.\s*(?:system|popen\w*|exec[lv]p?e?|spawn\w+|posix_spawnp?|startfile|fork\w*)\b|\bfrom\s+os\s+import\b[^\n]{0,200}\b(?:system|popen|exec[lv]p?e?|spawn\w+|fork)\b|\bshell\s*=\s*(?!False\b)\w/],
  ['a program', /\bsubprocess\b|\bpty\s*\.\s*spawn\b|\bcreate_subprocess_(?:exec|shell)\b/],
  ['unpickling', /\b(?:c?[pP]ickle|dill|cloudpickle|marshal|jsonpickle|joblib)\s*\.\s*(?:loads?|Unpickler|decode)\b|\bfrom\s+(?:c?[pP]ickle|dill|marshal|shelve)\b|\bshelve\s*\.\s*open\b|\byaml\s*\.\s*(?:unsafe_load|full_load|load)\s*\((?![^\n]{0,200}Safe)/],
  ['native code', /\bctypes\b|\bcffi\b/],
  ['the network', /\b(?:socket|socketserver|urllib\s*\.\s*request|http\s*\.\s*client|ftplib|smtplib|telnetlib|xmlrpc)\b|\bfrom\s+(?:urllib|http)\s+import\s+(?:request|client)\b|\b(?:requests|httpx|aiohttp|urllib3|paramiko)\s*\.\s*\w|\bimport\s+(?:requests|httpx|aiohttp|urllib3|paramiko)\b|\bopen_connection\b/],
  ['the end of the process', /\bos\s*\.\s*_exit\b|\bfrom\s+os\s+import\b[^\n]{0,200}\b_exit\b/],
]; // prettier-ignore

const UNUSUAL = /\bsys\s*\.\s*(?:settrace|setprofile|meta_path|path_hooks|modules\s*\[)|\batexit\b|\bmmap\b|\bimportlib\s*\.\s*(?:reload|util|machinery)\b|\bos\s*\.\s*kill\w*\b/; // prettier-ignore

const SUPPRESSION = /#\s*(?:noqa\b(?!:)|ruff:\s*noqa|flake8:\s*noqa|type:\s*ignore(?!\[)|mypy:\s*\w|pyright:\s*\w|pylint:\s*(?:disable|skip)|nosec\b|pragma:\s*no\s*cover|fmt:\s*(?:off|skip)|isort:\s*(?:off|skip))/i; // prettier-ignore
const IMPORT = /^\s*(?:import\s+(.+)|from\s+([\w.]+)\s+import\b)/;

/** What is only about Python: dangerous calls, unknown imports, comments that turn checks off, weakened tests. */
export function checkPython(view: FileView, options: GuardOptions, report: Report): void {
  if (!isPython(view.path) && (view.from === null || !isPython(view.from))) return;
  const before = decode(view.before);
  const after = view.deleted ? '' : decode(view.after);
  const code = { before: codeOf(before), after: codeOf(after) };
  checkCalls(view, code, report);
  if (options.knownImports !== undefined) checkImports(view, code, options.knownImports, report);
  for (const { line, bytes } of view.added)
    if (SUPPRESSION.test(decode(bytes))) report('suppression-added', view.path, line);
  if (isTest(view.path) || (view.from !== null && isTest(view.from))) checkTests(view, code, report);
}

interface Code {
  readonly before: string;
  readonly after: string;
}

function checkCalls(view: FileView, code: Code, report: Report): void {
  const lines = code.after.split('\n');
  const check = (rule: 'call-dangerous' | 'call-unusual', pattern: RegExp, kind?: string) => {
    if (pattern.test(code.before) || !pattern.test(code.after)) return;
    const index = lines.findIndex((text) => pattern.test(text));
    report(rule, view.path, index === -1 ? 0 : lineOf(view, index), kind);
  };
  for (const [kind, pattern] of DANGEROUS) check('call-dangerous', pattern, kind);
  check('call-unusual', UNUSUAL);
}

function checkImports(view: FileView, code: Code, known: ReadonlySet<string>, report: Report): void {
  const had = new Set(code.before.split('\n').flatMap(importedNames));
  for (const [index, text] of code.after.split('\n').entries())
    for (const name of importedNames(text))
      if (!had.has(name) && !known.has(name) && !STANDARD_MODULES.has(name))
        report('import-unknown', view.path, lineOf(view, index), name.slice(0, 80));
}

/** Top-level names that one line imports: `import a.b as c, d` -> a, d; `from a.b import c` -> a; `from . import c` -> nothing. */
export function importedNames(line: string): readonly string[] {
  return line.split(';').flatMap((statement) => {
    const [, plain, from] = IMPORT.exec(statement) ?? [];
    const modules = plain === undefined ? [from ?? ''] : plain.split(',');
    return modules.map((module) => /^\s*(\w+)/.exec(module)?.[1] ?? '').filter((name) => name !== '');
  });
}

/** The line of the new file for a line of `after`: they are the same only when the whole file is known. */
function lineOf(view: FileView, index: number): number {
  return view.complete ? index + 1 : (view.added[0]?.line ?? 0);
}

function isTest(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  return /^test_.*\.py$|_test\.py$|^tests?\.py$/.test(name) || parts.slice(0, -1).some((part) => /^tests?$/.test(part));
}

const SKIP = /\bpytest\s*\.\s*(?:mark\s*\.\s*(?:skip|skipif|xfail)|skip|xfail|importorskip)\b|\bunittest\s*\.\s*(?:skip\w*|expectedFailure)\b|@(?:skip\w*|expectedFailure)\b|\bself\s*\.\s*skipTest\b|\b__test__\s*=\s*False|\bcollect_ignore/; // prettier-ignore
const VACUOUS = /^\s*assert\s+(?:True|1|not\s+False|not\s+None|\([^()]{0,200},[^()]{0,200}\)|"[^"]*"|'[^']*')\s*(?:,.*)?$|\bor\s+True\b|\bassertTrue\s*\(\s*True\b/; // prettier-ignore

function checkTests(view: FileView, code: Code, report: Report): void {
  const names = (text: string) =>
    new Set([...text.matchAll(/^[ \t]*(?:async[ \t]+)?def[ \t]+(test\w*)/gm)].map(([, name]) => name));
  const left = names(code.after);
  const gone = [...names(code.before)].filter((name) => !left.has(name));
  if (view.deleted || gone.length > 0)
    report('test-deleted', view.path, 0, gone.length > 0 ? gone.join(', ').slice(0, 200) : 'the whole file');
  else if (!view.created) report('test-edited', view.path, 0);
  for (const { line, bytes } of view.added) {
    const text = codeOf(decode(bytes));
    if (SKIP.test(text)) report('test-skipped', view.path, line);
    if (VACUOUS.test(decode(bytes))) report('test-vacuous', view.path, line);
  }
}
