import { afterOf, childIn, fieldOf, kindOf } from '../parse/flat-tree.ts';
import { Op } from './ops.ts';
import { assign, type Writer } from './scope.ts';

/** Writes an import statement. */
export function importAll(writer: Writer, node: number): void {
  const { tree, build } = writer;
  const from = kindOf(tree, node) === 'import_from_statement';
  const source = from ? compact(writer.text(Math.max(childIn(tree, node, 'module_name'), 0)).slice(0, 500)) : '';
  const level = source.length - source.replace(/^\.+/, '').length;
  const module = source.slice(level);
  for (let child = node + 1; child < afterOf(tree, node); child = afterOf(tree, child)) {
    if (kindOf(tree, child) === 'wildcard_import') build.emit(Op.star, level, build.name(module));
    if (fieldOf(tree, child) !== 'name') continue;
    const aliased = kindOf(tree, child) === 'aliased_import';
    const name = compact(writer.text(aliased ? childIn(tree, child, 'name') : child));
    const alias = aliased ? writer.text(childIn(tree, child, 'alias')) : null;
    const to = build.node();
    if (from) build.emit(Op.import, to, level, build.name(module), 1 + build.name(name));
    else {
      const [head = name] = name.split('.');
      build.emit(Op.import, to, 0, build.name(alias === null ? head : name), 0);
    }
    assign(writer, alias ?? (from ? name : (name.split('.')[0] ?? name)), to);
  }
}

function compact(text: string): string {
  return text.replace(/[\s\\]+/g, '');
}
