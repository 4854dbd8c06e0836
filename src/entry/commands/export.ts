import { posix, relative, resolve } from 'node:path';
import { ExitCode, UserError } from '../../base/errors.ts';
import { namePython } from '../../knowledge/build/build-digest.ts';
import { adjacencyOf } from '../../knowledge/export/adjacency.ts';
import { recordsOf, typeRecords } from '../../knowledge/export/records.ts';
import { typesOfAll } from '../../knowledge/types/types-of.ts';
import { buildFlow } from '../../knowledge/flow/graph.ts';
import { digestStage, readSources } from '../../stages/digest/index.ts';
import { openAsking } from '../asking.ts';
import type { Command, CommandContext, CommandResult } from '../command.ts';
import { openTypeSources } from '../type-sources.ts';

export const exportGraph: Command = {
  help: 'Write the graph for other tools: JSON Lines, an adjacency list as call-graph tools print it, or types.',
  usage: '[FILE...]',
  options: ['format', 'entry', 'full'],
  run: async (context) => {
    const { options, args } = context;
    const adjacency = options.format === 'adjacency';
    const given = [...(options.entry === '' ? [] : [options.entry]), ...args];
    if ((options.entry !== '' && !adjacency) || (given.length > 0 && options.format === 'jsonl')) throw new UserError('option-invalid', 'entry files are for --format adjacency');
    if (options.format === 'types') return exportTypes(context);
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

/** The types of all Python files or of some, as far as they are declared or can be inferred. */
async function exportTypes(context: CommandContext): Promise<CommandResult> {
  await using asking = await openAsking(context, { 'no-embed': true });
  const digest = await digestStage(asking.context);
  const { args } = context;
  const known = new Set(digest.modules.map(({ path }) => path));
  const unknown = args.find((path) => !known.has(path));
  if (unknown !== undefined) throw new UserError('option-invalid', `${unknown} is not a Python file of the commit that is read`, ExitCode.refused);
  await using sources = openTypeSources(context, asking.context, digest);
  const records = [...typeRecords(await typesOfAll(digest, args.length > 0 ? args : [...known], sources))];
  return { exit: ExitCode.done, document: records, text: records.map((record) => JSON.stringify(record)).join('\n') };
} // prettier-ignore
