import { afterOf, childIn, kindOf } from '../parse/flat-tree.ts';
import { hintOf } from './hints.ts';
import { Op, Take } from './ops.ts';
import type { Writer } from './scope.ts';
import { parts } from './syntax.ts';

export interface Parameter {
  /** The node of its name in the syntax. */
  readonly syntax: number;
  readonly name: string;
  readonly takes: number;
  /** Places of the default and of what the annotation says; 0 for none. */
  readonly value: number;
  readonly hint: number;
}

/** The parameters of a function or lambda; defaults and annotations are read in the scope around it. */
export function parametersOf(writer: Writer, list: number): Parameter[] {
  const { tree } = writer;
  if (list < 0) return [];
  const found: Parameter[] = [];
  let takes: number = Take.plain;
  const add = (name: number, kind: number, value: number, type: number) =>
    found.push({ syntax: name, name: writer.text(name), takes: kind, value, hint: type < 0 ? 0 : hintOf(writer, type) });
  for (const part of parts(writer, list)) {
    const type = childIn(tree, part, 'type');
    switch (kindOf(tree, part)) {
      case 'identifier':
        add(part, takes, 0, -1);
        break;
      case 'default_parameter':
      case 'typed_default_parameter':
        add(childIn(tree, part, 'name'), takes, writer.expression(childIn(tree, part, 'value')), type);
        break;
      case 'keyword_separator':
        takes = Take.keywordOnly;
        break;
      case 'typed_parameter':
      case 'list_splat_pattern':
      case 'dictionary_splat_pattern': {
        const splat = kindOf(tree, part) === 'typed_parameter' ? part + 1 : part;
        const kind = kindOf(tree, splat);
        const inner = kind === 'identifier' ? splat : parts(writer, splat).find((one) => kindOf(tree, one) === 'identifier');
        if (inner === undefined) break;
        const star = kind === 'list_splat_pattern';
        const double = kind === 'dictionary_splat_pattern';
        add(inner, star ? Take.star : double ? Take.doubleStar : takes, 0, star || double ? -1 : type);
        if (star) takes = Take.keywordOnly;
        break;
      }
      default:
        if (kindOf(tree, part) === 'ERROR' && afterOf(tree, part) > part + 1) break;
    }
  }
  return found;
} // prettier-ignore

/** Writes the head of the function that `writer.scope` is and returns the places of its parameters. */
export function writeFunction(
  writer: Writer,
  parameters: readonly Parameter[],
  flags: number,
  owner: number,
  lambda: number,
  outer: number,
): { readonly name: string; readonly node: number }[] {
  const { build, scope } = writer;
  const places = parameters.map(({ syntax, name, value, hint }) => {
    const node = build.node();
    writer.typing?.mark('parameter', syntax, node);
    if (value !== 0) build.emit(Op.copy, node, value);
    if (hint !== 0) build.emit(Op.copy, node, hint);
    return { name, node };
  });
  const list = places.flatMap(({ name, node }, index) => [parameters[index]?.takes ?? 0, build.name(name), node]);
  build.emit(Op.function, scope.id, flags, scope.result, owner, lambda, outer, places.length, ...list);
  return places;
}
