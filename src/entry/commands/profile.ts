import { join } from 'node:path';
import { ExitCode, UserError } from '../../base/errors.ts';
import { writeFileAtomic } from '../../base/files.ts';
import { SURE, type Style, type StyleField } from '../../contracts/style.ts';
import { savePack } from '../../knowledge/patterns/pack.ts';
import { styleStage } from '../../stages/style/index.ts';
import { openAsking } from '../asking.ts';
import type { Command } from '../command.ts';
import { mineRepository, packText } from '../mine-patterns.ts';
import { proposalText, proposeStyle } from '../propose-style.ts';

/** Where the last fingerprint of a repository is kept, beside its knowledge. */
const FILE = 'style.json';

export const profile: Command = {
  help: 'Say how the repository writes Python: from its configuration, else from its code.',
  usage: '',
  options: ['propose', 'patterns', 'deliver'],
  run: async (context) => {
    const { deliver } = context.options;
    if (deliver === 'pr' || deliver === 'artifact')
      throw new UserError('option-invalid', `option deliver: profile gives a commit or a patch here, not ${deliver}`);
    await using asking = await openAsking(context);
    const { repository, knowledgeFolder } = asking.context;
    if (context.options.patterns) {
      const pack = await mineRepository(context, repository);
      await savePack(knowledgeFolder, pack);
      return { exit: ExitCode.done, document: pack, text: packText(pack) };
    }
    const style = await styleStage(asking.context);
    await writeFileAtomic(join(knowledgeFolder, FILE), `${JSON.stringify(style, null, 2)}\n`);
    if (!context.options.propose) return { exit: ExitCode.done, document: style, text: profileText(style) };
    const proposal = await proposeStyle(context, repository, style, null);
    const text = `${profileText(style)}\n\n${proposalText(proposal)}\n${proposal.diff === '' ? '' : `\n${proposal.diff}`}`;
    return { exit: ExitCode.done, document: { ...style, proposal }, text };
  },
};

/** The fingerprint as a table: value, confidence and where it comes from; then names, exceptions and habits. */
export function profileText(style: Style): string {
  const fields: readonly (readonly [string, StyleField<string | number | boolean>])[] = [
    ['indent', style.indent],
    ['quotes', style.quotes],
    ['line length', style.lineLength],
    ['docstrings', style.docstrings],
    ['type hints', style.typeHints],
    ['trailing commas', style.trailingCommas],
    ['string values', style.formatting],
    ['blank lines', style.blankLines],
    ['import order', style.importOrder],
    ['import names', style.importNames],
    ['import wrap', style.importWrap],
    ['import groups', style.importGroups],
  ];
  const rows = fields.map(([name, { value, confidence, evidence, source }]) => {
    const from = source === 'code' ? `${evidence} places${confidence < SURE ? ', not sure' : ''}` : source;
    return `${name.padEnd(16)} ${String(value ?? 'unknown').padEnd(12)} ${confidence.toFixed(2)}  ${from}`;
  });
  const tools = style.tools.map(({ name, config }) => `${name} (${config})`).join(', ') || 'none configured';
  return [
    ...rows,
    row('formatter', style.formatter),
    row('tools', tools),
    row('first party', style.firstParty.join(', ') || 'none'),
    '',
    ...style.naming.map(
      ({ kind, convention, confidence, examples, outliers, exceptions }) =>
        `${`${kind} names`.padEnd(16)} ${convention.padEnd(12)} ${confidence.toFixed(2)}  ${examples.join(', ')}${outliers.length > 0 ? `; but ${outliers.slice(0, 3).join(', ')}` : ''}${exceptions.map(({ folder, convention: own }) => `; ${own} in ${folder}`).join('')}`,
    ),
    ...section('exceptions', style.overrides.map(({ folder, field, value, confidence }) => `${folder}: ${field} ${value} (${confidence.toFixed(2)})`)),
    ...section('docstrings', style.docstringClusters.map(({ convention, label, count, examples }) => `${String(count).padStart(5)}  ${convention}: ${label}; as in ${examples[0]?.path ?? ''}:${examples[0]?.line ?? 0}`)),
    ...section('names', style.nameClusters.map(({ kind, label, count, examples }) => `${String(count).padStart(5)}  ${kind} ${label}: ${examples.join(', ')}`)),
    ...section('docstring of a function', style.templates.function.split('\n')),
  ].join('\n'); // prettier-ignore
}

function row(name: string, value: string): string {
  return `${name.padEnd(16)} ${value}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}
