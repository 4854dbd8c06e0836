import { Op, pack, type PackedProgram } from './ops.ts';

/** Builds the program of one file. */
export interface ProgramBuilder {
  /** A new place for values. */
  node(): number;
  name(text: string): number;
  emit(...operation: number[]): void;
  /** The place of an operation that only a name distinguishes: made once for each. */
  constant(op: number, value: number): number;
  /** Scope and line of the operations that follow. */
  at(scope: number, line: number): void;
  /** A new scope behind those of the definitions. */
  scope(): number;
  finish(): PackedProgram;
}

export function createBuilder(definitions: number): ProgramBuilder {
  const code: number[] = [];
  const names: string[] = [];
  const index = new Map<string, number>();
  const constants = new Map<number, number>();
  let nodes = 1;
  let scopes = definitions + 1;
  let [scopeNow, lineNow] = [0, 0];
  return {
    node: () => nodes++,
    name: (text) => {
      const known = index.get(text);
      if (known !== undefined) return known;
      index.set(text, names.length);
      return names.push(text) - 1;
    },
    emit: (...operation) => {
      for (const number of operation) code.push(number);
    },
    constant: (op, value) => {
      const key = value * 32 + op;
      const known = constants.get(key);
      if (known !== undefined) return known;
      constants.set(key, nodes);
      code.push(op, nodes, value);
      return nodes++;
    },
    at: (scope, line) => {
      if (scope !== scopeNow) code.push(Op.scope, (scopeNow = scope));
      if (line !== lineNow) code.push(Op.line, (lineNow = line));
    },
    scope: () => scopes++,
    finish: () => ({ nodes, scopes, names, code: pack(code) }),
  };
}
