import type { NamedFile } from '../names/table.ts';
import { languageOf } from '../parse/languages.ts';
import type { ReadFacts } from './read-facts.ts';

/** `src/list.ts` -> `ts:src/list:List.push`: other languages are named by their path, since their imports are not read. */
export function nameOthers(files: ReadFacts['files']): NamedFile[] {
  const named: NamedFile[] = [];
  const seen = new Map<string, number>();
  for (const [path, { facts }] of files) {
    const language = languageOf(path)?.language;
    if (language === undefined || language === 'py') continue;
    const module = path.slice(0, path.lastIndexOf('.')).replaceAll(/[:\s]/g, '_') || '_';
    const ids = facts.definitions.map(({ qualname }) => {
      const id = `${language}:${module}:${qualname}`;
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return count === 1 ? id : `${id}#${count}`;
    });
    named.push({ name: { path, module, root: '', isPackage: false, test: isTest(path) }, facts, ids });
  }
  return named;
}

/** Whether a file holds tests by the habits of its language: `x.test.ts`, `x.spec.js`, `x_test.go`, a folder of tests. */
function isTest(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return parts.some((part) => /^(?:tests?|__tests__|spec)$/.test(part)) || /(?:[._]test|\.spec)\.[a-z]+$/.test(name);
}
