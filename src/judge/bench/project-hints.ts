import { parse } from 'smol-toml';
import { isSafePath } from './base-tree.ts';

/** How the project itself runs its tests, as far as it is written down outside of pytest's own configuration. */
export interface ProjectHints {
  /** Where this was found: `tox.ini`, `noxfile.py`, `Makefile`; null: nowhere. */
  readonly from: string | null;
  /** Options for pytest, only of kinds that choose or configure tests. */
  readonly arguments: readonly string[];
  /** Environment variables of the tests. */
  readonly variables: Readonly<Record<string, string>>;
  /** Files and folders that hold the tests; empty where pytest's configuration or its defaults say so. */
  readonly paths: readonly string[];
}

export const NO_HINTS: ProjectHints = { from: null, arguments: [], variables: {}, paths: [] };

/** Files that are read, in the order in which they are believed. */
export const HINT_FILES = ['tox.ini', 'setup.cfg', 'pyproject.toml', 'noxfile.py', 'Makefile'] as const;

const MOST_VARIABLES = 30;
const MOST_TEXT = 256 * 1024;
/** Options with a value and without one that say which tests run and how; everything else is left to us. */
const WITH_VALUE =
  /^(?:-m|-W|-p|-o|--import-mode|--asyncio-mode|--timeout|--ignore|--deselect|--doctest-glob|--override-ini)$/;
const ALONE = /^(?:--doctest-modules|--strict|--strict-markers|--strict-config|--runslow|--run-slow)$/;
/** What decides which programs and modules are found stays ours. */
const OURS = /^(?:PATH|HOME|TMPDIR|PYTEST_ADDOPTS|PYTHON.*|LD_.*|DYLD_.*|GROUNDSKEEPER.*)$/;

/** Reads what tox, nox or make would do for `pytest`. The files are hostile input: nothing of them is executed. */
export function readHints(files: ReadonlyMap<string, string>): ProjectHints {
  const text = (name: string) => (files.get(name) ?? '').slice(0, MOST_TEXT);
  const pyproject = toml(text('pyproject.toml'));
  const tox = [
    text('tox.ini'),
    section(text('setup.cfg'), 'tox:tox') === '' ? '' : text('setup.cfg'),
    toxOf(pyproject),
  ];
  const said: readonly (readonly [string, Command | null])[] = [
    ...tox.map((ini) => ['tox.ini', fromTox(ini)] as const),
    ['noxfile.py', fromNox(text('noxfile.py'))],
    ['Makefile', fromMake(text('Makefile'))],
  ];
  const [from, command] = said.find(([, each]) => each !== null) ?? [null, null];
  if (command === null) return NO_HINTS;
  const configured = /^\s*testpaths\s*=/m.test(
    ['pyproject.toml', 'setup.cfg', 'tox.ini', 'pytest.ini'].map(text).join('\n'),
  );
  const { options, paths } = sort(command.words);
  return { from, arguments: options, variables: allowed(command.variables), paths: configured ? [] : paths };
}

interface Command {
  readonly words: readonly string[];
  readonly variables: readonly (readonly [string, string])[];
}

function fromTox(ini: string): Command | null {
  const env = section(ini, 'testenv');
  const words = entry(env, 'commands').map(pytestWords).find((each) => each !== null);
  if (words === undefined) return null;
  const lines = [...entry(env, 'setenv'), ...entry(env, 'set_env')];
  return { words, variables: lines.flatMap(assignment) };
} // prettier-ignore

