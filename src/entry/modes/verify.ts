import { ExitCode, UserError } from '../../base/errors.ts';
import { readHandover } from '../../github/handover.ts';
import { readBundle } from '../../stages/deliver/index.ts';
import { judgePatch } from '../commands/check.ts';
import { remoteOf } from './ask.ts';
import { commandContextOf } from './digest.ts';
import { ensureReady } from './ensure-ready.ts';
import { said, type Mode } from './mode.ts';

/**
 * Between resolve and publish, without a token: judges the patch that was handed over once more, on another machine. Of
 * the hand-over only the patch and its base are used; what the first machine said of it counts for nothing.
 */
export const verify: Mode = async (context) => {
  const { options, log } = context;
  const { patch, base } = await readBundle(await readHandover(options.artifact, log));
  if (patch === null) return said('nothing-to-do', 'done', 'no patch was handed over');
  await ensureReady(context);
  const bytes = Buffer.from(patch, 'base64');
  const { document } = await judgePatch(bytes, commandContextOf(context), { base, remote: remoteOf(context) });
  const checks = document.checks.filter(({ status }) => status !== 'not-run');
  const told = checks.map(({ name, status, summary }) => `${name} ${status}: ${summary}`).join('; ');
  if (document.outcome === 'failed')
    throw new UserError('not-verified', `the patch does not hold here: ${told}`, ExitCode.failed);
  return said('nothing-to-do', 'done', `the patch holds here too (${document.outcome}): ${told}`);
};
