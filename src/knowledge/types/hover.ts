import { CALLABLE, parseType, type TypeUnion } from './terms.ts';

const MAX_HOVER = 20_000;

/** What a language server showed for a name: of a function what it returns, of anything else its type. Null when it shows another name or nothing that is a type. */
export function hoverType(shown: string, kind: 'function' | 'parameter' | 'variable', name: string): TypeUnion | null {
  const text = shown.slice(0, MAX_HOVER);
  const [head, what = ''] = /^\((\w+)\) /.exec(text) ?? [''];
  const rest = text.slice(head.length);
  const isDefinition = /^(?:async )?def /.test(rest);
  const written = /^(?:(?:async )?def |class )?([\w.]+)/.exec(rest)?.[1] ?? '';
  if (head === '' || written.split('.').at(-1) !== name.split('.').at(-1)) return null;
  if (kind === 'function') return isDefinition ? returned(rest) : null;
  if (isDefinition) return [CALLABLE];
  if (what === 'class') return [{ name: 'type', args: [[{ name: written, args: [] }]] }];
  if (what === 'module') return [{ name: 'module', args: [] }];
  const type = rest.slice(written.length);
  return type.startsWith(': ') ? parseType(firstType(type.slice(2))) : null;
}

/** `def f(a: (int) -> str) -> bool` gives `bool`. */
function returned(definition: string): TypeUnion | null {
  const open = definition.indexOf('(');
  let depth = 0;
  let quote = '';
  for (let at = Math.max(0, open); at < definition.length; at++) {
    const sign = definition.charAt(at);
    if (quote !== '') {
      if (sign === '\\') at++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) {
      const rest = definition.slice(at + 1);
      return rest.startsWith(' -> ') ? parseType(firstType(rest.slice(4))) : null;
    }
  }
  return null;
}

/** The type ends with its line; what follows is the docstring. */
function firstType(text: string): string {
  return text.split('\n')[0] ?? '';
}
