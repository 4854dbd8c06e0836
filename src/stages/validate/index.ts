import type { Digest } from '../../contracts/digest.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { Style } from '../../contracts/style.ts';
import { createJudge, type LocalJudge } from '../../judge/create-judge.ts';
import { knownImports } from '../../judge/guard/known-imports.ts';
import { loadPack, patternCheck } from '../../knowledge/patterns/pack.ts';
import type { StageContext } from '../stage.ts';
import { impactedChoice } from './impacted.ts';
import { splitPaths } from './split-paths.ts';

export { checkPatch } from './check-patch.ts';
export type { Repair } from './types.ts';
export { validateStage } from './validate.ts';

/** The judge of a plan, with its results at base kept in the run folder. */
export async function openJudge(
  { plan, style, digest }: { readonly plan: Plan; readonly style: Style; readonly digest: Digest },
  context: StageContext,
): Promise<LocalJudge> {
  return createJudge({
    workbench: await context.workbench(digest),
    plan,
    style,
    digest,
    allowPaths: splitPaths(context.options['allow-paths']),
    knownImports: await knownImports(context.repository.root, context.repository.base, context.signal),
    ...impactedChoice(digest, context),
    cache: context.run,
    patterns: patternCheck(await loadPack(context.knowledgeFolder), splitPaths(context.options['patterns-off'])),
    log: context.log,
    signal: context.signal,
    suiteSeconds: suiteSeconds(context.budget.remaining().seconds),
  });
}

/** The whole suite may take a tenth of what is left, for one run of it. */
function suiteSeconds(left: number): number {
  return Math.max(20, Math.min(180, Math.floor(left / 10)));
}
