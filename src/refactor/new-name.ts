import { BUILTINS } from '../knowledge/names/well-known.ts';
import { refusal } from './refuse.ts';

const KEYWORDS = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield match case type _'.split(' '),
); // prettier-ignore

/** Refuses what cannot be a new name, or would mean something else than a name does. */
export function checkNames(from: string, to: string): void {
  const shown = JSON.stringify(to.slice(0, 80));
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(to) || to.length > 100) throw refusal(`${shown} is no name of Python`);
  if (to !== to.normalize('NFKC')) throw refusal(`${shown} is read by Python as ${JSON.stringify(to.normalize('NFKC'))}; write that`); // prettier-ignore
  if (KEYWORDS.has(to)) throw refusal(`${shown} is a word of the language`);
  if (BUILTINS.has(to)) throw refusal(`${shown} is a builtin; a definition of that name would hide it`);
  if (from === to) throw refusal(`it is called ${shown} already`);
  for (const name of [from, to]) {
    if (/^__\w+__$/.test(name)) throw refusal(`${name} is a name that Python itself looks for`);
    if (name.startsWith('__')) throw refusal(`${name} begins with two underscores, which Python rewrites inside of classes; rename it by hand`); // prettier-ignore
  }
}
