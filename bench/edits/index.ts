/**
 * How much of what people fix by small changes is in the grammar of edits, and where in its order: for fix commits of git
 * mirrors, every edit of the fixed function is enumerated and compared with the fix, token by token. No model, no test.
 *   node bench/edits/index.ts --mirrors NAME=GITDIR[,...] [--commits 3000] [--tokens 20] [--show]
 */
import { parseArgs } from 'node:util';
import { definitions } from '../../src/knowledge/parse/definitions.ts';
import { parsePython } from '../../src/knowledge/parse/python.ts';
import { smallEdits } from '../../src/stages/code/edits/enumerate.ts';
import { siteOf } from '../../src/stages/code/edits/site.ts';
import { comparerOf } from './compare.ts';
import { fixesOf, tokensOf, type Fix } from './fixes.ts';

const { values } = parseArgs({
  options: {
    mirrors: { type: 'string', default: '' },
    commits: { type: 'string', default: '3000' },
    tokens: { type: 'string', default: '20' },
    show: { type: 'boolean', default: false },
  },
});
const total = { fixes: 0, found: 0, pool: 0 };
const sorts = new Map<string, number>();
for (const entry of values.mirrors.split(',').filter((one) => one !== '')) {
  const [name = '', gitDir = ''] = entry.split('=');
  const fixes = await fixesOf(gitDir, name, Number(values.commits), Number(values.tokens));
  let found = 0;
  for (const fix of fixes) {
    const result = await look(fix);
    total.pool += result.pool;
    if (result.sort !== null) {
      found += 1;
      sorts.set(result.sort, (sorts.get(result.sort) ?? 0) + 1);
    } else if (values.show) console.log(`--- ${name} ${fix.commit.slice(0, 10)} ${fix.qualname} (${fix.tokens})\n${result.diff}`);
  }
  total.fixes += fixes.length;
  total.found += found;
  console.log(`${name}: ${found} of ${fixes.length} fixes`);
} // prettier-ignore
console.log(`all: ${total.found} of ${total.fixes}, mean pool ${Math.round(total.pool / Math.max(1, total.fixes))}`);
console.log([...sorts].sort((left, right) => right[1] - left[1]).map(([sort, count]) => `${sort} ${count}`).join('\n')); // prettier-ignore

async function look(fix: Fix): Promise<{ sort: string | null; pool: number; diff: string }> {
  const parsed = await parsePython(fix.before);
  if (!parsed.ok) return { sort: null, pool: 0, diff: '' };
  const all = definitions(parsed.tree);
  const target = all.find((one) => one.qualname === fix.qualname && one.kind !== 'class');
  if (target === undefined) return { sort: null, pool: 0, diff: '' };
  const comparer = comparerOf(tokensOf(parsed.tree, target), parsed.tree.source, fix.after);
  let pool = 0;
  let sort: string | null = null;
  for (const edit of smallEdits(siteOf(parsed.tree, target, all))) {
    pool += 1;
    if (sort === null && comparer.isFix(edit)) sort = edit.sort;
  }
  return { sort, pool, diff: comparer.diff };
}
