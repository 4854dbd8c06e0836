import { childIn, kindOf, lineAt, parentOf, startOf, textOf, type PythonTree } from '../parse/flat-tree.ts';
import { docstringOf } from '../parse/definitions.ts';
import { stringParts } from './layout.ts';
import type { Observer } from './tally.ts';

/** Which quotes strings have where both would do, and how values get into them. */
export const observeStrings: Observer = ({ tree }, see) => {
  for (let node = 0; node < tree.kind.length; node++) {
    const kind = kindOf(tree, node);
    const line = () => lineAt(tree, startOf(tree, node));
    if (kind === 'binary_operator' && kindOf(tree, node + 1) === 'string' && operatorOf(tree, node) === '%')
      see('formatting', 'percent', line());
    else if (kind === 'attribute' && kindOf(tree, node + 1) === 'string' && kindOf(tree, parentOf(tree, node)) === 'call') {
      const name = childIn(tree, node, 'attribute');
      if (name >= 0 && textOf(tree, name) === 'format') see('formatting', 'format', line());
    }
    if (kind !== 'string') continue;
    const parts = stringParts(tree, node);
    if (parts === null) continue;
    if (/f/i.test(parts.prefix) && parts.inside.includes('{')) see('formatting', 'f-string', line());
    if (parts.mark.length > 1 || /['"]/.test(parts.inside) || isDocstring(tree, node) || isInsideString(tree, node)) continue;
    see('quotes', parts.mark === "'" ? 'single' : 'double', line());
  }
}; // prettier-ignore

function operatorOf(tree: PythonTree, node: number): string {
  const operator = childIn(tree, node, 'operator');
  return operator < 0 ? '' : kindOf(tree, operator);
}

function isDocstring(tree: PythonTree, node: number): boolean {
  const statement = parentOf(tree, node);
  return statement >= 0 && docstringOf(tree, parentOf(tree, statement)) === statement;
}

/** Inside an f-string the other mark is not a choice. */
function isInsideString(tree: PythonTree, node: number): boolean {
  for (let up = parentOf(tree, node); up >= 0; up = parentOf(tree, up)) {
    const kind = kindOf(tree, up);
    if (kind === 'interpolation') return true;
    if (kind === 'block' || kind === 'module') return false;
  }
  return false;
}
