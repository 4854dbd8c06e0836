import { parseArgs } from 'node:util';
import { asFixable, CancelledError, ExitCode, messageOf, UserError } from '../base/errors.ts';
import { createLogger, Redactor } from '../base/log.ts';
import { isOption, loadOptions } from '../config/load.ts';
import { OPTIONS, type OptionName } from '../config/options.ts';
import { COMMON_OPTIONS, type Command, type CommandResult } from './command.ts';
import { COMMANDS, LATER_COMMANDS } from './commands/index.ts';
import { helpOf, overview } from './help.ts';
import { inertLine, printLine } from './terminal.ts';

/** Runs the command line and returns the exit code. */
export async function runCli(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const wantsJson = argv.includes('--json');
  const [name = '', ...rest] = argv;
  const stop = new AbortController();
  const onSignal = (signal: NodeJS.Signals) => stop.abort(new CancelledError(`the run was cancelled (${signal})`));
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
  try {
    if (name === '' || name === '--help' || name === '-h' || name === 'help') {
      process.stdout.write(overview());
      return ExitCode.done;
    }
    const command = await find(name);
    if (rest.includes('--help')) {
      process.stdout.write(helpOf(name, command));
      return ExitCode.done;
    }
    const { given, args } = parse(name, command, rest);
    const options = loadOptions(given, env);
    const redactor = new Redactor();
    for (const key of ['GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN']) redactor.add(env[key]);
    const log = createLogger(options.quiet ? () => undefined : printLine, redactor);
    const result = await command.run({
      options,
      args,
      env,
      cwd: process.cwd(),
      log,
      signal: stop.signal,
      waiting: showWaiting(options.quiet),
    });
    print(result, options.json);
    return result.exit;
  } catch (error) {
    return fail(stop.signal.aborted ? stop.signal.reason : asFixable(error), wantsJson);
  } finally {
    process.off('SIGTERM', onSignal).off('SIGINT', onSignal);
  }
}

async function find(name: string): Promise<Command> {
  if (LATER_COMMANDS.has(name)) throw new UserError('not-in-this-version', `${name}: not in this version`);
  const load = COMMANDS.get(name);
  if (load === undefined) {
    throw new UserError(
      'command-unknown',
      `${JSON.stringify(name.slice(0, 40))} is not a command; known are: ${[...COMMANDS.keys()].join(', ')}`,
    );
  }
  return load();
}

/** `--name value`, `--name=value`, or `--flag`; everything else is an argument. */
function parse(
  name: string,
  command: Command,
  argv: readonly string[],
): { given: Map<string, string>; args: string[] } {
  const allowed: readonly OptionName[] = [...COMMON_OPTIONS, ...command.options];
  const types = Object.fromEntries(
    Object.entries(OPTIONS).map(([option, definition]) => [
      option,
      { type: 'flag' in definition ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: types,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  const args: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') args.push(token.value);
    if (token.kind !== 'option') continue;
    const shown = token.rawName;
    if (!isOption(token.name)) throw unknown(shown, name, allowed);
    if (!allowed.includes(token.name)) throw unknown(shown, name, allowed);
    const flag = 'flag' in OPTIONS[token.name];
    if (!flag && token.value === undefined)
      throw new UserError('option-invalid', `option ${shown} needs a value: ${OPTIONS[token.name].allowed}`);
    given.set(token.name, token.value ?? 'true');
  }
  if (args.length > 0 && command.usage === '')
    throw new UserError('option-unknown', `${name} takes no argument, got ${JSON.stringify(args[0]?.slice(0, 80))}`);
  return { given, args };
}

function unknown(shown: string, name: string, allowed: readonly OptionName[]): UserError {
  return new UserError(
    'option-unknown',
    `option ${shown} is not known to ${name}; it takes ${allowed.map((each) => `--${each}`).join(', ')}`,
  );
}

function print(result: CommandResult, json: boolean): void {
  if (result.error !== undefined) process.stderr.write(`groundskeeper: ${inertLine(result.error)}\n`);
  if (json) process.stdout.write(`${JSON.stringify(result.document, null, 2)}\n`);
  else if (result.text !== '') process.stdout.write(result.text.endsWith('\n') ? result.text : `${result.text}\n`);
}

/** One line on stderr and, with --json, a document all the same. */
function fail(error: unknown, json: boolean): ExitCode {
  const exit =
    error instanceof UserError ? error.exit : error instanceof CancelledError ? ExitCode.cancelled : ExitCode.failed;
  const reason =
    error instanceof UserError ? error.reason : error instanceof CancelledError ? 'signal' : 'internal-error';
  process.stderr.write(`groundskeeper: ${inertLine(messageOf(error))}\n`);
  if (reason === 'internal-error' && error instanceof Error) process.stderr.write(`${inertLine(error.stack ?? '')}\n`);
  if (json)
    process.stdout.write(
      `${JSON.stringify({ state: STATE_OF_EXIT[exit], opened: false, confidence: 0, reason, message: messageOf(error) }, null, 2)}\n`,
    );
  return exit;
}

const STATE_OF_EXIT: Readonly<Record<ExitCode, string>> = {
  0: 'nothing-to-do',
  1: 'not-fixed',
  2: 'refused',
  3: 'misconfigured',
  4: 'unavailable',
  130: 'cancelled',
};

function showWaiting(quiet: boolean): (text: string) => void {
  if (quiet || !process.stderr.isTTY) return () => undefined;
  return (text) =>
    process.stderr.write(`\r\u001b[2K… ${inertLine(text).slice(0, (process.stderr.columns || 100) - 4)}`);
}
