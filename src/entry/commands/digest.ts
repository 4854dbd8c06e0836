import { ExitCode } from '../../base/errors.ts';
import type { Digest } from '../../contracts/digest.ts';
import { digestStage } from '../../stages/digest/index.ts';
import { openAsking } from '../asking.ts';
import type { Command } from '../command.ts';

export const digest: Command = {
  help: 'Read the repository: symbols, imports, calls and vectors; only what changed is read again.',
  usage: '',
  options: ['full', 'no-embed'],
  run: async (context) => {
    await using asking = await openAsking(context, {}, { everyLanguage: true });
    const made = await digestStage(asking.context);
    const document = digestDocument(made, asking.context.knowledgeFolder);
    return { exit: ExitCode.done, document, text: textOf(document) };
  },
};

/** The document of `digest --json`. */
export function digestDocument(made: Digest, folder: string) {
  const { stats } = made;
  return {
    commit: made.commit,
    files: stats.files,
    lines: stats.lines,
    symbols: stats.symbols,
    callSites: stats.callSites,
    resolved: stats.resolved,
    external: stats.external,
    edges: made.imports.length + made.calls.length,
    imports: made.imports.length,
    failures: stats.failures,
    vectors: stats.vectors,
    history: stats.history,
    partial: stats.partial ?? null,
    seconds: stats.seconds,
    rssMb: stats.rssMb,
    cache: { folder, parsed: stats.parsed, reused: stats.reused, embedded: stats.embedded },
  };
}

function textOf(document: ReturnType<typeof digestDocument>): string {
  const { cache, callSites, resolved, external } = document;
  const share = (part: number) => `${callSites === 0 ? 0 : Math.round((part * 100) / callSites)} %`;
  return [
    `commit     ${document.commit.slice(0, 12)}`,
    `files      ${document.files} (${document.lines} lines), ${cache.parsed} parsed, ${cache.reused} reused`,
    `symbols    ${document.symbols}, ${cache.embedded} embedded, vectors: ${document.vectors}`,
    `calls      ${callSites}: ${share(resolved)} tied to a symbol, ${share(external)} leave the repository, the rest unknown`,
    `imports    ${document.imports}`,
    `history    ${document.history}`,
    ...(document.partial === null ? [] : [`partial    ${document.partial}`]),
    ...document.failures.slice(0, 10).map(({ path, why }) => `not read   ${path}: ${why}`),
    ...(document.failures.length > 10 ? [`not read   and ${document.failures.length - 10} more (see --json)`] : []),
    `took       ${document.seconds} s, ${document.rssMb} MB`,
  ].join('\n');
}
