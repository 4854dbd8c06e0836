import type { Style } from '../../src/contracts/style.ts';
import { parseConfigFiles } from '../../src/knowledge/style/config-files.ts';
import { seeFiles, styleOf } from '../../src/knowledge/style/profile.ts';
import { sampleOf } from '../../src/knowledge/style/sample.ts';

const unknown = { value: null, confidence: 0, evidence: 0, source: 'code' };

/** A style of which nothing is known. */
export const UNKNOWN_STYLE: Style = {
  schema: 2, indent: unknown, quotes: unknown, lineLength: unknown, docstrings: unknown, typeHints: unknown,
  trailingCommas: unknown, formatting: unknown, blankLines: unknown, importOrder: unknown, importNames: unknown,
  importWrap: unknown, importGroups: unknown, firstParty: [], naming: [], overrides: [], docstringClusters: [],
  nameClusters: [], templates: { module: '', class: '', function: '' }, tools: [], formatter: 'none', files: 1,
}; // prettier-ignore

/** The style of sources given as text, with configuration files among them. */
export async function styleOfSources(sources: Readonly<Record<string, string | Uint8Array>>): Promise<Style> {
  const files = new Map(Object.entries(sources).map(([path, text]) => [path, Buffer.from(text)]));
  const paths = sampleOf([...files.keys()]);
  const seen = await seeFiles(paths, files, new AbortController().signal);
  return styleOf(parseConfigFiles(files), seen, [...files.keys()]);
}
