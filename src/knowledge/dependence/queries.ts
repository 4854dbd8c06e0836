import { ExitCode, UserError } from '../../base/errors.ts';
import type { Knowledge } from '../knowledge.ts';
import { findSymbol, type QueryLine } from '../query.ts';
import { createSlicer } from './slice.ts';

/** The slice from `SYMBOL:LINE` or `path:line`: what that line depends on, or forward what depends on it. */
export async function sliceLines(
  knowledge: Knowledge,
  places: readonly string[],
  forward: boolean,
): Promise<QueryLine[]> {
  const slicer = createSlicer(knowledge);
  const lines: QueryLine[] = [];
  for (const place of places) {
    const { symbol, line } = startOf(knowledge, place);
    const { lines: found, partial } = await slicer.slice({ symbol, line }, forward);
    if (found.length === 0) throw new UserError('symbol-unknown', `no statement of a function begins or runs on line ${line} of ${symbol.path}`, ExitCode.refused); // prettier-ignore
    for (const one of found) {
      lines.push({ file: one.symbol.path, line: one.line, how: one.how, symbol: one.symbol.id });
    }
    if (partial !== null) lines.push({ file: symbol.path, line, how: `incomplete: ${partial}`, symbol: null });
  }
  return lines;
}

function startOf(knowledge: Knowledge, place: string) {
  const [, name = '', at = ''] = /^(.+):([0-9]{1,7})$/.exec(place) ?? [];
  const line = Number(at);
  if (name === '') throw new UserError('option-invalid', `${JSON.stringify(place.slice(0, 120))} names no line; write SYMBOL:LINE or path:line`, ExitCode.misconfigured); // prettier-ignore
  const symbol = knowledge.at(name, line) ?? findSymbol(knowledge, name);
  if (line < symbol.line || line > symbol.endLine) throw new UserError('option-invalid', `line ${line} is not in ${symbol.qualname}, which has lines ${symbol.line} to ${symbol.endLine}`, ExitCode.misconfigured); // prettier-ignore
  return { symbol, line };
}
