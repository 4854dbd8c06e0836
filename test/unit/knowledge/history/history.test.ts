import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  parseLog,
  readHistory,
  SHALLOW,
  touchesOfLines,
  HISTORY_LIMITS,
  type History,
} from '../../../../src/knowledge/history/history.ts';
import { gitRepository, type TestRepository } from '../../../helpers/git-repository.ts';

const signal = new AbortController().signal;

async function historyOf(repository: TestRepository, limits = HISTORY_LIMITS): Promise<History> {
  const base = repository.git('rev-parse', 'HEAD').trim();
  const history = await readHistory({ root: repository.root, base, shallow: false }, signal, limits);
  if (history === SHALLOW) throw new Error('shallow');
  return history;
}

describe('knowledge/history/history', () => {
  it('counts commits and lines of a file, through a rename', async () => {
    using repository = gitRepository({ 'old.py': 'a = 1\nb = 2\nc = 3\nd = 4\n' });
    repository.write('old.py', 'a = 1\nb = 2\nc = 3\nd = 5\n');
    repository.commit();
    repository.git('mv', 'old.py', 'new.py');
    repository.commit();
    const history = await historyOf(repository);
    expect(history.file('new.py')).toMatchObject({ commits: 3, added: 5, deleted: 1, authors: 1 });
    expect(history.file('new.py')!.last.commit).toBe(repository.git('rev-parse', 'HEAD').trim());
    expect(history.file('old.py')).toBeNull();
    expect(history.partial).toBeNull();
  });

  it('says what changes together, and how often', async () => {
    using repository = gitRepository({ 'a.py': '0', 'b.py': '0', 'c.py': '0' });
    for (const [index, files] of [['a.py', 'b.py'], ['a.py', 'b.py'], ['a.py', 'c.py'], ['c.py']].entries()) {
      for (const file of files) repository.write(file, `v${index}`);
      repository.commit();
    }
    const history = await historyOf(repository);
    expect(history.together('a.py', 5)).toEqual([
      { path: 'b.py', together: 3, share: 0.75 },
      { path: 'c.py', together: 2, share: 0.5 },
    ]);
    expect(history.together('nothing.py', 5)).toEqual([]);
    expect(history.together('a.py', 1)).toHaveLength(1);
  });

  it('does not let one huge commit tie everything to everything', async () => {
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`f${index}.py`, 'x']));
    using repository = gitRepository(many);
    repository.write('f0.py', 'y');
    repository.write('f1.py', 'y');
    repository.commit();
    const history = await historyOf(repository);
    expect(history.together('f0.py', 99)).toEqual([{ path: 'f1.py', together: 1, share: 1 }]);
    expect(history.file('f5.py')).toMatchObject({ commits: 1 });
  });

  it('stands names that look like something else', async () => {
    const names = [
      'a b.py',
      'tab\there.py',
      'new\nline.py',
      '-rf.py',
      ':(glob)*.py',
      '{a => b}.py',
      'ä.py',
      '"q".py',
      '\u0001\u0002.py',
    ];
    using repository = gitRepository(Object.fromEntries(names.map((name) => [name, 'x = 1\n'])));
    const history = await historyOf(repository);
    for (const name of names) expect([name, history.file(name)?.commits]).toEqual([name, 1]);
    expect(history.commits).toBe(1);
  });

  it('is bounded, and says so', async () => {
    using repository = gitRepository({ 'a.py': '0' });
    for (let index = 1; index < 6; index++) {
      repository.write('a.py', `${index}`);
      repository.commit();
    }
    const history = await historyOf(repository, { ...HISTORY_LIMITS, commits: 3 });
    expect(history.file('a.py')?.commits).toBe(3);
    expect(history.partial).toContain('3 commits');
    const cut = await historyOf(repository, { ...HISTORY_LIMITS, bytes: 200 });
    expect(cut.file('a.py')?.commits).toBeLessThan(6);
    expect(cut.partial).toContain('only the newest');
  });

  it('has none in a shallow checkout', async () => {
    using repository = gitRepository({ 'a.py': '0' });
    repository.write('a.py', '1');
    repository.commit();
    const folder = mkdtempSync(join(tmpdir(), 'gk-shallow-'));
    try {
      execFileSync('git', ['clone', '-q', '--depth=1', `file://${repository.root}`, join(folder, 'clone')]);
      await expect(readHistory({ root: join(folder, 'clone'), base: 'HEAD', shallow: true }, signal)).resolves.toBe(
        SHALLOW,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('follows the lines of a definition', async () => {
    using repository = gitRepository({ 'a.py': 'def f():\n    return 1\n\n\ndef g():\n    return 2\n' });
    repository.write('a.py', 'import os\n\n\ndef f():\n    return 1\n\n\ndef g():\n    return 3\n');
    const second = repository.commit();
    const at = { root: repository.root, base: second };
    expect(await touchesOfLines(at, { path: 'a.py', line: 4, endLine: 5 }, signal)).toHaveLength(1);
    const touches = await touchesOfLines(at, { path: 'a.py', line: 8, endLine: 9 }, signal);
    expect(touches?.map((touch) => touch.commit)[0]).toBe(second);
    expect(touches).toHaveLength(2);
    await expect(touchesOfLines(at, { path: 'gone.py', line: 1, endLine: 2 }, signal)).resolves.toBeNull();
  });

  it.each([
    '',
    '\u0001',
    '\u0001not a hash\u0002\u0002\u0002',
    `\u0001${'a'.repeat(40)}`,
    `\u0001${'a'.repeat(40)}\u0002x\u0002y\u0002\0\n1\t`,
  ])('reads nothing out of %j', (text) => expect(parseLog(text).flatMap((commit) => commit.files)).toEqual([]));
});
