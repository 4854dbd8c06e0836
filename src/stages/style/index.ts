import type { Style } from '../../contracts/style.ts';
import { parsePython } from '../../knowledge/parse/python.ts';
import type { StageContext } from '../stage.ts';
import { CONFIG_FILES, parseConfigFiles } from './config-files.ts';
import { configuredStyle, type Said } from './configured.ts';
import * as infer from './infer.ts';
import { noObservations, observe, type Observations } from './observe.ts';

/** More files than this say nothing new. */
const SAMPLE_FILES = 150;
const NOT_THEIRS = /(?:^|\/)(?:_?vendor(?:ed)?|third_party|node_modules|site-packages|migrations)\//;

/** How the repository writes Python: what its tools are configured to, else what its code shows. The same commit gives the same bytes. */
export async function styleStage(
  context: Pick<StageContext, 'repository' | 'log' | 'signal' | 'waiting'>,
): Promise<Style> {
  const { repository, log, signal, waiting } = context;
  waiting('reading the style of the code');
  const files = parseConfigFiles(await repository.readMany(CONFIG_FILES));
  for (const { path, why } of files.broken) log.warn(`${path} could not be read and is not used: ${why}`);
  const configured = configuredStyle(files);
  const sample = sampleOf(await repository.files());
  const seen = noObservations();
  const read = await observeFiles(sample, repository, seen, signal);
  return {
    schema: 1,
    indent: said(configured.indent) ?? infer.majority(seen.indents),
    quotes: said(configured.quotes) ?? infer.majority(seen.quotes),
    lineLength: said(configured.lineLength) ?? infer.lineLength(seen.lengths),
    docstrings: said(configured.docstrings) ?? infer.docstrings(seen.docstrings),
    typeHints: infer.typeHints(seen.functions),
    trailingCommas: said(configured.trailingCommas) ?? infer.trailingCommas(seen.lists),
    tools: configured.tools,
    formatter: configured.formatter,
    files: read,
  };
}

function said<Value>(one: Said<Value> | undefined): { value: Value; confidence: number; evidence: number; source: string } | null {
  return one === undefined ? null : { value: one.value, confidence: 1, evidence: 0, source: `config:${one.where}` };
} // prettier-ignore

/** Files spread evenly over the repository, always the same ones. */
function sampleOf(paths: readonly string[]): string[] {
  const python = paths.filter((path) => path.endsWith('.py') && !NOT_THEIRS.test(path)).sort();
  const step = Math.max(1, python.length / SAMPLE_FILES);
  return python.filter((_path, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

async function observeFiles(
  paths: readonly string[],
  repository: StageContext['repository'],
  into: Observations,
  signal: AbortSignal,
): Promise<number> {
  const sources = await repository.readMany(paths);
  let read = 0;
  for (const path of paths) {
    signal.throwIfAborted();
    const source = sources.get(path);
    const result = source === undefined ? null : await parsePython(source);
    if (result?.ok !== true) continue;
    observe(result.tree, into);
    read++;
  }
  return read;
}
