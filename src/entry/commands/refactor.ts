import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ExitCode, UserError } from '../../base/errors.ts';
import { sha256 } from '../../base/hash.ts';
import { ExactOperation, SHORT_NAMES } from '../../contracts/operation.ts';
import { openKnowledge } from '../../knowledge/open.ts';
import { findSymbol } from '../../knowledge/query.ts';
import { openRunFolder } from '../../pipeline/run-folder.ts';
import { openProject, perform, type Refactoring } from '../../refactor/index.ts';
import { deliverFiles, writePatch } from '../../stages/deliver/index.ts';
import { digestStage, readSources } from '../../stages/digest/index.ts';
import { openAsking } from '../asking.ts';
import type { Command } from '../command.ts';

const MAX_ARGS = 16 * 1024;

export const refactor: Command = {
  help: 'Change the code in one exact way, everywhere at once and with no model; what could go wrong is refused.',
  usage: '',
  options: ['op', 'args', 'deliver', 'out', 'allow-paths'],
  run: async (command) => {
    const { options, log, signal } = command;
    const operation = operationOf(options.op, options.args);
    await using asking = await openAsking(command, { 'no-embed': true, full: false });
    const { context } = asking;
    const knowledge = await openKnowledge(await digestStage(context), context);
    try {
      const project = await openProject(await readSources(context), context.repository);
      const done = await perform(project, (text) => findSymbol(knowledge, text), operation);
      const folder = options.out === '' ? await mkdtemp(join(tmpdir(), 'groundskeeper-refactor-')) : resolve(command.cwd, options.out); // prettier-ignore
      await mkdir(folder, { recursive: true });
      const run = await openRunFolder(folder);
      const written = await writePatch(done.edits, { repository: context.repository, run, options });
      if (written.path === null) throw new UserError('patch-refused', `the patch breaks a safety rule: ${written.refused ?? 'it changes nothing'}`, ExitCode.refused); // prettier-ignore
      const id = `request-${sha256(JSON.stringify([operation, context.repository.base])).slice(0, 12)}`;
      const title = `refactor: ${describe(operation)}`.slice(0, 72);
      const made = options.deliver === 'commit' ? await deliverFiles({ id, title, body: '', changes: written.changes }, { repository: context.repository, signal, github: null }) : null; // prettier-ignore
      for (const note of done.notes) log.info(note);
      const document = { ...documentOf(done), patch: written.path, branch: made?.branch ?? null, commit: made?.commit ?? null, warnings: written.warnings }; // prettier-ignore
      return { exit: ExitCode.done, document, text: textOf(document) };
    } finally {
      knowledge.close();
    }
  },
};

function operationOf(op: string, args: string): ExactOperation {
  const known = Object.keys(SHORT_NAMES).join(', ');
  const name = Object.hasOwn(SHORT_NAMES, op) ? SHORT_NAMES[op] : op;
  if (!Object.values(SHORT_NAMES).some((each) => each === name)) throw new UserError('option-invalid', `option op: ${JSON.stringify(op.slice(0, 40))} is none of ${known}`); // prettier-ignore
  if (args.length > MAX_ARGS) throw new UserError('option-invalid', `option args: ${args.length} characters are too many`, ExitCode.refused); // prettier-ignore
  let given: unknown;
  try {
    given = JSON.parse(args === '' ? '{}' : args);
  } catch {
    throw new UserError('option-invalid', `option args: ${JSON.stringify(args.slice(0, 80))} is no JSON; write for example '{"symbol": "pkg.mod.name", "to": "other"}'`); // prettier-ignore
  }
  const result = ExactOperation.safeParse({ ...(z.record(z.string(), z.unknown()).safeParse(given).data ?? {}), op: name }); // prettier-ignore
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new UserError('option-invalid', `option args: ${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'is invalid'}`); // prettier-ignore
}

function describe(operation: ExactOperation): string {
  switch (operation.op) {
    case 'rename-symbol':
      return `rename ${operation.parameter === undefined ? '' : `${operation.parameter} of `}${operation.symbol} to ${operation.to}`; // prettier-ignore
    case 'delete-symbol':
      return `remove ${operation.symbol}`;
  }
}

function documentOf({ sites, risk, notes }: Refactoring) {
  return {
    state: 'resolved' as const,
    opened: false,
    confidence: risk === 'low' ? 1 : risk === 'medium' ? 0.8 : 0.6,
    reason: 'done' as const,
    risk,
    notes,
    sites: sites.map(({ path, start, end, replacement, how }) => ({ path, start, end, replacement, how })),
  };
}

function textOf({ sites, risk, notes, patch, branch }: ReturnType<typeof documentOf> & { patch: string; branch: string | null }): string {
  const files = Map.groupBy(sites, (site) => site.path);
  return [
    ...[...files].map(([path, own]) => `${path}  ${own.length} place${own.length === 1 ? '' : 's'} (${[...new Set(own.map((site) => site.how))].join(', ')})`),
    '',
    `risk ${risk}`,
    ...notes.map((note) => `  ${note}`),
    branch === null ? `patch ${patch}` : `a commit is on ${branch}; patch ${patch}`,
  ].join('\n');
} // prettier-ignore
