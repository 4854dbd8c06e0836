import { endWith } from './end.ts';
import { runCli } from './run-cli.ts';

endWith(await runCli(process.argv.slice(2), process.env));
