import { ExitCode, UserError } from '../../base/errors.ts';
import type { CodeSymbol } from '../../contracts/digest.ts';
import type { Knowledge } from '../knowledge.ts';
import { findSymbol, type QueryLine } from '../query.ts';
import { createDuplicateIndex } from './duplicates.ts';
import { readSignature } from './signature.ts';
import { createSignatureTrie } from './trie.ts';

const MOST = 20;

/** Definitions that do nearly what these do (of a file: each of its definitions), most alike first. */
export async function duplicateLines(
  knowledge: Knowledge,
  names: readonly string[],
  vectorOf: (symbol: CodeSymbol) => Float32Array | null,
): Promise<QueryLine[]> {
  const asked = names.flatMap((name) => knowledge.module(name) === undefined ? [findSymbol(knowledge, name)] : knowledge.symbolsIn(name)); // prettier-ignore
  // Tests repeat one another on purpose: they count only when one of them is asked about.
  const symbols = knowledge.digest.symbols.filter((symbol) => !symbol.test || asked.some((one) => one.test));
  const bodies = new Map<string, string>();
  for (const [path, own] of Map.groupBy([...symbols, ...asked], (symbol) => symbol.path)) {
    const bytes = await knowledge.source(path);
    for (const symbol of own) bodies.set(symbol.id, bytes.toString('utf8', symbol.bodyStart, symbol.bodyEnd));
  }
  const body = (symbol: CodeSymbol) => bodies.get(symbol.id) ?? '';
  const index = createDuplicateIndex(symbols, body, vectorOf);
  return asked.flatMap((one) =>
    index.of({ id: one.id, signature: one.signature, body: body(one), vector: vectorOf(one) }, MOST).map((found) => ({
      file: found.symbol.path,
      line: found.symbol.line,
      how: `${asked.length > 1 ? `like ${one.qualname}, ` : ''}score ${found.score.toFixed(2)}: shape ${found.shape.toFixed(2)}, signature ${found.signature.toFixed(2)}${found.meaning === null ? '' : `, meaning ${found.meaning.toFixed(2)}`}`,
      symbol: found.symbol.id,
    })),
  );
} // prettier-ignore

/** Definitions that take the parameters of a symbol or of a written list, `(path, *, encoding=None)`; then those that take more. */
export function signatureLines(knowledge: Knowledge, texts: readonly string[]): QueryLine[] {
  const symbols = knowledge.digest.symbols.filter((symbol) => !symbol.test);
  const trie = createSignatureTrie(symbols);
  return texts.flatMap((text) => {
    const written = text.trim().startsWith('(');
    const own = written ? null : findSymbol(knowledge, text);
    const signature = readSignature(own?.signature ?? `def f${text.trim()}`);
    if (signature === null || (written && signature.parameters.length === 0)) {
      throw new UserError('option-invalid', `${JSON.stringify(text.slice(0, 80))} has no parameters to look for`, ExitCode.misconfigured); // prettier-ignore
    }
    const exact = new Set(trie.exact(signature));
    const base = own?.id.replace(/#\d+$/, '');
    return trie
      .startingWith(signature, MOST + 1)
      .filter((id) => id.replace(/#\d+$/, '') !== base)
      .slice(0, MOST)
      .flatMap((id) => {
        const symbol = knowledge.symbol(id);
        if (symbol === undefined) return [];
        const how = exact.has(id) ? 'the same parameters' : 'these parameters, then more';
        return [{ file: symbol.path, line: symbol.line, how: `${how}: ${symbol.signature.slice(0, 200)}`, symbol: id }];
      });
  });
}
