import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ExitCode, UserError } from '../base/errors.ts';
import type { CommandContext } from './command.ts';

/** More than this is no request; intake has the exact limit, this only keeps a huge file out of memory. */
const READ_LIMIT = 16 * 1024 * 1024;

/** The request of a command: `--request`, else what `--request-file` holds, else empty. */
export async function requestText({ options, cwd }: Pick<CommandContext, 'options' | 'cwd'>): Promise<string> {
  return options['request-file'] === ''
    ? options.request
    : readBounded(resolve(cwd, options['request-file']), 'request-file');
}

/** Reads a text file that an option names. */
export async function readBounded(path: string, option: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile())
    throw new UserError('option-invalid', `option ${option}: ${path} cannot be read`);
  if (found.size > READ_LIMIT) {
    throw new UserError(
      'request-too-large',
      `${path} holds ${found.size} bytes; a few paragraphs are enough`,
      ExitCode.refused,
    );
  }
  return readFile(path, 'utf8');
}
