import { ExitCode, UserError } from '../base/errors.ts';

/** A refactor that would be wrong, or cannot be shown to be right: nothing is changed. */
export function refusal(why: string): UserError {
  return new UserError('refactor-refused', why, ExitCode.refused);
}
