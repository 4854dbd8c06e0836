import type { CallEdge, ImportEdge } from '../../contracts/digest.ts';
import { isClass, type Resolver, type Target } from './resolve.ts';
import { MODULE_SCOPE, type FileNames } from './table.ts';
import { COMMON_METHODS } from './well-known.ts';

export interface Links {
  readonly imports: ImportEdge[];
  readonly calls: CallEdge[];
  readonly callSites: number;
  /** Calls known to leave the repository. */
  readonly external: number;
}

/** The import and call edges of all files. What cannot be tied to one definition is counted, never guessed. */
export function link(resolver: Resolver): Links {
  const unique = uniqueMethods(resolver);
  const imports: ImportEdge[] = [];
  const calls: CallEdge[] = [];
  let callSites = 0;
  let external = 0;
  for (const file of resolver.files.values()) {
    for (const fact of file.file.facts.imports) imports.push(...importEdges(resolver, file, fact));
    for (const call of file.file.facts.calls) {
      callSites++;
      const scope = call.scope ?? MODULE_SCOPE;
      const found = resolveCall(resolver, file, scope, call.callee, unique);
      if (found === 'outside') external++;
      if (found === 'outside' || found === 'unknown') continue;
      calls.push({ from: idOf(file, scope), to: idOf(found.file, found.definition), line: call.line, how: found.how });
    }
  }
  return { imports, calls, callSites, external };
}

interface Found {
  readonly file: FileNames;
  readonly definition: number;
  readonly how: CallEdge['how'];
}
type Unique = ReadonlyMap<string, Pick<Found, 'file' | 'definition'> | null>;

function resolveCall(
  resolver: Resolver,
  file: FileNames,
  scope: number,
  callee: string,
  unique: Unique,
): Found | 'outside' | 'unknown' {
  const target = receiverOf(resolver, file, scope, callee);
  if (target.kind === 'outside') return 'outside';
  if (target.kind === 'symbol') {
    const head = callee.split('.')[0] ?? '';
    return { file: target.file, definition: target.definition, how: howOf(file, target, head) };
  }
  // Calling an instance or a module is something else than calling the method of that name.
  const name = callee.slice(callee.lastIndexOf('.') + 1);
  const only = callee.includes('.') && target.kind === 'unknown' ? unique.get(name) : undefined;
  return only === undefined || only === null ? 'unknown' : { ...only, how: 'unique-name' };
}

function receiverOf(resolver: Resolver, file: FileNames, scope: number, callee: string): Target {
  const made = /^(.+)\(\)\.([^.]+)$/.exec(callee);
  const [, maker, method] = made ?? [];
  if (maker === undefined || method === undefined) {
    return callee.startsWith('?') ? { kind: 'unknown' } : resolver.dotted(file, scope, callee);
  }
  if (maker === 'super') {
    const owner = enclosingClass(file, scope);
    return owner === null ? { kind: 'unknown' } : resolver.member(file, owner, method, true);
  }
  const target = resolver.dotted(file, scope, maker);
  if (target.kind === 'outside') return target;
  return isClass(target) ? resolver.member(target.file, target.definition, method) : { kind: 'unknown' };
}

function howOf(file: FileNames, target: Extract<Target, { kind: 'symbol' }>, head: string): CallEdge['how'] {
  if (head === 'self' || head === 'cls' || head === 'super()') return 'self';
  const definition = target.file.file.facts.definitions[target.definition];
  if (definition?.kind === 'class' || definition?.kind === 'method') return 'class';
  return target.file === file ? 'local' : 'import';
}

function enclosingClass(file: FileNames, scope: number): number | null {
  for (let at: number | null = scope; at !== null && at !== MODULE_SCOPE;) {
    const written: FileNames['file']['facts']['definitions'][number] | undefined = file.file.facts.definitions[at];
    if (written?.kind === 'class') return at;
    at = written?.parent ?? null;
  }
  return null;
}

/** Methods that exactly one class of the code under test has, and that no everyday type has. */
function uniqueMethods(resolver: Resolver): Unique {
  const found = new Map<string, Pick<Found, 'file' | 'definition'> | null>();
  for (const file of resolver.files.values()) {
    if (file.file.name.test) continue;
    file.file.facts.definitions.forEach(({ kind, name }, definition) => {
      if (kind !== 'method' || name.length < 4 || name.startsWith('__') || COMMON_METHODS.has(name)) return;
      const known = found.get(name);
      const same = known?.file === file && known.file.file.facts.definitions[known.definition]?.parent === file.file.facts.definitions[definition]?.parent; // prettier-ignore
      if (!same) found.set(name, known === undefined ? { file, definition } : null);
    });
  }
  return found;
}

function importEdges(
  resolver: Resolver,
  file: FileNames,
  fact: FileNames['file']['facts']['imports'][number],
): ImportEdge[] {
  const module = resolver.importedModule(file, fact.level, fact.module);
  const own = resolver.moduleFile(module, file);
  const from = file.file.name.path;
  if (fact.names.length === 0) {
    const nearest = own?.file.name.module ?? longestKnown(resolver, file, module);
    return [{ from, to: nearest ?? module, names: [], internal: nearest !== null, line: fact.line }];
  }
  const edges: ImportEdge[] = [];
  const names: string[] = [];
  for (const { name } of fact.names) {
    const defined = own !== null && definesItself(own, name);
    const below = defined || name === '*' ? null : resolver.moduleFile(`${module}.${name}`, file);
    if (below === null) names.push(name);
    else edges.push({ from, to: below.file.name.module, names: [name], internal: true, line: fact.line });
  }
  const nearest = own?.file.name.module ?? longestKnown(resolver, file, module);
  if (names.length > 0 && module !== '') edges.unshift({ from, to: nearest ?? module, names, internal: nearest !== null, line: fact.line }); // prettier-ignore
  return edges;
}

function definesItself(file: FileNames, name: string): boolean {
  return file.definitions.get(MODULE_SCOPE)?.has(name) === true || file.binds.get(MODULE_SCOPE)?.has(name) === true;
}

/** `pkg.gone` -> `pkg`: the deepest package of this repository that an unknown module would live in. */
function longestKnown(resolver: Resolver, file: FileNames, module: string): string | null {
  for (let dot = module.lastIndexOf('.'); dot > 0; dot = module.lastIndexOf('.', dot - 1)) {
    const found = resolver.moduleFile(module.slice(0, dot), file);
    if (found !== null) return found.file.name.module;
  }
  return null;
}

function idOf(file: FileNames, scope: number): string {
  return scope === MODULE_SCOPE ? `py:${file.file.name.module}:<module>` : (file.file.ids[scope] ?? '');
}
