import { readFile } from 'node:fs/promises';
import { Language, Parser, type Tree } from 'web-tree-sitter';
import { assetPath } from '../../base/assets.ts';
import { messageOf } from '../../base/errors.ts';
import { ERROR, flatten, kindOf, lineAt, startOf, type PythonTree } from './flat-tree.ts';

/** Larger files are generated or hostile. */
export const MAX_SOURCE_BYTES = 1_000_000;
/** A parse that takes longer is recovering from nonsense. */
const MAX_SECONDS = 5;
/** Nobody needs more of them. */
const MAX_ERRORS = 200;

export type ParseResult =
  { readonly ok: true; readonly tree: PythonTree } | { readonly ok: false; readonly why: string };

let ready: Promise<Language> | undefined;

/**
 * Parses Python of any quality: what cannot be read is left as ERROR nodes, and only files that are too large, too
 * deep or not UTF-8 are refused. Offsets in the result are bytes of the source as given, byte order mark included.
 */
export async function parsePython(source: Buffer | string): Promise<ParseResult> {
  const bytes = typeof source === 'string' ? Buffer.from(source, 'utf8') : source;
  if (bytes.length > MAX_SOURCE_BYTES) return refused(`larger than ${MAX_SOURCE_BYTES / 1_000_000} MB`);
  if (bytes.includes(0)) return refused('holds a NUL byte');
  const skipped = bytes.length >= 3 && bytes.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
  const text = decode(bytes.subarray(skipped));
  if (text === null) return refused('not valid UTF-8');
  const language = await (ready ??= load());
  const parser = new Parser().setLanguage(language);
  let parsed: Tree | null = null;
  try {
    const deadline = performance.now() + MAX_SECONDS * 1000;
    parsed = parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
    if (parsed === null) return refused(`not parsed within ${MAX_SECONDS} s`);
    const tables = { kinds: language.types, fields: language.fields };
    const tree = flatten(parsed, bytes, tables, byteOffsets(text, bytes.length - skipped, skipped));
    return tree === null ? refused('nested too deeply') : { ok: true, tree };
  } catch (error) {
    return refused(`the parser failed: ${messageOf(error)}`);
  } finally {
    parsed?.delete();
    parser.delete();
  }
}

/** The lines on which the parser had to give up or make something up. Empty for valid code. */
export function syntaxErrors(tree: PythonTree): { readonly line: number; readonly text: string }[] {
  const nodes = new Set(tree.missing);
  for (let node = 0; node < tree.kind.length; node++) if (kindOf(tree, node) === ERROR) nodes.add(node);
  return [...nodes]
    .slice(0, MAX_ERRORS)
    .sort((left, right) => startOf(tree, left) - startOf(tree, right))
    .map((node) => ({
      line: lineAt(tree, startOf(tree, node)),
      text: tree.source.toString('utf8', startOf(tree, node), startOf(tree, node) + 80).split('\n')[0] ?? '',
    }));
}

async function load(): Promise<Language> {
  const wasm = await readFile(assetPath('web-tree-sitter.wasm'));
  await Parser.init({ wasmBinary: wasm });
  return Language.load(await readFile(assetPath('tree-sitter-python.wasm')));
}

function refused(why: string): ParseResult {
  return { ok: false, why };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The parser counts UTF-16 units; we count bytes. For ASCII they are the same. */
function byteOffsets(text: string, byteLength: number, skipped: number): (offset: number) => number {
  if (text.length === byteLength) return (offset) => offset + skipped;
  const map = new Uint32Array(text.length + 1);
  let bytes = skipped;
  for (let unit = 0; unit < text.length; unit++) {
    map[unit] = bytes;
    const code = text.charCodeAt(unit);
    // A surrogate pair is four bytes: three are counted on its first half, one on its second.
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xdc00 && code <= 0xdfff ? 1 : 3;
  }
  map[text.length] = bytes;
  return (offset) => map[Math.min(offset, text.length)] ?? bytes;
}
