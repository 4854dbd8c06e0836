import { childIn, childrenOf, endOf, kindOf, lineAt, startOf } from '../../knowledge/parse/flat-tree.ts';
import { Take } from '../../knowledge/flow/ops.ts';
import { callsOf, type Call } from '../calls.ts';
import type { ParsedFile, Project } from '../project.ts';
import { constructorOf, scopeOf } from '../receivers.ts';
import { refusal } from '../refuse.ts';
import { occurrencesOf, type Occurrence } from '../scopes.ts';
import type { Sites } from '../sites.ts';
import { parameterNames, type Look, type Target } from '../target.ts';
import { refuseTaken, verifyNames } from '../verify.ts';
import { functionsLike, type OneFunction } from '../overrides.ts';
import { decoratorsOf } from './name.ts';
import { renameInDocstring } from './parameter-docs.ts';

/** Decorators that hand arguments on as they are. */
const HARMLESS = /^(?:staticmethod|classmethod|property|abstractmethod|abc\.\w+|overload|typing\.\w+|override|final|(?:functools\.)?(?:lru_cache|cache|wraps|cached_property|singledispatch\w*)\b.*|(?:contextlib\.)?(?:async)?contextmanager|\w+\.(?:setter|getter|deleter)|no_type_check|deprecated\b.*|pytest\.mark\..*|(?:unittest\.)?(?:skip\w*|expectedFailure)\b.*)$/s; // prettier-ignore

/** Renames a parameter in the function, its overrides and overloads, and every call that names it. */
export async function renameParameter(look: Look, target: Extract<Target, { kind: 'parameter' }>, to: string, sites: Sites): Promise<void> {
  const { project, classes } = look;
  const { name } = target;
  const functions = await functionsLike(look, target.file, target.definition);
  const own = functions.filter(({ file, definition }) => parameterNames(file, definition).has(name));
  const renamed: { file: ParsedFile; occurrence: Occurrence }[] = [];
  for (const { file, definition } of own) {
    refuseUnsafe(file, definition, name, to);
    const node = file.definitions[definition]?.node ?? -1;
    for (const occurrence of occurrencesOf(file.tree, name)) {
      if (occurrence.scope?.node !== node || occurrence.scope.kind !== 'function') continue;
      renamed.push({ file, occurrence });
      sites.add(file.path, occurrence.start, occurrence.end, to, occurrence.role);
    }
    renameInDocstring(file, definition, name, to, sites);
  }
  const files = await project.holding(name);
  const calls = files.flatMap((file) => callsOf(project, classes, file));
  renameKeywords(look, calls, functions, name, to, sites);
  for (const [file, mine] of Map.groupBy(renamed, (use) => use.file)) {
    const occurrences = mine.map((use) => use.occurrence);
    refuseTaken(file, occurrences, to);
    await verifyNames(file, sites.in(file.path), occurrences, to);
  }
} // prettier-ignore

function renameKeywords(look: Look, calls: readonly Call[], all: readonly OneFunction[], name: string, to: string, sites: Sites): void {
  const { project } = look;
  const ours = new Set(all.map(({ file, definition }) => scopeOf(project, file.index, definition)));
  const names = calledNames(look, all);
  const isAlone = isOnlyOfItsName(project, all);
  for (const call of calls) {
    const where = `${call.file.path}:${lineAt(call.file.tree, startOf(call.file.tree, call.node))}`;
    const hits = (call.functions ?? []).filter((scope) => ours.has(scope));
    for (const { kind, name: keyword } of call.arguments) {
      if (kind === 'double-star' && hits.length > 0) sites.note(`${where}: ** may hand over ${name} by name`, 'high');
      if (kind !== 'keyword' || call.file.text(keyword) !== name) continue;
      const isOurs = hits.length > 0;
      // A wrapper that takes any keyword hands it on.
      const others = (call.functions ?? []).filter((scope) => !ours.has(scope) && !takesAny(project, scope, name));
      if (isOurs && (others.length > 0 || call.leaves)) throw refusal(`${where}: the keyword ${name} goes to several functions, not all of them renamed`);
      if (!isOurs) {
        const isWrapped = (call.functions ?? []).length > others.length && call.classes.length === 0;
        const isKnown = call.functions !== null && !isWrapped && (call.functions.length > 0 || call.leaves || call.classes.length > 0);
        if (isKnown || !names.has(call.called)) continue;
        if (!isAlone) throw refusal(`${where}: nothing says whose ${call.called} is called here, and others are called so too`);
        sites.note(`${where}: taken for the only ${call.called} there is`, 'medium');
      }
      if (call.arguments.some((one) => one.kind === 'keyword' && call.file.text(one.name) === to)) throw refusal(`${where}: ${to} is given by name already`);
      sites.add(call.file.path, startOf(call.file.tree, keyword), endOf(call.file.tree, keyword), to, 'keyword');
    }
  }
} // prettier-ignore

