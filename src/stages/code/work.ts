import type { Request } from '../../contracts/request.ts';
import type { Spec } from '../../contracts/spec.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { Style } from '../../contracts/style.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

/** What both cores work from. */
export interface CodeInput {
  readonly request: Request;
  readonly spec: Spec;
  readonly plan: Plan;
  readonly style: Style;
  readonly knowledge: Knowledge;
}

/** Whether any test can show that a change does what was asked. */
export function isProvable(plan: Plan): boolean {
  return plan.reproduction !== null || plan.failingAtBase.length > 0;
}
