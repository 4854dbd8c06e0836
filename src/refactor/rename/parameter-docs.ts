import { afterOf, kindOf, startOf } from '../../knowledge/parse/flat-tree.ts';
import { docstringOf } from '../../knowledge/parse/definitions.ts';
import type { ParsedFile } from '../project.ts';
import type { Sites } from '../sites.ts';

/** Renames a parameter where the docstring of its function documents it, in any of the usual conventions. */
export function renameInDocstring(file: ParsedFile, definition: number, name: string, to: string, sites: Sites): void {
  const { tree } = file;
  const body = file.definitions[definition]?.body ?? -1;
  const statement = body < 0 ? -1 : docstringOf(tree, body);
  if (statement < 0) return;
  for (let node = statement; node < afterOf(tree, statement); node++) {
    if (kindOf(tree, node) !== 'string_content') continue;
    const text = tree.source.toString('latin1', startOf(tree, node), tree.end[node]);
    const word = Buffer.from(name, 'utf8').toString('latin1');
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
      const after = text.slice(at + word.length, at + word.length + 60);
      if (/[\w\x80-\xff.]$/.test(line) || /^[\w\x80-\xff]/.test(after)) continue;
      // `:param int name:`, `name (int):`, `name : int`, `@param name:`, `` `name` ``, `*name*`
      const field = /^\s*[:@](?:param|parameter|arg|argument|key|keyword|kwarg|type)\s(?:[\w.[\], ]{0,80}\s)?\*{0,2}$/.test(line) && /^\s?:/.test(after);
      const google = /^\s*\*{0,2}$/.test(line) && /^(?:\s?\([^)\n]{0,50}\))?\s?:/.test(after);
      const marked = /[`*]$/.test(line) && /^[`*]/.test(after);
      if (field || google || marked) {
        const start = startOf(tree, node) + at;
        sites.add(file.path, start, start + word.length, to, 'docstring');
      }
    }
  }
} // prettier-ignore
