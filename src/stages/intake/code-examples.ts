import { isExceptionName, isLiteral, splitComment, statementsIn } from '../../base/python-text.ts';
import { PhraseReader, roleOf, type Draft, type Role } from './phrases.ts';
import { splitComparison, tokenize } from './tokens.ts';

/** What one code block of a request shows. `drafts` are in the order of the code; `last` is what text after it speaks of. */
export interface Shown {
  readonly drafts: readonly Draft[];
  /** The block held no code but a value or a traceback: what the text before it was about. */
  readonly value: string | null;
}

const MAX_LINES = 300;

/** Reads one code block. `label` is what the text before it says of its values; null leaves them to be guessed. */
export function readCode(language: string, text: string, label: Role | null): Shown {
  const lines = text.split('\n').slice(0, MAX_LINES).map((line) => line.slice(0, 2000)); // prettier-ignore
  if (
    /^(?:diff|patch|json|toml|yaml|yml|ini|bash|sh|shell|console|html|xml|javascript|js|text|txt|output|pytb)$/.test(
      language,
    )
  ) {
    const python = lines.some((line) => /^\s*>>> /.test(line));
    if (!python) return { drafts: [], value: plainValue(lines) };
  }
  if (lines.some((line) => /^\s*>>> ?/.test(line))) return { drafts: readSession(lines, label), value: null };
  const value = plainValue(lines);
  if (value !== null) return { drafts: [], value };
  return { drafts: readScript(lines, label), value: null };
}

