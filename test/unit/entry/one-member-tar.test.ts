import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
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
import { restoringOnly } from '../../../src/entry/one-member-tar.ts';

describe('entry/one-member-tar', () => {
  let folder: string;
  let workspace: string;
  let file: string;
  let archive: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "gk it's tar-"));
    workspace = join(folder, 'work');
    file = join(folder, 'cache', 'knowledge.sqlite');
    archive = join(folder, 'cache.tgz');
    mkdirSync(workspace);
    mkdirSync(join(folder, 'cache'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Packs what is on the disk now, and takes it away again. */
  const pack = (...members: string[]) => {
    execFileSync('tar', ['-czf', archive, '-P', '-C', workspace, '--', ...members], { stdio: 'pipe' });
    for (const member of members) rmSync(join(workspace, member), { recursive: true, force: true });
  };
  /** What the cache library does, with the `tar` that it finds. */
  const unpack = (maxBytes?: number) => {
    const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'] };
    const work = () => {
      execFileSync('tar', ['-xf', archive, '-P', '-C', workspace, '-z'], { env, stdio: 'pipe' });
      return Promise.resolve('hit');
    };
    return restoringOnly(file, workspace, env, work, maxBytes).then((value) => ({ value, path: env['PATH'] }));
  };

  it('brings back the file, and only the file', async () => {
    const member = relative(workspace, file);
    writeFileSync(file, 'kept');
    writeFileSync(join(folder, 'cache', 'other'), 'not asked for');
    pack(member, relative(workspace, join(folder, 'cache', 'other')));
    expect(await unpack()).toEqual({ value: 'hit', path: process.env['PATH'] });
    expect(readFileSync(file, 'utf8')).toBe('kept');
    expect(lstatSync(file).mode & 0o111).toBe(0);
    expect(readdirSync(join(folder, 'cache'))).toEqual(['knowledge.sqlite']);
  });

  it('writes nothing of an entry with absolute paths, paths upwards and links', async () => {
    const outside = join(folder, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'absolute'), 'x');
    symlinkSync('/etc', join(outside, 'link'));
    execFileSync('tar', ['-czf', archive, '-P', join(outside, 'absolute'), join(outside, 'link')], { stdio: 'pipe' });
    rmSync(outside, { recursive: true });
    await expect(unpack()).resolves.toMatchObject({ value: 'hit' });
    expect(existsSync(outside)).toBe(false);
    expect(existsSync(file)).toBe(false);
  });

  it('takes a link in place of the file for nothing', async () => {
    symlinkSync('/etc/passwd', file);
    pack(relative(workspace, file));
    await unpack();
    expect(existsSync(file)).toBe(false);
  });

  it('stops at the cap', async () => {
    writeFileSync(file, Buffer.alloc(5_000_000));
    pack(relative(workspace, file));
    await unpack(1_000_000).catch(() => undefined);
    expect(existsSync(file)).toBe(false);
  });

  it('leaves packing to the real tar', async () => {
    writeFileSync(file, 'kept');
    const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'] };
    await restoringOnly(file, workspace, env, () => {
      execFileSync('tar', ['-cf', archive, '-P', '-C', workspace, relative(workspace, file)], { env, stdio: 'pipe' });
      return Promise.resolve();
    });
    expect(execFileSync('tar', ['-tPf', archive], { encoding: 'utf8' }).trim()).toBe('../cache/knowledge.sqlite');
  });
}); // prettier-ignore