function fromNox(source: string): Command | null {
  const call = /session\.run\(\s*(?:"python",\s*"-m",\s*)?["'](?:pytest|py\.test)["']([^()]{0,2000})\)/.exec(
    source,
  )?.[1];
  if (call === undefined) return null;
  const env = /\benv\s*=\s*\{([^{}]{0,1000})\}/.exec(call)?.[1] ?? '';
  const pairs = [...env.matchAll(/["']([^"']{1,100})["']\s*:\s*["']([^"']{0,500})["']/g)];
  const positional = call.split(/\b\w+\s*=/, 1)[0] ?? '';
  return {
    words: [...positional.matchAll(/["']([^"']{1,300})["']/g)].map((match) => match[1] ?? ''),
    variables: pairs.map((match) => [match[1] ?? '', match[2] ?? ''] as const),
  };
}

function fromMake(text: string): Command | null {
  for (const line of text.split('\n')) {
    if (!line.startsWith('\t')) continue;
    const words = pytestWords(line);
    if (words === null) continue;
    const before = line.slice(0, line.search(/\bpy\.?test\b/)).split(/\s+/);
    return { words, variables: before.flatMap((word) => (/^\w+=\S*$/.test(word) ? assignment(word) : [])) };
  }
  return null;
}

/** `coverage run -m pytest -W error {posargs:tests}` -> [`-W`, `error`, `tests`] */
function pytestWords(line: string): readonly string[] | null {
  const command = /(?:^|[\s/])(?:py\.test|pytest)(?:\s+(.*))?$/.exec(line.trim());
  if (command === null || /\b(?:pip|uv|install)\b/.test(line.slice(0, command.index))) return null;
  const plain = (command[1] ?? '').replace(/\{posargs:?([^{}]*)\}/g, ' $1 ');
  return [...plain.matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function sort(words: readonly string[]): { readonly options: readonly string[]; readonly paths: readonly string[] } {
  const options: string[] = [];
  const paths: string[] = [];
  const usable = (value: string | undefined) => value !== undefined && value !== '' && !/[{}$`]/.test(value);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const [name = '', value] = word.startsWith('--') ? word.split(/=(.*)/s, 2) : [word];
    if (WITH_VALUE.test(name) && value === undefined) {
      const next = words[++at];
      if (next !== undefined && usable(next)) options.push(name, next);
    } else if ((WITH_VALUE.test(name) && usable(value)) || ALONE.test(word)) options.push(word);
    else if (!word.startsWith('-') && usable(word) && isSafePath(word.replace(/\/+$/, ''))) paths.push(word.replace(/\/+$/, ''));
  }
  return { options: options.slice(0, 40), paths: paths.slice(0, 20) };
} // prettier-ignore

function allowed(pairs: Command['variables']): Readonly<Record<string, string>> {
  const kept = pairs.filter(
    ([name, value]) => /^[A-Za-z]\w{0,63}$/.test(name) && !OURS.test(name.toUpperCase()) && !/[{}\0$`]/.test(value) && value.length <= 500,
  ); // prettier-ignore
  return Object.fromEntries(kept.slice(0, MOST_VARIABLES));
}

/** `A = b` -> [[`A`, `b`]] */
function assignment(line: string): readonly (readonly [string, string])[] {
  const at = line.indexOf('=');
  return at < 1
    ? []
    : [
        [
          line.slice(0, at).trim(),
          line
            .slice(at + 1)
            .trim()
            .replace(/^(["'])(.*)\1$/, '$2'),
        ],
      ];
}

/** The lines of a section of an INI file. */
function section(ini: string, name: string): string {
  const lines = ini.split(/\r?\n/);
  const start = lines.indexOf(`[${name}]`);
  if (start < 0) return '';
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('['));
  return rest.slice(0, end < 0 ? undefined : end).join('\n');
}

/** The value of a key, one item for each line of it. */
function entry(text: string, key: string): readonly string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.replace(/\s/g, '').startsWith(`${key}=`));
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line !== '' && !/^\s/.test(line));
  const first = lines[start] ?? '';
  return [first.slice(first.indexOf('=') + 1), ...rest.slice(0, end < 0 ? undefined : end)]
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** `[tool.tox] legacy_tox_ini = "..."` */
function toxOf(pyproject: unknown): string {
  const tool = at(at(pyproject, 'tool'), 'tox');
  const legacy = at(tool, 'legacy_tox_ini');
  return typeof legacy === 'string' ? legacy.slice(0, MOST_TEXT) : '';
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null; // prettier-ignore
}

function toml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
