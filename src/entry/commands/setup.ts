import { ExitCode, UserError } from '../../base/errors.ts';
import type { Command } from '../command.ts';
import { describeStep, install, PARTS, type Part } from '../setup/install.ts';
import { modelsOfRun } from '../setup/models.ts';
import { placesOf } from '../setup/places.ts';

export const setup: Command = {
  help: 'Install natives, Python tools and models; name the system packages that lack.',
  usage: '[natives] [tools] [models]',
  options: ['model', 'model-source'],
  run: async (context) => {
    const { options } = context;
    const places = placesOf(options, context.env);
    const steps = await install(
      places,
      {
        parts: partsOf(context.args),
        models: () => modelsOfRun(options, places, context),
        mirror: options['model-source'],
      },
      context,
    );
    const lacking = steps.filter((step) => step.required && step.state === 'lacking');
    const ready = lacking.length === 0;
    return {
      exit: ready ? ExitCode.done : ExitCode.misconfigured,
      document: { ready, places, steps },
      text: ready ? 'ready' : `not ready\n${lacking.map(describeStep).join('\n')}`,
    };
  },
};

/** No argument means everything. */
function partsOf(args: readonly string[]): readonly Part[] {
  const unknown = args.find((arg) => !(PARTS as readonly string[]).includes(arg));
  if (unknown !== undefined)
    throw new UserError(
      'option-invalid',
      `setup ${JSON.stringify(unknown.slice(0, 80))}: expected ${PARTS.join(', ')}`,
    );
  return args.length === 0 ? PARTS : (args as readonly Part[]);
}
