import { ERROR } from './engine.ts';
import { lineAt, startOf, textBetween, type PythonTree } from './flat-tree.ts';
import { parseSource, type ParseResult } from './parse-source.ts';

/** Nobody needs more of them. */
const MAX_ERRORS = 200;

/**
 * Parses Python of any quality: what cannot be read is left as ERROR nodes, and only files that are too large, too
 * deep or not UTF-8 are refused. Offsets in the result are bytes of the source as given, byte order mark included.
 */
export async function parsePython(source: Buffer | string): Promise<ParseResult> {
  const bytes = typeof source === 'string' ? Buffer.from(source, 'utf8') : source;
  return parseSource(bytes, 'python', { lenient: false });
}

/** The lines on which the parser had to give up or make something up. Empty for valid code. */
export function syntaxErrors(tree: PythonTree): { readonly line: number; readonly text: string }[] {
  const nodes = new Set(tree.missing);
  const error = tree.kinds.lastIndexOf(ERROR);
  for (let node = tree.kind.indexOf(error); node >= 0; node = tree.kind.indexOf(error, node + 1)) nodes.add(node);
  return [...nodes]
    .slice(0, MAX_ERRORS)
    .sort((left, right) => startOf(tree, left) - startOf(tree, right))
    .map((node) => ({
      line: lineAt(tree, startOf(tree, node)),
      text: textBetween(tree, startOf(tree, node), startOf(tree, node) + 80).split('\n')[0] ?? '',
    }));
}
