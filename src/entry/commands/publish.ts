import { jobCommand } from '../job-command.ts';

export const publish = jobCommand(
  'Open the pull request for what a resolve job handed over; run nothing of it.',
  ['artifact', 'issue', 'allow-paths'],
  async () => (await import('../modes/publish.ts')).publish,
);
