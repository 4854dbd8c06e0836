import { ExitCode } from '../../base/errors.ts';
import type { Command } from '../command.ts';
import { describeStep, install } from '../setup/install.ts';
import { modelsOfRun } from '../setup/models.ts';
import { placesOf } from '../setup/places.ts';

export const setup: Command = {
  help: 'Install natives, Python tools and models; name the system packages that lack.',
  usage: '',
  options: ['model', 'model-source'],
  run: async (context) => {
    const { options } = context;
    const places = placesOf(options, context.env);
    const steps = await install(
      places,
      { models: () => modelsOfRun(options, places, context), mirror: options['model-source'] },
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
