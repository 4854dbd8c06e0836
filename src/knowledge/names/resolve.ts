import { indexNames, MODULE_SCOPE, type FileNames, type ImportedName, type NamedFile } from './table.ts';
import { BUILTINS } from './well-known.ts';

/** What a name stands for. `instance`: a value whose class is known. `outside`: not of this repository. */
export type Target =
  | { readonly kind: 'symbol'; readonly file: FileNames; readonly definition: number }
  | { readonly kind: 'instance'; readonly file: FileNames; readonly definition: number }
  | { readonly kind: 'module'; readonly file: FileNames }
  | { readonly kind: 'package'; readonly module: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'unknown' };

/** Steps one question may cost: a lattice of base classes would otherwise cost exponentially many. */
const FUEL = 1_000;
/** Chains of re-exports and base classes longer than this are hostile or broken. */
const MAX_HOPS = 24;
const OUTSIDE: Target = { kind: 'outside' };
const UNKNOWN: Target = { kind: 'unknown' };
const SHARED_ROOT = /(?:^|\/)(?:src|lib|python)$/;

/** Ties names to definitions by the rules of Python's scopes and imports, as far as text alone shows them. */
export interface Resolver {
  readonly files: ReadonlyMap<string, FileNames>;
  /** The file that `module` means when imported from `from`; null when it is not of this repository. */
  moduleFile(module: string, from: FileNames): FileNames | null;
  /** The absolute name of the module an import statement names. */
  importedModule(from: FileNames, level: number, module: string): string;
  /** What a dotted name means in a scope of a file. */
  dotted(file: FileNames, scope: number, name: string): Target;
  /** A method of a class or of its bases in this repository. */
  member(owner: FileNames, definition: number, name: string, skipOwn?: boolean): Target;
}

