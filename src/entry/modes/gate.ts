import { createStatusComment } from '../../github/status-comment.ts';
import { decide } from '../../stages/intake/index.ts';
import { acknowledge, declined, said, sessionOf, statusPlace, type Mode } from './mode.ts';

/** The first of three jobs: decides from the event alone, and creates the status comment. Loads no model. */
export const gate: Mode = async (context) => {
  const { options, job, log } = context;
  const session = sessionOf(context, options.token);
  const decision = await decide({ name: job.eventName, payload: job.payload }, options, session);
  if (!decision.go) return declined(decision, session, log, { go: 'false' });
  // Nothing is run for a question: the job of mode ask answers it by itself.
  if (decision.question !== null)
    return said('nothing-to-do', 'done', 'a question is answered by mode ask', { go: 'false' });
  await acknowledge(decision, session, log);
  const issue = statusPlace(decision.material);
  if (issue !== null) {
    const comment = createStatusComment(session, issue, { log, who: decision.material.actor ?? '' });
    comment.on({ type: 'waiting', text: 'waiting for a runner' });
    await comment.settle();
  }
  return said('nothing-to-do', 'done', 'a run may start', { go: 'true' });
};
