import { OPTIONS, type OptionName } from '../config/options.ts';
import { COMMON_OPTIONS, type Command } from './command.ts';
import { SUMMARIES } from './commands/index.ts';

/** `groundskeeper --help`. */
export function overview(): string {
  const width = Math.max(...[...SUMMARIES.keys()].map((name) => name.length));
  const commands = [...SUMMARIES].map(([name, help]) => `  ${name.padEnd(width)}  ${help}`);
  return `${[
    'Turns a request into a proven draft pull request, with local models only.',
    '',
    'Usage: groundskeeper COMMAND [options]',
    '',
    ...commands,
    '',
    'groundskeeper COMMAND --help lists the options of a command.',
  ].join('\n')}\n`;
}

/** `groundskeeper COMMAND --help`. */
export function helpOf(name: string, command: Command): string {
  const lines = (options: readonly OptionName[]) =>
    options.map((option) => {
      const definition = OPTIONS[option];
      const standard = definition.default === '' || 'flag' in definition ? '' : ` [${definition.default}]`;
      return `  --${option.padEnd(18)} ${definition.help}${standard}`;
    });
  return `${[
    `Usage: groundskeeper ${name} ${command.usage}`.trimEnd(),
    '',
    command.help,
    '',
    ...lines(command.options),
    ...lines(COMMON_OPTIONS),
  ].join('\n')}\n`;
}
