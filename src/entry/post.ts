import * as core from '@actions/core';
import { ExitCode, messageOf } from '../base/errors.ts';
import { createLogger, Redactor } from '../base/log.ts';
import { actionInputs, loadOptions } from '../config/load.ts';
import { finishStatusComment } from '../github/status-comment.ts';
import { endWith } from './end.ts';
import { readJob } from './job.ts';
import { sessionOf } from './modes/mode.ts';
import { inertLine, printLine } from './terminal.ts';

/** Runs after the job's steps, also when the main step was killed: no comment stays at "running". */
async function post(env: NodeJS.ProcessEnv): Promise<void> {
  const issue = Number(core.getState('issue'));
  if (!Number.isSafeInteger(issue) || issue <= 0) return;
  const options = loadOptions(actionInputs(env), env);
  const redactor = new Redactor();
  redactor.add(options.token);
  const log = createLogger(printLine, redactor);
  const context = { options, env, job: await readJob(env), log, signal: AbortSignal.timeout(60_000) };
  await finishStatusComment(
    sessionOf(context, options.token),
    issue,
    { state: 'cancelled', reason: 'signal', message: 'the job ended before the run did' },
    { log },
  );
}

try {
  await post(process.env);
} catch (error) {
  core.warning(inertLine(`the status comment could not be finished: ${messageOf(error)}`));
}
endWith(ExitCode.done);
