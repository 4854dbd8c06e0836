import { ensureReady } from './ensure-ready.ts';
import { said, type Mode } from './mode.ts';

/** Puts natives, tools and models into the tool cache of the runner, so that later jobs start at once. */
export const setup: Mode = async (context) => {
  await ensureReady(context, true);
  return said('nothing-to-do', 'done', 'natives, tools and models are in the tool cache');
};
