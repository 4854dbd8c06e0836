import { jobCommand } from '../job-command.ts';

export const gate = jobCommand(
  'Decide from the event of this job whether a run may start, and create the status comment.',
  ['request', 'issue'],
  async () => (await import('../modes/gate.ts')).gate,
);
