import type { Core } from '../../contracts/judge.ts';
import type { StageContext } from '../stage.ts';
import { createSpanCore } from './diffusion/core.ts';
import { createEditsCore } from './edits/core.ts';
import { createExactCore, isExact } from './exact.ts';
import { createLlmCore } from './llm/core.ts';
import type { CodeInput } from './work.ts';

export { isExact } from './exact.ts';
export { importRepair } from './import-repair.ts';
export { repairCandidate } from './llm/repair.ts';
export type { CodeInput } from './work.ts';

/** The choices of the option `cores`. */
const CORES = {
  all: ['llm', 'diffusion', 'edits'],
  both: ['llm', 'diffusion'],
  llm: ['llm'],
  diffusion: ['diffusion'],
  edits: ['edits'],
} as const;

/** The cores that the option `cores` asks for. They share one loaded model and are run side by side. */
export async function createCores(context: StageContext, input: CodeInput): Promise<readonly Core[]> {
  if (isExact(input.plan)) return [await createExactCore(input, context)];
  const asked = CORES[context.options.cores];
  const needsModel = asked.some((name) => name !== 'edits');
  const model = needsModel ? await context.models.llm() : null;
  return asked.flatMap((name) => {
    if (name === 'edits') return [createEditsCore(input, context)];
    if (model === null) return [];
    return [name === 'llm' ? createLlmCore(input, context, model) : createSpanCore(input, context, model)];
  });
}
