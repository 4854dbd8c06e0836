import { ExitCode } from '../../base/errors.ts';
import type { Command } from '../command.ts';
import { examine } from '../setup/examine.ts';
import { placesOf, productVersion } from '../setup/places.ts';

export const doctor: Command = {
  help: 'Say what is installed, what lacks, and the command that adds it.',
  usage: '',
  options: ['model'],
  run: async (context) => {
    const places = placesOf(context.options, context.env);
    const findings = await examine(context.options, places, context);
    const ready = findings.every((finding) => finding.state === 'ok' || !finding.required);
    const lines = findings.map(({ state, name, note, fix }) => {
      const command = fix === null ? '' : `\n${' '.repeat(28)}to add it: ${fix}`;
      return `${state.padEnd(9)} ${name.padEnd(17)} ${note}${command}`;
    });
    const verdict = ready ? 'ready: a resolve can run here' : 'not ready: a resolve cannot run here';
    return {
      exit: ready ? ExitCode.done : ExitCode.misconfigured,
      document: { version: productVersion(), ready, places, findings },
      text: [`groundskeeper ${productVersion()}`, ...lines, verdict].join('\n'),
    };
  },
};
