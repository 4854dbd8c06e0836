import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../base/errors.ts';
import { writeFileAtomic } from '../base/files.ts';

export interface Expected {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number | null;
}

/**
 * Makes sure that a model file has the pinned hash, before anything loads it.
 *
 * Hashing a gigabyte takes seconds, so a success is noted beside the file with the file's size, inode, modification time and change
 * time in nanoseconds. Any write to the file moves its change time, and no program can set that one back (only the modification time
 * can be forged); if any of the four differs, the whole file is hashed again. The note also names the hash, so a new pin is a new
 * check. Whoever can write the note can write the file's folder, and is trusted with it like whoever runs us.
 */
export async function verifyModel(expected: Expected): Promise<void> {
  const before = await fingerprint(expected);
  if ((await readFile(notePath(expected.file), 'utf8').catch(() => '')) === noteText(expected, before)) return;
  const actual = await hashFile(expected.file);
  const after = await fingerprint(expected);
  if (actual !== expected.sha256 || JSON.stringify(after) !== JSON.stringify(before)) {
    await rm(notePath(expected.file), { force: true });
    throw corrupt(expected, `its sha256 is ${actual}, expected ${expected.sha256}`);
  }
  await writeNote(expected, before);
}

/** Notes a file that was hashed on its way to its place. */
export async function noteVerified(expected: Expected): Promise<void> {
  await writeNote(expected, await fingerprint(expected));
}

async function writeNote(expected: Expected, print: Fingerprint): Promise<void> {
  // A read-only folder only costs the hash next time.
  await writeFileAtomic(notePath(expected.file), noteText(expected, print)).catch(() => undefined);
}

function noteText(expected: Expected, print: Fingerprint): string {
  return `${JSON.stringify({ schema: 1, sha256: expected.sha256, ...print })}\n`;
}

type Fingerprint = Readonly<Record<'size' | 'inode' | 'modified' | 'changed', string>>;

/** Feeds a file into a hash, in pieces. */
export async function hashInto(path: string, hash: Hash): Promise<void> {
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece as Buffer);
}

/** The sha256 of a file. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await hashInto(path, hash);
  return hash.digest('hex');
}

async function fingerprint(expected: Expected): Promise<Fingerprint> {
  const found = await stat(expected.file, { bigint: true }).catch(() => null);
  if (found === null || !found.isFile()) {
    throw new UserError('model-missing', `the model file ${expected.file} does not exist`);
  }
  if (expected.bytes !== null && found.size !== BigInt(expected.bytes)) {
    throw corrupt(expected, `it has ${found.size} bytes, expected ${expected.bytes}`);
  }
  return {
    size: `${found.size}`,
    inode: `${found.dev}:${found.ino}`,
    modified: `${found.mtimeNs}`,
    changed: `${found.ctimeNs}`,
  };
}

function notePath(file: string): string {
  return join(dirname(file), `.${basename(file)}.verified`);
}

function corrupt(expected: Expected, why: string): UserError {
  return new UserError(
    'model-corrupt',
    `the model file ${expected.file} is damaged: ${why}; delete it and run: make setup`,
  );
}
