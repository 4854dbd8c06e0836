import { decode, isPython } from './content.ts';
import { importedNames } from './imports.ts';
import { lookalikes } from './lookalikes.ts';
import { codeOf } from './python-text.ts';
import { checkBlocking, checkComplexity, checkFrameworks } from './shape-rules.ts';
import { STANDARD_MODULES } from './standard-modules.ts';
import { checkTests, isTest } from './test-rules.ts';
import type { Code, FileView, GuardOptions, Report } from './types.ts';

/** Calls that must not appear in a file that had none of the kind. Matched against code without strings and comments. */
const DANGEROUS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['eval or exec', /(?<![\w.]|\bdef )(?:eval|exec|compile)\s*\(|\bbuiltins\s*\.\s*(?:eval|exec|compile)\b/],
  ['a module by another name', /\bimport\s+(?:os|builtins|cPickle|pickle|marshal|shelve|importlib)\s+as\b|\b(?:getattr|vars)\s*\(\s*(?:os|builtins|importlib|subprocess|pickle)\b|\bos\s*\.\s*__dict__/],
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

/** What is only about Python: dangerous calls, unknown imports, comments that turn checks off, weakened tests. */
export function checkPython(view: FileView, options: GuardOptions, report: Report): void {
  if (!isPython(view.path) && (view.from === null || !isPython(view.from))) return;
  const before = decode(view.before);
  const after = view.deleted ? '' : decode(view.after);
  const code = { before: codeOf(before), after: codeOf(after) };
  checkCalls(view, code, report);
  checkLookalikes(view, code, options, report);
  if (options.knownImports !== undefined) checkImports(view, code, options.knownImports, report);
  checkFrameworks(view, code, options.knownImports, report);
  checkBlocking(view, code, report);
  checkComplexity(view, code, report);
  for (const { line, bytes } of view.added)
    if (SUPPRESSION.test(decode(bytes))) report('suppression-added', view.path, line);
  if (isTest(view.path) || (view.from !== null && isTest(view.from))) checkTests(view, code, report);
}

function checkCalls(view: FileView, code: Code, report: Report): void {
  const lines = code.after.split('\n');
  const added = new Set(view.added.map(({ line }) => line));
  const check = (rule: 'call-dangerous' | 'call-unusual', pattern: RegExp, kind?: string) => {
    const [had, has] = [countOf(pattern, code.before), countOf(pattern, code.after)];
    if (has <= had) return;
    const fits = (text: string, index: number) => pattern.test(text) && (had === 0 || added.has(lineOf(view, index)));
    const index = lines.findIndex(fits);
    report(had === 0 ? rule : 'call-more', view.path, index === -1 ? 0 : lineOf(view, index), kind);
  };
  for (const [kind, pattern] of DANGEROUS) check('call-dangerous', pattern, kind);
  check('call-unusual', UNUSUAL);
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(new RegExp(pattern.source, 'g'))?.length ?? 0;
}

/** A new name that looks like another one: in another alphabet a trap, within ASCII a thing to look at. */
function checkLookalikes(view: FileView, code: Code, { knownImports = new Set() }: GuardOptions, report: Report): void {
  if (!view.complete || view.added.length === 0) return;
  const find = lookalikes(decode(view.before), knownImports);
  const lines = code.after.split('\n');
  for (const { line } of view.added)
    for (const { other, foreign } of find(lines[line - 1] ?? ''))
      report(foreign ? 'content-script' : 'name-lookalike', view.path, line, `a name looks like ${other.slice(0, 80)}`);
}

function checkImports(view: FileView, code: Code, known: ReadonlySet<string>, report: Report): void {
  const had = new Set(code.before.split('\n').flatMap(importedNames));
  for (const [index, text] of code.after.split('\n').entries())
    for (const name of importedNames(text))
      if (!had.has(name) && !known.has(name) && !STANDARD_MODULES.has(name))
        report('import-unknown', view.path, lineOf(view, index), name.slice(0, 80));
}

/** The line of the new file for a line of `after`: they are the same only when the whole file is known. */
function lineOf(view: FileView, index: number): number {
  return view.complete ? index + 1 : (view.added[0]?.line ?? 0);
}
