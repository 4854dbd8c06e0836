import { UserError } from '../base/errors.ts';
import type { CodeSymbol } from '../contracts/digest.ts';
import { childIn } from '../knowledge/parse/flat-tree.ts';
import { parametersOf } from '../knowledge/dependence/names.ts';
import type { ClassGraph } from './classes.ts';
import type { ParsedFile, Project } from './project.ts';
import { scopeOf } from './receivers.ts';
import { refusal } from './refuse.ts';
import { occurrencesOf, type NameScope } from './scopes.ts';

/** What an operation is about. */
export type Target =
  | { readonly kind: 'name'; readonly file: ParsedFile; readonly name: string; readonly scope: NameScope['node']; readonly local: boolean; readonly definition: number }
  | { readonly kind: 'attribute'; readonly file: ParsedFile; readonly name: string; readonly owner: number; readonly definition: number }
  | { readonly kind: 'parameter'; readonly file: ParsedFile; readonly name: string; readonly definition: number }
  | { readonly kind: 'module'; readonly file: ParsedFile; readonly name: string }; // prettier-ignore

/** Finds a definition by what a person wrote; throws when there is none or more than one. */
export type FindSymbol = (text: string) => CodeSymbol;

export interface Look {
  readonly project: Project;
  readonly classes: ClassGraph;
  readonly find: FindSymbol;
}

/** The definition, constant, attribute, parameter or module that a person means. */
export async function targetOf(look: Look, text: string, parameter: string | null = null): Promise<Target> {
  const symbol = findDefinition(look, text);
  if (!(symbol instanceof UserError)) {
    const { file, definition } = await definitionOf(look.project, symbol);
    if (parameter === null) return ofDefinition(look, file, definition);
    return { kind: 'parameter', file, definition, name: hasParameter(file, definition, parameter) };
  }
  if (parameter === null && symbol.reason === 'symbol-unknown') {
    const found = await undefinedName(look, text);
    if (found !== null) return found;
  }
  throw symbol;
}

/** The parsed file of a symbol and the index of its definition. */
export async function definitionOf(project: Project, symbol: CodeSymbol): Promise<{ file: ParsedFile; definition: number }> {
  const file = await project.file(project.indexOf(symbol.path));
  const definition = file.definitions.findIndex((one) => one.start === symbol.start && one.end === symbol.end);
  if (definition < 0) throw refusal(`${symbol.path} has changed since it was read`);
  return { file, definition };
} // prettier-ignore

function findDefinition({ find }: Look, text: string): CodeSymbol | UserError {
  try {
    return find(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function ofDefinition({ project }: Look, file: ParsedFile, definition: number): Target {
  const one = file.definitions[definition];
  if (one === undefined) throw new Error('no such definition');
  const outer = one.parent === null ? undefined : file.definitions[one.parent];
  if (outer?.kind === 'class') return { kind: 'attribute', file, name: one.name, owner: scopeOf(project, file.index, one.parent ?? 0), definition }; // prettier-ignore
  const own = occurrencesOf(file.tree, one.name).find((each) => each.node === childIn(file.tree, one.node, 'name'));
  return { kind: 'name', file, name: one.name, scope: own?.scope?.node ?? 0, local: own?.scope?.kind !== 'module', definition }; // prettier-ignore
}

function hasParameter(file: ParsedFile, definition: number, name: string): string {
  const names = parameterNames(file, definition);
  if (names.has(name)) return name;
  const qualname = file.definitions[definition]?.qualname ?? '';
  throw new UserError('symbol-unknown', `${qualname} has no parameter ${JSON.stringify(name.slice(0, 80))}; it takes ${[...names].join(', ') || 'none'}`, 2); // prettier-ignore
}

export function parameterNames(file: ParsedFile, definition: number): ReadonlySet<string> {
  const one = file.definitions[definition];
  const list = one === undefined || one.kind === 'class' ? -1 : childIn(file.tree, one.node, 'parameters');
  return list < 0 ? new Set() : parametersOf(file.tree, list);
}

/** A constant, an attribute of a class, a parameter or a module: none of them is a definition of the graph. */
async function undefinedName(look: Look, text: string): Promise<Target | null> {
  const { project } = look;
  const [, path, inside] = /^(.+?\.py)::(.+)$/.exec(text) ?? [];
  const places = path === undefined ? splits(project, text.replace(':', '.')) : [{ index: project.indexOf(path), rest: (inside ?? '').split('.') }]; // prettier-ignore
  for (const { index, rest } of places) {
    if (index < 0) continue;
    const file = await project.file(index);
    const [name = ''] = rest.slice(-1);
    if (rest.length === 0) return { kind: 'module', file, name: file.module };
    if (rest.length === 1) {
      const own = occurrencesOf(file.tree, name).find((each) => each.scope?.kind === 'module' && each.role !== 'from' && each.role !== 'module'); // prettier-ignore
      if (own !== undefined) return { kind: 'name', file, name, scope: 0, local: false, definition: -1 };
      continue;
    }
    const owner = file.definitions.findIndex((one) => one.qualname === rest.slice(0, -1).join('.'));
    if (owner < 0) continue;
    if (file.definitions[owner]?.kind === 'class') {
      const scope = scopeOf(project, index, owner);
      return { kind: 'attribute', file, name, owner: scope, definition: -1 };
    }
    if (parameterNames(file, owner).has(name)) return { kind: 'parameter', file, name, definition: owner };
  }
  return null;
}

/** `pkg.mod.Class.attr` -> `pkg.mod` with the rest, and `pkg` with more of it. */
function splits({ files }: Project, text: string): { index: number; rest: string[] }[] {
  return files
    .flatMap(({ name }, index) => {
      if (name.module === text) return [{ index, rest: [] }];
      return text.startsWith(`${name.module}.`) ? [{ index, rest: text.slice(name.module.length + 1).split('.') }] : [];
    })
    .sort((a, b) => a.rest.length - b.rest.length);
}
