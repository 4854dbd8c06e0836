import { endWith } from './end.ts';
import { runCli } from './run-cli.ts';

// A reader that went away (`| head`) is no failure of ours, and there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
endWith(await runCli(process.argv.slice(2), process.env));