export function createResolver(named: readonly NamedFile[]): Resolver {
  const files = new Map(named.map((file) => [file.name.path, indexNames(file)]));
  const byModule = new Map<string, FileNames[]>();
  let fuel = FUEL;
  const packages = new Set<string>();
  for (const file of files.values()) {
    const { module } = file.file.name;
    const same = byModule.get(module);
    if (same === undefined) byModule.set(module, [file]);
    else same.push(file);
    for (let dot = module.lastIndexOf('.'); dot > 0; dot = module.lastIndexOf('.', dot - 1)) packages.add(module.slice(0, dot));
  } // prettier-ignore

  function moduleFile(module: string, from: FileNames): FileNames | null {
    const candidates = byModule.get(module) ?? [];
    const { root } = from.file.name;
    return (
      candidates.find((one) => one.file.name.root === root) ??
      candidates.find(({ file: { name } }) => {
        // A loose script in some other folder is on nobody's path.
        const loose = !name.isPackage && !module.includes('.');
        return !loose || name.root === '' || SHARED_ROOT.test(name.root);
      }) ??
      null
    );
  }

  function importedModule(from: FileNames, level: number, module: string): string {
    if (level === 0) return module;
    const { name } = from.file;
    const parts = name.module.split('.');
    const up = level - (name.isPackage ? 1 : 0);
    if (up > parts.length) return module;
    const base = parts.slice(0, parts.length - up).join('.');
    return [base, module].filter((part) => part !== '').join('.');
  }

  function moduleTarget(module: string, from: FileNames): Target {
    const file = moduleFile(module, from);
    if (file !== null) return { kind: 'module', file };
    return packages.has(module) ? { kind: 'package', module } : OUTSIDE;
  }

  function bound(file: FileNames, imported: ImportedName, hops: number): Target {
    const module = importedModule(file, imported.fact.level, imported.fact.module);
    const target = moduleTarget(module, file);
    if (imported.name === null) return target;
    return attribute(target, imported.name, file, hops + 1);
  }

  /** `target.name`, one step. */
  function attribute(target: Target, name: string, from: FileNames, hops: number): Target {
    if (hops > MAX_HOPS) return UNKNOWN;
    switch (target.kind) {
      case 'module': {
        const inside = lookUp(target.file, name, hops);
        if (inside.kind !== 'unknown') return inside;
        const below = moduleTarget(`${target.file.file.name.module}.${name}`, target.file);
        return below.kind === 'outside' ? UNKNOWN : below;
      }
      case 'package': {
        const below = moduleTarget(`${target.module}.${name}`, from);
        return below.kind === 'outside' ? UNKNOWN : below;
      }
      case 'symbol':
      case 'instance':
        return memberOf(target.file, target.definition, name, false, hops);
      case 'outside':
      case 'unknown':
        return target;
    }
  }

  function lookUp(file: FileNames, name: string, hops: number): Target {
    if (hops > MAX_HOPS || --fuel < 0) return UNKNOWN;
    const definition = file.definitions.get(MODULE_SCOPE)?.get(name);
    if (definition !== undefined) return { kind: 'symbol', file, definition };
    const imported = file.imports.get(MODULE_SCOPE)?.get(name);
    if (imported !== undefined) return bound(file, imported, hops + 1);
    if (file.binds.get(MODULE_SCOPE)?.has(name) === true) return typed(file, MODULE_SCOPE, name, hops);
    for (const star of file.stars) {
      const source = moduleFile(importedModule(file, star.level, star.module), file);
      const found = source === null || source === file ? UNKNOWN : lookUp(source, name, hops + 4);
      if (found.kind !== 'unknown') return found;
    }
    return UNKNOWN;
  }

  /** A name whose class the file writes down. */
  function typed(file: FileNames, scope: number, name: string, hops: number): Target {
    const type = file.types.get(scope)?.get(name);
    if (type === undefined || type === null || hops > MAX_HOPS) return UNKNOWN;
    const target = resolveIn(file, scope, type, hops + 2);
    if (target.kind === 'outside') return OUTSIDE;
    return isClass(target) ? { ...target, kind: 'instance' } : UNKNOWN;
  }

  function memberOf(file: FileNames, definition: number, name: string, skipOwn: boolean, hops: number): Target {
    const written = file.file.facts.definitions[definition];
    if (written?.kind !== 'class' || hops > MAX_HOPS || --fuel < 0) return UNKNOWN;
    const own = skipOwn ? undefined : file.definitions.get(definition)?.get(name);
    if (own !== undefined) return { kind: 'symbol', file, definition: own };
    let outside = false;
    for (const base of written.bases) {
      const target = resolveIn(file, written.parent ?? MODULE_SCOPE, base, hops + 2);
      if (isClass(target) && !(target.file === file && target.definition === definition)) {
        const found = memberOf(target.file, target.definition, name, false, hops + 2);
        if (found.kind !== 'unknown') return found;
      }
      outside ||= target.kind === 'outside' && base !== 'object';
    }
    return outside ? OUTSIDE : attributeOf(file, definition, name, hops);
  }

  /** An attribute whose class is written in the class body or in one of its methods. */
  function attributeOf(file: FileNames, definition: number, name: string, hops: number): Target {
    const inBody = typed(file, definition, name, hops + 1);
    if (inBody.kind !== 'unknown') return inBody;
    for (const method of file.definitions.get(definition)?.values() ?? []) {
      const found = typed(file, method, `self.${name}`, hops + 1);
      if (found.kind !== 'unknown') return found;
    }
    return UNKNOWN;
  }

  function first(file: FileNames, scope: number, name: string, hops: number): Target {
    for (let at = scope; at !== MODULE_SCOPE;) {
      const written = file.file.facts.definitions[at];
      if (written === undefined) break;
      if (written.kind !== 'class' || at === scope) {
        const definition = file.definitions.get(at)?.get(name);
        if (definition !== undefined) return { kind: 'symbol', file, definition };
        const imported = file.imports.get(at)?.get(name);
        if (imported !== undefined) return bound(file, imported, hops + 1);
        if (file.binds.get(at)?.has(name) === true) return selfOr(file, at, name, hops);
      }
      at = written.parent ?? MODULE_SCOPE;
    }
    const found = lookUp(file, name, hops);
    return found.kind === 'unknown' && BUILTINS.has(name) && !isBound(file, name) ? OUTSIDE : found;
  }

  /** The first parameter of a method is an instance (or the class, which has the same methods) of the class around it. */
  function selfOr(file: FileNames, scope: number, name: string, hops: number): Target {
    const written = file.file.facts.definitions[scope];
    if (written?.kind === 'method' && written.parent !== null && written.binds[0] === name && /^(?:self|cls|mcs)$/.test(name))
      return { kind: 'instance', file, definition: written.parent };
    return typed(file, scope, name, hops);
  } // prettier-ignore

  function resolveIn(file: FileNames, scope: number, name: string, hops: number): Target {
    if (hops > MAX_HOPS || --fuel < 0) return UNKNOWN;
    const [head = '', ...rest] = name.split('.');
    let target = first(file, scope, head, hops);
    for (const part of rest.slice(0, MAX_HOPS)) target = attribute(target, part, file, hops + 1);
    return target;
  }

  const fresh =
    <Arguments extends unknown[], Result>(ask: (...given: Arguments) => Result) =>
    (...given: Arguments) => {
      fuel = FUEL;
      return ask(...given);
    };
  return {
    files,
    moduleFile,
    importedModule,
    dotted: fresh((file, scope, name) => resolveIn(file, scope, name, 0)),
    member: fresh((owner, definition, name, skipOwn = false) => memberOf(owner, definition, name, skipOwn, 0)),
  };
}

/** Whether a target is a class of this repository. */
export function isClass(target: Target): target is Extract<Target, { kind: 'symbol' }> {
  return target.kind === 'symbol' && target.file.file.facts.definitions[target.definition]?.kind === 'class';
}

function isBound(file: FileNames, name: string): boolean {
  return file.binds.get(MODULE_SCOPE)?.has(name) === true;
}
