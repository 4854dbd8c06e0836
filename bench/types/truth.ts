import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** One line of TypeEvalPy's ground truth: what the type of something at a place is. */
const Fact = z.object({
  line_number: z.int(),
  col_offset: z.int(),
  function: z.string().optional(),
  parameter: z.string().optional(),
  variable: z.string().optional(),
  type: z.array(z.string()),
});
export type Fact = z.infer<typeof Fact>;
export type Category = 'function return' | 'parameter' | 'local variable';

export interface Snippet {
  /** `args/default/main.py`: category, name, file. */
  readonly path: string;
  readonly category: string;
  readonly facts: readonly Fact[];
}

/** The programs below a folder that have a ground truth. */
export async function readSnippets(folder: string): Promise<Snippet[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('_gt.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const facts = z.array(Fact).parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
      return { path: name.replace(/_gt\.json$/, '.py'), category: name.split('/')[0] ?? '', facts };
    }),
  );
}

/** As TypeEvalPy sorts facts. */
export function categoryOf(fact: Fact): Category {
  if (fact.parameter !== undefined) return 'parameter';
  return fact.variable === undefined ? 'function return' : 'local variable';
}

/** What a fact is about: the parameter, the variable, or the last part of the function. */
export function nameOf(fact: Fact): string {
  return fact.parameter ?? fact.variable ?? fact.function?.split('.').at(-1) ?? '';
}

/** Whether a tool said exactly what is expected: the same set of names, brackets and case left out, as TypeEvalPy compares. */
export function isExact(expected: readonly string[], said: readonly string[] | null): boolean {
  if (said === null || said.length === 0) return false;
  const [left, right] = [normal(expected), normal(said)];
  return left.size === right.size && [...left].every((one) => right.has(one));
}

function normal(types: readonly string[]): ReadonlySet<string> {
  return new Set(
    types.flatMap((type) => {
      const several = /^(?:Union|Type)\[([^\]]*)\]/.exec(type)?.[1];
      if (several !== undefined) return several.split(',').map((one) => bare(one.replaceAll(' ', '')));
      return [bare(type === 'None' || type === 'Unknown' ? 'Nonetype' : type)];
    }),
  );
}

function bare(type: string): string {
  return type.toLowerCase().replace(/\[.*\]/s, '');
}
