import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Delivery } from '../../contracts/delivery.ts';
import { MemoryEntry } from '../../contracts/memory.ts';
import type { Request } from '../../contracts/request.ts';
import type { Resolution } from '../../contracts/resolution.ts';
import type { Spec } from '../../contracts/spec.ts';
import type { StageContext } from '../stage.ts';

export interface LearnInput {
  readonly request: Request;
  readonly spec: Spec | undefined;
  readonly resolution: Resolution;
  readonly delivery: Delivery;
  /** Id of the model that was used, if any was. */
  readonly model: string | null;
  /** The append-only history, kept with the knowledge of the repository. */
  readonly memoryFile: string;
}

/** Appends what was tried and how it ended: failures teach as much as successes. */
export async function learn(input: LearnInput, context: StageContext): Promise<MemoryEntry> {
  const { request, spec, resolution, delivery } = input;
  const { prompt, completion, seconds } = context.budget.spent();
  const winner = resolution.winner?.candidate;
  const entry = MemoryEntry.parse({
    schema: 1,
    at: new Date().toISOString(),
    request: { id: request.id, title: request.title, text: request.text },
    base: request.base.sha,
    kind: spec?.kind ?? 'unclear',
    targets: spec?.targets.map((target) => target.symbol) ?? [],
    operations: spec?.operations.map((operation) => operation.op) ?? [],
    state: resolution.state,
    reason: resolution.reason,
    winner:
      winner === undefined || delivery.patch === null
        ? null
        : { core: winner.core, label: winner.label, diff: (await context.run.read('patch.diff')) ?? '' },
    attempts: resolution.attempts.map(({ id, core, label, outcome, why }) => ({ id, core, label, outcome, why })),
    model: input.model,
    tokens: { prompt, completion },
    seconds,
  });
  await mkdir(dirname(input.memoryFile), { recursive: true });
  // One write of one line: a reader never sees half an entry.
  await appendFile(input.memoryFile, `${JSON.stringify(entry)}\n`);
  return entry;
}
