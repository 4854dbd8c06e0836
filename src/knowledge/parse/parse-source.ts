import type { Tree } from 'web-tree-sitter';
import { messageOf } from '../../base/errors.ts';
import { engineOf, type Grammar, type RawCursor } from './engine.ts';
import { flatten, type PythonTree } from './flat-tree.ts';
import { decodeSource } from './source-text.ts';

/** A parse that takes longer is recovering from nonsense. */
const MAX_SECONDS = 5;

/** Why a file is not read. */
export interface Unread {
  readonly ok: false;
  readonly why: string;
  /** It has to do with the machine and the moment: the next run tries again. */
  readonly passing: boolean;
}

export type ParseResult = { readonly ok: true; readonly tree: PythonTree } | Unread;

/** A parsed source; `note` says how it was read where its bytes are not UTF-8. */
export type LenientResult = { readonly ok: true; readonly tree: PythonTree; readonly note: string | null } | Unread;

/** Parses source of any quality with a grammar; see `parsePython`. */
export async function parseSource(
  source: Buffer,
  grammar: Grammar,
  options: { readonly lenient: boolean },
): Promise<LenientResult> {
  const text = decodeSource(source, options.lenient);
  if ('why' in text) return { ok: false, why: text.why, passing: false };
  const engine = await engineOf(grammar);
  let parsed: Tree | null = null;
  let cursor: RawCursor | null = null;
  try {
    parsed = engine.parse(text.text, performance.now() + MAX_SECONDS * 1000);
    if (parsed === null) return { ok: false, why: `not parsed within ${MAX_SECONDS} s`, passing: true };
    cursor = engine.cursor(parsed);
    const tree = flatten(cursor, engine, text);
    return tree === null
      ? { ok: false, why: 'nested too deeply', passing: false }
      : { ok: true, tree, note: text.note };
  } catch (error) {
    return { ok: false, why: `the parser failed: ${messageOf(error)}`, passing: true };
  } finally {
    if (cursor !== null) engine.close(cursor);
    parsed?.delete();
  }
}
