import { childIn, kindOf } from '../parse/flat-tree.ts';
import { Op } from './ops.ts';
import { join, read, type Writer } from './scope.ts';
import { builtOf, parts, typed } from './syntax.ts';

const BUILT_IN = new Set(['str', 'int', 'float', 'bool', 'bytes', 'complex', 'bytearray', 'memoryview']);
const NOTHING = new Set([
  'None',
  'Any',
  'object',
  'NoReturn',
  'Never',
  'Callable',
  'TypeVar',
  'Literal',
  'LiteralString',
]);
const WRAPPERS = new Set([
  'Optional',
  'Union',
  'Final',
  'ClassVar',
  'Annotated',
  'Required',
  'NotRequired',
  'ReadOnly',
  'InitVar',
]);
const LAST = new Set([
  'dict',
  'Dict',
  'Mapping',
  'MutableMapping',
  'DefaultDict',
  'defaultdict',
  'OrderedDict',
  'Awaitable',
  'Coroutine',
]);
const ITEMS = new Set([
  'list', 'List', 'set', 'Set', 'frozenset', 'FrozenSet', 'Sequence', 'MutableSequence', 'Iterable', 'Iterator', 'Collection',
  'AsyncIterable', 'AsyncIterator', 'Generator', 'AsyncGenerator', 'Deque', 'deque', 'tuple', 'Tuple', 'AbstractSet', 'MutableSet',
  'ContextManager', 'AsyncContextManager',
]); // prettier-ignore
const MAX_DEPTH = 6;
const MAX_TEXT = 120;

/** The place of the values that an annotation allows: instances of the classes it names. 0 when it names none. */
export function hintOf(writer: Writer, node: number, depth = 0): number {
  const { tree } = writer;
  if (node < 0 || depth > MAX_DEPTH) return 0;
  switch (kindOf(tree, node)) {
    case 'type':
    case 'parenthesized_expression': {
      const [inner = -1] = parts(writer, node);
      return hintOf(writer, inner, depth);
    }
    case 'identifier':
      return named(writer, writer.text(node), () => writer.expression(node));
    case 'attribute':
      return named(writer, writer.text(childIn(tree, node, 'attribute')), () => writer.expression(node));
    case 'string':
      return ofText(writer, writer.text(node).slice(0, MAX_TEXT));
    case 'binary_operator':
    case 'union_type':
      return join(writer, parts(writer, node).map((part) => hintOf(writer, part, depth + 1)));
    case 'generic_type':
    case 'subscript':
      return generic(writer, node, depth);
    default:
      return 0;
  }
} // prettier-ignore

function generic(writer: Writer, node: number, depth: number): number {
  const { tree } = writer;
  const [head = -1, ...rest] = parts(writer, node);
  const args = rest.flatMap((one) => (kindOf(tree, one) === 'type_parameter' ? parts(writer, one) : [one]));
  const name = kindOf(tree, head) === 'attribute' ? writer.text(childIn(tree, head, 'attribute')) : writer.text(head);
  const inner = (part: number | undefined) => (part === undefined ? 0 : hintOf(writer, part, depth + 1));
  if (name === 'Type' || name === 'type') return args[0] === undefined ? 0 : classOf(writer, args[0]);
  if (name === 'Annotated' || name === 'Generator') args.length = Math.min(args.length, 1);
  if (WRAPPERS.has(name)) return join(writer, args.map(inner));
  if (name === 'Awaitable' || name === 'Coroutine') return inner(args.at(-1));
  if (NOTHING.has(name)) return 0;
  if (LAST.has(name)) return built(writer, 'dict', inner(args.at(-1)));
  if (ITEMS.has(name)) return built(writer, name.toLowerCase() === 'tuple' ? 'tuple' : 'list', join(writer, args.map(inner)));
  return hintOf(writer, head, depth + 1);
} // prettier-ignore

function built(writer: Writer, type: string, element: number): number {
  return builtOf(writer, type, element === 0 ? [] : [0, element]);
}

function classOf(writer: Writer, node: number): number {
  const inner = kindOf(writer.tree, node) === 'type' ? (parts(writer, node)[0] ?? -1) : node;
  const kind = inner < 0 ? '' : kindOf(writer.tree, inner);
  return kind === 'identifier' || kind === 'attribute' ? writer.expression(inner) : 0;
}

function named(writer: Writer, name: string, classes: () => number): number {
  const { build } = writer;
  if (BUILT_IN.has(name)) return typed(writer, name);
  if (NOTHING.has(name)) return 0;
  if (name === 'dict' || name === 'list' || name === 'set' || name === 'tuple') return builtOf(writer, name, []);
  const from = name === 'Self' ? ownClass(writer) : classes();
  if (from === 0) return 0;
  const to = build.node();
  build.emit(Op.instance, to, from);
  return to;
}

function ownClass(writer: Writer): number {
  for (let scope: Writer['scope'] | null = writer.scope; scope !== null; scope = scope.parent) {
    if (scope.kind === 'class') return writer.build.constant(Op.define, scope.id);
  }
  return 0;
}

/** `"Class"`, `"pkg.Class | None"`, `"Optional[Class]"`; other texts say nothing. */
function ofText(writer: Writer, text: string): number {
  const bare = text.replace(/^[rR]?["']+|["']+$/g, '').replace(/^(?:typing\.)?Optional\[(.*)\]$/s, '$1');
  const found = bare.split('|').map((piece) => {
    const path = /^[A-Za-z_][\w.]*$/.exec(piece.trim())?.[0].split('.') ?? [];
    const [head, ...rest] = path;
    if (head === undefined) return 0;
    return named(writer, rest.at(-1) ?? head, () => {
      const { build } = writer;
      let at = read(writer, head);
      for (const part of rest.slice(0, MAX_DEPTH)) {
        const next = build.node();
        build.emit(Op.getAttribute, next, at, build.name(part));
        at = next;
      }
      return at;
    });
  });
  return join(writer, found);
}
