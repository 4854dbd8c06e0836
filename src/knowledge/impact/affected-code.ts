import type { CodeSymbol, Digest, SymbolId } from '../../contracts/digest.ts';
import type { CodeChange } from './code-change.ts';
import type { Users } from './name-users.ts';

/** Code that a change reaches otherwise than by being called: through names, attributes, classes and loading. */
export interface AffectedCode {
  /** Definitions of which every run may go another way, with why. */
  readonly symbols: ReadonlyMap<SymbolId, string>;
  /** Paths of modules whose loading may go another way, with why. */
  readonly loads: ReadonlyMap<string, string>;
}

/** What is known of loading: whether these lines or functions ran while modules were loaded. */
export interface Loading {
  changed(change: CodeChange): readonly SymbolId[];
  symbol(symbol: CodeSymbol): boolean;
}

/** Bases that give a class nothing that depends on its attributes. */
const PLAIN_BASE = /^(?:[\w.]+\.)?(?:object|ABC|Generic|Protocol|Exception|BaseException|\w+(?:Error|Warning))$/;

/** Follows a change through names, attributes and classes; with what is known of loading, also through what loading calls. */
export async function affectedCode(
  changes: readonly CodeChange[],
  digest: Digest,
  users: Users,
  loading: Loading | null,
): Promise<AffectedCode> {
  const symbols = new Map<SymbolId, string>();
  const loads = new Map<string, string>();
  const known = new Map(digest.symbols.map((one) => [one.id, one]));
  const byName = new Map(digest.symbols.map((one) => [`${one.path} ${one.qualname}`, one]));
  const children = Map.groupBy(digest.symbols, (one) => one.parent ?? '');
  const bases = Map.groupBy(digest.inherits, (edge) => edge.from);
  const below = Map.groupBy(digest.inherits.filter((edge) => edge.internal), (edge) => edge.to);
  const calls = loading === null ? null : Map.groupBy(digest.calls, (edge) => edge.to);
  const front: CodeSymbol[] = [];
  const paths = Map.groupBy(digest.modules, (one) => `py:${one.module}`);
  const reach = (id: SymbolId, why: string) => {
    const symbol = known.get(id);
    if (symbol === undefined || symbols.has(id)) return;
    symbols.set(id, why);
    front.push(symbol);
  };
  const load = (path: string, why: string) => {
    if (!loads.has(path)) loads.set(path, why);
  };
  const named = async (path: string, names: readonly string[], why: string) => {
    if (names.length === 0) return;
    const uses = await users.named(path, names);
    for (const id of uses.symbols) reach(id, why);
    for (const place of uses.loads) load(place, why);
  };
  /** A class is another one now: whatever runs in it, or names it. */
  const remade = async (symbol: CodeSymbol, why: string) => {
    for (const { from } of below.get(symbol.id) ?? []) reach(from, why);
    for (const child of children.get(symbol.id) ?? []) reach(child.id, why);
    if (symbol.parent === null) await named(symbol.path, [symbol.qualname], why);
    else for (const id of (await users.mentioning(lastPart(symbol.qualname))) ?? []) reach(id, why);
  };
  const member = async (owner: CodeSymbol, name: string, why: string) => {
    const above = ancestors(owner.id);
    const dynamic = /^__\w+__$/.test(name) || above.some((id) => (bases.get(id) ?? []).some(({ to, internal }) => !internal && !PLAIN_BASE.test(to)));
    const using = dynamic || (await users.isDecorated(owner)) ? null : await users.mentioning(name);
    if (using === null) reach(owner.id, why);
    for (const id of using ?? []) reach(id, why);
    for (const id of using === null ? [] : above) for (const child of children.get(id) ?? []) if (lastPart(child.qualname) === name) reach(child.id, why);
  };
  const ancestors = (id: SymbolId) => {
    const all = [id];
    for (let at = 0; at < all.length && all.length < 100; at++) {
      for (const { to, internal } of bases.get(all[at] ?? '') ?? []) if (internal && !all.includes(to)) all.push(to);
    }
    return all;
  };
  /** Loading a module ran this, so what loading made of it may be something else. */
  const loaded = async (symbol: CodeSymbol, seen: Set<SymbolId>): Promise<void> => {
    if (calls === null || loading === null || seen.has(symbol.id)) return;
    seen.add(symbol.id);
    const why = `uses what loading made with ${symbol.qualname}`;
    let found = false;
    for (const edge of calls.get(symbol.id) ?? []) {
      if (!edge.from.endsWith(':<module>')) {
        const caller = known.get(edge.from);
        if (caller === undefined || !loading.symbol(caller)) continue;
        found = true;
        if (caller.kind === 'class') reach(caller.id, why);
        else await loaded(caller, seen);
        continue;
      }
      found = true;
      for (const { path } of paths.get(edge.from.slice(0, -9)) ?? []) {
        const holder = digest.symbols.findLast((one) => one.path === path && one.line <= edge.line && edge.line <= one.endLine);
        const using = holder === undefined ? await users.of(path, edge.line) : [holder.id];
        if (using === null) load(path, why);
        else for (const id of using) reach(id, why);
      }
    }
    const owner = known.get(symbol.parent ?? '');
    if (!found && owner?.kind === 'class') reach(owner.id, why);
    else if (!found) load(symbol.path, why);
  };
  const seen = new Set<SymbolId>();
  for (const change of changes) {
    const at = (qualname: string) => byName.get(`${change.path} ${qualname}`);
    if (change.loads) load(change.path, `loads ${change.path}, which is changed`);
    await named(change.path, change.names, `uses what ${change.path} binds`);
    for (const name of change.classes) { const symbol = at(name); if (symbol !== undefined) reach(symbol.id, `uses ${name}`); }
    for (const { owner, name } of change.members) { const symbol = at(owner); if (symbol !== undefined) await member(symbol, name, `uses ${owner}.${name}`); }
    for (const id of loading?.changed(change) ?? []) { const symbol = known.get(id); if (symbol !== undefined) await loaded(symbol, seen); }
  }
  for (let symbol = front.shift(); symbol !== undefined; symbol = front.shift()) {
    const why = symbols.get(symbol.id) ?? '';
    if (symbol.kind === 'class') await remade(symbol, why);
    else if (loading?.symbol(symbol) === true) await loaded(symbol, seen);
  }
  return { symbols, loads };
} // prettier-ignore

function lastPart(qualname: string): string {
  return qualname.slice(qualname.lastIndexOf('.') + 1);
}
