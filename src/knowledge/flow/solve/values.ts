import { IntPairs } from '../../../base/int-pairs.ts';

/** The kinds of values that the solver tells apart; `a` and `b` are what a kind says. */
export const Kind = {
  /** a: scope */
  function: 1,
  /** a: scope of the class */
  class: 2,
  /** a: scope of the class: any instance of it. */
  instance: 3,
  /** a: value called, b: value that is passed first */
  bound: 4,
  /** a: value of the function behind `staticmethod` */
  static: 5,
  classMethod: 6,
  /** a: value of the getter, b: receiver or 0 */
  property: 7,
  /** a: file */
  module: 8,
  /** a: outside name */
  outside: 9,
  /** a: name: a short string */
  text: 10,
  /** a: number */
  whole: 11,
  /** a: container */
  object: 12,
  /** a: scope of the generator function */
  generator: 13,
  /** a: scope of the class, b: receiver: what `super()` gives */
  above: 14,
  /** a: value, b: name: a method of a built-in type or of a property */
  method: 15,
  /** a: call site of `functools.partial` */
  partial: 16,
  /** a: name: a package without a file of its own */
  package: 17,
} as const;

/** Values as numbers, so that sets of them are small. */
export class Values {
  readonly kind: number[] = [0];
  readonly a: number[] = [0];
  readonly b: number[] = [0];
  readonly #index = Array.from({ length: 18 }, () => new IntPairs());

  of(kind: number, a: number, b = 0): number {
    const index = this.#index[kind];
    const known = index?.get(a, b) ?? 0;
    if (known !== 0) return known;
    const value = this.kind.length;
    this.kind.push(kind);
    this.a.push(a);
    this.b.push(b);
    index?.set(a, b, value);
    return value;
  }
}

/** Outside paths longer than this go on as they are: `a.b.c.d.e.f.g` says no more. */
const MAX_PARTS = 6;

/** Names that lead out of the repository: `requests.get`, `<builtin>.len`, `<**PyStr**>.join`. */
export class Outside {
  readonly paths: string[] = [''];
  readonly #parts: number[] = [0];
  readonly #index = new Map<string, number>();
  readonly #below = new IntPairs();

  of(path: string, parts = 1): number {
    const known = this.#index.get(path);
    if (known !== undefined) return known;
    this.#index.set(path, this.paths.length);
    this.#parts.push(parts);
    return this.paths.push(path) - 1;
  }

  /** `path.name`; `name` is its number. */
  below(path: number, name: number, text: string): number {
    if ((this.#parts[path] ?? 0) >= MAX_PARTS) return path;
    const known = this.#below.get(path, name);
    if (known !== 0) return known;
    const made = this.of(`${this.paths[path] ?? ''}.${text}`, (this.#parts[path] ?? 0) + 1);
    this.#below.set(path, name, made);
    return made;
  }
}
