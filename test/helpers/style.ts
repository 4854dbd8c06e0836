import type { Style } from '../../src/contracts/style.ts';

const unknown = { value: null, confidence: 0, evidence: 0, source: 'code' };

/** A style of which nothing is known. */
export const UNKNOWN_STYLE: Style = {
  schema: 2, indent: unknown, quotes: unknown, lineLength: unknown, docstrings: unknown, typeHints: unknown,
  trailingCommas: unknown, formatting: unknown, blankLines: unknown, importOrder: unknown, importNames: unknown,
  importWrap: unknown, importGroups: unknown, firstParty: [], naming: [], overrides: [], docstringClusters: [],
  nameClusters: [], templates: { module: '', class: '', function: '' }, tools: [], formatter: 'none', files: 1,
}; // prettier-ignore
