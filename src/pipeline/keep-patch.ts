import type { Candidate } from '../contracts/candidate.ts';
import type { Verdict } from '../contracts/verdict.ts';
import { PATCH_FILE, writePatch } from '../stages/deliver/patch.ts';
import type { StageContext } from '../stages/stage.ts';
import type { Artefacts } from './step.ts';

const ORDER = { proven: 0, clean: 1, failed: 2 } as const;

/**
 * A run that was stopped keeps the best patch it had, as patch.diff in its folder; its path is returned.
 * The candidates are read back from the folder: what was appended there survived.
 */
export async function keepBestPatch(have: Partial<Artefacts>, context: StageContext): Promise<string | null> {
  if ((await context.run.read(PATCH_FILE)) !== null) return context.run.file(PATCH_FILE);
  const shown = have.resolution?.winner ?? have.resolution?.best;
  const candidate =
    shown?.candidate ??
    best(await lines<Candidate>(context, 'candidates.jsonl'), await lines<Verdict>(context, 'verdicts.jsonl'));
  return candidate === undefined ? null : (await writePatch(candidate.edits, context)).path;
}

function best(candidates: readonly Candidate[], verdicts: readonly Verdict[]): Candidate | undefined {
  const rank = new Map(verdicts.map((verdict) => [verdict.candidate, ORDER[verdict.outcome]]));
  return [...candidates]
    .filter((each) => rank.has(each.id))
    .sort((left, right) => (rank.get(left.id) ?? 3) - (rank.get(right.id) ?? 3))[0];
}

async function lines<T>(context: StageContext, file: string): Promise<T[]> {
  const text = (await context.run.read(file)) ?? '';
  // Our own file, written by this run; a torn last line is dropped.
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as T];
    } catch {
      return [];
    }
  });
}
