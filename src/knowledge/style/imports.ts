import { STANDARD_MODULES } from '../../judge/guard/standard-modules.ts';
import { childIn, childrenOf, endOf, fieldOf, kindOf, lineAt, startOf, textOf, type PythonTree } from '../parse/flat-tree.ts'; // prettier-ignore
import type { Observer, See } from './tally.ts';

interface Import {
  readonly plain: boolean;
  readonly module: string;
  readonly names: readonly string[];
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
  readonly node: number;
}

/** How the imports at the top of a file are ordered, grouped and wrapped. */
export const observeImports: Observer = ({ tree }, see) => {
  let previous: Import | null = null;
  for (const child of childrenOf(tree, 0)) {
    const kind = kindOf(tree, child);
    if (kind === 'comment') {
      // A comment on a line of its own begins a new block.
      if (previous !== null && lineAt(tree, startOf(tree, child)) > previous.endLine) previous = null;
      continue;
    }
    const one = kind === 'import_statement' || kind === 'import_from_statement' ? importOf(tree, child, kind) : null;
    if (one !== null) {
      if (previous !== null) compare(previous, one, see);
      if (!one.plain) namesOf(tree, one, see);
    }
    previous = one;
  }
};

function importOf(tree: PythonTree, node: number, kind: string): Import {
  const plain = kind === 'import_statement';
  const names = childrenOf(tree, node).filter((child) => fieldOf(tree, child) === 'name').map((child) => textOf(tree, child)); // prettier-ignore
  const from = childIn(tree, node, 'module_name');
  return {
    plain,
    module: plain ? (names[0] ?? '').replace(/\s+as\s.*$/s, '') : from < 0 ? '' : textOf(tree, from),
    names,
    text: textOf(tree, node),
    line: lineAt(tree, startOf(tree, node)),
    endLine: lineAt(tree, Math.max(startOf(tree, node), endOf(tree, node) - 1)),
    node,
  };
}

function compare(above: Import, below: Import, see: See): void {
  const apart = below.line - above.endLine > 1;
  const [first, second] = [isStandard(above), isStandard(below)];
  if (first !== second) see('import-groups', String(apart && first), below.line);
  if (first !== second || isRelative(above) !== isRelative(below)) return;
  if (apart) {
    // Between other groups, which are not told apart here, a blank line says nothing.
    if (first && above.plain && !below.plain) see('import-kind', 'plain-first', below.line);
    return;
  }
  const order = collate(above.module, below.module);
  if (above.plain !== below.plain) {
    // `import` above `from` fits both customs unless the modules are out of order; `from` above `import` fits only one.
    if (above.plain && order > 0) see('import-kind', 'plain-first', below.line);
    if (!above.plain) see('import-kind', order <= 0 ? 'by-module' : 'unsorted', below.line);
    return;
  }
  // Dots sort in different ways in different tools.
  if (isRelative(above) && dots(above) !== dots(below)) return;
  if (order === 0) {
    if (!above.plain && above.names.length === 1 && below.names.length === 1) see('import-names', 'one', below.line);
    return;
  }
  const alphabetical = order < 0;
  const longer = below.module.length - above.module.length;
  const byLength = longer > 0 || (longer === 0 && alphabetical);
  see('import-sort', alphabetical ? (byLength ? 'both' : 'alphabetical') : byLength ? 'by-length' : 'unsorted', below.line);
} // prettier-ignore

/** How a `from` import of several names is written. */
function namesOf(tree: PythonTree, { names, line, endLine, node, text }: Import, see: See): void {
  if (names.length < 2) return;
  see('import-names', 'several', line);
  if (line === endLine) return;
  const lines = childrenOf(tree, node).filter((child) => fieldOf(tree, child) === 'name').map((child) => lineAt(tree, startOf(tree, child))); // prettier-ignore
  const wrap = /\\\r?\n/.test(text) ? 'backslash' : lines[0] === line ? 'grid' : new Set(lines).size === lines.length ? 'one-per-line' : 'packed'; // prettier-ignore
  see('import-wrap', wrap, line);
}

/** As import sorters compare by default: without regard to case, capitals first where that decides. */
function collate(left: string, right: string): number {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  return a < b ? -1 : a > b ? 1 : left < right ? -1 : left > right ? 1 : 0;
}

function isStandard({ module }: Import): boolean {
  return STANDARD_MODULES.has(module.split('.')[0] ?? '');
}

function isRelative({ module }: Import): boolean {
  return module.startsWith('.');
}

function dots({ module }: Import): number {
  return module.length - module.replace(/^\.+/, '').length;
}
