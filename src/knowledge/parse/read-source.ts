import { messageOf } from '../../base/errors.ts';
import { factsOf } from './facts.ts';
import type { FileFacts } from './facts-schema.ts';
import type { PythonTree } from './flat-tree.ts';
import { languageOf, type LanguageName } from './languages.ts';
import { outline } from './outline.ts';
import { parseSource, type Unread } from './parse-source.ts';
import { parsePython, syntaxErrors } from './python.ts';

export type SourceFacts = { readonly ok: true; readonly facts: FileFacts } | Unread;

/** Parses one file and reads its facts. Whatever the bytes are, the answer comes in bounded time. */
export async function readSource(path: string, source: Buffer): Promise<SourceFacts> {
  const found = languageOf(path);
  if (found === null) return { ok: false, why: 'of no language that is read', passing: false };
  const parsed = await parseSource(source, found.grammar, { lenient: true });
  if (!parsed.ok) return parsed;
  try {
    const facts = found.language === 'py' ? factsOf(parsed.tree) : await outlineFacts(parsed.tree, found.language);
    return { ok: true, facts: { ...facts, note: parsed.note } };
  } catch (error) {
    return { ok: false, why: `its tree could not be read: ${messageOf(error)}`, passing: false };
  }
}

/** Of other languages only definitions are read: they are found and shown, not linked. */
async function outlineFacts(tree: PythonTree, language: Exclude<LanguageName, 'py'>): Promise<FileFacts> {
  const errors = syntaxErrors(tree);
  return {
    ...(await (empty ??= emptyFacts())),
    lines: tree.lineStarts.length - (tree.source.at(-1) === 10 || tree.source.length === 0 ? 1 : 0),
    broken: errors[0]?.line ?? null,
    errors: errors.length,
    definitions: outline(tree, language),
  };
}

let empty: Promise<FileFacts> | undefined;

/** What the facts of a file are that says nothing. */
async function emptyFacts(): Promise<FileFacts> {
  const parsed = await parsePython('');
  if (!parsed.ok) throw new Error(parsed.why);
  return factsOf(parsed.tree);
}
