import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** Every file that tools of Python are configured in, as they stand at the top of a repository. */
export const CONFIG_FILES = [
  'pyproject.toml', 'ruff.toml', '.ruff.toml', 'setup.cfg', 'tox.ini', '.flake8', '.isort.cfg', 'mypy.ini', '.mypy.ini',
  '.pylintrc', 'pylintrc', 'pyrightconfig.json', '.editorconfig', '.pre-commit-config.yaml',
] as const; // prettier-ignore
const MAX_BYTES = 512 * 1024;

export type Section = ReadonlyMap<string, unknown>;

/** The configuration of a repository, by file and section: `pyproject.toml` -> `tool.black` -> `line-length`. */
export interface ConfigFiles {
  /** One section, or null when the file or section is absent. The empty name is the top of the file. */
  section(file: string, name: string): Section | null;
  /** Ids of the hooks of `.pre-commit-config.yaml`. */
  readonly hooks: ReadonlySet<string>;
  /** Files that could not be read as what they should be. */
  readonly broken: readonly { readonly path: string; readonly why: string }[];
}

/** Parses the configuration files that are there. A broken one is named and otherwise ignored. */
export function parseConfigFiles(files: ReadonlyMap<string, Buffer>): ConfigFiles {
  const parsed = new Map<string, (name: string) => Section | null>();
  const broken: { path: string; why: string }[] = [];
  let hooks: ReadonlySet<string> = new Set();
  for (const path of CONFIG_FILES) {
    const bytes = files.get(path);
    if (bytes === undefined) continue;
    try {
      if (bytes.length > MAX_BYTES) throw new Error('larger than 512 KB');
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      if (path === '.pre-commit-config.yaml') hooks = hooksOf(text);
      else parsed.set(path, sectionReader(path, text));
    } catch (error) {
      broken.push({ path, why: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '' });
    }
  }
  return { section: (file, name) => parsed.get(file)?.(name) ?? null, hooks, broken };
}

function sectionReader(path: string, text: string): (name: string) => Section | null {
  if (path.endsWith('.toml')) return tableReader(parseToml(text));
  if (path.endsWith('.json')) return tableReader(JSON.parse(withoutComments(text)));
  const sections = parseIni(text);
  return (name) => sections.get(name) ?? null;
}

/** Reads tables by dotted name, own keys only. */
function tableReader(root: unknown): (name: string) => Section | null {
  return (name) => {
    let table = root;
    for (const part of name === '' ? [] : name.split('.')) {
      if (!isTable(table) || !Object.hasOwn(table, part)) return null;
      table = table[part];
    }
    return isTable(table) ? new Map(Object.entries(table)) : null;
  };
}

/** INI as configparser reads it, as far as single values go: sections, `key = value` or `key: value`, comments. */
function parseIni(text: string): Map<string, Map<string, string>> {
  const sections = new Map<string, Map<string, string>>([['', new Map<string, string>()]]);
  let current = sections.get('') ?? new Map<string, string>();
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    if (line.startsWith('[') && line.endsWith(']')) {
      const name = line.slice(1, -1).trim();
      current = sections.get(name) ?? new Map<string, string>();
      sections.set(name, current);
      continue;
    }
    const at = line.search(/[=:]/);
    if (at > 0 && !/^\s/.test(raw)) current.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
  }
  return sections;
}

function hooksOf(text: string): ReadonlySet<string> {
  const document: unknown = parseYaml(text, { maxAliasCount: 50 });
  const repos = isTable(document) && Array.isArray(document['repos']) ? (document['repos'] as unknown[]) : [];
  const hooks = repos.flatMap((repo) => (isTable(repo) && Array.isArray(repo['hooks']) ? (repo['hooks'] as unknown[]) : []));
  return new Set(hooks.flatMap((hook) => (isTable(hook) && typeof hook['id'] === 'string' ? [hook['id']] : [])));
} // prettier-ignore

/** pyright allows comments and trailing commas in its JSON. Strings are skipped over, so a `//` in a path stays. */
function withoutComments(text: string): string {
  return text
    .replace(
      /("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g,
      (_all, string?: string) => string ?? ' ',
    )
    .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_all, string?: string) => string ?? '');
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
