import { ExitCode, UserError } from '../../base/errors.ts';
import type { Knowledge } from '../knowledge.ts';
import { findSymbol, type QueryLine } from '../query.ts';
import { typesOfFile, type TypeSources } from './types-of.ts';

/** One name with its type. */
export interface TypeLine extends QueryLine {
  readonly name: string;
  readonly kind: string;
  readonly type: string;
}

/** The types of files, or of symbols with all that is in them; a last line says what is missing. */
export async function typeLines(knowledge: Knowledge, texts: readonly string[], sources: TypeSources): Promise<TypeLine[]> {
  const lines: TypeLine[] = [];
  for (const text of texts) {
    const module = knowledge.module(text);
    const symbol = module === undefined ? findSymbol(knowledge, text) : null;
    const file = module?.path ?? symbol?.path ?? '';
    if (!file.endsWith('.py')) throw new UserError('option-invalid', `types are known of Python only, and ${file} is not Python`, ExitCode.refused);
    const { names, note } = await typesOfFile(knowledge.digest, file, sources);
    for (const { kind, name, scope, line, type, how } of names) {
      if (symbol !== null && (line < symbol.line || line > symbol.endLine)) continue;
      const full = scope === '' || kind === 'function' ? (kind === 'function' ? scope : name) : `${scope}.${name}`;
      const shown = kind === 'function' ? `${full}() -> ${type}` : `${full}: ${type}`;
      lines.push({ file, line, how, symbol: shown, name: full, kind, type });
    }
    if (note !== null) lines.push({ file, line: 1, how: note, symbol: null, name: '', kind: 'note', type: '' });
  }
  return lines;
} // prettier-ignore
