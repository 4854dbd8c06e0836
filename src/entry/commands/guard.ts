import { readFile } from 'node:fs/promises';
import { resolve as resolvePath } from 'node:path';
import { ExitCode, UserError } from '../../base/errors.ts';
import { readBase } from '../../judge/guard/base-reader.ts';
import { guardPatch } from '../../judge/guard/guard.ts';
import { knownImports } from '../../judge/guard/known-imports.ts';
import type { GuardFinding } from '../../judge/guard/types.ts';
import { openRepository } from '../../pipeline/repository.ts';
import type { Command, CommandContext, CommandResult } from '../command.ts';

export const guard: Command = {
  help: 'Say whether the byte-level guard accepts a patch against HEAD, with the rules it breaks.',
  usage: '',
  options: ['patch', 'allow-paths'],
  run: async (context) => guardFile(context),
};

async function guardFile({ options, cwd, signal }: CommandContext): Promise<CommandResult> {
  if (options.patch === '') throw new UserError('option-invalid', 'option patch: "" is empty; give a patch file');
  const file = resolvePath(cwd, options.patch);
  const patch = await readFile(file).catch(() => {
    throw new UserError('option-invalid', `option patch: "${options.patch}" cannot be read; give a patch file`);
  });
  const { root, base } = await openRepository(resolvePath(cwd, options.repo), { signal });
  const report = guardPatch(patch, {
    allowPaths: options['allow-paths']
      .split(',')
      .map((path) => path.trim())
      .filter((path) => path !== ''),
    base: await readBase(patch, { root, base, signal }),
    knownImports: await knownImports(root, base, signal),
  });
  const rules = [...new Set(report.findings.filter((each) => each.severity === 'refuse').map((each) => each.rule))];
  return {
    exit: report.ok ? ExitCode.done : ExitCode.refused,
    document: {
      state: report.ok ? 'accepted' : 'refused',
      reason: report.ok ? null : 'patch-refused',
      rules,
      findings: report.findings,
    },
    text: [...report.findings.map(line), report.ok ? 'accepted' : `refused: ${rules.join(', ')}`].join('\n'),
  };
}

function line({ severity, rule, path, line: at, message }: GuardFinding): string {
  const place = path === '' ? '' : ` ${path}${at > 0 ? `:${at}` : ''}`;
  return `${severity.padEnd(6)} ${rule}${place}: ${message}`;
}
