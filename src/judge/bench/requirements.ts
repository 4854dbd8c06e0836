import { parse } from 'smol-toml';

/** What the tests of a repository say they need, as far as it can be installed without running code of anybody. */
export interface Requirements {
  /** `requests>=2,<3; python_version < "3.12"`: names of the index with versions and markers, sorted. */
  readonly wanted: readonly string[];
  /** Lines that name a folder, an address or an option: they are not followed. */
  readonly refused: readonly string[];
}

/** Files at the base commit that name dependencies. */
export const REQUIREMENT_FILES: readonly string[] = [
  'pyproject.toml',
  ...['requirements', 'requirements-test', 'requirements-tests', 'requirements-dev', 'test-requirements', 'tests-requirements', 'dev-requirements'].map((name) => `${name}.txt`),
  ...['test', 'tests', 'testing', 'dev'].map((name) => `requirements/${name}.txt`),
  'tests/requirements.txt',
]; // prettier-ignore

const TEST_GROUP = /^(?:tests?|testing|dev|develop|development|ci)$/;
const MOST_LINES = 500;
/** A name, extras, versions and a marker of PEP 508; no address, no option. */
const PLAIN =
  /^[A-Za-z0-9](?:[\w.-]{0,100}[A-Za-z0-9])?\s{0,5}(?:\[[\w\s,.-]{0,200}\])?\s{0,5}(?:\(?[<>=!~][\w\s.,*+!<>=~-]{0,200}\)?)?\s{0,5}(?:;[\w\s.'"<>=!~(),-]{0,300})?$/;

/** Reads the dependencies of the package, and of its groups and files for tests. */
export function requirementsOf(files: ReadonlyMap<string, string>): Requirements {
  const lines = [...files].flatMap(([name, text]) =>
    name === 'pyproject.toml' ? ofProject(text) : text.split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, '')),
  );
  const said = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))].slice(0, MOST_LINES);
  // Files that include each other are all read anyway.
  const own = said.filter((line) => !/^(?:-r|--requirement|-c|--constraint)[\s=]/.test(line));
  return {
    wanted: own.filter((line) => PLAIN.test(line)).sort(),
    refused: own.filter((line) => !PLAIN.test(line)).map((line) => line.slice(0, 200)),
  };
}

function ofProject(text: string): readonly string[] {
  const project = at(read(text), 'project');
  const groups = [at(project, 'optional-dependencies'), at(read(text), 'dependency-groups')];
  return [
    ...strings(at(project, 'dependencies')),
    ...groups.flatMap((group) =>
      typeof group === 'object' && group !== null
        ? Object.entries(group).flatMap(([name, value]) => (TEST_GROUP.test(name) ? strings(value) : []))
        : [],
    ),
  ];
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null; // prettier-ignore
}

function read(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
