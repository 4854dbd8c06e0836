import { SURE, type Style } from './style.ts';

const DOCSTRINGS = {
  google: 'Google style docstrings (Args:, Returns:)',
  numpy: 'NumPy style docstrings (underlined sections)',
  rest: 'reStructuredText docstrings (:param x:)',
  epytext: 'Epytext docstrings (@param x:)',
  plain: 'plain docstrings without sections',
} as const;

/** The style in at most five short lines, for a prompt. */
export function styleInWords(style: Style): string[] {
  const known = <Value>(field: { readonly value: Value | null; readonly confidence: number }): Value | null =>
    field.confidence >= SURE ? field.value : null;
  const indent = known(style.indent);
  const lineLength = known(style.lineLength);
  const quotes = known(style.quotes);
  const docstrings = known(style.docstrings);
  const hints = known(style.typeHints);
  const commas = known(style.trailingCommas);
  const camel = style.naming
    .filter(({ kind, convention, confidence }) => (kind === 'function' || kind === 'method') && convention === 'camel' && confidence >= SURE)
    .map(({ kind }) => `${kind}s`);
  return [
    indent === null ? null : `Indent with ${indent === 'tab' ? 'tabs' : `${indent} spaces`}.`,
    lineLength === null ? null : `Keep lines within ${lineLength} characters.`,
    [
      quotes === null ? null : `Write strings in ${quotes} quotes.`,
      commas === null ? null : `${commas ? 'End' : 'Do not end'} multi-line lists with a comma.`,
    ].filter((text) => text !== null).join(' ') || null,
    docstrings === null ? null : `Write ${DOCSTRINGS[docstrings]}.`,
    [
      hints === null ? null : hints >= 0.6 ? 'Annotate parameters and results with types.' : hints <= 0.1 ? 'Do not add type annotations.' : null,
      // Snake case is what a model writes anyway.
      camel.length === 0 ? null : `Name ${camel.join(' and ')} in camelCase.`,
    ].filter((text) => text !== null).join(' ') || null,
  ].filter((line) => line !== null);
} // prettier-ignore
