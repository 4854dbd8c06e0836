import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DatabaseSync } from 'node:sqlite';
import { silentLogger } from '../../src/base/log.ts';
import { openStore, STORE_FILE } from '../../src/knowledge/store/store.ts';
import { createModelHub } from '../../src/models/index.ts';
import { Manifest } from '../../src/models/schema.ts';
import { verifyModel } from '../../src/models/verify.ts';
import { parsePython } from '../../src/knowledge/parse/python.ts';
import { readBundle } from '../../src/stages/deliver/bundle.ts';
import { watchWorld, type WatchedWorld } from '../helpers/invariants.ts';
import { rememberingLogger } from '../helpers/knowledge.ts';

/** What comes from caches, other jobs and model folders: data that may be anybody's. */
describe('security/stores', () => {
  let folder: string;
  let world: WatchedWorld;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gk-stores-'));
    world = await watchWorld({ folders: [folder], canary: 'canary-of-the-hostile-store' });
  });
  afterEach(async () => {
    await world.check();
    rmSync(folder, { recursive: true });
  });

  it('row 36: a kept store that somebody edited is made again, and nothing in it is run', () => {
    openStore(folder, silentLogger).close();
    const edits = [
      "CREATE TRIGGER t AFTER INSERT ON facts BEGIN SELECT load_extension('/tmp/x.so'); END",
      "CREATE VIEW v AS SELECT writefile('/tmp/store-wrote', x'00')",
      'CREATE TABLE extra (a)',
      'PRAGMA user_version = 999',
    ];
    for (const sql of edits) {
      const database = new DatabaseSync(join(folder, STORE_FILE));
      database.exec(sql);
      database.close();
      const log = rememberingLogger();
      const store = openStore(folder, log);
      expect(store.facts('h')).toBeNull();
      store.close();
      expect(log.warnings.join()).toMatch(/made again/);
    }
    expect(existsSync('/tmp/store-wrote')).toBe(false);
  });

  it('row 37: a bomb is refused at its cap', async () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    await expect(readBundle(gzipSync(zeros, { level: 9 }))).rejects.toMatchObject({ reason: 'artifact-invalid', message: expect.stringContaining('24 MiB') });
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  }); // prettier-ignore

  it('row 37: a key of the prototype is refused, and pickle is not read at all', async () => {
    const bundle = gzipSync(Buffer.from('{"schema": 1, "__proto__": {"polluted": true}}'));
    await expect(readBundle(bundle)).rejects.toMatchObject({ reason: 'artifact-invalid' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    await expect(readBundle(Buffer.from('\x80\x04\x95\x00', 'latin1'))).rejects.toMatchObject({ exit: 2 });
  });

  it('row 38: a model with one flipped byte is refused before it is loaded', async () => {
    const file = join(folder, 'model.gguf');
    const bytes = Buffer.concat([Buffer.from('GGUF'), Buffer.alloc(4096, 7)]);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    writeFileSync(file, bytes);
    await verifyModel({ file, sha256, bytes: bytes.length });
    bytes[2000] = 8;
    writeFileSync(file, bytes);
    await expect(verifyModel({ file, sha256, bytes: bytes.length })).rejects.toMatchObject({
      reason: 'model-corrupt',
      exit: 3,
    });
    await expect(hub(`${file}#sha256=${sha256}`).llm()).rejects.toMatchObject({ reason: 'model-corrupt', exit: 3 });
  });

  it('row 39: a file that can hold code is no model: only GGUF, ONNX and JSON are read', async () => {
    for (const name of ['adapter.pt', 'adapter.bin', 'adapter.pkl', 'adapter.ckpt', 'adapter.gguf']) {
      // A pickle, under whichever name: the hash alone must not be enough.
      const bytes = Buffer.from('\x80\x04\x95\x0b\x00\x00\x00\x00\x00\x00\x00\x8c\x02os\x94.', 'latin1');
      const file = join(folder, name);
      writeFileSync(file, bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await expect(hub(`${file}#sha256=${sha256}`).llm()).rejects.toMatchObject({ exit: 3 });
      const entry = { id: 'a', role: 'llm', file: name.replace('gguf', 'pth'), bytes: 10, sha256, licence: 'x', parameters: 1, context: 1, sources: [{ type: 'http', url: 'https://example.invalid/a' }] };
      const presets = { fast: 'a', balanced: 'a', quality: 'a' };
      expect(Manifest.safeParse({ schema: 1, presets, models: [entry] }).success).toBe(false);
      expect(Manifest.safeParse({ schema: 1, presets, models: [{ ...entry, file: 'a.gguf' }] }).success).toBe(true);
    }
  }); // prettier-ignore

  it('row 40: a file of nested brackets is not read, and says so', async () => {
    const deep = `x=${'('.repeat(100_000)}${')'.repeat(100_000)}`;
    const result = await parsePython(deep);
    expect(result.ok ? 'read' : result.why).toBe('nested too deeply');
  });

  function hub(model: string) {
    return createModelHub({
      options: { preset: 'auto', device: 'cpu', model },
      folder,
      natives: {
        find: () => null,
        load: () => Promise.reject(new Error('nothing may be loaded')),
      },
      scratch: folder,
      log: silentLogger,
      signal: new AbortController().signal,
      waiting: () => undefined,
    });
  }
});
