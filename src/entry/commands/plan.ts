import { resolve } from 'node:path';
import { ExitCode, UserError } from '../../base/errors.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { Spec } from '../../contracts/spec.ts';
import { parseSpec } from '../../contracts/spec-yaml.ts';
import { digestStage } from '../../stages/digest/index.ts';
import { intakeStage } from '../../stages/intake/index.ts';
import { planStage } from '../../stages/plan/index.ts';
import { specStage } from '../../stages/spec/index.ts';
import type { Command } from '../command.ts';
import { readBounded, requestText } from '../request-text.ts';
import { withStages } from '../stage-run.ts';

export const plan: Command = {
  help: 'Say where to change what, and which tests would prove it: from a request, or from a spec that you edited.',
  usage: '',
  options: ['request', 'request-file', 'spec', 'budget-minutes', 'budget-tokens', 'seed', 'model'],
  run: async (command) => {
    const file = command.options.spec;
    const given = await requestText(command);
    const yaml = file === '' ? null : await readBounded(resolve(command.cwd, file), 'spec');
    if (yaml === null && given.trim() === '')
      throw new UserError('option-invalid', 'option request: "" is empty; give --request, --request-file or --spec');
    return withStages(command, async (context) => {
      const digest = await digestStage(context);
      const edited = yaml === null ? null : parseSpec(yaml, digest.symbols, file);
      const text = given.trim() === '' && edited !== null ? textOfSpec(edited) : given;
      const request = await intakeStage(
        { source: 'cli', title: '', text, issue: null, actor: null, repository: null },
        context,
      );
      const made = await planStage(
        { request, digest, spec: edited ?? (await specStage({ request, digest }, context)) },
        context,
      );
      return { exit: ExitCode.done, document: made, text: textOf(made) };
    });
  },
};

/** What a spec says in words: enough to find names and examples again. */
function textOfSpec(spec: Spec): string {
  const facts = spec.acceptance.map((each) => `- ${each.text}`);
  return [spec.title, '', spec.rationale, '', ...facts, ...spec.constraints.map((each) => `- ${each}`)].join('\n');
}

function textOf({ steps, tests, failingAtBase, reproduction, alreadyGreen }: Plan): string {
  const places = steps.map(
    (step) =>
      `${step.suspicion.toFixed(2)}  ${step.op.padEnd(16)} ${step.target ?? `${step.path}${step.after === null ? '' : ` after ${step.after}`}`}  (${step.why.join(', ')})`,
  );
  return [
    ...(places.length === 0 ? ['no place in the code could be tied to the request'] : places),
    '',
    `tests           ${tests.length} files${tests.length === 0 ? '' : `, nearest ${tests.slice(0, 3).map((test) => test.path).join(', ')}`}`,
    `failing at base ${failingAtBase.length}`,
    reproduction === null ? `reproduction    none${alreadyGreen === true ? ': every example of the request holds already' : ''}` : `reproduction    ${reproduction.strength ?? 'strong'}, from ${reproduction.origin}: ${reproduction.checks}\n\n${reproduction.source}`,
  ].join('\n').trimEnd(); // prettier-ignore
}
