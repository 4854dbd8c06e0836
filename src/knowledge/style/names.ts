import { childIn, childrenOf, fieldOf, kindOf, lineAt, parentOf, startOf, textOf, type PythonTree } from '../parse/flat-tree.ts'; // prettier-ignore
import type { NameKind, Observer, See } from './tally.ts';

export const CASINGS = ['snake', 'camel', 'pascal', 'upper', 'flat', 'other'] as const;
export type Casing = (typeof CASINGS)[number];

/** What a name of each casing looks like; private ones begin with an underscore. Linear: no part can match in two ways. */
export const NAME_PATTERNS: Readonly<Record<Exclude<Casing, 'other'>, string>> = {
  snake: '^_{0,2}[a-z][a-z0-9]*(?:_[a-z0-9]+)*_?$',
  camel: '^_{0,2}[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*_?$',
  pascal: '^_{0,2}[A-Z][A-Za-z0-9]*_?$',
  upper: '^_{0,2}[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_?$',
  flat: '^_{0,2}[a-z][a-z0-9]*_?$',
};

/** `parse_date` -> snake, `parseDate` -> camel, `ParseDate` -> pascal, `LIMIT` -> upper, `parse` -> flat */
export function casingOf(name: string): Casing {
  const bare = name.replace(/^_+|_+$/g, '');
  if (/^[a-z][a-z0-9]*$/.test(bare)) return 'flat';
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(bare)) return 'upper';
  if (/^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(bare)) return 'snake';
  if (/^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+$/.test(bare)) return 'camel';
  return /^[A-Z][A-Za-z0-9]*$/.test(bare) ? 'pascal' : 'other';
}

const LITERALS = new Set(['integer', 'float', 'string', 'concatenated_string', 'true', 'false', 'tuple', 'list', 'set', 'dictionary', 'unary_operator']); // prettier-ignore
const LONGEST = 80;

/** Every name that the file gives to something, by what it is a name of. */
export const observeNames: Observer = ({ tree, path }, see) => {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.pyi?$/, '');
  name(see, 'module', file, 1);
  for (let node = 0; node < tree.kind.length; node++) {
    const kind = kindOf(tree, node);
    if (kind === 'function_definition') {
      named(tree, node, isInClass(tree, node) ? 'method' : 'function', see);
      const parameters = childIn(tree, node, 'parameters');
      for (const parameter of parameters < 0 ? [] : childrenOf(tree, parameters)) parameterOf(tree, parameter, see);
    } else if (kind === 'class_definition') named(tree, node, 'class', see);
    else if (kind === 'assignment') targetsOf(tree, node, see);
  }
};

function named(tree: PythonTree, node: number, kind: NameKind, see: See): void {
  const child = childIn(tree, node, 'name');
  if (child >= 0) name(see, kind, textOf(tree, child), lineAt(tree, startOf(tree, child)));
}

function parameterOf(tree: PythonTree, parameter: number, see: See): void {
  let node = parameter;
  while (/^(?:typed_parameter|default_parameter|typed_default_parameter|list_splat_pattern|dictionary_splat_pattern)$/.test(kindOf(tree, node))) {
    const [first, second] = childrenOf(tree, node);
    node = (/^\*/.test(kindOf(tree, first ?? node)) ? second : first) ?? node + 1;
  } // prettier-ignore
  if (kindOf(tree, node) === 'identifier') name(see, 'parameter', textOf(tree, node), lineAt(tree, startOf(tree, node)));
} // prettier-ignore

function targetsOf(tree: PythonTree, assignment: number, see: See): void {
  const left = childIn(tree, assignment, 'left');
  if (left < 0) return;
  const targets = /^(?:pattern_list|tuple_pattern)$/.test(kindOf(tree, left)) ? childrenOf(tree, left) : [left];
  for (const target of targets) {
    const line = lineAt(tree, startOf(tree, target));
    if (kindOf(tree, target) === 'attribute') {
      const object = childIn(tree, target, 'object');
      const attribute = childIn(tree, target, 'attribute');
      if (object >= 0 && attribute >= 0 && textOf(tree, object) === 'self') name(see, 'attribute', textOf(tree, attribute), line);
    } else if (kindOf(tree, target) === 'identifier') {
      const kind = variableKind(tree, assignment);
      if (kind !== null) name(see, kind, textOf(tree, target), line);
    }
  }
} // prettier-ignore

/** At the top, only what is bound to a literal is called a constant; types, loggers and caches go by other names. */
function variableKind(tree: PythonTree, assignment: number): NameKind | null {
  for (let up = parentOf(tree, assignment); up >= 0; up = parentOf(tree, up)) {
    const kind = kindOf(tree, up);
    if (kind === 'function_definition') return 'variable';
    if (kind === 'class_definition') return 'attribute';
  }
  const right = childIn(tree, assignment, 'right');
  return right >= 0 && LITERALS.has(kindOf(tree, right)) && fieldOf(tree, right) === 'right' ? 'constant' : null;
}

function isInClass(tree: PythonTree, node: number): boolean {
  for (let up = parentOf(tree, node); up >= 0; up = parentOf(tree, up)) {
    const kind = kindOf(tree, up);
    if (kind === 'class_definition') return true;
    if (kind === 'function_definition') return false;
  }
  return false;
}

/** Names that Python itself chose (`__init__`, `_`, `self`) and those of one letter say nothing. */
function name(see: See, kind: NameKind, text: string, line: number): void {
  const bare = text.replace(/^_+|_+$/g, '');
  if (bare.length < 2 || text.length > LONGEST || /^__.*__$/.test(text) || text === 'self' || text === 'cls') return;
  see(`name:${kind}`, casingOf(text), line, text);
}
