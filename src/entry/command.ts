import type { Logger } from '../base/log.ts';
import type { ExitCode } from '../base/errors.ts';
import type { OptionName, Options } from '../config/options.ts';

/** What a command gets: parsed options, its plain arguments, and the outside world as values. */
export interface CommandContext {
  readonly options: Options;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** One line on the terminal that says what is being waited for; replaced by the next. */
  waiting(text: string): void;
}

export interface CommandResult {
  readonly exit: ExitCode;
  /** The one JSON document of `--json`. */
  readonly document: unknown;
  /** What a person reads on stdout without `--json`. */
  readonly text: string;
  /** One line for stderr that says what is wrong and what to do. */
  readonly error?: string;
}

export interface Command {
  /** One line for `--help`. */
  readonly help: string;
  /** What stands after the options, e.g. `SYMBOL...`; empty when nothing may. */
  readonly usage: string;
  /** Options beside the common ones. */
  readonly options: readonly OptionName[];
  run(context: CommandContext): Promise<CommandResult>;
}

/** Options that every command takes. */
export const COMMON_OPTIONS: readonly OptionName[] = [
  'repo', 'json', 'quiet', 'models', 'device', 'preset', 'python', 'dependencies', 'natives', 'tools', 'cache-dir', 'sandbox',
]; // prettier-ignore
