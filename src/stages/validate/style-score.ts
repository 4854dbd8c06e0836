import type { Edit } from '../../contracts/candidate.ts';
import type { Style } from '../../contracts/style.ts';
import type { StyleScore, Verdict } from '../../contracts/verdict.ts';
import { applyEdits } from '../../judge/bench/overlay.ts';
import { scoreStyle } from '../../knowledge/style/score.ts';
import type { Repository } from '../stage.ts';

/** The style score of edits, on the files as they are afterwards; the verdict brings what formatter and linter say. */
export async function styleOfEdits(
  style: Style,
  edits: readonly Edit[],
  verdict: Pick<Verdict, 'checks'>,
  repository: Pick<Repository, 'read'>,
): Promise<StyleScore> {
  const files = [];
  for (const [path, own] of Map.groupBy(edits, (edit) => edit.path)) {
    const before = await repository.read(path);
    files.push({ path, before, after: applyEdits(before, own) });
  }
  return scoreStyle(style, files, verdict.checks);
}
