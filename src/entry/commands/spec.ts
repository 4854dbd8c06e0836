import { ExitCode } from '../../base/errors.ts';
import { writeSpec } from '../../contracts/spec-yaml.ts';
import { digestStage } from '../../stages/digest/index.ts';
import { intakeStage } from '../../stages/intake/index.ts';
import { specStage } from '../../stages/spec/index.ts';
import type { Command } from '../command.ts';
import { requestText } from '../request-text.ts';
import { withStages } from '../stage-run.ts';

export const spec: Command = {
  help: 'Make a request exact: what kind it is, which definitions it is about, what must hold afterwards.',
  usage: '',
  options: ['request', 'request-file', 'budget-minutes', 'budget-tokens', 'seed', 'model'],
  run: async (command) => {
    const text = await requestText(command);
    return withStages(command, async (context) => {
      const request = await intakeStage(
        { source: 'cli', title: '', text, issue: null, actor: null, repository: null },
        context,
      );
      const made = await specStage({ request, digest: await digestStage(context) }, context);
      return { exit: ExitCode.done, document: made, text: writeSpec(made).trimEnd() };
    });
  },
};
