import { UserError } from '../../base/errors.ts';
import { describeStep, install, PARTS } from '../setup/install.ts';
import { slowly } from '../setup/io.ts';
import { companions, modelsOfRun } from '../setup/models.ts';
import { placesOf } from '../setup/places.ts';
import type { ActionContext } from './mode.ts';

/** An action has no install step: what is absent is put into the tool cache, unless `install: never`. */
export async function ensureReady(context: ActionContext, always = false): Promise<void> {
  const { options, env, log, signal } = context;
  if (options.install === 'never' && !always) return;
  const places = placesOf(options, env);
  const io = { env, log: log.named('setup'), signal, waiting: slowly((text) => log.info(text)) };
  const steps = await install(
    places,
    { parts: PARTS, models: () => modelsOfRun(options, places, io), mirror: options['model-source'] },
    io,
  );
  const lacking = steps.filter((step) => step.required && step.state === 'lacking');
  if (lacking.length > 0) throw new UserError('tool-missing', `not ready: ${lacking.map(describeStep).join('; ')}`);
}

/** The same for what only searches: native packages and the embedding model. Nothing is run, so no sandbox is needed; without them words alone are searched. */
export async function ensureSearch(context: ActionContext): Promise<void> {
  const { options, env, log, signal } = context;
  if (options.install === 'never') return;
  const io = { env, log: log.named('setup'), signal, waiting: slowly((text) => log.info(text)) };
  const wanted = { parts: ['natives', 'models'], models: () => Promise.resolve(companions()), mirror: options['model-source'] } as const; // prettier-ignore
  await install(placesOf(options, env), wanted, io);
}
