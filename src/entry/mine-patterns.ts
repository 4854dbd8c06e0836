import type { LintPack, LintPattern } from '../contracts/lint-pack.ts';
import { openToolsTree } from '../judge/bench/tools-tree.ts';
import { rulesOnLine } from '../judge/checks/ruff.ts';
import { minePatterns } from '../knowledge/patterns/mine.ts';
import { createSandbox } from '../sandbox/create.ts';
import type { Repository } from '../stages/stage.ts';
import type { CommandContext } from './command.ts';
import { placesOf } from './setup/places.ts';

const SHOWN = 20;

/** Mines the bug patterns of a repository at its base commit; ruff is asked in the sandbox where it is installed. */
export async function mineRepository(
  command: Pick<CommandContext, 'options' | 'env' | 'log' | 'signal' | 'waiting'>,
  repository: Repository,
): Promise<LintPack> {
  const { options, env, log, signal, waiting } = command;
  const paths = (await repository.files()).filter((path) => path.endsWith('.py'));
  const { tools, natives } = placesOf(options, env);
  const sandbox = await createSandbox({ mode: options.sandbox, log, signal, env });
  await using bench = await openToolsTree({ repository, sandbox, toolsFolder: tools, natives }, signal);
  const { ruff } = bench.tools;
  return await minePatterns(
    {
      root: repository.root,
      head: repository.base,
      sources: await repository.readMany(paths),
      rulesAt: ruff === null ? null : (source, line) => rulesOnLine(ruff, bench.tree, source, line, signal),
      waiting,
    },
    signal,
  );
}

/** What was found, rules first, each with its evidence. */
export function packText({ commits, fixes, edits, clusters, patterns, head, seconds }: LintPack): string {
  const rules = patterns.filter((pattern) => pattern.promoted);
  const others = patterns.filter((pattern) => !pattern.promoted).slice(0, SHOWN);
  return [
    `${fixes} fixes among ${commits} commits up to ${head.slice(0, 12)}: ${edits} small changes, ${clusters} that came back, ${rules.length} rules (${seconds.toFixed(1)} s)`,
    ...rules.flatMap(patternLines),
    ...(others.length === 0 ? [] : ['', 'not rules:', ...others.flatMap(patternLines)]),
  ].join('\n');
}

function patternLines({ id, text, evidence, commits, left, adopted, ruffRules, resonance, why }: LintPattern): string[] {
  const { score, recurrence, tested, known, precision } = resonance;
  const rules = ruffRules.length === 0 ? '' : `, ruff ${ruffRules.join(' ')}`;
  return [
    '',
    `${id}  ${text.before}  ->  ${text.after}`,
    `  resonance ${score.toFixed(2)} = recurrence ${recurrence.toFixed(2)}, tested ${tested.toFixed(2)}, known ${known.toFixed(2)}${rules}, precision ${precision.toFixed(2)}; ${commits} fixes, ${left} left, ${adopted} like the fix${why === null ? '' : `; no rule: ${why}`}`,
    ...evidence.slice(0, 3).map((one) => `  ${one.commit.slice(0, 10)} ${one.path}:${one.line}${one.tested ? ' (with a test)' : ''}  ${one.subject.slice(0, 80)}`),
  ];
} // prettier-ignore
