/**
 * The flow program of a file: where values come from and go to, as a list of small numbers. It depends on the bytes of
 * the file only, so it is cached with the other facts; the solver runs the programs of all files together.
 *
 * A *node* is a place that holds values (a version of a variable, the result of an expression). Node 0 holds nothing.
 * A *scope* is 0 for the module, `1 + index` for a definition, and behind those one for each lambda.
 */
export const Op = {
  /** Calls, loops and property reads that follow stand in this scope. */
  scope: 1,
  /** ... and on this line. */
  line: 2,
  /** to, from */
  copy: 3,
  /** to, scope: the function or class of that scope. */
  define: 4,
  /** to, name: a short string. */
  text: 5,
  /** to, value: a small whole number. */
  whole: 6,
  /** to, name: a value of a built-in type that is told apart by nothing else. */
  typed: 7,
  /** to, name of the type, count, then pairs of (key, node): key 0 any, 1 + 2 * index, or 2 + 2 * name. */
  build: 8,
  /** to, name: a name that the file does not bind. */
  free: 9,
  /** to, leading dots, module, 0 or 1 + name taken from it. */
  import: 10,
  /** to, object, name */
  getAttribute: 11,
  /** object, name, from */
  setAttribute: 12,
  /** to, object, key node (0 when not known) */
  getItem: 13,
  /** object, key node, from */
  setItem: 14,
  /** to, object, key: an item whose key is written down (as in build). */
  getKey: 15,
  /** object, key, from */
  setKey: 16,
  /** to, object, from, to: a slice by whole numbers; `from` and `to` are 0 or 1 + number. */
  slice: 17,
  /** to, object: what a loop over it yields. */
  iterate: 18,
  /** to, object: what `with` binds. */
  enter: 19,
  /** node: what `raise` raises. */
  raise: 20,
  /** to, callee, form, name (0 or 1 + name), count, then per argument: kind, name (only for keywords), node */
  call: 21,
  /** scope, node */
  yield: 22,
  /** scope, flags, node of the result, scope of the class around it or 0, number of the lambda in its scope or 0,
   *  outer scope, count, then per parameter: kind, name, node */
  function: 23,
  /** scope of a class, node of a base */
  base: 24,
  /** scope of a class, name, node */
  member: 25,
  /** name, node: an attribute of the module. */
  export: 26,
  /** leading dots, module: a star import. */
  star: 27,
  /** to, node: holds an instance of the classes in the node (an annotation). */
  instance: 28,
  /** left, right, name: an operator that a class may define. */
  operate: 29,
  /** to, left, right, name: what an operator gives. Only in programs written for types, which are not kept. */
  compute: 30,
} as const;

/** The name of the type of values of which nothing is known. */
export const UNKNOWN = '?';

/** How an argument is passed. */
export const Pass = { position: 0, star: 1, keyword: 2, doubleStar: 3 } as const;
/** What a parameter takes. */
export const Take = { plain: 0, star: 1, keywordOnly: 2, doubleStar: 3 } as const;
/** How a call is written. `decorator`: the expression behind an `@`. */
export const Form = { name: 0, attribute: 1, own: 2, above: 3, other: 4, decorator: 5 } as const;
/** `static`: has no receiver; `onClass`: its receiver is the class. */
export const FunctionFlag = { generator: 1, lambda: 2, class: 4, static: 8, onClass: 16 } as const;

export interface Program {
  /** Nodes of the program, node 0 included. */
  readonly nodes: number;
  /** Scopes, the module included. */
  readonly scopes: number;
  readonly names: readonly string[];
  readonly code: Int32Array;
}

/** A program as it is stored. */
export interface PackedProgram {
  nodes: number;
  scopes: number;
  names: string[];
  code: string;
}

/** Numbers as base64 of variable-length bytes: seven bits each, the low ones first. */
export function pack(code: readonly number[]): string {
  const bytes = Buffer.allocUnsafe(code.length * 5);
  let at = 0;
  for (const number of code) {
    let rest = number >>> 0;
    while (rest > 127) {
      bytes[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[at++] = rest;
  }
  return bytes.toString('base64', 0, at);
}

/** The numbers of a packed program; null when they are not what {@link pack} writes. */
export function unpack(text: string): Int32Array | null {
  const bytes = Buffer.from(text, 'base64');
  const code = new Int32Array(bytes.length);
  let count = 0;
  let [value, shift] = [0, 0];
  for (const byte of bytes) {
    value |= (byte & 127) << shift;
    if (byte > 127) {
      shift += 7;
      if (shift > 28) return null;
      continue;
    }
    if (value < 0) return null;
    code[count++] = value;
    value = 0;
    shift = 0;
  }
  return shift === 0 ? code.slice(0, count) : null;
}

/** What each operand of an operation is: `n` node, `m` name, `o` name + 1 or 0, `s` scope, `k` key, `i` any number. */
const OPERANDS: Readonly<Record<number, string>> = {
  [Op.scope]: 's',
  [Op.line]: 'i',
  [Op.copy]: 'nn',
  [Op.define]: 'ns',
  [Op.text]: 'nm',
  [Op.whole]: 'ni',
  [Op.typed]: 'nm',
  [Op.build]: 'nm*kn',
  [Op.free]: 'nm',
  [Op.import]: 'nimo',
  [Op.getAttribute]: 'nnm',
  [Op.setAttribute]: 'nmn',
  [Op.getItem]: 'nnn',
  [Op.setItem]: 'nnn',
  [Op.getKey]: 'nnk',
  [Op.setKey]: 'nkn',
  [Op.slice]: 'nnii',
  [Op.iterate]: 'nn',
  [Op.enter]: 'nn',
  [Op.raise]: 'n',
  [Op.call]: 'nnio*ion',
  [Op.yield]: 'sn',
  [Op.function]: 'sinsis*imn',
  [Op.base]: 'sn',
  [Op.member]: 'smn',
  [Op.export]: 'mn',
  [Op.star]: 'im',
  [Op.instance]: 'nn',
  [Op.operate]: 'nnm',
  [Op.compute]: 'nnnm',
};

/** Whether every operation is known and everything it refers to exists: a cached program may be damaged or hostile. */
export function programFits({ nodes, scopes, names, code }: Program, definitions: number): boolean {
  // What is written in another language has definitions and no program.
  if (code.length === 0) return nodes === 1;
  if (nodes > 2 + code.length * 2 || scopes < 1 + definitions || scopes > 1 + definitions + code.length) return false;
  const fits = (kind: string, value: number): boolean => {
    switch (kind) {
      case 'n':
        return value < nodes;
      case 'm':
        return value < names.length;
      case 'o':
        return value <= names.length;
      case 's':
        return value < scopes;
      case 'k':
        return value === 0 || value % 2 === 1 || (value - 2) / 2 < names.length;
      default:
        return true;
    }
  };
  let at = 0;
  while (at < code.length) {
    const shape = OPERANDS[code[at++] ?? 0];
    if (shape === undefined) return false;
    const star = shape.indexOf('*');
    const head = star < 0 ? shape : shape.slice(0, star);
    for (const kind of head) if (at >= code.length || !fits(kind, code[at++] ?? 0)) return false;
    if (star < 0) continue;
    const count = code[at++] ?? -1;
    const each = shape.slice(star + 1);
    if (count < 0 || count > code.length || at + count * each.length > code.length) return false;
    for (let one = 0; one < count; one++) for (const kind of each) if (!fits(kind, code[at++] ?? 0)) return false;
  }
  return true;
}