/** Whether a function takes keywords that it has no parameter for. */
function takesAny({ graph: { world } }: Project, scope: number, name: string): boolean {
  const list = world.scopeParameters[scope] ?? 0;
  let any = false;
  for (let one = 0; one < (world.parameters[list] ?? 0); one++) {
    const [kind, text] = [world.parameters[list + 1 + 3 * one], world.names.text[world.parameters[list + 2 + 3 * one] ?? 0]];
    if (text === name) return false;
    if (kind === Take.doubleStar) any = true;
  }
  return any;
} // prettier-ignore

/** The names under which these functions are called: a constructor by that of its class. */
function calledNames({ project, classes }: Look, functions: readonly OneFunction[]): ReadonlySet<string> {
  const scopes = new Set(functions.map(({ file, definition }) => scopeOf(project, file.index, definition)));
  const names = new Set(functions.map(({ file, definition }) => file.definitions[definition]?.name ?? ''));
  if (!names.has('__init__') && !names.has('__new__')) return names;
  for (const scope of classes.all()) {
    if (!scopes.has(constructorOf(project, classes, scope))) continue;
    const { world, definitionOf } = project.graph;
    names.add(project.files[world.scopeFile[scope] ?? 0]?.facts.definitions[definitionOf(scope)]?.name ?? '');
  }
  return names;
} // prettier-ignore

function isOnlyOfItsName({ files }: Project, functions: readonly OneFunction[]): boolean {
  const [first] = functions;
  const name = first?.file.definitions[first.definition]?.name;
  const count = files.reduce((sum, { facts }) => sum + facts.definitions.filter((one) => one.name === name).length, 0);
  return count === functions.length && name !== '__init__';
}

/** Code that looks at the names of its own variables, decorators that may, and parameters that name fixtures. */
function refuseUnsafe(file: ParsedFile, definition: number, name: string, to: string): void {
  const one = file.definitions[definition];
  if (one === undefined) return;
  const where = `${file.path}:${one.line}`;
  const decorators = decoratorsOf(file, definition);
  const strange = decorators.find((text) => !HARMLESS.test(text));
  if (decorators.some((text) => /\bfixture\b|parametrize/.test(text)) || (file.test && /^test/.test(one.name))) throw refusal(`${where}: pytest fills ${name} by its name`); // prettier-ignore
  if (strange !== undefined) throw refusal(`${where}: @${strange.slice(0, 60)} may read the parameters of ${one.name} by their names`); // prettier-ignore
  const { tree } = file;
  for (let node = one.body; node < (tree.after[one.body] ?? 0); node++) {
    if (kindOf(tree, node) !== 'call') continue;
    const callee = childIn(tree, node, 'function');
    const called = kindOf(tree, callee) === 'identifier' ? file.text(callee) : '';
    const hasArguments = childrenOf(tree, childIn(tree, node, 'arguments')).length > 2;
    if (called === 'locals' || called === 'eval' || called === 'exec' || ((called === 'vars' || called === 'dir') && !hasArguments)) throw refusal(`${file.path}:${lineAt(tree, startOf(tree, node))}: ${called}() may read ${name} by its name`); // prettier-ignore
  }
  if (parameterNames(file, definition).has(to)) throw refusal(`${where}: there is a parameter ${to} already`);
}
