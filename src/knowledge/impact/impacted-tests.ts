import type { CodeSymbol, Digest, SymbolId } from '../../contracts/digest.ts';
import { folderOf } from '../names/modules.ts';
import { isCollected } from '../tests-importing.ts';
import { affectedCode } from './affected-code.ts';
import { findAffectedTests, isTest, testId, type AffectedTest } from './affected-tests.ts';
import type { ChangedFile } from './changed-file.ts';
import { codeChange, type CodeChange } from './code-change.ts';
import { coverageHits, type Hits } from './coverage-hits.ts';
import type { CoverageIndex } from './coverage-index.ts';
import { createUsers, type Users } from './name-users.ts';
import { configuresPytest } from './pytest-config.ts';

/** A record of what tests ran, with the files that are otherwise than they were then. */
export interface Recorded {
  readonly index: CoverageIndex;
  /** Changed files as they were recorded, where that is not as they were before the change. */
  readonly recorded: ReadonlyMap<string, Buffer | null>;
  /** Files that differ from the record, though not by the change that is asked about. */
  readonly since: readonly ChangedFile[];
}

/** The repository before or after the change. */
export interface Code {
  readonly digest: Digest;
  sources(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
}

export interface Impacted {
  readonly tests: readonly AffectedTest[];
  /** `coverage`: by what tests were seen to run; `calls`: by what they may call. */
  readonly by: 'coverage' | 'calls';
}

/** The tests whose outcome a change may turn. */
export async function impactedByFiles(code: Code, files: readonly ChangedFile[], recorded: Recorded | null): Promise<Impacted> {
  const users = createUsers(code.digest, code.sources);
  const python = files.filter(({ path }) => path.endsWith('.py'));
  const data = files.filter(({ path }) => !path.endsWith('.py'));
  const changes = await changesOf(python, new Map());
  const whole = data.filter(configuresPytest).flatMap(({ path }) => allTests(code.digest, `pytest is configured in ${path}`));
  const found = await join(code.digest, users, changes, recorded, python);
  const readers = recorded === null ? [] : data.flatMap(({ path }) => [...recorded.index.readers(path)].map((id) => recordedTest(id, `reads ${path}`, code.digest)));
  const added = changes.flatMap((change) => newTests(change, code.digest));
  const doctests = files.flatMap(({ path }) => textTests(path, recorded, code.digest));
  return { tests: unique([...found, ...added, ...readers, ...doctests, ...whole]), by: recorded === null ? 'calls' : 'coverage' };
} // prettier-ignore

/** The tests whose outcome a change of these symbols, or of anything in these files, may turn. */
export async function impactedBySymbols(
  code: Code,
  asked: { readonly symbols: readonly CodeSymbol[]; readonly files: readonly string[] },
  recorded: Recorded | null,
): Promise<Impacted> {
  const users = createUsers(code.digest, code.sources);
  const since = new Map((await changesOf(recorded?.since ?? [], new Map())).map((one) => [one.path, one]));
  const all = [...asked.symbols, ...code.digest.symbols.filter(({ path }) => asked.files.includes(path))];
  const paths = [...new Set([...all.map(({ path }) => path), ...asked.files])];
  const changes = paths.map((path): CodeChange => {
    const own = all.filter((one) => one.path === path);
    const before = since.get(path)?.before ?? firstLines(code.digest, path);
    const plain = own.filter(({ kind }) => kind !== 'class').map(({ qualname }) => qualname);
    const classes = own.filter(({ kind }) => kind === 'class').map(({ qualname }) => qualname);
    const entered = plain.flatMap((name) => before.get(name) ?? []);
    return { path, lines: [], entered, changed: plain, added: [], names: [], members: [], classes, loads: asked.files.includes(path), before };
  });
  const tests = await join(code.digest, users, changes, recorded, []);
  return { tests: unique(tests), by: recorded === null ? 'calls' : 'coverage' };
} // prettier-ignore

async function join(digest: Digest, users: Users, changes: readonly CodeChange[], recorded: Recorded | null, files: readonly ChangedFile[]): Promise<AffectedTest[]> {
  const near = await findAffectedTests(await staticCode(changes, digest, users), digest, users);
  if (recorded === null) return near;
  const { index } = recorded;
  const since = await changesOf(recorded.since, new Map());
  const againstRecord = files.length === 0 ? changes : await changesOf(files, recorded.recorded);
  const hits = await coverageHits(index, againstRecord, since, digest, users);
  // What a test runs may be different by now where it met what changed since: then only calls can tell.
  const drifted = since.length === 0 ? NONE : await coverageHits(index, since, since, digest, users);
  const isKnown = (id: string) => index.known.has(id) && !drifted.tests.has(id);
  const found = [...hits.tests].map(([id, why]) => recordedTest(id, why, digest));
  const spawning = changes.some(({ path }) => !isCollected(path)) ? [...index.spawning] : [];
  found.push(...spawning.map((id) => recordedTest(id, 'starts another program, of which nothing is recorded', digest)));
  found.push(...near.flatMap((test) => withoutKnown(test, isKnown, digest)));
  found.push(...(await findAffectedTests({ symbols: newInTests(changes, digest), files: [] }, digest, users)));
  found.push(...(await findAffectedTests({ symbols: [], files: [...hits.loads.keys()] }, digest, users)));
  return found;
} // prettier-ignore

const NONE: Hits = { tests: new Map(), loads: new Map() };

function changesOf(files: readonly ChangedFile[], recorded: ReadonlyMap<string, Buffer | null>): Promise<CodeChange[]> {
  const python = files.filter(({ path }) => path.endsWith('.py'));
  return Promise.all(python.map(({ path, before, after }) => codeChange(path, recorded.has(path) ? (recorded.get(path) ?? null) : before, after)));
} // prettier-ignore

/** What calls may lead to: the changed definitions, and what the change reaches otherwise. */
async function staticCode(changes: readonly CodeChange[], digest: Digest, users: Users) {
  const affected = await affectedCode(changes, digest, users, null);
  const changed = new Set(changes.flatMap(({ path, changed: names }) => names.map((name) => `${path} ${name}`)));
  const symbols = digest.symbols.filter(({ path, qualname }) => changed.has(`${path} ${qualname}`)).map(({ id }) => id);
  return { symbols: [...new Set([...symbols, ...affected.symbols.keys()])], files: [...affected.loads.keys()] };
}

/** Definitions that came into tests and conftest files: no record can know who uses them. */
function newInTests(changes: readonly CodeChange[], digest: Digest): SymbolId[] {
  const added = new Set(changes.flatMap(({ path, added: names }) => names.map((name) => `${path} ${name}`)));
  return digest.symbols.filter(({ path, qualname, test }) => test && added.has(`${path} ${qualname}`)).map(({ id }) => id); // prettier-ignore
}

/** Of what calls select, only the tests about which a record says nothing. */
function withoutKnown(test: AffectedTest, isKnown: (id: string) => boolean, digest: Digest): AffectedTest[] {
  if (test.symbol !== null) return isKnown(test.test) ? [] : [test];
  const own = digest.symbols.filter((one) => one.path === test.path && isTest(one));
  const unknown = own.filter((one) => !isKnown(testId(one)));
  if (unknown.length === own.length) return own.length === 0 ? [] : [test];
  return unknown.map((one) => ({ ...test, line: one.line, symbol: one.id, test: testId(one) }));
}

/** Tests in texts: of a changed file all of them, since any of its lines may be one. */
function textTests(path: string, recorded: Recorded | null, digest: Digest): AffectedTest[] {
  const ids = [...(recorded?.index.known ?? [])].filter((id) => id.startsWith(`${path}::`));
  return isCollected(path) ? [] : ids.map((id) => recordedTest(id, 'stands in a changed file', digest));
}

function recordedTest(id: string, how: string, digest: Digest): AffectedTest {
  const path = id.split('::', 1)[0] ?? id;
  const symbol = digest.symbols.find((one) => one.path === path && testId(one) === id);
  return { path, line: symbol?.line ?? 1, symbol: symbol?.id ?? null, test: id, certainty: 'calls', how };
}

/** Tests that a change brings, and those that a new fixture or hook may reach: the digest may be of the code before it. */
function newTests({ path, added }: CodeChange, digest: Digest): AffectedTest[] {
  const known = new Set(digest.symbols.filter((one) => one.path === path).map(({ qualname }) => qualname));
  const fresh = added.filter((name) => !known.has(name));
  if (fresh.length === 0) return [];
  const how = `${fresh[0] ?? ''} is new in ${path}`;
  if (path.endsWith('conftest.py')) return allTests(digest, how).filter((test) => test.path.startsWith(folderOf(path)));
  if (!isCollected(path)) return [];
  const tests = fresh.filter((name) => /(?:^|\.)test[^.]*$/.test(name));
  if (tests.length < fresh.length) return [{ path, line: 1, symbol: null, test: path, certainty: 'calls', how }];
  return tests.map((name) => ({ path, line: 1, symbol: null, test: testId({ path, qualname: name }), certainty: 'calls', how: 'is changed itself' }));
} // prettier-ignore

function allTests(digest: Digest, how: string): AffectedTest[] {
  const paths = digest.modules.map(({ path }) => path).filter(isCollected);
  return paths.map((path) => ({ path, line: 1, symbol: null, test: path, certainty: 'calls', how }));
}

/** Each test once, those that only load the change last, and none of a file of which all are selected for more than loading. */
function unique(tests: readonly AffectedTest[]): AffectedTest[] {
  const isWhole = ({ test, path }: AffectedTest) => test === path;
  const files = new Set(tests.flatMap((one) => (isWhole(one) && one.certainty === 'calls' ? [one.path] : [])));
  const seen = new Set<string>();
  const kept = tests.filter((one) => {
    if (seen.has(one.test) || (files.has(one.path) && !(isWhole(one) && one.certainty === 'calls'))) return false;
    seen.add(one.test);
    return true;
  });
  return [...kept.filter(({ certainty }) => certainty === 'calls'), ...kept.filter(({ certainty }) => certainty === 'loads')];
} // prettier-ignore

function firstLines(digest: Digest, path: string): ReadonlyMap<string, readonly number[]> {
  const own = digest.symbols.filter((one) => one.path === path);
  return new Map([...Map.groupBy(own, (one) => one.qualname)].map(([name, all]) => [name, all.map(({ line }) => line)])); // prettier-ignore
}
