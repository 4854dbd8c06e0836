import { findingOf, type OwnTool } from './own-tool.ts';

const ERROR = /^([^\n:]{1,1000}\.pyi?):(\d{1,7})(?::\d{1,7}){0,3}: error: (.*?)(?: {2}\[([\w-]{1,60})\])?$/;

/** Every version prints one line for each error; a repository that checks types wants no new one. */
export const mypy: OwnTool = {
  name: 'mypy',
  arguments: [
    '--no-color-output', '--no-error-summary', '--no-pretty', '--hide-error-context', '--show-error-codes', '--cache-dir=/dev/null',
  ], // prettier-ignore
  read: ({ exitCode, stdout, tree }) => {
    const errors = stdout.split('\n').flatMap((line) => {
      const [, path, number, message = '', rule = 'error'] = ERROR.exec(line.slice(0, 4000)) ?? [];
      return path === undefined ? [] : [findingOf(tree, { path, line: Number(number), rule, message })];
    });
    // 2 stands for a crash and for wrong options too; then nothing is said of any line.
    return exitCode === 0 || exitCode === 1 || (exitCode === 2 && errors.length > 0) ? errors : null;
  },
  blocks: () => true,
};
