import { ExitCode } from '../../base/errors.ts';
import type { Digest } from '../../contracts/digest.ts';
import { languageOf } from '../../knowledge/parse/languages.ts';
import { digestStage } from '../../stages/digest/index.ts';
import { openAsking } from '../asking.ts';
import { recordCoverage, type RecordedCoverage } from '../record-coverage.ts';
import type { Command } from '../command.ts';

export const digest: Command = {
  help: 'Read the repository: symbols, imports, calls and vectors; only what changed is read again.',
  usage: '',
  options: ['full', 'no-embed', 'coverage'],
  run: async (context) => {
    await using asking = await openAsking(context, {}, { everyLanguage: true });
    const made = await digestStage(asking.context);
    const coverage = context.options.coverage ? await recordCoverage(context, asking, made) : null;
    const document = {
      ...digestDocument(made, asking.context.knowledgeFolder),
      ...(coverage === null ? {} : { coverage }),
    };
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
    guessed: stats.guessed,
    external: stats.external,
    edges: made.imports.length + made.inherits.length + made.calls.length,
    inherits: made.inherits.length,
    imports: made.imports.length,
    failures: stats.failures,
    vectors: stats.vectors,
    history: stats.history,
    partial: stats.partial ?? null,
    seconds: stats.seconds,
    rssMb: stats.rssMb,
    cache: {
      folder,
      state: stats.cache?.state ?? 'miss',
      ageSeconds: stats.cache?.ageSeconds ?? null,
      parsed: stats.parsed,
      reused: stats.reused,
      embedded: stats.embedded,
    },
    languages: languagesOf(made),
  };
}

/** One line about a run of all tests that was recorded. */
export function coverageText({ tests, partly, failing, seconds, python }: RecordedCoverage): string {
  const rest = partly === 0 ? '' : `, of ${partly} not all (they start other programs)`;
  return `what ${tests} tests run is known${rest}; ${failing} fail; python ${python}, ${seconds.toFixed(1)} s`;
}

/** `partial, last used 3 hours ago`: whether the cache knew all, some or none of it. */
export function cacheText({
  state,
  ageSeconds,
}: {
  readonly state: string;
  readonly ageSeconds: number | null;
}): string {
  return ageSeconds === null ? state : `${state}, last used ${age(ageSeconds)} ago`;
}

function age(seconds: number): string {
  const steps = [['day', 86_400], ['hour', 3_600], ['minute', 60]] as const; // prettier-ignore
  const [unit, size] = steps.find(([, each]) => seconds >= each) ?? (['second', 1] as const);
  const count = Math.floor(seconds / size);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** Files and symbols by language, as the ids begin. */
function languagesOf({ modules, symbols }: Digest): Record<string, { files: number; symbols: number }> {
  const found: Record<string, { files: number; symbols: number }> = {};
  const of = (name: string) => (found[name] ??= { files: 0, symbols: 0 });
  for (const { path } of modules) of(languageOf(path)?.language ?? 'py').files += 1;
  for (const { path } of symbols) of(languageOf(path)?.language ?? 'py').symbols += 1;
  return found;
}

function textOf(document: ReturnType<typeof digestDocument> & { readonly coverage?: RecordedCoverage }): string {
  const { cache, callSites, resolved, guessed, external, languages } = document;
  const ours = callSites - external;
  const share = ours === 0 ? 100 : Math.floor((resolved * 1000) / ours) / 10;
  return [
    `commit     ${document.commit.slice(0, 12)}`,
    `files      ${document.files} (${document.lines} lines), ${cache.parsed} parsed, ${cache.reused} reused`,
    ...(Object.keys(languages).length > 1
      ? [
          `languages  ${Object.entries(languages)
            .map(([name, of]) => `${name} ${of.files} files, ${of.symbols} symbols`)
            .join('; ')}`,
        ]
      : []),
    `symbols    ${document.symbols}, ${cache.embedded} embedded, vectors: ${document.vectors}`,
    `calls      ${callSites}: ${external} leave the repository; of the other ${ours}, ${share} % are tied to a symbol and ${guessed} guessed by name`,
    `imports    ${document.imports}`,
    `history    ${document.history}`,
    `cache      ${cacheText(cache)}`,
    ...(document.coverage === undefined ? [] : [`coverage   ${coverageText(document.coverage)}`]),
    ...(document.partial === null ? [] : [`partial    ${document.partial}`]),
    ...document.failures.slice(0, 10).map(({ path, why }) => `note       ${path}: ${why}`),
    ...(document.failures.length > 10 ? [`note       and ${document.failures.length - 10} more (see --json)`] : []),
    `took       ${document.seconds} s, ${document.rssMb} MB at most`,
  ].join('\n');
}
