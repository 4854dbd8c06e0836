import { ExitCode } from '../../base/errors.ts';
import type { Style } from '../../contracts/style.ts';
import { styleStage } from '../../stages/style/index.ts';
import { openAsking } from '../asking.ts';
import type { Command } from '../command.ts';

export const profile: Command = {
  help: 'Say how the repository writes Python: from its configuration, else from its code.',
  usage: '',
  options: [],
  run: async (context) => {
    await using asking = await openAsking(context);
    const style = await styleStage(asking.context);
    return { exit: ExitCode.done, document: style, text: profileText(style) };
  },
};

/** The fingerprint as a table: value, confidence and where it comes from. */
export function profileText(style: Style): string {
  const fields = {
    indent: style.indent,
    quotes: style.quotes,
    'line length': style.lineLength,
    docstrings: style.docstrings,
    'type hints': style.typeHints,
    'trailing commas': style.trailingCommas,
  };
  const rows = Object.entries(fields).map(([name, { value, confidence, evidence, source }]) => {
    const from = source === 'code' ? `${evidence} places` : source;
    return `${name.padEnd(16)} ${String(value ?? 'unknown').padEnd(8)} ${confidence.toFixed(2)}  ${from}`;
  });
  const tools = style.tools.map(({ name, config }) => `${name} (${config})`).join(', ') || 'none configured';
  return [...rows, `${'formatter'.padEnd(16)} ${style.formatter}`, `${'tools'.padEnd(16)} ${tools}`].join('\n');
}
