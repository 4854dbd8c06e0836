import { childIn, childrenOf, kindOf, lineAt, startOf } from '../../knowledge/parse/flat-tree.ts';
import { literalOf, type Call } from '../calls.ts';
import type { Project } from '../project.ts';
import { heldAt, type Held } from '../receivers.ts';
import { refusal } from '../refuse.ts';
import type { Sites } from '../sites.ts';

/** Functions that take an object and the name of one of its attributes. */
const REACHING = new Set(['getattr', 'setattr', 'hasattr', 'delattr', 'object', 'patch_object', 'multiple', 'delattr']);
/** Functions that take names alone. */
const NAMING = new Set(['attrgetter', 'methodcaller']);
const EVERYTHING = new Set(['globals', 'locals', 'vars']);

export interface Reached {
  readonly name: string;
  readonly to: string;
  /** Whether the object of a `getattr` is one that has the target. */
  tells(held: Held | null): 'ours' | 'other' | 'mixed' | 'unknown';
  readonly isUnique: boolean;
}

/** Places that reach attributes by a name in a text: renamed where it is written out, refused where its beginning fits, else said. */
export function reachedByName(project: Project, calls: readonly Call[], reached: Reached, sites: Sites): void {
  const { name, to } = reached;
  for (const { file, node, called, arguments: args, callee } of calls) {
    const { tree, path } = file;
    const where = `${path}:${lineAt(tree, startOf(tree, node))}`;
    if (NAMING.has(called)) {
      for (const { value } of args) {
        const literal = literalOf(file, value);
        if (literal === null || !literal.text.split('.').includes(name)) continue;
        if (literal.text !== name || !reached.isUnique) throw refusal(`${where}: ${called}(${JSON.stringify(literal.text)}) may or may not be about it`);
        sites.add(path, literal.start, literal.start + Buffer.byteLength(name), to, 'string');
      }
      continue;
    }
    if (EVERYTHING.has(called) && kindOf(tree, callee) === 'identifier' && args.length <= 1) {
      const held = args[0] === undefined ? null : heldAt(project, file, args[0].value);
      if (reached.tells(held) === 'ours') sites.note(`${where}: ${called}() may reach it by a name that is made while running`, 'high');
      continue;
    }
    const [object, key] = args;
    if (!REACHING.has(called) || object?.kind !== 'position' || key?.kind !== 'position') continue;
    const verdict = reached.tells(heldAt(project, file, object.value));
    if (verdict === 'other') continue;
    const literal = literalOf(file, key.value);
    if (literal !== null) {
      if (literal.text !== name) continue;
      if (verdict !== 'ours' && !reached.isUnique) throw refusal(`${where}: ${called}(..., ${JSON.stringify(name)}) may or may not be about it`);
      sites.add(path, literal.start, literal.start + Buffer.byteLength(name), to, 'string');
      continue;
    }
    const [head, tail] = knownEnds(file, key.value);
    if ((head.length > 1 || tail.length > 1) && name.startsWith(head) && name.endsWith(tail)) {
      throw refusal(`${where}: ${called} with a name made of ${JSON.stringify(head || tail)} and something else may reach ${name}`);
    }
    if (verdict === 'ours' && head === '' && tail === '') sites.note(`${where}: ${called} with a name that is made while running may reach it`, 'high');
  }
} // prettier-ignore

/** What a name that is put together certainly begins and ends with: `"visit_" + kind` -> `visit_` and nothing. */
function knownEnds(file: Call['file'], node: number): [string, string] {
  const { tree } = file;
  switch (kindOf(tree, node)) {
    case 'parenthesized_expression':
      return knownEnds(file, node + 2);
    case 'binary_operator': {
      const [left, right] = [childIn(tree, node, 'left'), childIn(tree, node, 'right')];
      const operator = childIn(tree, node, 'operator');
      if (kindOf(tree, operator) === '%') return formatted(literalOf(file, left)?.text ?? '', /%[^%\w]*\w/);
      const [head, tail] = [literalOf(file, left)?.text ?? knownEnds(file, left)[0], literalOf(file, right)?.text ?? ''];
      return [head, tail];
    }
    case 'call': {
      const callee = childIn(tree, node, 'function');
      if (kindOf(tree, callee) !== 'attribute' || file.text(childIn(tree, callee, 'attribute')) !== 'format') return ['', ''];
      return formatted(literalOf(file, childIn(tree, callee, 'object'))?.text ?? '', /\{[^{}]*\}/);
    }
    case 'string': {
      const parts = childrenOf(tree, node);
      const textAt = (part: number | undefined) => (part !== undefined && kindOf(tree, part) === 'string_content' ? file.text(part) : '');
      return [textAt(parts[1]), textAt(parts.at(-2))];
    }
    default:
      return ['', ''];
  }
} // prettier-ignore

function formatted(text: string, hole: RegExp): [string, string] {
  const parts = text.split(hole);
  return parts.length < 2 ? ['', ''] : [parts[0] ?? '', parts.at(-1) ?? ''];
}
