import { posix } from 'node:path';
import type { Candidate, Edit } from '../../contracts/candidate.ts';
import type { Digest } from '../../contracts/digest.ts';
import type { Verdict } from '../../contracts/verdict.ts';
import { editsBetween } from '../../judge/line-diff.ts';
import type { StageContext } from '../stage.ts';
import { importEdits } from './llm/imports.ts';
import { applyEdits } from './proposal.ts';
import { parseFile } from './target.ts';
import type { CodeInput } from './work.ts';

/** More files than this say nothing new about how a name is imported. */
const MOST_FILES = 3000;
const MOST_NAMES = 5;

/**
 * The failed candidate with the imports that its code lacks: names that the checks call undefined, imported as the
 * repository itself imports them elsewhere, or as the standard library has them. Null when there is nothing to add.
 */
export async function importRepair(
  context: Pick<StageContext, 'repository'>,
  input: Pick<CodeInput, 'knowledge'>,
  failed: { readonly candidate: Candidate; readonly verdict: Verdict },
): Promise<{ readonly edits: readonly Edit[]; readonly done: readonly string[] } | null> {
  const names = undefinedNames(failed.verdict);
  const path = failed.candidate.edits[0]?.path;
  if (names.length === 0 || path === undefined) return null;
  const { digest } = input.knowledge;
  const base = await input.knowledge.source(path);
  const own = failed.candidate.edits.filter((edit) => edit.path === path);
  const after = applyEdits(base, own);
  const file = await parseFile(path, '', after);
  if (file === null) return null;
  const modules = digest.modules.filter((record) => record.path !== path).slice(0, MOST_FILES);
  const sources = await context.repository.readMany(modules.map((record) => record.path));
  const statements = names.flatMap((name) => usualImport(name, path, sources, digest) ?? []);
  const code = own.map((edit) => edit.replacement).join('\n');
  const added = importEdits(file, code, statements);
  const edits = added.length === 0 ? null : editsBetween(path, base, applyEdits(after, added));
  if (edits === null) return null;
  const others = failed.candidate.edits.filter((edit) => edit.path !== path);
  const lines = added.flatMap((edit) => edit.replacement.trim().split('\n'));
  return { edits: [...others, ...edits], done: lines.map((line) => `added ${line}`) };
}

/** Names that a failing check calls undefined. */
export function undefinedNames(verdict: Verdict): readonly string[] {
  const messages = [
    verdict.failure ?? '',
    ...verdict.checks.flatMap((check) => check.added.map((each) => each.message)),
  ];
  const found = messages.flatMap((text) =>
    [...text.matchAll(/(?:name |Undefined name |^)['"`](\w{1,80})['"`](?: is not defined)?/gm)].filter(([whole]) => /not defined|Undefined/.test(whole)).map(([, name = '']) => name)); // prettier-ignore
  return [...new Set(found)].slice(0, MOST_NAMES);
}

const FROM = /^from[ \t]+(\.{0,5}[\w.]{0,200})[ \t]+import[ \t]+(?:\(([^()]{1,4000})\)|([^(\n]{1,500}))/gm;
const PLAIN = /^import[ \t]+([^\n#]{1,300})/gm;

/** The statement that most files bind a name with; null when there is none, or two are as usual. */
export function usualImport(
  name: string,
  path: string,
  sources: ReadonlyMap<string, Buffer>,
  digest: Pick<Digest, 'modules'>,
): string | null {
  const counts = new Map<string, number>();
  const written = new Map<string, string>();
  const count = (statement: string) => counts.set(statement, (counts.get(statement) ?? 0) + 1);
  for (const [other, source] of sources) {
    if (!source.includes(name)) continue;
    const text = source.toString('utf8');
    for (const [, from = '', many, one = ''] of text.matchAll(FROM)) {
      const item = itemBinding(name, many ?? one);
      const module = item === null ? null : absolute(from, other, digest);
      if (module === null) continue;
      const statement = `from ${module} import ${item ?? name}`;
      count(statement);
      // Beside its neighbours the relative form is the usual one, where they use it.
      if (posix.dirname(other) === posix.dirname(path)) written.set(statement, `from ${from} import ${item ?? name}`);
    }
    for (const [, list = ''] of text.matchAll(PLAIN)) {
      const item = itemBinding(name, list);
      if (item !== null) count(`import ${item}`);
    }
  }
  const [first, second] = [...counts].sort((left, right) => right[1] - left[1]);
  if (first === undefined || first[1] === second?.[1]) return null;
  return written.get(first[0]) ?? first[0];
}

/** The item of an import list that binds a name: `a, b as c` for `c` -> `b as c`. */
function itemBinding(name: string, list: string): string | null {
  const items = list.replaceAll(/#[^\n]*/g, '').replaceAll(/[\n\\]/g, ' ').split(','); // prettier-ignore
  const found = items.map((item) => item.trim().split(/\s+/)).find(([first, as, alias]) => (as === 'as' ? alias : first) === name);
  return found === undefined ? null : found.join(' ');
} // prettier-ignore

/** `..util` in pkg/sub/mod.py -> `pkg.util`; null outside of any package. */
function absolute(from: string, path: string, digest: Pick<Digest, 'modules'>): string | null {
  const rest = from.replace(/^\.+/, '');
  const level = from.length - rest.length;
  if (level === 0) return rest === '' ? null : rest;
  const record = digest.modules.find((each) => each.path === path);
  const parts = (record?.module ?? '').split('.').filter((part) => part !== '');
  const up = path.endsWith('/__init__.py') ? level - 1 : level;
  if (up > parts.length) return null;
  const module = [...parts.slice(0, parts.length - up), ...(rest === '' ? [] : [rest])].join('.');
  return module === '' ? null : module;
}
