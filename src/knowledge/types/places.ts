import type { Definition } from '../parse/definitions.ts';
import { definitions } from '../parse/definitions.ts';
import { writeProgram } from '../flow/write.ts';
import type { PackedProgram } from '../flow/ops.ts';
import { afterOf, childIn, kindOf, lineAt, parentOf, startOf, textOf, type PythonTree } from '../parse/flat-tree.ts';

/** Something in a file that has a type. */
export interface Place {
  readonly kind: 'function' | 'parameter' | 'variable';
  /** As written, strings in single quotes: `x`, `self.x`, `d['key']`. */
  readonly name: string;
  /** Index of the function or class around it in the definitions of the file (for a function: of itself); -1 for the module. */
  readonly owner: number;
  /** 1-based. */
  readonly line: number;
  /** From zero, in UTF-16 units: where the name begins, and where a language server is asked. */
  readonly character: number;
  readonly ask: { readonly line: number; readonly character: number } | null;
  /** What is declared here, as written. */
  readonly declared: string | null;
  /** Nodes of the program that hold its values. */
  readonly nodes: readonly number[];
}

/** A file read for its types. */
export interface TypedFile {
  readonly program: PackedProgram;
  readonly definitions: readonly Definition[];
  readonly places: readonly Place[];
}

/** More places of one file than anybody reads. */
const MAX_PLACES = 20_000;
const MAX_NAME = 120;

/** Finds all that has a type in a file, and writes the program that computes it. */
export function readPlaces(tree: PythonTree): TypedFile {
  const found = definitions(tree);
  const marks = new Map<number, { kind: Place['kind']; nodes: number[] }>();
  const mark = (kind: Place['kind'], syntax: number, node: number) => {
    const known = marks.get(syntax);
    if (known !== undefined) known.nodes.push(node);
    else if (marks.size < MAX_PLACES) marks.set(syntax, { kind, nodes: [node] });
  };
  const indexOf = new Map(found.map(({ node }, index) => [node, index]));
  const program = writeProgram(tree, found, {
    mark,
    result: (syntax, node) => {
      if (indexOf.has(syntax)) mark('function', syntax, node);
    },
  });
  const places = [...marks].flatMap(([syntax, { kind, nodes }]): Place[] => {
    const shown = kind === 'function' ? childIn(tree, syntax, 'name') : syntax;
    const name = textOf(tree, Math.max(0, shown)).replaceAll('"', "'");
    if (shown < 0 || name.length > MAX_NAME || name.includes('\n')) return [];
    const asked = kindOf(tree, shown) === 'attribute' ? childIn(tree, shown, 'attribute') : shown;
    const at = positionOf(tree, shown);
    return [
      {
        kind,
        name,
        owner: kind === 'function' ? (indexOf.get(syntax) ?? -1) : ownerOf(tree, shown, indexOf),
        line: at.line + 1,
        character: at.character,
        ask: kindOf(tree, shown) === 'subscript' ? null : positionOf(tree, asked),
        declared: declaredAt(tree, kind, syntax),
        nodes,
      },
    ];
  });
  return { program, definitions: found, places: places.sort((a, b) => a.line - b.line || a.character - b.character) };
}

function ownerOf(tree: PythonTree, node: number, definitionAt: ReadonlyMap<number, number>): number {
  for (let at = parentOf(tree, node); at >= 0; at = parentOf(tree, at)) {
    const index = definitionAt.get(at);
    if (index !== undefined) return index;
  }
  return -1;
}

function positionOf(tree: PythonTree, node: number): { line: number; character: number } {
  const start = startOf(tree, node);
  const line = lineAt(tree, start);
  const before = tree.source.toString('utf8', tree.lineStarts[line - 1] ?? 0, start);
  return { line: line - 1, character: before.length };
}

/** The annotation of a parameter, a function or an assigned name. */
function declaredAt(tree: PythonTree, kind: Place['kind'], syntax: number): string | null {
  const holder = kind === 'function' ? syntax : parentOf(tree, syntax);
  if (holder < 0) return null;
  if (kind === 'function') return typeIn(tree, holder, 'return_type');
  const above = kindOf(tree, holder);
  if (kind === 'variable') return above === 'assignment' ? typeIn(tree, holder, 'type') : null;
  if (above !== 'list_splat_pattern' && above !== 'dictionary_splat_pattern') return typeIn(tree, holder, 'type');
  const outer = parentOf(tree, holder);
  const each = kindOf(tree, outer) === 'typed_parameter' ? typeIn(tree, outer, 'type') : null;
  if (each === null) return null;
  return above === 'list_splat_pattern' ? `tuple[${each}, ...]` : `dict[str, ${each}]`;
}

function typeIn(tree: PythonTree, node: number, field: string): string | null {
  const type = childIn(tree, node, field);
  return type < 0 || type >= afterOf(tree, node) ? null : textOf(tree, type).replace(/\s+/g, ' ').slice(0, 400);
}
