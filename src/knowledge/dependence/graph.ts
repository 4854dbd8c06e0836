import { afterOf, childIn, childrenOf, endOf, kindOf, lineAt, startOf, type PythonTree } from '../parse/flat-tree.ts';
import { addNames, addTarget, noNames, parametersOf, type NameUse } from './names.ts';

/** A statement, or the head of a compound one. */
export interface Step extends NameUse {
  readonly line: number;
  readonly endLine: number;
  readonly kind: string;
}

/** What may run after what in one function. Step 0 is the entry, which gives the parameters their values; 1 is the exit. */
export interface FlowGraph {
  readonly steps: readonly Step[];
  readonly next: readonly ReadonlySet<number>[];
  /** Ways by which values flow beside `next`: from each step of a `try` to its handlers. */
  readonly raises: readonly ReadonlySet<number>[];
  /** True where the function was too long to be read to its end. */
  readonly partial: boolean;
}

export const ENTRY = 0;
export const EXIT = 1;
const MOST_STEPS = 2_000;

interface Surroundings {
  /** Where `continue` goes; null outside of loops. */
  readonly loop: { readonly head: number; readonly breaks: number[] } | null;
  /** Steps from which an exception may go to the handlers around. */
  readonly tries: readonly number[][];
}

/** The flow graph of a `function_definition` node. */
export function flowOf(tree: PythonTree, definition: number): FlowGraph {
  const builder = new Builder(tree);
  const entry = builder.add(definition, 'entry', childIn(tree, definition, 'parameters'));
  builder.add(definition, 'exit', -1);
  const parameters = childIn(tree, definition, 'parameters');
  const { defines } = builder.steps[entry] ?? noNames();
  if (parameters >= 0) for (const name of parametersOf(tree, parameters)) defines.add(name);
  const ends = builder.block(childIn(tree, definition, 'body'), [entry], { loop: null, tries: [] });
  builder.link(ends, EXIT);
  return { steps: builder.steps, next: builder.next, raises: builder.raises, partial: builder.partial };
}

class Builder {
  readonly steps: Step[] = [];
  readonly next: Set<number>[] = [];
  readonly raises: Set<number>[] = [];
  partial = false;
  readonly #tree: PythonTree;

  constructor(tree: PythonTree) {
    this.#tree = tree;
  }

  /** A step for what stands at `shown`; the names are those of the `parts`. */
  add(shown: number, kind: string, ...parts: readonly number[]): number {
    const tree = this.#tree;
    const names = noNames();
    for (const part of parts) if (part >= 0) addNames(tree, part, names);
    const last = parts.findLast((part) => part >= 0);
    const end = kind === 'entry' || kind === 'exit' || last === undefined ? startOf(tree, shown) : Math.max(startOf(tree, last), endOf(tree, last) - 1); // prettier-ignore
    this.next.push(new Set());
    this.raises.push(new Set());
    return (
      this.steps.push({ ...names, kind, line: lineAt(tree, startOf(tree, shown)), endLine: lineAt(tree, end) }) - 1
    );
  }

  link(from: readonly number[], to: number): void {
    for (const one of from) this.next[one]?.add(to);
  }

