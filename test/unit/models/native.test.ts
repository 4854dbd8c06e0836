import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNatives } from '../../../src/models/native.ts';

describe('models/native', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'natives-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const natives = (...roots: string[]) =>
    createNatives({
      roots: roots.map((root) => join(folder, root)),
      stamps: join(folder, 'stamps'),
      hint: 'make setup',
    });
  const install = async (root: string, code: string) => {
    const at = join(folder, root, 'node_modules', 'faiss-node');
    await mkdir(at, { recursive: true });
    await writeFile(
      join(at, 'package.json'),
      JSON.stringify({ name: 'faiss-node', version: '1.0.0', main: 'index.js' }),
    );
    await writeFile(join(at, 'index.js'), code);
  };
  const WORKS = 'module.exports = { IndexFlatIP: class { add() {} }, mark: __dirname };';

  it('loads from the first root that has the package, and remembers that it works', async () => {
    await install('second', WORKS);
    const found = natives('first', 'second');
    expect(found.find('faiss-node')).toBe(join(folder, 'second/node_modules/faiss-node/index.js'));
    const module = await found.load<{ mark: string }>('faiss-node');
    expect(module.mark).toContain('second');
    expect(await readdir(join(folder, 'stamps'))).toHaveLength(1);
  });

  it('says what is missing and what to run', async () => {
    await expect(natives('first').load('faiss-node')).rejects.toMatchObject({ reason: 'native-missing', exit: 3 });
    await expect(natives('first').load('faiss-node')).rejects.toThrow(
      /faiss-node was not found in .*first; run: make setup/,
    );
  });

  it('makes a crash of the native code a message', async () => {
    await install('first', 'process.abort();');
    await expect(natives('first').load('faiss-node')).rejects.toThrow(/does not load on this machine \(SIGABRT/);
  });

  it('makes a failing load a message', async () => {
    await install('first', 'throw new Error("wrong machine");');
    await expect(natives('first').load('faiss-node')).rejects.toThrow(/exit 1: .*wrong machine/);
  });
});
