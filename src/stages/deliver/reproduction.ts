import { posix } from 'node:path';
import type { Plan } from '../../contracts/plan.ts';
import type { Request } from '../../contracts/request.ts';
import type { Resolution } from '../../contracts/resolution.ts';
import type { Repository } from '../stage.ts';

/**
 * The test made from the request, as a file of the patch: only when it comes from an example of the request itself and
 * turned green. It stays in the folder in which it was judged and gets an ordinary name; null when there is none.
 */
export async function reproductionFile(
  plan: Plan | null,
  resolution: Resolution,
  request: Request,
  repository: Pick<Repository, 'files'>,
): Promise<{ path: string; content: string } | null> {
  const test = plan?.reproduction ?? null;
  if (test === null || test.origin !== 'example' || test.strength === 'weak') return null;
  const check = resolution.winner?.verdict.checks.find(({ name }) => name === 'reproduction');
  if (check?.status !== 'pass') return null;
  const files = new Set(await repository.files());
  const stem = `test_${request.id.replaceAll('-', '_')}`;
  const folder = posix.dirname(test.path);
  for (let number = 1; number < 100; number += 1) {
    const path = posix.join(folder, `${stem}${number === 1 ? '' : `_${number}`}.py`);
    if (!files.has(path)) return { path, content: test.source.endsWith('\n') ? test.source : `${test.source}\n` };
  }
  return null;
}
