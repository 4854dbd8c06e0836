import { ExitCode, UserError } from '../../base/errors.ts';
import type { Edit } from '../../contracts/candidate.ts';
import type { Digest } from '../../contracts/digest.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { Style } from '../../contracts/style.ts';
import type { Verdict } from '../../contracts/verdict.ts';
import { createJudge } from '../../judge/create-judge.ts';
import { readBase } from '../../judge/guard/base-reader.ts';
import { guardPatch } from '../../judge/guard/guard.ts';
import { knownImports } from '../../judge/guard/known-imports.ts';
import { parsePatch } from '../../judge/guard/patch.ts';
import { viewOfPatch } from '../../judge/guard/views.ts';
import { editsBetween } from '../../judge/line-diff.ts';
import { loadPack, patternCheck } from '../../knowledge/patterns/pack.ts';
import type { StageContext } from '../stage.ts';
import { impactedChoice } from './impacted.ts';
import { splitPaths } from './split-paths.ts';
import { styleOfEdits } from './style-score.ts';

export interface PatchCheck {
  readonly exit: ExitCode;
  readonly document: Verdict;
}

type CheckContext = Pick<
  StageContext,
  'repository' | 'workbench' | 'knowledge' | 'knowledgeFolder' | 'log' | 'signal'
> & {
  readonly options: Pick<StageContext['options'], 'allow-paths' | 'patterns-off'>;
};

/** The verdict of a given patch against the base commit, as the validator sees it: exit 0 when nothing fails, else 1. */
export async function checkPatch(
  patch: Uint8Array,
  { style, digest }: { readonly style: Style; readonly digest: Digest },
  context: CheckContext,
): Promise<PatchCheck> {
  const { repository, log, signal } = context;
  const { root } = repository;
  const base = await readBase(patch, { root, base: repository.base, signal });
  const allowPaths = splitPaths(context.options['allow-paths']);
  const known = await knownImports(root, repository.base, signal);
  const report = guardPatch(patch, { allowPaths, base, knownImports: known });
  if (!report.ok) {
    const refused = report.findings.filter((finding) => finding.severity === 'refuse');
    return { exit: ExitCode.failed, document: refusal(refused) };
  }
  const edits = editsOf(patch, base);
  const paths = [...new Set(edits.map((edit) => edit.path))];
  const modules = paths.flatMap((path) => digest.modules.find((record) => record.path === path)?.module ?? []);
  const tests = (await context.knowledge(digest)).testsImporting(modules);
  const plan: Plan = {
    schema: 1,
    base: repository.base,
    steps: [],
    tests: tests.map(({ path, how }) => ({ path, how })),
    failingAtBase: [],
    reproduction: null,
  };
  const pack = await loadPack(context.knowledgeFolder);
  const off = splitPaths(context.options['patterns-off']);
  const workbench = await context.workbench(digest);
  await using judge = await createJudge({
    workbench, plan, style, digest, allowPaths, knownImports: known, cache: null, log, signal, patterns: patternCheck(pack, off),
    ...impactedChoice(digest, context),
  }); // prettier-ignore
  const verdict = await judge.judge({ id: 'patch', edits: [...edits] }, 'full', signal);
  const document = { ...verdict, style: await styleOfEdits(style, edits, verdict, repository) };
  return { exit: document.outcome === 'failed' ? ExitCode.failed : ExitCode.done, document };
}

/** The patch as edits of the base; a deleted or renamed file cannot be one. */
function editsOf(patch: Uint8Array, base: Awaited<ReturnType<typeof readBase>>): readonly Edit[] {
  const edits = parsePatch(patch).flatMap((file) => {
    const view = viewOfPatch(file, base);
    if (view.deleted || view.from !== null)
      throw new UserError(
        'option-invalid',
        `option patch: ${view.path} is deleted or renamed, which cannot be judged yet`,
      );
    const before = view.created ? null : Buffer.from(view.before);
    const between = editsBetween(view.path, before, Buffer.from(view.after));
    if (between === null)
      throw new UserError('option-invalid', `option patch: the changed lines of ${view.path} are not UTF-8`);
    return between;
  });
  if (edits.length === 0) throw new UserError('option-invalid', 'option patch: the patch changes nothing');
  return edits;
}

function refusal(findings: readonly { rule: string; path: string; line: number; message: string }[]): Verdict {
  const added = findings.map(({ rule, path, line, message }) => ({ tool: 'guard', rule, path, line, message }));
  const first = added[0];
  const summary = first === undefined ? 'refused' : `refused: ${first.rule} in ${first.path || 'the patch'}`;
  return {
    schema: 1,
    candidate: 'patch',
    level: 'full',
    outcome: 'failed',
    checks: [
      {
        name: 'guard',
        status: 'fail',
        before: null,
        after: null,
        added,
        removed: 0,
        summary,
        seconds: 0,
        version: null,
      },
    ],
    tests: null,
    testState: null,
    failure: added.map(({ path, line, rule, message }) => `${path}:${line}: ${rule} ${message}`).join('\n'),
    seconds: 0,
  };
}
