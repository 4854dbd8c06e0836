import { endOf, startOf } from '../../../knowledge/parse/flat-tree.ts';
import { attributes } from './kinds/attributes.ts';
import { callArguments } from './kinds/arguments.ts';
import { conditions } from './kinds/conditions.ts';
import { constants } from './kinds/constants.ts';
import { errors } from './kinds/errors.ts';
import { insertions } from './kinds/insertions.ts';
import { items } from './kinds/items.ts';
import { lentLines } from './kinds/lent-lines.ts';
import { names } from './kinds/names.ts';
import { operators } from './kinds/operators.ts';
import { statements } from './kinds/statements.ts';
import { subscripts } from './kinds/subscripts.ts';
import { wrapping } from './kinds/wrapping.ts';
import type { EditKind, Site, SmallEdit } from './site.ts';

/** The grammar of small edits: one file a kind. */
export const KINDS: readonly EditKind[] = [
  operators, constants, names, attributes, callArguments, wrapping, conditions, subscripts, items, errors, statements, insertions, lentLines,
]; // prettier-ignore

/** More than this of one definition would not be judged in any budget. */
const MOST = 120_000;

/** Every small edit of a definition, each text of each place once, in the order of the source. */
export function* smallEdits(site: Site): Iterable<SmallEdit> {
  const seen = new Set<string>();
  for (const node of site.nodes) {
    if (startOf(site.tree, node) >= endOf(site.tree, node)) continue;
    for (const kind of KINDS) {
      for (const edit of kind(site, node)) {
        const key = `${edit.start} ${edit.end} ${edit.text}`;
        if (seen.has(key)) continue;
        if (seen.add(key).size > MOST) return;
        yield edit;
      }
    }
  }
}
