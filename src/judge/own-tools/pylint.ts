import { z } from 'zod';
import { findingOf, type OwnTool } from './own-tool.ts';

const Messages = z.array(
  z.object({ path: z.string(), line: z.int().nullable(), symbol: z.string(), message: z.string(), 'message-id': z.string() }),
); // prettier-ignore
/** The exit code is a set of bits; this one stands for wrong options. */
const USAGE = 32;

/** Errors and fatal messages stop a patch; warnings, conventions and refactorings are listed. */
export const pylint: OwnTool = {
  name: 'pylint',
  arguments: ['--output-format=json', '--score=n', '--reports=n', '--persistent=n', '--jobs=1'],
  read: ({ exitCode, stdout, tree }) => {
    if (exitCode === null || (exitCode & USAGE) !== 0) return null;
    const messages = Messages.safeParse(json(stdout));
    if (!messages.success) return null;
    return messages.data.map(({ path, line, symbol, message, 'message-id': id }) =>
      findingOf(tree, { path, line: Math.max(0, line ?? 0), rule: `${id} ${symbol}`, message }),
    );
  },
  blocks: ({ rule }) => /^[EF]/.test(rule),
};

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
