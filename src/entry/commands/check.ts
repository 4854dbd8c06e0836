import { readFile } from 'node:fs/promises';
import { resolve as resolvePath } from 'node:path';
import { ExitCode, UserError } from '../../base/errors.ts';
import type { Check, StyleScore, Verdict } from '../../contracts/verdict.ts';
import { openKnowledge } from '../../knowledge/open.ts';
import { createSandbox } from '../../sandbox/create.ts';
import { digestStage } from '../../stages/digest/index.ts';
import type { Remote } from '../../pipeline/repository.ts';
import { styleStage } from '../../stages/style/index.ts';
import { checkPatch } from '../../stages/validate/index.ts';
import { openAsking } from '../asking.ts';
import type { Command, CommandContext, CommandResult } from '../command.ts';
import { openWorkbench } from '../workbench.ts';

/** A patch that the guard takes is far smaller; this only keeps a huge file out of memory. */
const READ_LIMIT = 4 * 1024 * 1024;

export const check: Command = {
  help: 'Judge a patch against HEAD as the validator does: guard, tests, linters and types, relative to base.',
  usage: '',
  options: ['patch', 'allow-paths', 'patterns-off'],
  run: async (context) => checkFile(context),
};

async function checkFile(command: CommandContext): Promise<CommandResult> {
  const { exit, document } = await judgePatch(await readPatch(command), command);
  return { exit, document, text: textOf(document) };
}

/** The verdict of the validator on a patch, at HEAD or another commit. */
export async function judgePatch(
  patch: Buffer,
  command: CommandContext,
  at: { readonly base?: string; readonly remote?: Remote } = {},
): ReturnType<typeof checkPatch> {
  const { options, env, log, signal, waiting } = command;
  const sandbox = await createSandbox({ mode: options.sandbox, log, signal, env });
  await using asking = await openAsking(command, { 'no-embed': true, full: false }, at);
  const { repository } = asking.context;
  const style = await styleStage(asking.context);
  const digest = await digestStage(asking.context);
  const knowledge = await openKnowledge(digest, asking.context);
  try {
    await using bench = await openWorkbench({ options, env, repository, sandbox, log, signal }, digest);
    waiting('judging the patch');
    return await checkPatch(
      patch,
      { style, digest },
      {
        repository,
        knowledgeFolder: asking.context.knowledgeFolder,
        log,
        signal,
        options,
        knowledge: () => Promise.resolve(knowledge),
        workbench: () => Promise.resolve(bench),
      },
    );
  } finally {
    knowledge.close();
  }
}

async function readPatch({ options, cwd }: CommandContext): Promise<Buffer> {
  if (options.patch === '') throw new UserError('option-invalid', 'option patch: "" is empty; give a patch file');
  const file = resolvePath(cwd, options.patch);
  const patch = await readFile(file).catch(() => null);
  if (patch === null)
    throw new UserError('option-invalid', `option patch: "${options.patch}" cannot be read; give a patch file`);
  if (patch.length > READ_LIMIT)
    throw new UserError('option-invalid', `option patch: ${patch.length} bytes are too many`, ExitCode.refused);
  return patch;
}

function textOf({ outcome, checks, failure, style }: Verdict): string {
  const look = style === undefined ? [] : styleText(style);
  return [...checks.map(line), ...look, ...(failure === null ? [] : ['', failure]), '', outcome].join('\n');
}

function line({ name, status, summary, seconds }: Check): string {
  return `${status.padEnd(7)} ${name.padEnd(12)} ${summary}${seconds > 0 ? ` (${seconds.toFixed(1)} s)` : ''}`;
}

/** The style score with what lowered it. */
function styleText({ score, checks }: StyleScore): string[] {
  const misses = checks.flatMap((check) => check.misses.map(({ path, line: at, message }) => `        ${path}:${at}: ${message}`)); // prettier-ignore
  return [`style   ${score === null ? 'nothing to compare' : score.toFixed(2)}  ${checks.map(({ name, score: own, places }) => `${name} ${own.toFixed(2)} (${places})`).join(', ')}`, ...misses]; // prettier-ignore
}