/** A block that is a value, printed output or a traceback rather than code. */
function plainValue(lines: readonly string[]): string | null {
  const whole = lines.join('\n').trim();
  if (whole === '' || whole.length > 2000) return null;
  const error = errorOf(lines);
  if (error !== null) return error;
  if (isLiteral(whole)) return whole;
  const single = whole.split('\n');
  const codeLike = single.some((line) =>
    /^\s*(?:import|from|def|class|assert|print|for|if|with|return|[\w.]+\s*=[^=]|[\w.]+\(|@)/.test(line),
  );
  return codeLike || single.length > 3 ? null : whole;
}

/** `raises TypeError: message` of a traceback's last line, or null. */
export function errorOf(lines: readonly string[]): string | null {
  const traceback = lines.some((line) => line.includes('Traceback (most recent call last)') || /^\s*File "/.test(line));
  for (let at = lines.length - 1; at >= 0; at--) {
    const match = /^(?:E\s{1,8})?([A-Za-z_][\w.]{0,150})(?::\s(.{0,300}))?$/.exec((lines[at] ?? '').trim());
    if (match === null || !isExceptionName(match[1] ?? '')) continue;
    if (!traceback && lines.filter((line) => line.trim() !== '').length > 2) return null;
    return `raises ${match[1]}${match[2] === undefined || match[2] === '' ? '' : `: ${match[2].trim()}`}`;
  }
  return null;
}

function readSession(lines: readonly string[], label: Role | null): Draft[] {
  const drafts: Draft[] = [];
  const setup: string[] = [];
  let at = 0;
  let heading = label;
  while (at < lines.length) {
    const prompt = /^\s*>>> ?(.*)$/.exec(lines[at] ?? '');
    if (prompt === null) {
      if (/^\s*#/.test(lines[at] ?? '')) heading = roleOf(lines[at] ?? '') ?? heading;
      at++;
      continue;
    }
    const code = [prompt[1] ?? ''];
    for (at++; /^\s*\.\.\.(?: |$)/.test(lines[at] ?? ''); at++)
      code.push((lines[at] ?? '').replace(/^\s*\.\.\. ?/, ''));
    const output: string[] = [];
    for (; at < lines.length && !/^\s*>>>/.test(lines[at] ?? ''); at++) output.push(lines[at] ?? '');
    const statement = code.join('\n').trimEnd();
    if (/^\s*#/.test(statement)) {
      heading = roleOf(statement) ?? heading;
      continue;
    }
    const [bare, comment] = splitComment(statement);
    const shown = readOutput(output, heading);
    if (isSetup(bare) && shown.expected === null && shown.actual === null) {
      if (bare.trim() !== '') setup.push(bare);
      continue;
    }
    const draft: Draft = { code: withSetup(setup, bare), ...shown };
    if (comment !== null) applyComment(draft, comment, heading);
    drafts.push(draft);
    // A statement that is part of later examples too (an assignment that raised is not).
    if (isSetup(bare) && draft.actual === null) setup.push(bare);
  }
  return drafts;
}

/** Reads what a session printed, comments beside it included: `2  # should be 3`. */
function readOutput(
  output: readonly string[],
  label: Role | null,
): { expected: string | null; actual: string | null; clear: boolean } {
  const found: { expected: string | null; actual: string | null; clear: boolean } = {
    expected: null,
    actual: null,
    clear: true,
  };
  const rest: string[] = [];
  const comments: string[] = [];
  for (const line of output) {
    const trimmed = line.trim();
    if (/^#/.test(trimmed)) comments.push(trimmed.slice(1));
    else {
      const [bare, comment] = splitComment(line);
      rest.push(bare);
      if (comment !== null) comments.push(comment);
    }
  }
  const raised = errorOf(rest);
  const printed = rest.join('\n').trim();
  const value = raised ?? (printed === '' || printed.length > 1000 ? null : printed);
  const draft: Draft = { code: '', ...found };
  for (const comment of comments) {
    // Beside an output, a comment that says `expected` without a value speaks of that output.
    const before = { ...draft };
    applyComment(draft, comment, null);
    if (before.expected === draft.expected && before.actual === draft.actual && value !== null) {
      const role = roleOf(comment);
      if (role !== null) draft[role] ??= value;
    }
  }
  if (value !== null && draft.expected !== value && draft.actual !== value) {
    const role =
      draft.expected !== null
        ? 'actual'
        : draft.actual !== null
          ? 'expected'
          : (label ?? (raised === null ? null : 'actual'));
    if (role === null) {
      draft.actual = value;
      draft.clear = false;
    } else draft[role] ??= value;
  }
  return { expected: draft.expected, actual: draft.actual, clear: draft.clear };
}

function readScript(lines: readonly string[], label: Role | null): Draft[] {
  const drafts: Draft[] = [];
  const setup: string[] = [];
  let heading = label;
  for (const statement of statementsIn(lines)) {
    if (/^\s*#/.test(statement)) {
      const role = roleOf(statement);
      const previous = drafts.at(-1);
      // A comment under a call often carries its values: `# returns 2, should be 3`.
      if (previous !== undefined && previous.expected === null && previous.actual === null)
        applyComment(previous, statement.replace(/^\s*#+/, ''), null);
      heading = role ?? heading;
      continue;
    }
    const [bare, comment] = splitComment(statement);
    const code = bare.trimEnd();
    if (/^assert\s/.test(code)) {
      drafts.push({ code: withSetup(setup, code), expected: null, actual: null, clear: true });
      if (comment !== null) applyComment(drafts.at(-1) as Draft, comment, heading);
      continue;
    }
    if (isSetup(code)) {
      if (/^(?:return|raise)\b/.test(code)) return []; // the body of a function, not a script
      setup.push(code);
      const assigned = comment === null ? null : /^([A-Za-z_]\w{0,80})\s*=[^=]/.exec(code);
      if (assigned !== null && comment !== null && code.includes('(')) {
        const draft: Draft = { code: withSetup(setup, assigned[1] ?? ''), expected: null, actual: null, clear: true };
        applyComment(draft, comment, heading);
        if (draft.expected !== null || draft.actual !== null) drafts.push(draft);
      }
      continue;
    }
    const split = comment === null ? splitComparison(code) : null;
    const draft: Draft = { code: withSetup(setup, split?.left ?? code), expected: null, actual: null, clear: true };
    if (split !== null && !/^(?:!=|is not|is)$/.test(split.operator)) {
      draft[heading ?? 'expected'] = split.right;
      draft.clear = heading !== null;
    }
    if (comment !== null) applyComment(draft, comment, heading);
    if (code.includes('(')) drafts.push(draft);
  }
  return drafts;
}

function isSetup(code: string): boolean {
  return (
    /^(?:from|import|def|class|@|for|while|with|if|try|async|del|return|raise|pass|global)\b/.test(code.trimStart()) ||
    /^(?:[A-Za-z_][\w.]{0,80}(?:\s*,\s*[A-Za-z_]\w{0,80}){0,8})\s*(?::\s*[\w.[\], ]{1,80})?\s*(?:[-+*/|&]?=)[^=]/.test(
      code,
    ) ||
    /^[A-Za-z_]\w{0,80}\[[^\]\n]{0,200}\]\s*=[^=]/.test(code)
  );
}

function withSetup(setup: readonly string[], code: string): string {
  return [...setup.slice(-40), code].join('\n');
}

/** What a comment beside a call says: `-> 3`, `should be 3`, `2, expected 3`, `raises TypeError`, `3 (wrong)`. */
function applyComment(draft: Draft, comment: string, label: Role | null): void {
  const found = readComment(comment, label);
  draft.expected ??= found.expected;
  draft.actual ??= found.actual;
  draft.clear &&= found.clear;
}

/** Roles of the values in one comment; `clear` is false when a bare value had to be guessed. */
export function readComment(
  comment: string,
  label: Role | null,
): { expected: string | null; actual: string | null; clear: boolean } {
  const draft: Draft = { code: '_', expected: null, actual: null, clear: true };
  const text = comment.replace(/^\s*(?:->|=>|→|⇒|==|=|:)\s*/, '').trim();
  const reader = new PhraseReader();
  reader.subject([draft]);
  reader.read(text, null);
  const [first, ...rest] = tokenize(text);
  const lead =
    first?.type === 'value' ? first.text : first?.type === 'exception' ? `raises ${first.text}` : rawValue(text);
  if (lead === null || draft.expected === lead || draft.actual === lead) return draft;
  if (
    first?.type === 'value' &&
    !first.quoted &&
    rest[0]?.type === 'word' &&
    /^\d/.test(first.text) &&
    !/[:,;(–—-]/.test(text.slice(first.text.length, first.text.length + 2))
  ) {
    const said = rest.map((token) => (token.type === 'word' ? token.text : '')).join(' ');
    if (roleOf(said) === null && !/wrong|incorrect|bug|correct|instead/i.test(said)) return draft; // `3 items are lost`
  }
  const role = draft.expected !== null ? 'actual' : draft.actual !== null ? 'expected' : (judged(text) ?? label);
  if (role !== null) return { ...draft, [role]: lead };
  return { ...draft, actual: lead, clear: lead.startsWith('raises ') };
}

/** `foo-bar` as a whole comment is the text that came out; `see below` is not. */
function rawValue(text: string): string | null {
  return /^\S{1,80}$/.test(text) && /[^A-Za-z]/.test(text) && !/^\W+$/.test(text) && !text.startsWith('http')
    ? text
    : null;
}

function judged(text: string): Role | null {
  if (/\b(?:wrong|incorrect|bug|bad|broken|unexpected|nope|oops)\b|✗|❌|✘|!!/i.test(text)) return 'actual';
  return /\b(?:correct|ok|good|right|fine|expected|works)\b|✓|✅|✔/i.test(text) ? 'expected' : null;
}
