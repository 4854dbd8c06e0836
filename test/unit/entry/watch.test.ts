import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gitRepository, type TestRepository } from '../../helpers/git-repository.ts';

const CLI = join(import.meta.dirname, '..', '..', '..', 'src', 'entry', 'cli.ts');

type Said = Record<string, unknown>;

/** A running `groundskeeper watch`. */
function watching(root: string, cache: string) {
  const argv = ['--disable-warning=ExperimentalWarning', CLI, 'watch', '--repo', root, '--cache-dir', cache, '--quiet'];
  const child = spawn('node', argv, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (has: string): Promise<Said> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error('ended');
      const said = JSON.parse(value) as Said;
      if (has in said) return said;
    }
  };
  const ask = async (line: string) => {
    child.stdin.write(`${line}\n`);
    const { answer, reason } = await next('question');
    return Array.isArray(answer) ? answer.map((one: Said) => `${String(one['file'])}:${String(one['line'])}`) : reason;
  };
  const end = () => {
    child.stdin.end();
    return new Promise((resolve) => child.once('exit', resolve));
  };
  return { ask, next, end, ready: next('commit') };
}

describe('entry/watch', () => {
  let repository: TestRepository;
  let cache: string;
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'gk-watch-'));
    repository = gitRepository({
      '.gitignore': 'ignored/\n',
      'pkg/__init__.py': '',
      'pkg/a.py': 'def f():\n    return 1\n',
      'pkg/b.py': 'from pkg.a import f\n\n\ndef g():\n    return f()\n',
    });
  });
  afterEach(() => {
    repository[Symbol.dispose]();
    rmSync(cache, { recursive: true, force: true });
  });

  it('sees what was created, changed, moved and deleted before the question', async () => {
    const { root } = repository;
    const { ask, end, ready } = watching(root, cache);
    expect(await ready).toMatchObject({ event: 'ready', files: 3, symbols: 2 });
    expect(await ask('callers pkg.a.f')).toEqual(['pkg/b.py:5']);
    appendFileSync(join(root, 'pkg/b.py'), '\n\ndef h():\n    return f()\n');
    expect(await ask('callers pkg.a.f')).toEqual(['pkg/b.py:5', 'pkg/b.py:9']);
    mkdirSync(join(root, 'new/deep'), { recursive: true });
    writeFileSync(join(root, 'new/deep/c.py'), 'def c():\n    return c()\n');
    expect(await ask('callers new/deep/c.py::c')).toEqual(['new/deep/c.py:2']);
    renameSync(join(root, 'new'), join(root, 'moved'));
    expect(await ask('callers moved/deep/c.py::c')).toEqual(['moved/deep/c.py:2']);
    expect(await ask('callers new/deep/c.py::c')).toBe('symbol-unknown');
    // A folder that is made again under the same name is followed as before.
    rmSync(join(root, 'moved'), { recursive: true });
    expect(await ask('callers moved/deep/c.py::c')).toBe('symbol-unknown');
    mkdirSync(join(root, 'moved/deep'), { recursive: true });
    writeFileSync(join(root, 'moved/deep/c.py'), 'def c():\n    return c()\n');
    expect(await ask('callers moved/deep/c.py::c')).toEqual(['moved/deep/c.py:2']);
    appendFileSync(join(root, 'moved/deep/c.py'), '\n\ndef e():\n    c()\n');
    expect(await ask('callers moved/deep/c.py::c')).toEqual(['moved/deep/c.py:2', 'moved/deep/c.py:6']);
    unlinkSync(join(root, 'pkg/b.py'));
    expect(await ask('callers pkg.a.f')).toEqual([]);
    mkdirSync(join(root, 'ignored'));
    writeFileSync(join(root, 'ignored/d.py'), 'def d(): pass\n');
    expect(await ask('callers d')).toBe('symbol-unknown');
    expect(await end()).toBe(0);
  });

  it('says what changed without being asked, and survives questions that are none', async () => {
    const { ask, next, end, ready } = watching(repository.root, cache);
    await ready;
    expect(await ask('callers')).toBe('option-invalid');
    expect(await ask('__proto__ x')).toBe('option-invalid');
    repository.write('pkg/a.py', 'def f(:\n');
    expect(await next('changed')).toMatchObject({ event: 'changed', changed: ['pkg/a.py'] });
    repository.git('checkout', '-q', '--', '.');
    expect(await next('changed')).toMatchObject({ changed: ['pkg/a.py'] });
    expect(await ask('callers pkg.a.f')).toEqual(['pkg/b.py:5']);
    expect(await end()).toBe(0);
  });
});
