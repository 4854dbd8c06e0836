import { EXIT_OF_STATE } from '../contracts/outcome.ts';
import type { OptionName } from '../config/options.ts';
import type { Command } from './command.ts';
import { readJob } from './job.ts';
import type { Mode } from './modes/mode.ts';

/** A mode of the Action as a command inside a job: the same decision, with the exit code of its state. */
export function jobCommand(help: string, options: readonly OptionName[], load: () => Promise<Mode>): Command {
  return {
    help,
    usage: '',
    options,
    run: async ({ options: given, env, log, signal }) => {
      const token = given.token || env['GH_TOKEN'] || env['GITHUB_TOKEN'] || '';
      const job = await readJob(env);
      const mode = await load();
      const result = await mode({ options: { ...given, token }, env, job, log, signal });
      const { state, reason, message, outputs } = result;
      return {
        exit: EXIT_OF_STATE[state],
        document: { state, reason, message, ...outputs },
        text: `${state} (${reason}): ${message}`,
      };
    },
  };
}
