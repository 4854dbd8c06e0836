import type { Resolution } from '../../contracts/resolution.ts';
import { Board } from './board.ts';
import { chooseWinner } from './choose-winner.ts';
import { RepairGroups } from './repair-groups.ts';
import type { ValidateContext, ValidateInput } from './types.ts';

/** Checks the best candidates in full, repairs where nothing is proven, and decides. */
export async function validateStage(input: ValidateInput, context: ValidateContext): Promise<Resolution> {
  const board = new Board(input, context);
  await board.load();
  let proven = await board.checkBest('proven');
  const repairs = input.repair === null ? null : new RepairGroups(board, input.repair, input, context);
  while (!proven && repairs !== null && (await repairs.round())) proven = await board.checkBest('proven');
  if (!proven) await board.checkBest('clean');
  const { plan, search } = input;
  return chooseWinner({
    plan,
    attempts: board.attempts(),
    checked: board.checked,
    ended: search.ended,
    repairs: repairs?.rounds ?? 0,
    repairGroups: repairs?.report() ?? [],
  });
}
