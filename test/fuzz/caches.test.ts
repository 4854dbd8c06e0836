import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { UserError } from '../../src/base/errors.ts';
import { silentLogger } from '../../src/base/log.ts';
import { restoringOnly } from '../../src/entry/one-member-tar.ts';
import type { FileFacts } from '../../src/knowledge/parse/facts-schema.ts';
import { openStore, STORE_FILE } from '../../src/knowledge/store/store.ts';
import { packBundle, readBundle } from '../../src/stages/deliver/bundle.ts';
import { aPlan, aReport, aRequest, aResolution, aSpec } from '../helpers/evidence.ts';
import { Dice, mutateBytes, rounds } from './mutate.ts';

const FACTS: FileFacts = { lines: 3, broken: null, errors: 0, note: null, definitions: [], imports: [], flow: { nodes: 1, scopes: 1, names: [], code: '' }, binds: ['x'] }; // prettier-ignore
const KEYS = Array.from({ length: 40 }, (_, index) => `h${index}`);

/** Caches and hand-overs that were changed on their way: used as they were, or not at all. */
describe('fuzz/caches', () => {
  let folder: string;
  let store: Buffer;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gk-fuzz-'));
    const made = openStore(folder, silentLogger);
    made.putFacts(KEYS.map((hash, lines) => ({ hash, facts: { ...FACTS, lines } })));
    made.putVectors('m', [{ hash: 'v', vector: Float32Array.from([0.6, 0.8]) }]);
    made.putDigest('d', Buffer.from('one two'));
    made.close();
    store = readFileSync(join(folder, STORE_FILE));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const graphs = rounds(1_000, 100);
  test(`${graphs} damaged stores: what is read is what was written, or nothing`, () => {
    const dice = new Dice('stores');
    const place = join(folder, 'store');
    mkdirSync(place);
    for (let round = 0; round < graphs; round += 1) {
      for (const name of readdirSync(place)) rmSync(join(place, name));
      writeFileSync(join(place, STORE_FILE), mutateBytes(store, dice));
      const opened = openStore(place, silentLogger);
      try {
        for (const [lines, key] of KEYS.entries()) expect([null, lines]).toContain(opened.facts(key)?.lines ?? null);
        expect([null, 'one two']).toContain(opened.digest('d')?.toString() ?? null);
        expect([undefined, 2]).toContain(opened.vector('v', 'm', 2)?.length);
        opened.putFacts([{ hash: 'new', facts: FACTS }]);
        opened.trim();
      } catch (error) {
        // Writing into a file that was damaged in a page that nobody read may fail; it must say so and be made again.
        expect(String(error)).toMatch(/malformed|corrupt|not a database|constraint/i);
      } finally {
        opened.close();
      }
    }
  }, 600_000);

  const archives = rounds(1_000, 40);
  test(`${archives} damaged archives: nothing is written but the one member`, async () => {
    const dice = new Dice('archives');
    const work = join(folder, 'work');
    const cache = join(folder, 'cache');
    const file = join(cache, STORE_FILE);
    const archive = join(folder, 'cache.tgz');
    mkdirSync(work);
    const seeds = hostileArchives(folder, work, file, store);
    const before = outside();
    for (let round = 0; round < archives; round += 1) {
      rmSync(cache, { recursive: true, force: true });
      mkdirSync(cache);
      const seed = dice.pick(seeds);
      // Half of them are packed again, so that the damage is in the archive and not in its packing.
      writeFileSync(
        archive,
        dice.next() < 0.5 ? mutateBytes(seed, dice) : gzipSync(mutateBytes(gunzipSync(seed), dice)),
      );
      const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'] };
      const unpack = () => {
        try {
          execFileSync('tar', ['-xf', archive, '-P', '-C', work, '-z'], { env, stdio: 'pipe' });
        } catch {
          // a damaged archive: the cache library warns and goes on
        }
        return Promise.resolve();
      };
      await restoringOnly(file, work, env, unpack, 1 << 22);
      expect(readdirSync(cache).filter((name) => name !== STORE_FILE)).toEqual([]);
      expect(outside()).toEqual(before);
      openStore(cache, silentLogger).close();
    }

    function outside(): string[] {
      const names = ['work', 'evil', 'outside'].flatMap((name) => (existsSync(join(folder, name)) ? readdirSync(join(folder, name)) : [])); // prettier-ignore
      return [...names, String(existsSync('/tmp/fuzz-evil'))];
    }
  }, 900_000);

  const bundles = rounds(1_000, 200);
  test(`${bundles} damaged hand-overs: read whole, or refused by name`, async () => {
    const dice = new Dice('bundles');
    const bundle = { schema: 1 as const, base: 'a'.repeat(40), request: aRequest(), style: null, spec: aSpec(), plan: aPlan(), resolution: aResolution([{ path: 'a.py', start: 0, end: 1, replacement: 'x', create: false }]), report: aReport(), patch: 'eA==', omitted: [] }; // prettier-ignore
    const packed = await packBundle(bundle);
    const plain = gunzipSync(packed);
    let refused = 0;
    for (let round = 0; round < bundles; round += 1) {
      const bytes = dice.next() < 0.3 ? mutateBytes(packed, dice) : gzipSync(mutateBytes(plain, dice));
      try {
        const read = await readBundle(bytes);
        expect(Object.keys(read).sort()).toEqual(Object.keys(bundle).sort());
      } catch (error) {
        if (!(error instanceof UserError) || error.reason !== 'artifact-invalid') throw error;
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(bundles / 4);
  }, 300_000);
});

/** Archives with the one member, and with what a stranger would add: absolute paths, paths upwards, links. */
function hostileArchives(folder: string, work: string, file: string, store: Buffer): Buffer[] {
  const member = relative(work, file);
  const pack = (...members: string[]) => execFileSync('tar', ['-czf', '-', '-P', '-C', work, '--', ...members], { stdio: 'pipe' }); // prettier-ignore
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, store);
  mkdirSync(join(folder, 'evil'));
  writeFileSync('/tmp/fuzz-evil', 'x');
  symlinkSync('/tmp', join(folder, 'evil', 'to-tmp'));
  writeFileSync(join(folder, 'evil', 'up'), 'x');
  const archives = [pack(member), pack(member, '/tmp/fuzz-evil'), pack('../evil/to-tmp', member), pack('../evil/up', member)]; // prettier-ignore
  rmSync('/tmp/fuzz-evil');
  rmSync(join(folder, 'evil'), { recursive: true });
  rmSync(file);
  return archives;
}
