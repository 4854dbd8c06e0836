import type { Grammar } from './engine.ts';

/** A language that is read; also the prefix of its symbol ids. */
export type LanguageName = 'py' | 'js' | 'ts' | 'go' | 'rs';

interface SourceLanguage {
  readonly language: LanguageName;
  readonly grammar: Grammar;
}

/** What the ending of a file name says about its language. */
const ENDINGS: ReadonlyMap<string, SourceLanguage> = new Map([
  ['py', { language: 'py', grammar: 'python' }],
  ['js', { language: 'js', grammar: 'javascript' }],
  ['mjs', { language: 'js', grammar: 'javascript' }],
  ['cjs', { language: 'js', grammar: 'javascript' }],
  ['jsx', { language: 'js', grammar: 'javascript' }],
  ['ts', { language: 'ts', grammar: 'typescript' }],
  ['mts', { language: 'ts', grammar: 'typescript' }],
  ['cts', { language: 'ts', grammar: 'typescript' }],
  ['tsx', { language: 'ts', grammar: 'tsx' }],
  ['go', { language: 'go', grammar: 'go' }],
  ['rs', { language: 'rs', grammar: 'rust' }],
]);

/** The language of a file by its name; null when it is not read. */
export function languageOf(path: string): SourceLanguage | null {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? null : (ENDINGS.get(path.slice(dot + 1)) ?? null);
}
