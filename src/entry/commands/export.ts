import { posix, relative, resolve } from 'node:path';
import { ExitCode, UserError } from '../../base/errors.ts';
import { namePython } from '../../knowledge/build/build-digest.ts';
import { adjacencyOf } from '../../knowledge/export/adjacency.ts';
import { recordsOf } from '../../knowledge/export/records.ts';
import { buildFlow } from '../../knowledge/flow/graph.ts';
import { digestStage, readSources } from '../../stages/digest/index.ts';
import { openAsking } from '../asking.ts';
import type { Command } from '../command.ts';

export const exportGraph: Command = {
  help: 'Write the graph for other tools: JSON Lines, or an adjacency list as call-graph tools print it.',
  usage: '[FILE...]',
  options: ['format', 'entry', 'full'],
  run: async (context) => {
    const { options, args } = context;
    const adjacency = options.format === 'adjacency';
    const given = [...(options.entry === '' ? [] : [options.entry]), ...args];
    if (given.length > 0 && !adjacency) throw new UserError('option-invalid', 'entry files are for --format adjacency');
    await using asking = await openAsking(context, { 'no-embed': true }, { everyLanguage: !adjacency });
    if (!adjacency) {
      const records = [...recordsOf(await digestStage(asking.context))];
      const text = records.map((record) => JSON.stringify(record)).join('\n');
      return { exit: ExitCode.done, document: records, text };
    }
    const files = namePython((await readSources(asking.context)).files);
    const { root } = asking.context.repository;
    const known = new Set(files.map(({ name }) => name.path));
    const entries = given.map((file) => {
      const under = posix.normalize(relative(root, resolve(context.cwd, options.repo, file)).replaceAll('\\', '/'));
      if (known.has(under)) return under;
      throw new UserError('option-invalid', `entry ${file} is not a Python file of the commit that is read`, ExitCode.refused);
    });
    const document = adjacencyOf(buildFlow(files), entries);
    return { exit: ExitCode.done, document, text: JSON.stringify(document, null, 2) };
  },
}; // prettier-ignore
