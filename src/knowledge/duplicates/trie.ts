import type { CodeSymbol, SymbolId } from '../../contracts/digest.ts';
import { readSignature, type Signature } from './signature.ts';

interface Node {
  readonly next: Map<string, Node>;
  /** Definitions whose parameters end here. */
  readonly ids: SymbolId[];
}

export interface SignatureTrie {
  readonly size: number;
  /** Definitions that take exactly these parameters, in this order. */
  exact(signature: Signature): readonly SymbolId[];
  /** Definitions whose first parameters are these, shortest first, at most `limit`. */
  startingWith(signature: Signature, limit: number): SymbolId[];
}

/** A trie of parameter lists: each edge is a parameter's name, so that those who take the same things stand together. */
export function createSignatureTrie(symbols: readonly CodeSymbol[]): SignatureTrie {
  const root: Node = { next: new Map(), ids: [] };
  let size = 0;
  for (const symbol of symbols) {
    const signature = symbol.kind === 'class' ? null : readSignature(symbol.signature);
    if (signature === null) continue;
    let node = root;
    for (const edge of edgesOf(signature)) {
      let next = node.next.get(edge);
      if (next === undefined) node.next.set(edge, (next = { next: new Map(), ids: [] }));
      node = next;
    }
    node.ids.push(symbol.id);
    size++;
  }
  const walk = (signature: Signature): Node | undefined => {
    let node: Node | undefined = root;
    for (const edge of edgesOf(signature)) node = node?.next.get(edge);
    return node;
  };
  return {
    size,
    exact: (signature) => walk(signature)?.ids ?? [],
    startingWith: (signature, limit) => {
      const found: SymbolId[] = [];
      const start = walk(signature);
      const queue = start === undefined ? [] : [start];
      // Level by level: those with the fewest further parameters come first. No recursion: a list may be very long.
      for (let at = 0; at < queue.length && found.length < limit; at++) {
        const node = queue[at];
        if (node === undefined) break;
        found.push(...node.ids);
        queue.push(...node.next.values());
      }
      return found.slice(0, limit);
    },
  };
}

function edgesOf(signature: Signature): string[] {
  return signature.parameters.map((parameter) => parameter.name.toLowerCase());
}
