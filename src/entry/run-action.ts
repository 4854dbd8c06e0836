import * as core from '@actions/core';
import { asFixable, CancelledError, ExitCode, messageOf, UserError } from '../base/errors.ts';
import { createLogger, Redactor } from '../base/log.ts';
import { actionInputs, loadOptions } from '../config/load.ts';
import type { Options } from '../config/options.ts';
import { OUTPUTS, type OutputName } from '../config/outputs.ts';
import { EXIT_OF_STATE, type RunState } from '../contracts/outcome.ts';
import { readJob } from './job.ts';
import type { ActionContext, ModeResult } from './modes/mode.ts';
import { MODES } from './modes/index.ts';
import { inertLine, printLine } from './terminal.ts';

/** One step of a job. Whatever happens, the outputs and the summary are published before the step ends. */
export async function runAction(env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const stop = new AbortController();
  const onSignal = (signal: NodeJS.Signals) => stop.abort(new CancelledError(`the job was cancelled (${signal})`));
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
  let options: Options | undefined;
  let result: ModeResult;
  try {
    options = loadOptions(actionInputs(env), env);
    result = await run(options, env, stop.signal);
  } catch (error) {
    result = failure(stop.signal.aborted ? stop.signal.reason : asFixable(error));
  }
  await publish(result);
  process.off('SIGTERM', onSignal).off('SIGINT', onSignal);
  const exit = EXIT_OF_STATE[result.state];
  // A refusal is the gate doing its work: green, unless the workflow wants to see red.
  if (result.state === 'refused' && options?.['fail-on-refusal'] !== true) return ExitCode.done;
  if (exit !== ExitCode.done) core.error(inertLine(`${result.state}: ${result.message}`));
  return exit;
}

async function run(options: Options, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<ModeResult> {
  const redactor = new Redactor();
  for (const secret of [options.token, options['publish-token'], env['ACTIONS_RUNTIME_TOKEN']]) {
    if (secret === undefined || secret === '') continue;
    core.setSecret(secret);
    redactor.add(secret);
  }
  const context: ActionContext = {
    options,
    env,
    job: await readJob(env),
    log: createLogger(printLine, redactor),
    signal,
  };
  const mode = MODES[options.mode];
  if (mode === undefined) throw new UserError('not-in-this-version', `mode ${options.mode}: not in this version`);
  return mode(context);
}

async function publish(result: ModeResult): Promise<void> {
  const outputs: Partial<Record<OutputName, string>> = {
    state: result.state,
    reason: result.reason,
    message: result.message,
    ...result.outputs,
  };
  for (const name of Object.keys(OUTPUTS) as OutputName[]) core.setOutput(name, outputs[name] ?? '');
  try {
    await core.summary.addRaw(result.summary, true).write();
  } catch (error) {
    core.warning(inertLine(`the job summary cannot be written: ${messageOf(error)}`));
  }
}

function failure(error: unknown): ModeResult {
  const known = error instanceof UserError;
  const cancelled = error instanceof CancelledError;
  const state: RunState = cancelled ? 'cancelled' : known ? stateOf(error.exit) : 'not-fixed';
  const reason = cancelled ? 'signal' : known ? error.reason : 'internal-error';
  const message = messageOf(error);
  if (!known && !cancelled && error instanceof Error)
    printLine({ level: 'error', name: '', text: error.stack ?? message });
  const summary = `### Groundskeeper: ${state}\n\n${message.replaceAll(/[<>&`*_[\]]/g, ' ')}\n\nReason: \`${reason}\`\n`;
  return { state, reason, message, summary, outputs: {} };
}

function stateOf(exit: ExitCode): RunState {
  const states = Object.entries(EXIT_OF_STATE) as [RunState, ExitCode][];
  return states.findLast(([, code]) => code === exit)?.[0] ?? 'not-fixed';
}
