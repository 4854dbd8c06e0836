import { findingOf, type OwnTool } from './own-tool.ts';

const LINE = /^(.{1,1000}?):(\d{1,7}):\d{1,7}: ([A-Z]{1,3}\d{1,4}) (.*)$/;
/** Code that does not work, as with ruff's rules of the same names. */
const BREAKING = /^(?:E9|F50[1-9]|F52|F63|F7|F81|F82)/;

export const flake8: OwnTool = {
  name: 'flake8',
  arguments: ['--exit-zero', '--jobs=1', '--color=never', '--format=%(path)s:%(row)d:%(col)d: %(code)s %(text)s'],
  read: ({ exitCode, stdout, tree }) =>
    exitCode !== 0
      ? null
      : stdout.split('\n').flatMap((line) => {
          const [, path, number, rule, message = ''] = LINE.exec(line.slice(0, 4000)) ?? [];
          if (path === undefined || rule === undefined) return [];
          return [findingOf(tree, { path, line: Number(number), rule, message })];
        }),
  blocks: ({ rule }) => BREAKING.test(rule),
};
