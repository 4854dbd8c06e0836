import { isDeepStrictEqual } from 'node:util';
import { parse } from 'smol-toml';

/** A value for a key of a table, as TOML text: `tool.ruff` `line-length` `88`. The empty table is the top of the file. */
export interface Setting {
  readonly table: string;
  readonly key: string;
  readonly value: string;
  readonly why: string;
}

type Table = Record<string, unknown>;

/**
 * Adds settings to a TOML file and touches nothing else of it: comments, order, line ends stay as they are. What is set
 * already is left alone. Null when the result would not be exactly the old file with the settings added (a table that is
 * written inline, for example): then nothing is written.
 */
export function addSettings(text: string, settings: readonly Setting[]): string | null {
  const before = read(text);
  if (before === null) return null;
  const wanted = settings.filter(({ table, key }) => !isSet(before, table, key));
  if (wanted.length === 0) return text;
  // Lines keep their own carriage returns; new ones get one where the file has them.
  const end = text.includes('\r\n') ? '\r' : '';
  const lines = text === '' ? [] : text.split('\n');
  const closed = text === '' || lines.at(-1) === '';
  if (closed && text !== '') lines.pop();
  for (const [table, own] of Map.groupBy(wanted, (setting) => setting.table)) {
    const body = own.map(({ key, value, why }) => `${key} = ${value}${why === '' ? '' : `  # ${why}`}${end}`);
    const at = table === '' ? firstTable(lines) : headerOf(lines, table);
    if (table === '') lines.splice(at ?? lines.length, 0, ...body, ...(at === null ? [] : [end]));
    else if (at === null) lines.push(...((lines.at(-1) ?? '').trim() === '' ? [] : [end]), `[${table}]${end}`, ...body);
    else lines.splice(endOfTable(lines, at), 0, ...body);
  }
  // A file without a line break at its end gets one only where something was put behind it.
  const after = `${lines.join('\n')}${closed || !text.endsWith(lines.at(-1) ?? '') ? '\n' : ''}`;
  return isExactly(before, after, wanted) ? after : null;
}

/** Whether a key is set in a table. */
export function isSet(document: Table, table: string, key: string): boolean {
  const found = tableAt(document, table);
  return found !== null && Object.hasOwn(found, key);
}

/** The parsed file, or null when it is not TOML. */
export function read(text: string): Table | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function tableAt(document: Table, table: string): Table | null {
  let found: unknown = document;
  for (const part of table === '' ? [] : table.split('.')) {
    if (!isTable(found) || !Object.hasOwn(found, part)) return null;
    found = found[part];
  }
  return isTable(found) ? found : null;
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function firstTable(lines: readonly string[]): number | null {
  const at = lines.findIndex((line) => /^\s*\[/.test(line));
  return at < 0 ? null : at;
}

function headerOf(lines: readonly string[], table: string): number | null {
  const at = lines.findIndex((line) => /^\s*\[\s*([\w.-]+)\s*\]\s*(?:#.*)?$/.exec(line.trimEnd())?.[1] === table);
  return at < 0 ? null : at;
}

/** Behind the last line of a table that holds something; a wrong guess inside a long string fails the check afterwards. */
function endOfTable(lines: readonly string[], header: number): number {
  let end = header + 1;
  for (let at = header + 1; at < lines.length && !/^\s*\[/.test(lines[at] ?? ''); at++)
    if (!/^\s*(?:#.*)?$/.test((lines[at] ?? '').trimEnd())) end = at + 1;
  return end;
}

/** The old document and the settings, and nothing else. */
function isExactly(before: Table, after: string, settings: readonly Setting[]): boolean {
  const found = read(after);
  if (found === null) return false;
  // Copied along the way only: a date would not survive a deep copy.
  const expected = { ...before };
  for (const { table, key, value } of settings) {
    let into = expected;
    for (const part of table === '' ? [] : table.split('.')) {
      const next = Object.hasOwn(into, part) ? into[part] : {};
      if (!isTable(next)) return false;
      const copy = { ...next };
      into[part] = copy;
      into = copy;
    }
    into[key] = read(`value = ${value}`)?.['value'];
  }
  return isDeepStrictEqual(JSON.parse(JSON.stringify(found)), JSON.parse(JSON.stringify(expected)));
}
