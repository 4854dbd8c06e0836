import { childIn, childrenOf, kindOf, lineAt, startOf, type PythonTree } from '../parse/flat-tree.ts';
import { docstringOf, definitions } from '../parse/definitions.ts';
import { stringParts } from './layout.ts';
import type { Observer } from './tally.ts';

export type Convention = 'google' | 'numpy' | 'rest' | 'epytext' | 'plain';

/** What only one convention writes. `Note:` or `Example:` alone belong to nobody. */
const CONVENTIONS: readonly (readonly [Convention, RegExp])[] = [
  ['numpy', /^ *(?:Parameters|Other Parameters|Returns|Raises|Yields|Receives|Attributes|Methods|See Also|Notes|References|Examples|Warns)[ \t]*\r?\n *-{3,}[ \t]*$/m],
  ['google', /^ *(?:Args|Arguments|Keyword Args|Keyword Arguments|Returns|Yields|Raises|Attributes)[ \t]*:[ \t]*\r?$/m],
  ['rest', /^ *:(?:param|parameter|arg|argument|key|keyword|type|raises?|except|exception|var|ivar|cvar|vartype|returns?|rtype)(?: [^:\n]{0,120})?:/m],
  ['epytext', /^ *@(?:param|type|keyword|raises?|ivar|cvar|returns?|rtype)(?: [^:\n]{0,120})?:/m],
]; // prettier-ignore

/** Which convention the sections of a docstring follow; `plain` when it has none. */
export function conventionOf(docstring: string): Convention {
  return CONVENTIONS.find(([, pattern]) => pattern.test(docstring))?.[0] ?? 'plain';
}

/** How one docstring is laid out. */
export interface DocstringShape {
  readonly convention: Convention;
  readonly mark: string;
  /** The summary stands beside the opening marks. */
  readonly hugs: boolean;
  readonly oneLine: boolean;
  readonly period: boolean;
  /** Names of its sections, as written. */
  readonly sections: readonly string[];
  /** Types are written with the parameters. */
  readonly types: boolean;
}

export interface Docstring {
  readonly line: number;
  readonly of: string;
  readonly text: string;
  readonly shape: DocstringShape;
}

/** Whether functions say their types, and which convention docstrings follow. */
export const observeDocstrings: Observer = ({ tree }, see) => {
  for (const { docstring, node, line, kind } of definitions(tree)) {
    if (kind !== 'class') see('hint', String(isAnnotated(tree, node)), line);
    if (docstring !== null) see('docstring', conventionOf(docstring), line);
  }
};

/** Every docstring of a file with its layout. */
export function docstringsOf(tree: PythonTree): Docstring[] {
  return definitions(tree).flatMap(({ docstring, body, qualname }) => {
    const statement = docstring === null ? -1 : docstringOf(tree, body);
    const parts = statement < 0 ? null : stringParts(tree, statement + 1);
    if (docstring === null || parts === null) return [];
    return [
      {
        line: lineAt(tree, startOf(tree, statement)),
        of: qualname,
        text: docstring,
        shape: shapeOf(docstring, parts.mark, parts.inside),
      },
    ];
  });
}

function shapeOf(docstring: string, mark: string, inside: string): DocstringShape {
  const convention = conventionOf(docstring);
  const summary = docstring.split('\n')[0] ?? '';
  return {
    convention,
    mark,
    hugs: !/^[ \t]*\r?\n/.test(inside),
    oneLine: !inside.includes('\n'),
    period: summary.endsWith('.'),
    sections: sectionsOf(docstring, convention),
    types: TYPED[convention].test(docstring),
  };
}

const NEVER = /(?!)/;
const TYPED: Readonly<Record<Convention, RegExp>> = {
  google: /^ +\*{0,2}\w+ \([^)\n]{1,120}\):/m,
  numpy: /^\*{0,2}\w+(?:, \w+)* ?: \S/m,
  rest: /^ *:(?:type|rtype|vartype)\b/m,
  epytext: /^ *@(?:type|rtype)\b/m,
  plain: NEVER,
};

function sectionsOf(docstring: string, convention: Convention): string[] {
  const found = (pattern: RegExp) => [...new Set([...docstring.matchAll(pattern)].map((match) => match[1] ?? ''))];
  switch (convention) {
    case 'google':
      return found(/^ *([A-Z][A-Za-z ]{2,30}):[ \t]*$/gm);
    case 'numpy':
      return found(/^ *([A-Z][A-Za-z ]{2,30})[ \t]*\n *-{3,}[ \t]*$/gm);
    case 'rest':
      return found(/^ *:(\w+)(?: [^:\n]{0,120})?:/gm);
    case 'epytext':
      return found(/^ *@(\w+)(?: [^:\n]{0,120})?:/gm);
    case 'plain':
      return [];
  }
}

function isAnnotated(tree: PythonTree, node: number): boolean {
  if (childIn(tree, node, 'return_type') >= 0) return true;
  const parameters = childIn(tree, node, 'parameters');
  return parameters >= 0 && childrenOf(tree, parameters).some((child) => kindOf(tree, child).startsWith('typed_'));
}
