import { execFileSync } from 'node:child_process';
import { UserError } from '../../../../src/base/errors.ts';
import { openScratch, type FileChange } from '../../../../src/stages/deliver/scratch.ts';
import { gitRepository } from '../../../helpers/git-repository.ts';

const change = (
  path: string,
  before: string | Buffer | null,
  after: string | Buffer,
  mode: FileChange['mode'] = '100644',
): FileChange => ({
  path,
  mode,
  before: before === null ? null : Buffer.from(before),
  after: Buffer.from(after),
});

const CASES: Record<string, FileChange> = {
  'CRLF lines': change('a.py', 'x = 1\r\ny = 2\r\nz = 3\r\n', 'x = 1\r\ny = 9\r\nz = 3\r\n'),
  'mixed line ends': change('a.py', 'x = 1\r\ny = 2\nz = 3\r\n', 'x = 1\r\ny = 9\nz = 3\r\n'),
  'no newline at the end': change('a.py', 'x = 1\ny = 2', 'x = 1\ny = 9'),
  'a newline added at the end': change('a.py', 'x = 1', 'x = 1\n'),
  'a newline lost at the end': change('a.py', 'x = 1\n', 'x = 1'),
  'latin-1 bytes': change('a.py', Buffer.from('# \xe9\nx = 1\n', 'latin1'), Buffer.from('# \xe9\nx = 2\n', 'latin1')),
  'a byte order mark': change('a.py', '\ufeffx = 1\n', '\ufeffx = 2\n'),
  'a new file in a new folder': change('new/deep/b.py', null, 'y = 1\n'),
  'an empty file filled': change('a.py', '', 'x = 1\n'),
  'a name with spaces and letters outside ASCII': change('dir x/größe ü.py', 'x = 1\n', 'x = 2\n'),
  'a name that git quotes': change('a "b"\\c.py', 'x = 1\n', 'x = 2\n'),
  'an executable script': change('run.py', 'x = 1\n', 'x = 2\n', '100755'),
  'form feeds and trailing blanks': change('a.py', 'x = 1 \n\f\ny = 2\t\n', 'x = 1 \n\f\ny = 3\t\n'),
};

describe('stages/deliver/scratch', () => {
  it.each(Object.entries(CASES))('makes a patch that git applies to exactly these bytes: %s', async (_name, one) => {
    await using scratch = await openScratch();
    const { bytes: patch, files } = await scratch.diff([one]);
    expect(files).toMatchObject([{ path: one.path, created: one.before === null }]);
    const before = one.before === null ? [] : [{ path: one.path, content: one.before, mode: one.mode }];
    const [applied] = await scratch.apply(patch, before);
    expect(applied).toEqual(one);

    using repository = gitRepository({
      'unrelated.txt': 'x\n',
      ...(one.before === null ? {} : { [one.path]: one.before }),
    });
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd: repository.root,
      input: patch,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    expect(execFileSync('cat', [one.path], { cwd: repository.root })).toEqual(one.after);
  });

  it('diffs several files at once, as one patch', async () => {
    await using scratch = await openScratch();
    const changes = [change('a.py', 'x = 1\n', 'x = 2\n'), change('b/c.py', null, 'y = 1\n')];
    const { bytes, files } = await scratch.diff(changes);
    const patch = bytes.toString('utf8');
    expect(files).toEqual([
      { path: 'a.py', created: false, added: 1, removed: 1 },
      { path: 'b/c.py', created: true, added: 1, removed: 0 },
    ]);
    expect(patch.match(/^diff --git /gm)).toHaveLength(2);
    expect(patch).not.toContain('GIT binary patch');
  });

  it('refuses a patch that does not fit, and one that does more than change text', async () => {
    await using scratch = await openScratch();
    const { bytes: patch } = await scratch.diff([change('a.py', 'x = 1\n', 'x = 2\n')]);
    const file = (content: string) => [{ path: 'a.py', content: Buffer.from(content), mode: '100644' as const }];
    await expect(scratch.apply(patch, file('other\n'))).rejects.toMatchObject({ reason: 'patch-refused', exit: 2 });
    const deletion =
      'diff --git a/a.py b/a.py\ndeleted file mode 100644\n--- a/a.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-x = 1\n';
    const chmod = 'diff --git a/a.py b/a.py\nold mode 100644\nnew mode 100755\n';
    const link =
      'diff --git a/l b/l\nnew file mode 120000\n--- /dev/null\n+++ b/l\n@@ -0,0 +1 @@\n+/etc/passwd\n\\ No newline at end of file\n';
    const escape = 'diff --git a/../x b/../x\nnew file mode 100644\n--- /dev/null\n+++ b/../x\n@@ -0,0 +1 @@\n+x\n';
    for (const bad of [deletion, chmod, link, escape, 'nothing'])
      await expect(scratch.apply(Buffer.from(bad), file('x = 1\n'))).rejects.toBeInstanceOf(UserError);
  });
});
