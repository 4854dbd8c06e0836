export type Graph = Readonly<Record<string, readonly string[]>>;

export interface Row {
  readonly category: string;
  readonly name: string;
  readonly right: number;
  readonly extra: readonly string[];
  readonly missing: readonly string[];
}

/** The edges of one program against those that are expected. */
export function compare(category: string, name: string, expected: Graph, found: Graph): Row {
  const wanted = edgesOf(expected);
  const given = edgesOf(found);
  return {
    category,
    name,
    right: [...given].filter((edge) => wanted.has(edge)).length,
    extra: [...given].filter((edge) => !wanted.has(edge)),
    missing: [...wanted].filter((edge) => !given.has(edge)),
  };
}

/** Programs without a false edge (complete), without a missing one (sound), and the edges of all together. */
export function total(rows: readonly Row[]) {
  const sum = (of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0);
  const right = sum((row) => row.right);
  return {
    programs: rows.length,
    complete: rows.filter((row) => row.extra.length === 0).length,
    sound: rows.filter((row) => row.missing.length === 0).length,
    precision: right / (right + sum((row) => row.extra.length)),
    recall: right / (right + sum((row) => row.missing.length)),
  };
}

function edgesOf(graph: Graph): Set<string> {
  return new Set(Object.entries(graph).flatMap(([from, to]) => to.map((one) => `${from} -> ${one}`)));
}
