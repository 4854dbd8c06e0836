import { findingOf, type OwnTool } from './own-tool.ts';

const UNSORTED = /^ERROR: (.{1,1000}?) (Imports are incorrectly sorted.*)$/;

/** Says which files have unsorted imports, not which lines; never stops a patch: order can be put right by machine. */
export const isort: OwnTool = {
  name: 'isort',
  arguments: ['--check-only', '--filter-files'],
  read: ({ exitCode, stdout, stderr, tree }) =>
    exitCode !== 0 && exitCode !== 1
      ? null
      : `${stdout}\n${stderr}`.split('\n').flatMap((line) => {
          const [, path, message = ''] = UNSORTED.exec(line.slice(0, 4000)) ?? [];
          return path === undefined ? [] : [findingOf(tree, { path, line: 0, rule: 'unsorted-imports', message })];
        }),
  blocks: () => false,
};
