import type { Digest } from '../../contracts/digest.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { Request } from '../../contracts/request.ts';
import type { Resolution } from '../../contracts/resolution.ts';
import type { Spec } from '../../contracts/spec.ts';
import type { Style } from '../../contracts/style.ts';
import { formatText } from '../../judge/checks/formatter.ts';
import type { StageContext } from '../stage.ts';
import { CHANGELOGS, withEntry } from './changelog.ts';
import type { WholeFile } from './patch.ts';
import { reproductionFile } from './reproduction.ts';

interface Won {
  readonly request: Request;
  readonly resolution: Resolution;
  readonly spec: Spec | null;
  readonly plan: Plan | null;
  readonly style: Style | null;
  readonly digest: Digest | null;
}

type Context = Pick<StageContext, 'repository' | 'signal' | 'workbench'>;

/** What goes with a patch that won: the test made from the request, in the style of the repository, and a changelog entry. */
export async function companionsOf(
  won: Won,
  context: Context,
): Promise<{ readonly files: readonly WholeFile[]; readonly newTest: string | null }> {
  const { plan, resolution, request, spec } = won;
  const { repository } = context;
  const test = await reproductionFile(plan, resolution, request, repository);
  const files: WholeFile[] = [];
  if (test !== null) files.push({ path: test.path, before: null, after: await formatted(test, won, context) });
  const present = new Set(await repository.files());
  const path = CHANGELOGS.find((name) => present.has(name));
  const before = path === undefined ? null : await repository.read(path);
  const after = before === null ? null : withEntry(before, request, spec);
  if (path !== undefined && before !== null && after !== null) files.push({ path, before, after });
  return { files, newTest: test?.path ?? null };
}

/** A new file is formatted as a whole, with the formatter of the repository; as it is where that cannot be done. */
async function formatted(
  test: { readonly path: string; readonly content: string },
  { style, digest }: Won,
  { workbench, signal }: Context,
): Promise<Buffer> {
  const content = Buffer.from(test.content, 'utf8');
  if (style === null || style.formatter === 'none' || digest === null) return content;
  const bench = await workbench(digest);
  await using tree = await bench.open({ edits: [], files: [test] }, signal);
  const file = { path: test.path, content, ranges: null };
  return (await formatText(style.formatter, bench.tools, tree, file, signal)) ?? content;
}
