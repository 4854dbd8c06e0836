import type { Core } from '../../contracts/judge.ts';
import type { StageContext } from '../stage.ts';
import { createSpanCore } from './diffusion/core.ts';
import { createLlmCore } from './llm/core.ts';
import type { CodeInput } from './work.ts';

export { importRepair } from './import-repair.ts';
export { repairCandidate } from './llm/repair.ts';
export type { CodeInput } from './work.ts';

/** The cores that the option `cores` asks for. They share one loaded model and are run side by side. */
export async function createCores(context: StageContext, input: CodeInput): Promise<readonly Core[]> {
  const model = await context.models.llm();
  const { cores } = context.options;
  return [
    ...(cores === 'diffusion' ? [] : [createLlmCore(input, context, model)]),
    ...(cores === 'llm' ? [] : [createSpanCore(input, context, model)]),
  ];
}
