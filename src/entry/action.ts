import { endWith } from './end.ts';
import { runAction } from './run-action.ts';

endWith(await runAction(process.env));
