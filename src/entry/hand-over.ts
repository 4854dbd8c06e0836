import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExitCode, UserError } from '../base/errors.ts';
import type { RunReport } from '../contracts/report.ts';
import { asText, BUNDLE_FILE, TEXT_LIMIT_BYTES, uploadArtifact } from '../github/handover.ts';
import { openRunFolder } from '../pipeline/run-folder.ts';
import { bundleOfRun, packBundle } from '../stages/deliver/index.ts';
import type { ActionContext, ModeResult } from './modes/mode.ts';

/** Hands a finished run to the publish job: as an artifact, or as text in a job output where the server has none. */
export async function handOver(
  report: RunReport,
  base: string,
  context: ActionContext,
): Promise<ModeResult['outputs']> {
  const run = await openRunFolder(report.runDir);
  const bundle = await bundleOfRun(run, base, report);
  const file = join(run.path, BUNDLE_FILE);
  await writeFile(file, await packBundle(bundle));
  if (await uploadArtifact(file, context.log)) return {};
  const text = asText(await packBundle(bundle, TEXT_LIMIT_BYTES));
  if (text === null)
    throw new UserError(
      'artifact-invalid',
      'the result does not fit into a job output; it is in the run folder',
      ExitCode.failed,
    );
  return { artifact: text };
}
