import type { Digest } from '../../contracts/digest.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { Request } from '../../contracts/request.ts';
import type { Resolution } from '../../contracts/resolution.ts';
import type { Spec } from '../../contracts/spec.ts';
import type { Style } from '../../contracts/style.ts';
import { applyEdits } from '../../judge/bench/overlay.ts';
import { createLinter } from '../../judge/linter.ts';
import { polish } from '../../judge/polish.ts';
import { NO_CHANGE } from '../../judge/workbench.ts';
import type { StageContext } from '../stage.ts';
import { CHANGELOGS, withEntry } from './changelog.ts';
import type { WholeFile } from './patch.ts';
import { reproductionFile } from './reproduction.ts';

/** What a run made up to the decision. */
export interface Won {
  readonly request: Request;
  readonly resolution: Resolution;
  readonly spec: Spec | null;
  readonly plan: Plan | null;
  readonly style: Style | null;
  readonly digest: Digest | null;
}

type Context = Pick<StageContext, 'repository' | 'signal' | 'workbench' | 'log'>;

/** What goes with a patch that won: the test made from the request, in the style of the repository, and a changelog entry. */
export async function companionsOf(
  won: Won,
  context: Context,
): Promise<{ readonly files: readonly WholeFile[]; readonly newTest: string | null }> {
  const { plan, resolution, request, spec } = won;
  const { repository } = context;
  const test = await reproductionFile(plan, resolution, request, repository);
  const files: WholeFile[] = [];
  if (test !== null) files.push({ path: test.path, before: null, after: await polished(test, won, context) });
  const present = new Set(await repository.files());
  const path = CHANGELOGS.find((name) => present.has(name));
  const before = path === undefined ? null : await repository.read(path);
  const after = before === null ? null : withEntry(before, request, spec);
  if (path !== undefined && before !== null && after !== null) files.push({ path, before, after });
  return { files, newTest: test?.path ?? null };
}

/** A new file as the linter and formatter of the repository want it: imports in their order, layout; as it is where that cannot be done. */
async function polished(
  test: { readonly path: string; readonly content: string },
  { style, digest }: Won,
  { workbench, signal, log }: Context,
): Promise<Buffer> {
  const content = Buffer.from(test.content, 'utf8');
  if (style === null || digest === null) return content;
  const bench = await workbench(digest);
  await using base = await bench.open(NO_CHANGE, signal);
  const configured = style.tools.some(({ name }) => name === 'ruff');
  const linter = createLinter(bench.tools.ruff, base, configured, log);
  const edit = { path: test.path, start: 0, end: 0, replacement: test.content, create: true };
  const result = await polish(bench, base, linter, [edit], style, signal);
  return result === null ? content : applyEdits(null, result.edits);
}
