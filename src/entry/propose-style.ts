import type { Style } from '../contracts/style.ts';
import type { StyleProposal } from '../contracts/style-proposal.ts';
import type { GitHubSession } from '../github/session.ts';
import { openToolsTree } from '../judge/bench/tools-tree.ts';
import { mineTools } from '../judge/mining/mine.ts';
import { CONFIG_FILES, parseConfigFiles } from '../knowledge/style/config-files.ts';
import { miningSettings, propose, topRules } from '../knowledge/style/propose.ts';
import { sampleOf, withinBytes } from '../knowledge/style/sample.ts';
import { addSettings } from '../knowledge/style/toml-edit.ts';
import { createSandbox } from '../sandbox/create.ts';
import { deliverFiles, diffOf } from '../stages/deliver/index.ts';
import type { Repository } from '../stages/stage.ts';
import type { CommandContext } from './command.ts';
import { placesOf } from './setup/places.ts';

const BRANCH = 'style';
/** More files than this are not looked at: their names have to fit on a command line. */
const MOST_FILES = 4_000;
const TITLE = 'style: configure the tools to what the code keeps';

/**
 * Measures what the tools would change, derives the configuration that the code keeps already, and brings it to a branch
 * of ours: as a commit, as a draft pull request where there is a session, or only as a diff (`--deliver patch`).
 */
export async function proposeStyle(
  command: Pick<CommandContext, 'options' | 'env' | 'log' | 'signal' | 'waiting'>,
  repository: Repository,
  style: Style,
  github: GitHubSession | null,
): Promise<StyleProposal> {
  const { options, env, log, signal, waiting } = command;
  const config = parseConfigFiles(await repository.readMany(CONFIG_FILES));
  const all = sampleOf(await repository.files(), MOST_FILES);
  const sample = sampleOf(all);
  const sources = await repository.readMany(sample);
  const files = { all, sample: withinBytes(sample, sources) };
  const sandbox = await createSandbox({ mode: options.sandbox, log, signal, env });
  const { tools, natives } = placesOf(options, env);
  waiting('measuring what black and ruff would change');
  await using tree = await openToolsTree({ repository, sandbox, toolsFolder: tools, natives }, signal);
  const mined = await mineTools(tree, files, miningSettings(style), signal);
  const { file, settings, left } = propose(style, config, mined);
  const before = await repository.read(file);
  const after = settings.length === 0 ? null : addSettings(before?.toString('utf8') ?? '', settings);
  const result = {
    schema: 1 as const,
    measured: { ...mined },
    file,
    created: before === null,
    settings: after === null ? [] : [...settings],
    left:
      settings.length > 0 && after === null
        ? [
            ...left,
            { what: file, why: 'its tables are written in a way that cannot be added to without rewriting them' },
          ]
        : [...left],
    diff: '',
    branch: null,
    commit: null,
    pullRequest: null,
  };
  if (after === null || after === before?.toString('utf8')) return result;
  const changes = [{ path: file, mode: '100644' as const, before, after: Buffer.from(after, 'utf8') }];
  if (options.deliver === 'patch') return { ...result, diff: await diffOf(changes) };
  const own = { id: BRANCH, changes, title: TITLE, body: proposalBody(result) };
  return { ...result, ...(await deliverFiles(own, { repository, signal, github })) };
}

/** The text of the pull request: what was measured, what is proposed and what is not. All of it numbers and names of rules. */
function proposalBody(proposal: StyleProposal): string {
  return [
    'Configuration that the code keeps already, so that tools can keep it from here on. Nothing that is configured was changed, and no code is.',
    '',
    '```',
    proposalText(proposal),
    '```',
    '',
    '**Draft: a person decides.**',
  ].join('\n');
}

/** What a person reads of a proposal. */
export function proposalText({ measured, file, created, settings, left, branch, pullRequest }: StyleProposal): string {
  const { black, ruffFormat, ruffRules, versions } = measured;
  const layout = (name: string, changes: typeof black) =>
    changes === null
      ? `${name}: not measured`
      : `${name} would change ${changes.files} of ${changes.of.files} files, ${changes.lines} of ${changes.of.lines} lines: ${topRules(changes)}`;
  const rules = (ruffRules ?? []).slice(0, 12).map(({ rule, count }) => `${rule} ${count}`);
  return [
    layout(`black ${versions.black ?? ''}`.trim(), black),
    layout(`ruff format ${versions.ruff ?? ''}`.trim(), ruffFormat),
    ruffRules === null ? 'ruff check: not measured' : `ruff check would say: ${rules.join(', ') || 'nothing'}`,
    '',
    ...(settings.length === 0 ? ['nothing is proposed'] : [`proposed for ${file}${created ? ' (new)' : ''}:`]),
    ...settings.map(
      ({ table, key, value, why }) => `  ${table === '' ? '' : `[${table}] `}${key} = ${value}  (${why})`,
    ),
    ...left.map(({ what, why }) => `not proposed: ${what} (${why})`),
    ...(branch === null ? [] : [`on branch ${branch}`]),
    ...(pullRequest === null ? [] : [pullRequest]),
  ].join('\n');
}
