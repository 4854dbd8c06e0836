import { IntTriples } from '../../base/int-triples.ts';
import { Ints } from '../../base/ints.ts';
import type { CallEdge } from '../../contracts/digest.ts';
import { HOW, type How } from '../flow/solve/world.ts';
import type { ScopeNames } from './scope-names.ts';

/** Call edges while they are found: between symbols as numbers, each pair once a line, as it was tied first. */
export interface EdgeList {
  readonly size: number;
  add(from: number, to: number, line: number, how: How): void;
  at(index: number): { readonly from: number; readonly to: number; readonly line: number; readonly how: How };
  /** With ids, in the order of the files and lines they stand in. */
  sorted(files: number, names: ScopeNames): CallEdge[];
}

export function createEdgeList(): EdgeList {
  const rows = new Ints();
  const seen = new IntTriples();
  const codes = new Map(HOW.map((how, code) => [how, code]));
  const at = (index: number) => ({
    from: rows.at(4 * index),
    to: rows.at(4 * index + 1),
    line: rows.at(4 * index + 2),
    how: HOW[rows.at(4 * index + 3)] ?? 'flow',
  });
  return {
    get size() {
      return rows.length >> 2;
    },
    at,
    add: (from, to, line, how) => {
      if (!seen.add(1 + from, to, line)) return;
      rows.push(from);
      rows.push(to);
      rows.push(line);
      rows.push(codes.get(how) ?? 0);
    },
    sorted: (files, names) => {
      const texts = new Map<number, string>();
      const text = (symbol: number) => {
        const known = texts.get(symbol);
        if (known !== undefined) return known;
        const made = names.text(symbol);
        texts.set(symbol, made);
        return made;
      };
      const inFiles = Array.from({ length: files }, (): number[] => []);
      for (let index = 0; index < rows.length >> 2; index++) inFiles[names.file(rows.at(4 * index))]?.push(index);
      const byLine = (left: number, right: number): number => {
        const lines = rows.at(4 * left + 2) - rows.at(4 * right + 2);
        if (lines !== 0) return lines;
        const [a, b] = [text(rows.at(4 * left + 1)), text(rows.at(4 * right + 1))];
        return a < b ? -1 : a > b ? 1 : 0;
      };
      return inFiles.flatMap((own) =>
        own.sort(byLine).map((index): CallEdge => {
          const { from, to, line, how } = at(index);
          return { from: text(from), to: text(to), line, how };
        }),
      );
    },
  };
}
