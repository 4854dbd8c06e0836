import { checkContent, isPython } from './content.ts';
import { parsePatch, PatchFormatError } from './patch.ts';
import { checkCollisions, checkPath } from './paths.ts';
import { checkPython } from './python-rules.ts';
import { LIFTED_BY_ALLOW, RULES, WARNINGS, type RuleId } from './rules.ts';
import { checkSecrets } from './secrets.ts';
import type { BaseReader, FileView, GuardChange, GuardFinding, GuardOptions, GuardReport, Report } from './types.ts';
import { MismatchError, viewOfChange, viewOfPatch } from './views.ts';

const MOST_FILES = 30;
const MOST_BYTES = 256 * 1024;
const MOST_FINDINGS = 200;
const PLAIN = '100644';
const LINK = '120000';
const SUBMODULE = '160000';

/** Checks a git patch as bytes. With `base` it is also checked that the patch fits, and whole files are looked at. */
export function guardPatch(
  patch: Uint8Array,
  options: GuardOptions & { readonly base?: BaseReader } = {},
): GuardReport {
  const findings = new Findings(options);
  if (patch.length > MOST_BYTES) {
    findings.report('size-bytes', '', 0, `the patch has ${patch.length} bytes`);
    return findings.done();
  }
  try {
    const files = parsePatch(patch);
    for (const file of files) if (file.binary) findings.report('content-binary', file.newPath ?? file.oldPath ?? '', 0);
    const views = files.map((file) => viewOfPatch(file, null));
    checkStructure(views, findings.report);
    const { base } = options;
    if (base === undefined) checkTexts(views, options, findings.report);
    else {
      for (const view of views) checkParents(view.path, base, findings.report);
      // Only a patch whose paths and modes are in order is held against the base.
      if (findings.done().ok) {
        const whole = files.map((file) => viewOfPatch(file, base));
        checkStructure(whole, findings.report);
        checkTexts(whole, options, findings.report);
      }
    }
  } catch (error) {
    if (error instanceof PatchFormatError)
      findings.report('patch-format', '', 0, `line ${error.line}: ${error.message}`);
    else if (error instanceof MismatchError) findings.report('patch-mismatch', '', 0, error.message);
    else throw error;
  }
  return findings.done();
}

/** The same rules over files before and after. */
export function guardChanges(changes: readonly GuardChange[], options: GuardOptions = {}): GuardReport {
  const findings = new Findings(options);
  const views = changes.map(viewOfChange);
  const bytes = views.reduce((sum, view) => sum + size(view.added) + size(view.removed), 0);
  if (bytes > MOST_BYTES) findings.report('size-bytes', '', 0, `the change has ${bytes} bytes`);
  else {
    checkStructure(views, findings.report);
    checkTexts(views, options, findings.report);
  }
  return findings.done();
}

function size(lines: FileView['added']): number {
  return lines.reduce((sum, line) => sum + line.bytes.length + 1, 0);
}

function checkStructure(views: readonly FileView[], report: Report): void {
  if (views.length > MOST_FILES) report('size-files', '', 0, `${views.length} files`);
  checkCollisions(views, report);
  for (const view of views) {
    checkPath(view, report);
    checkMode(view, report);
  }
}

function checkTexts(views: readonly FileView[], given: GuardOptions, report: Report): void {
  const options =
    given.knownImports === undefined ? given : { ...given, knownImports: withOwn(given.knownImports, views) };
  for (const view of views) {
    if (!checkContent(view, report)) continue;
    checkSecrets(view, options.secrets ?? [], report);
    checkPython(view, options, report);
  }
}

/** A change may import the modules that it adds. */
function withOwn(known: ReadonlySet<string>, views: readonly FileView[]): ReadonlySet<string> {
  const names = views.filter((view) => view.created && isPython(view.path)).flatMap((view) => view.path.split('/'));
  return new Set([...known, ...names.map((name) => name.replace(/\..*$/s, ''))]);
}

function checkMode({ path, created, oldMode, newMode }: FileView, report: Report): void {
  const modes = [oldMode, newMode];
  if (modes.includes(LINK)) report('symlink', path, 0);
  else if (modes.includes(SUBMODULE)) report('submodule', path, 0);
  else if (created && newMode !== PLAIN) report('file-mode', path, 0, `mode ${newMode ?? 'unknown'}`);
  else if (oldMode !== null && newMode !== null && oldMode !== newMode)
    report('file-mode', path, 0, `mode ${oldMode} becomes ${newMode}`);
  else if (newMode !== null && newMode !== PLAIN && newMode !== '100755')
    report('file-mode', path, 0, `mode ${newMode}`);
}

function checkParents(path: string, base: BaseReader, report: Report): void {
  for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
    const mode = base(path.slice(0, end))?.mode;
    if (mode === LINK || mode === SUBMODULE) report('path-through-link', path, 0, path.slice(0, end));
    else if (mode !== undefined && mode !== '040000')
      report('path-collision', path, 0, `${path.slice(0, end)} is a file`);
  }
}

/** What a file that had such a thing before may have more of: without the base nobody can tell. */
const BASE_DECIDES: ReadonlySet<RuleId> = new Set(['call-dangerous', 'import-unknown', 'content-script']);

/** Collects findings once each. Messages never hold what was found in a file: it may be a secret or a disguise. */
class Findings {
  readonly #found = new Map<string, GuardFinding>();
  readonly #options: GuardOptions;

  constructor(options: GuardOptions) {
    this.#options = options;
  }

  readonly report: Report = (rule, path, line, detail) => {
    if (LIFTED_BY_ALLOW.has(rule) && isAllowed(path, this.#options.allowPaths ?? [])) return;
    const key = `${rule}\0${path}\0${line}`;
    const severity = this.#severity(rule);
    // Warnings are capped; a refusal is never left out.
    if (this.#found.has(key) || (severity === 'warn' && this.#found.size >= MOST_FINDINGS)) return;
    const message = detail === undefined ? RULES[rule] : `${RULES[rule].replace(/\.$/, '')}: ${printable(detail)}`;
    this.#found.set(key, { rule, severity, path: printable(path), line, message });
  };

  done(): GuardReport {
    const findings = [...this.#found.values()];
    return { ok: findings.every((finding) => finding.severity === 'warn'), findings };
  }

  #severity(rule: RuleId): 'refuse' | 'warn' {
    if (BASE_DECIDES.has(rule) && this.#options.partial === true) return 'warn';
    if (rule === 'import-unknown') return this.#options.unknownImport ?? 'refuse';
    return WARNINGS.has(rule) ? 'warn' : 'refuse';
  }
}

function isAllowed(path: string, allowed: readonly string[]): boolean {
  return allowed.some((entry) => (entry.endsWith('/') ? path.startsWith(entry) : path === entry));
}

// Paths come from the patch: in a message they must not be able to hide or to start a line.
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e\p{L}\p{N}]/gu, '?').slice(0, 300);
}
