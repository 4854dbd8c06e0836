import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../../src/base/log.ts';
import { asText, BUNDLE_FILE, readHandover, TEXT_LIMIT, TEXT_LIMIT_BYTES } from '../../../src/github/handover.ts';

const BYTES = Buffer.from([0x1f, 0x8b, 1, 2, 3]);

describe('github/handover', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gk-handover-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('reads a folder, a file, and the text of a job output', async () => {
    const file = join(folder, BUNDLE_FILE);
    writeFileSync(file, BYTES);
    for (const given of [folder, file, asText(BYTES)!])
      await expect(readHandover(given, silentLogger)).resolves.toEqual(BYTES);
  });

  it('makes no text that a program could not be started with', () => {
    expect(asText(Buffer.alloc(TEXT_LIMIT_BYTES))?.length).toBe(TEXT_LIMIT);
    expect(asText(Buffer.alloc(TEXT_LIMIT_BYTES + 1))).toBeNull();
    // MAX_ARG_STRLEN of Linux, less the name of the variable.
    expect(TEXT_LIMIT).toBeLessThan(131_072 - 'INPUT_ARTIFACT='.length);
  });

  it.each([
    ['a folder without it', () => folder],
    ['no folder', () => '/no/such folder'],
    ['something else', () => '{"a": 1}'],
  ])('refuses %s', async (_what, given) => {
    await expect(readHandover(given(), silentLogger)).rejects.toMatchObject({ reason: 'artifact-invalid', exit: 2 });
  });

  it('refuses a file that is too large before reading it', async () => {
    writeFileSync(join(folder, BUNDLE_FILE), Buffer.alloc(5 * 1024 * 1024));
    await expect(readHandover(folder, silentLogger)).rejects.toMatchObject({ reason: 'artifact-invalid' });
  });
});
