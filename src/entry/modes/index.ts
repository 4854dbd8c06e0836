import type { Options } from '../../config/options.ts';
import { ask } from './ask.ts';
import { digest } from './digest.ts';
import { gate } from './gate.ts';
import type { Mode } from './mode.ts';
import { profile } from './profile.ts';
import { publish } from './publish.ts';
import { resolve } from './resolve.ts';
import { setup } from './setup.ts';
import { verify } from './verify.ts';

/** The modes of this version; the others are refused by name. */
export const MODES: Readonly<Partial<Record<Options['mode'], Mode>>> = {
  resolve,
  gate,
  publish,
  digest,
  profile,
  setup,
  ask,
  verify,
};
