import { createHash } from 'node:crypto';
import { mkdtemp, open, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyModel } from '../../../src/models/verify.ts';

describe('models/verify', () => {
  let folder: string;
  let file: string;
  const content = Buffer.alloc(100_000, 7);
  const sha256 = createHash('sha256').update(content).digest('hex');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-'));
    file = join(folder, 'm.gguf');
    await writeFile(file, content);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const verify = () => verifyModel({ file, sha256, bytes: content.length });

  it('accepts the right bytes and notes it', async () => {
    await verify();
    expect(JSON.parse(await readFile(join(folder, '.m.gguf.verified'), 'utf8'))).toMatchObject({ sha256 });
    await verify();
  });

  it('catches a flipped byte even when size and modification time are put back', async () => {
    await verify();
    const before = await stat(file);
    const handle = await open(file, 'r+');
    await handle.write(Buffer.from([8]), 0, 1, 50_000);
    await handle.close();
    await utimes(file, before.atime, before.mtime);
    await expect(verify()).rejects.toMatchObject({ reason: 'model-corrupt', exit: 3 });
  });

  it('does not take the note of another hash', async () => {
    await verify();
    const other = createHash('sha256').update('other').digest('hex');
    await expect(verifyModel({ file, sha256: other, bytes: null })).rejects.toMatchObject({ reason: 'model-corrupt' });
  });

  it('names a wrong size and a missing file', async () => {
    await writeFile(file, 'short');
    await expect(verify()).rejects.toThrow(/has 5 bytes, expected 100000/);
    await rm(file);
    await expect(verify()).rejects.toMatchObject({ reason: 'model-missing', exit: 3 });
  });
});
