import { fence } from '../../base/sanitise.ts';
import { styleStage } from '../../stages/style/index.ts';
import { openAsking } from '../asking.ts';
import { profileText } from '../commands/profile.ts';
import { proposalText, proposeStyle } from '../propose-style.ts';
import { commandContextOf } from './digest.ts';
import { ensureReady } from './ensure-ready.ts';
import { sessionOf, type Mode } from './mode.ts';

/** Says in the job summary how the repository writes Python; with `propose`, opens a draft pull request with configuration. */
export const profile: Mode = async (context) => {
  const { options } = context;
  if (options.propose) await ensureReady(context);
  const command = commandContextOf(context);
  await using asking = await openAsking(command);
  const { repository } = asking.context;
  const style = await styleStage(asking.context);
  const found = `${style.files} files; formatter: ${style.formatter}`;
  const summary = `### Groundskeeper: style\n\n${fence(profileText(style))}\n`;
  if (!options.propose) return { state: 'nothing-to-do', reason: 'done', message: found, summary, outputs: {} };
  const opens = options.deliver === '' || options.deliver === 'pr';
  const github = opens ? sessionOf(context, options['publish-token'] || options.token) : null;
  const proposal = await proposeStyle(command, repository, style, github);
  return {
    state: 'nothing-to-do',
    reason: 'done',
    message: `${found}; ${proposal.pullRequest ?? (proposal.settings.length === 0 ? 'nothing is proposed' : 'a configuration is proposed')}`,
    summary: `${summary}\n### Proposal\n\n${fence(proposalText(proposal))}\n`,
    outputs: {
      opened: String(proposal.pullRequest !== null),
      ...(proposal.pullRequest === null ? {} : { 'pull-request': proposal.pullRequest }),
      ...(proposal.branch === null ? {} : { branch: proposal.branch }),
    },
  };
};
