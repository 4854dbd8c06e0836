import { fence } from '../../base/sanitise.ts';
import { styleStage } from '../../stages/style/index.ts';
import { openAsking } from '../asking.ts';
import { profileText } from '../commands/profile.ts';
import { commandContextOf } from './digest.ts';
import type { Mode } from './mode.ts';

/** Says in the job summary how the repository writes Python. */
export const profile: Mode = async (context) => {
  await using asking = await openAsking(commandContextOf(context));
  const style = await styleStage(asking.context);
  const message = `${style.files} files; formatter: ${style.formatter}`;
  return {
    state: 'nothing-to-do',
    reason: 'done',
    message,
    summary: `### Groundskeeper: style\n\n${fence(profileText(style))}\n`,
    outputs: {},
  };
};
