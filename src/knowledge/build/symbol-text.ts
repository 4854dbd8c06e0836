import { sha256 } from '../../base/hash.ts';
import type { CodeSymbol } from '../../contracts/digest.ts';
import { searchWords, splitIdentifier } from '../search/words.ts';

/** Raise it when the text changes: kept vectors of another version are not found any more. */
const TEXT_VERSION = 1;
/** About 120 tokens: the cost of a vector grows with them, what it tells hardly does. */
const TEXT_CHARACTERS = 420;
const LEXICAL_BYTES = 6_000;

/** What a symbol's vector is kept under: the text below depends on nothing else. */
export function vectorKey(symbol: CodeSymbol): string {
  return sha256([TEXT_VERSION, symbol.module, symbol.qualname, symbol.hash].join('\n'));
}

/** The text whose vector stands for a symbol: its names in words, its signature, what it says it does, how it begins. */
export function embeddingText(symbol: CodeSymbol, source: Buffer): string {
  const names = [...symbol.module.split('.').slice(-2), ...symbol.qualname.split('.')].flatMap(splitIdentifier);
  const to = Math.min(symbol.bodyEnd, symbol.bodyStart + 8 * TEXT_CHARACTERS);
  const body = source.toString('utf8', symbol.bodyStart, to);
  const described = (symbol.docstring ?? '').replace(/\s+/g, ' ').slice(0, TEXT_CHARACTERS / 2);
  return [names.join(' '), symbol.signature.slice(0, TEXT_CHARACTERS / 3), described, body.replace(/\s+/g, ' ')]
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, TEXT_CHARACTERS);
}

/** The words a symbol is found by. Its own name counts most; of a class only the beginning counts, its methods speak for themselves. */
export function lexicalWords(symbol: CodeSymbol, source: Buffer): string[] {
  const name = searchWords(symbol.qualname.replaceAll('.', ' '));
  const cap = symbol.kind === 'class' ? LEXICAL_BYTES / 8 : LEXICAL_BYTES;
  const text = source.toString('utf8', symbol.start, Math.min(symbol.end, symbol.start + cap));
  return [...name, ...name, ...name, ...searchWords(symbol.module.replaceAll('.', ' ')), ...searchWords(text)];
}