  /** Runs the statements of a block in order; returns from where the flow goes on. */
  block(node: number, before: readonly number[], around: Surroundings): readonly number[] {
    let ends = before;
    if (node < 0) return ends;
    for (const statement of childrenOf(this.#tree, node)) {
      if (this.steps.length >= MOST_STEPS) {
        this.partial = true;
        return ends;
      }
      if (kindOf(this.#tree, statement) !== 'comment') ends = this.#statement(statement, ends, around);
    }
    return ends;
  }

  #step(node: number, before: readonly number[], around: Surroundings, kind: string, ...parts: number[]): number {
    const made = this.add(node, kind, ...parts);
    this.link(before, made);
    for (const steps of around.tries) steps.push(made);
    return made;
  }

  #statement(node: number, before: readonly number[], around: Surroundings): readonly number[] {
    const tree = this.#tree;
    const kind = kindOf(tree, node);
    switch (kind) {
      case 'if_statement':
        return this.#branches(node, before, around);
      case 'while_statement':
      case 'for_statement':
        return this.#loop(node, before, around);
      case 'try_statement':
        return this.#attempt(node, before, around);
      case 'with_statement': {
        const clause = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'with_clause') ?? -1;
        return this.block(childIn(tree, node, 'body'), [this.#step(node, before, around, 'with', clause)], around);
      }
      case 'match_statement':
        return this.#cases(node, before, around);
      case 'decorated_definition':
      case 'function_definition':
      case 'class_definition': {
        const inner = kind === 'decorated_definition' ? childIn(tree, node, 'definition') : node;
        const made = this.#step(node, before, around, 'definition', node);
        const own = this.steps[made];
        if (own !== undefined) {
          own.defines.clear();
          addTarget(tree, childIn(tree, inner, 'name'), own);
        }
        return [made];
      }
      case 'return_statement':
      case 'raise_statement': {
        const made = this.#step(node, before, around, kind === 'return_statement' ? 'return' : 'raise', node);
        this.link([made], EXIT);
        return [];
      }
      case 'break_statement':
      case 'continue_statement': {
        const made = this.#step(node, before, around, 'jump', node);
        if (around.loop === null) return [made];
        if (kind === 'break_statement') around.loop.breaks.push(made);
        else this.link([made], around.loop.head);
        return [];
      }
      default:
        return [this.#step(node, before, around, this.#yields(node) ? 'yield' : 'statement', node)];
    }
  }

  /** A generator gives its values by `yield`, not by `return`. */
  #yields(node: number): boolean {
    const stop = afterOf(this.#tree, node);
    for (let at = node; at < stop; at++) if (kindOf(this.#tree, at) === 'yield') return true;
    return false;
  }

  #branches(node: number, before: readonly number[], around: Surroundings): readonly number[] {
    const tree = this.#tree;
    let head = this.#step(node, before, around, 'if', childIn(tree, node, 'condition'));
    const ends = [...this.block(childIn(tree, node, 'consequence'), [head], around)];
    for (const clause of childrenOf(tree, node)) {
      const kind = kindOf(tree, clause);
      if (kind === 'elif_clause') {
        head = this.#step(clause, [head], around, 'if', childIn(tree, clause, 'condition'));
        ends.push(...this.block(childIn(tree, clause, 'consequence'), [head], around));
      } else if (kind === 'else_clause') {
        return [...ends, ...this.block(childIn(tree, clause, 'body'), [head], around)];
      }
    }
    return [...ends, head];
  }

  #loop(node: number, before: readonly number[], around: Surroundings): readonly number[] {
    const tree = this.#tree;
    const isFor = kindOf(tree, node) === 'for_statement';
    const head = this.#step(node, before, around, 'loop', childIn(tree, node, isFor ? 'right' : 'condition'));
    const own = this.steps[head];
    if (isFor && own !== undefined) addTarget(tree, childIn(tree, node, 'left'), own);
    const breaks: number[] = [];
    this.link(this.block(childIn(tree, node, 'body'), [head], { ...around, loop: { head, breaks } }), head);
    const otherwise = childIn(tree, node, 'alternative');
    const ends = otherwise < 0 ? [head] : this.block(childIn(tree, otherwise, 'body'), [head], around);
    return [...ends, ...breaks];
  }

  #attempt(node: number, before: readonly number[], around: Surroundings): readonly number[] {
    const tree = this.#tree;
    const head = this.#step(node, before, around, 'try');
    const inside: number[] = [];
    const within = { ...around, tries: [...around.tries, inside] };
    let ends = this.block(childIn(tree, node, 'body'), [head], within);
    const handled: number[] = [];
    let last = -1;
    for (const clause of childrenOf(tree, node)) {
      const kind = kindOf(tree, clause);
      if (kind === 'else_clause') ends = this.block(childIn(tree, clause, 'body'), ends, around);
      if (kind === 'finally_clause') last = clause;
      if (kind !== 'except_clause' && kind !== 'except_group_clause') continue;
      const parts = childrenOf(tree, clause);
      const body = parts.find((child) => kindOf(tree, child) === 'block') ?? -1;
      const caught = this.#step(clause, [head], around, 'except', ...parts.filter((child) => child !== body));
      for (const one of inside) this.raises[one]?.add(caught);
      handled.push(...this.block(body, [caught], around));
    }
    const all = [...ends, ...handled];
    if (last < 0) return all;
    const body = childrenOf(tree, last).find((child) => kindOf(tree, child) === 'block') ?? -1;
    const first = this.steps.length;
    // What is done at last is done whatever happened before: also when all of it returned.
    const done = this.block(body, all.length === 0 ? [head] : all, around);
    if (this.steps.length > first) for (const one of inside) this.raises[one]?.add(first);
    return all.length === 0 ? [] : done;
  }

  #cases(node: number, before: readonly number[], around: Surroundings): readonly number[] {
    const tree = this.#tree;
    const head = this.#step(node, before, around, 'if', childIn(tree, node, 'subject'));
    const ends: number[] = [head];
    const stop = afterOf(tree, node);
    for (let at = node + 1; at < stop; at++) {
      if (kindOf(tree, at) !== 'case_clause') continue;
      const body = childIn(tree, at, 'consequence');
      const patterns = childrenOf(tree, at).filter((child) => child !== body);
      const arm = this.#step(at, [head], around, 'if', ...patterns);
      const own = this.steps[arm];
      // A name in a pattern takes the value.
      if (own !== undefined) for (const name of own.uses) own.defines.add(name);
      ends.push(...this.block(body, [arm], around), arm);
      at = afterOf(tree, at) - 1;
    }
    return ends;
  }
}
