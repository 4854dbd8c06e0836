import type { TestDelta } from '../contracts/verdict.ts';
import { baseOverlay } from './baseline.ts';
import { treeOf, type JudgeParts, type Subject } from './gates/gate.ts';

export interface ChosenTests {
  readonly paths: readonly string[];
  readonly by: NonNullable<TestDelta['by']>;
}

/** The reproduction, the tests of which the plan says that they should turn, and those that the candidate may turn. */
export async function chooseTests(parts: JudgeParts, subject: Subject, signal: AbortSignal): Promise<ChosenTests> {
  const { plan, base } = parts;
  const tree = await treeOf(parts, subject, signal);
  const read = async (path: string) => ({ path, before: await base.read(path), after: await tree.read(path) });
  const { tests, by } = await parts.impacted(await Promise.all(tree.changed.map(read)));
  const own = baseOverlay(plan).files.map(({ path }) => path);
  const wanted = plan.failingAtBase.map((id) => id.split('[', 1)[0] ?? id);
  return { paths: [...new Set([...own, ...wanted, ...tests])], by };
}
