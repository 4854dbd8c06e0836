import type { Resolution } from '../contracts/resolution.ts';
import { importRepair, isExact, repairCandidate } from '../stages/code/index.ts';
import type { StageContext } from '../stages/stage.ts';
import { openJudge, validateStage, type Repair } from '../stages/validate/index.ts';
import type { Artefacts } from './step.ts';

type Have = Pick<Artefacts, 'request' | 'style' | 'digest' | 'spec' | 'plan' | 'search'>;

/** Full verdicts for the best candidates; where none is proven, repairs: by machine, then by the model. */
export async function decideWinner(have: Have, context: StageContext): Promise<Resolution> {
  const knowledge = await context.knowledge(have.digest);
  const parts = { ...have, knowledge };
  const repair: Repair = {
    imports: (failed) => importRepair(context, parts, failed),
    ask: (failed, round, signal) => repairCandidate(context, parts, failed, round, signal),
  };
  // What code does exactly is right or refused: a model has nothing to add.
  const mayRepair = !isExact(have.plan);
  await using judge = await openJudge(have, context);
  return await validateStage({ ...have, judge, repair: mayRepair ? repair : null }, context);
}
