import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePatch, PatchFormatError } from '../../../../src/judge/guard/patch.ts';
import { applyHunks } from '../../../../src/judge/guard/views.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('judge/guard/patch', () => {
  let root = '';
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], { cwd: root });

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'guard-patch-'));
    git('init', '-q');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('reads what git prints, and applies it to the same bytes as git does', () => {
    const names = ['plain.py', 'with space.py', 'ümlaut.py', 'tab\tand"quote.py', 'deep/er/file.py'];
    const random = generator(7);
    mkdirSync(join(root, 'deep/er'), { recursive: true });
    for (const name of names) writeFileSync(join(root, name), lines(random, 40, ''));
    writeFileSync(join(root, 'gone.py'), 'gone\n');
    writeFileSync(join(root, 'moved.py'), lines(random, 30, ''));
    git('add', '.');
    git('commit', '-qm', 'base');
    const before = new Map(names.map((name) => [name, readFileSync(join(root, name))]));
    for (const [index, name] of names.entries()) {
      const text = (before.get(name) ?? '').toString().split('\n');
      for (let edit = 0; edit < 6; edit += 1) text.splice(random(text.length), random(3), `new ${edit}`, ...(random(2) ? ['\f\r'] : [])); // prettier-ignore
      writeFileSync(join(root, name), text.join('\n') + (index % 2 === 0 ? '' : 'no newline at the end'));
    }
    git('rm', '-q', 'gone.py');
    git('mv', 'moved.py', 'deep/moved to.py');
    writeFileSync(join(root, 'fresh.py'), 'fresh\nfile');
    writeFileSync(join(root, 'empty.py'), '');
    git('add', '-A');
    for (const quote of ['true', 'false']) {
      const files = parsePatch(git('-c', `core.quotePath=${quote}`, 'diff', '--cached', '-M', 'HEAD'));
      const decode = (name: string | null) => (name === null ? null : latin1(name).toString('utf8'));
      expect(files.map((file) => decode(file.newPath) ?? `-${decode(file.oldPath) ?? ''}`).sort()).toEqual(
        [...names, '-gone.py', 'deep/moved to.py', 'empty.py', 'fresh.py'].sort(),
      );
      for (const file of files) {
        const path = decode(file.newPath);
        if (path === null) continue;
        const old = file.oldPath === path ? (before.get(path) ?? Buffer.alloc(0)) : null;
        const base = before.get(path) ?? old ?? (path === 'deep/moved to.py' ? git('show', 'HEAD:moved.py') : Buffer.alloc(0)); // prettier-ignore
        expect(Buffer.from(applyHunks(base, file.hunks)).equals(readFileSync(join(root, path)))).toBe(true);
      }
    }
  });

  // What git accepts and the guard accepts must be one result: small damage to a real patch shows where they part.
  it('never accepts a damaged patch that git reads in another way', () => {
    git('commit', '-qm', 'next');
    writeFileSync(join(root, 'plain.py'), 'a\nb\nc\nd\ne\nf\ng\nh\n');
    git('add', '.');
    git('commit', '-qm', 'small');
    writeFileSync(join(root, 'plain.py'), 'a\nB\nc\nd\ne\nf\nG1\nG2\nh');
    const patch = git('diff');
    git('checkout', '-q', '.');
    const old = readFileSync(join(root, 'plain.py'));
    const random = generator(11);
    const inserts = ['\n', '+', '-', ' ', '@@', '\\', '--- ', '1', ',', '\r', '"'];
    let accepted = 0;
    for (let round = 0; round < 60; round += 1) {
      const at = random(patch.length);
      const insert = Buffer.from(inserts[random(inserts.length)] ?? '');
      const damaged = Buffer.concat([patch.subarray(0, at), insert, patch.subarray(at + random(2))]);
      const ours = result(damaged, old);
      if (ours === null) continue;
      accepted += 1;
      writeFileSync(join(root, 'damaged.patch'), damaged);
      try {
        git('apply', '--unidiff-zero', 'damaged.patch');
        expect(readFileSync(join(root, 'plain.py')).equals(ours)).toBe(true);
      } catch (error) {
        // git may refuse what we read; the other way round is what must not be
        if (!(error instanceof Error && 'status' in error)) throw error;
      }
      git('checkout', '-q', '.');
    }
    expect(accepted).toBeGreaterThan(0);
  });

  it.each([
    ['', 'changes no file'],
    ['diff --git a/x b/x', 'newline'],
    ['diff --git a/x b/x\n', 'does not change'],
    ['diff --git a/x b/y\nold mode 100644\nnew mode 100755\n', 'differ without a rename'],
    ['diff --git a/x b/x\nold mode 100644\nindex 1111..2222 100644\n', 'mode stands twice'],
    ['diff --git a/x b/x\nrename from x\n', 'half of a rename'],
    ['diff --git a/x b/x\nnew file mode 100644\ndeleted file mode 100644\n', 'both new and deleted'],
    ['diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n@@ -1 +2 @@\n-a\n+b\n', 'do not follow'],
    ['diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n-- \n2.39.5\n', 'was expected'],
    ['diff --git "a/x b/x"\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n', 'differ without a rename'],
    ['diff --git a/x b/x\nnew file mode 100644\n--- /dev/null\n+++ b/x\n@@ -0,0 +1,2 @@\n+a\n b\n', 'more old lines'],
  ])('refuses %j', (text, message) => {
    expect(() => parsePatch(latin1(text))).toThrow(PatchFormatError);
    expect(() => parsePatch(latin1(text))).toThrow(message);
  });
});

function result(patch: Buffer, old: Buffer): Buffer | null {
  try {
    const files = parsePatch(patch);
    const [file] = files;
    if (files.length !== 1 || file?.newPath !== 'plain.py' || file.oldPath !== 'plain.py' || file.binary) return null;
    return Buffer.from(applyHunks(old, file.hunks));
  } catch {
    return null;
  }
}

/** Small whole numbers, the same ones on every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function lines(random: (below: number) => number, count: number, end: string): string {
  return Array.from({ length: count }, (_, index) => `line ${index} ${random(1000)}`).join('\n') + '\n' + end;
}
