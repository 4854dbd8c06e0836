import { childIn, childrenOf, kindOf, parentOf, textOf, fieldOf } from '../../../../knowledge/parse/flat-tree.ts';
import { likeness } from '../likeness.ts';
import { instead } from '../make.ts';
import type { EditKind, Site } from '../site.ts';

const BUILTIN = [
  'ValueError', 'TypeError', 'KeyError', 'AttributeError', 'IndexError', 'OSError', 'RuntimeError', 'StopIteration', 'ImportError', 'UnicodeDecodeError',
  'UnicodeEncodeError', 'UnicodeError', 'LookupError', 'NotImplementedError', 'ZeroDivisionError', 'OverflowError', 'SyntaxError', 'EOFError', 'FileNotFoundError',
  'PermissionError', 'NotADirectoryError', 'IsADirectoryError', 'FileExistsError', 'ConnectionError', 'TimeoutError', 'AssertionError', 'ArithmeticError', 'NameError',
  'RecursionError', 'MemoryError', 'KeyboardInterrupt', 'Exception',
]; // prettier-ignore
const TYPES = ['str', 'bytes', 'int', 'float', 'list', 'tuple', 'dict', 'set', 'bool', 'bytearray', 'type(None)'];

/** Another error, one more that is caught, one more type that is accepted. */
export const errors: EditKind = function* (site, node) {
  const { tree } = site;
  const kind = kindOf(tree, node);
  if (kind === 'except_clause') {
    const value = childIn(tree, node, 'value');
    const caught = kindOf(tree, value) === 'as_pattern' ? (childrenOf(tree, value)[0] ?? -1) : value;
    if (caught >= 0) yield* widened(site, caught, 'except', [...BUILTIN, ...ownErrors(site)]);
  } else if (kind === 'raise_statement') {
    const raised = childrenOf(tree, node)[1];
    if (raised === undefined) return;
    if (/^NotImplemented(Error)?$/.test(textOf(tree, raised)))
      yield instead(site, node, 'error.unsupported', 'return NotImplemented');
    const name = kindOf(tree, raised) === 'call' ? childIn(tree, raised, 'function') : raised;
    const own = textOf(tree, name);
    for (const other of new Set([...BUILTIN, ...ownErrors(site)])) {
      if (other !== own) yield instead(site, name, 'error.raise', other, { fit: likeness(own, other) });
    }
  } else if (kind === 'call' && /^(isinstance|issubclass)$/.test(textOf(tree, childIn(tree, node, 'function')))) {
    const given = childrenOf(tree, childIn(tree, node, 'arguments')).filter((child) => !/^[(),]$/.test(kindOf(tree, child))); // prettier-ignore
    const [, types] = given;
    if (types !== undefined) yield* widened(site, types, 'isinstance', [...TYPES, ...site.scope.module.filter((name) => /^[A-Z]/.test(name)).slice(0, 30)]); // prettier-ignore
  }
};

function* widened(site: Site, node: number, sort: string, others: readonly string[]) {
  const { tree } = site;
  const own = textOf(tree, node);
  const isTuple = kindOf(tree, node) === 'tuple';
  const inside = isTuple ? own.slice(1, -1).replace(/,\s*$/, '') : own;
  const has = new Set(inside.split(',').map((one) => one.trim()));
  for (const other of new Set(others)) {
    if (has.has(other)) continue;
    const fit = likeness(inside, other);
    yield instead(site, node, `error.${sort}.add`, `(${inside}, ${other})`, { brings: other, fit });
    if (!isTuple) yield instead(site, node, `error.${sort}.other`, other, { fit });
  }
  if (isTuple) for (const one of has) yield instead(site, node, `error.${sort}.one`, one, { brings: '' });
  if (sort === 'except' && fieldOf(tree, parentOf(tree, node)) === null && !isTuple) yield instead(site, node, 'error.except.any', 'Exception'); // prettier-ignore
}

function ownErrors(site: Site): string[] {
  return site.scope.module.filter((name) => /(?:Error|Exception|Warning|Timeout)$/.test(name));
}
