import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../src/base/errors.ts';
import { Digest } from '../../src/contracts/digest.ts';
import { applyEdits } from '../../src/judge/bench/overlay.ts';
import { openRepository } from '../../src/pipeline/repository.ts';
import { digestStage } from '../../src/stages/digest/index.ts';
import { gitRepository } from '../helpers/git-repository.ts';
import { rememberingLogger } from '../helpers/knowledge.ts';

const { signal } = new AbortController();
const log = rememberingLogger();

/** The digest of a repository as `groundskeeper digest --no-embed` makes it. */
async function digestOf(root: string): Promise<Digest> {
  const knowledgeFolder = mkdtempSync(join(tmpdir(), 'gk-hostile-'));
  const none = () => Promise.reject(new UserError('model-missing', 'not asked'));
  try {
    const made = await digestStage({
      repository: await openRepository(root, { signal, orEmpty: true }),
      models: { llm: none, embedder: none, faiss: none },
      knowledgeFolder,
      log,
      signal,
      waiting: () => undefined,
      options: { full: false, 'no-embed': true },
      budget: { remaining: () => ({ seconds: 900 }) },
      everyLanguage: true,
    });
    return Digest.parse(made);
  } finally {
    rmSync(knowledgeFolder, { recursive: true, force: true });
  }
}

describe('faults/sources', () => {
  it.each<[string, string | Buffer, string | null, string[]]>([
    ['a syntax error', 'def a(): pass\nx = = 1\ndef b(): pass\ny = = 2\n', '2 syntax errors, the first on line 2; read as far as possible, 2 symbols kept', ['a', 'b']],
    ['200 KB of nested parentheses', `x = ${'('.repeat(100_000)}${')'.repeat(100_000)}`, 'nested too deeply', []],
    ['200 KB of opening parentheses', '('.repeat(200_000), expect.stringMatching(/syntax error.* 0 symbols kept$/) as string, []],
    ['a NUL byte', 'def a(): pass\n\0', 'holds a NUL byte', []],
    ['latin-1', Buffer.from('def a():\n    return "\xe9"\n', 'latin1'), 'not valid UTF-8; read as latin-1', ['a']],
    ['declared latin-1', Buffer.from('# coding: latin-1\ndef \xe9t\xe9(): pass\n', 'latin1'), 'declared as latin-1; read as latin-1', ['été']],
    ['UTF-16', Buffer.from('\ufeffdef a(): pass\n', 'utf16le'), 'UTF-16, which is not read', []],
    ['CRLF and a byte order mark', '\ufeffdef a():\r\n    pass\r\n', null, ['a']],
    ['30 MB', Buffer.alloc(30_000_000, 'x = 1\n'), 'larger than 1 MB', []],
    ['nothing', '', null, []],
    ['an object that is its own call', 'class A: pass\nclass B: pass\nA.__call__ = B()\nB.__call__ = A()\nA.__call__ = A()\nA()()\n', null, ['A', 'B']],
  ])('case 20: says so in one line and goes on: %s', async (_name, source, why, names) => {
    using repo = gitRepository({ 'bad.py': source, 'good.py': 'def good(): pass\n' });
    const { stats, symbols } = await digestOf(repo.root);
    expect(stats.failures).toEqual(why === null ? [] : [{ path: 'bad.py', why }]);
    expect(symbols.map((symbol) => symbol.qualname)).toEqual([...names, 'good']);
  }); // prettier-ignore

  it('cases 21 to 23: names that are not UTF-8, submodules and loops of links are named and not followed', async () => {
    using repo = gitRepository({ 'a.py': 'def a(): pass\n' });
    symlinkSync('.', join(repo.root, 'loop'));
    symlinkSync('two.py', join(repo.root, 'one.py'));
    symlinkSync('one.py', join(repo.root, 'two.py'));
    symlinkSync('/etc/passwd', join(repo.root, 'out.py'));
    writeFileSync(Buffer.concat([Buffer.from(`${repo.root}/caf`), Buffer.from([0xe9]), Buffer.from('.py')]), 'def hidden(): pass\n');
    repo.commit();
    repo.git('update-index', '--add', '--cacheinfo', '160000,1234567890123456789012345678901234567890,vendored');
    repo.git('commit', '-q', '-m', 'submodule');
    const { stats, symbols } = await digestOf(repo.root);
    expect(stats.failures).toEqual([
      { path: 'caf\\xe9.py', why: 'a name that is not UTF-8, not read' },
      { path: 'loop', why: 'a symbolic link, not followed' },
      { path: 'one.py', why: 'a symbolic link, not followed' },
      { path: 'out.py', why: 'a symbolic link, not followed' },
      { path: 'two.py', why: 'a symbolic link, not followed' },
      { path: 'vendored', why: 'a submodule, not read' },
    ]);
    expect(symbols.map((symbol) => symbol.qualname)).toEqual(['a']);
  }); // prettier-ignore

  it('reads nothing of a repository without a commit, and says so', async () => {
    using repo = gitRepository();
    repo.write('a.py', 'def a(): pass\n');
    const { stats } = await digestOf(repo.root);
    expect(stats).toMatchObject({
      files: 0,
      failures: [{ path: '.', why: 'the repository has no commit yet: nothing is read' }],
    });
  });

  it('case 19: reads 50,000 files', async () => {
    using repo = gitRepository();
    const blob = (mark: number, text: string) => `blob\nmark :${mark}\ndata ${text.length}\n${text}\n`;
    const texts = Array.from({ length: 100 }, (_, index) => `def f${index}():\n    return ${index}\n`);
    const files = Array.from({ length: 50_000 }, (_, at) => `M 100644 :${(at % 100) + 1} d${at % 250}/m${at}.py\n`);
    const head = 'commit refs/heads/main\ncommitter T <t@example.invalid> 0 +0000\ndata 1\nx\n';
    const input = texts.map((text, index) => blob(index + 1, text)).join('') + head + files.join('');
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repo.root, input });
    const { stats, modules } = await digestOf(repo.root);
    expect(stats).toMatchObject({ files: 50_000, symbols: 50_000, failures: [] });
    expect(modules[0]?.path).toBe('d0/m0.py');
  });

  it('case 20: a change keeps every byte of the lines that it does not touch', () => {
    const latin = Buffer.from('\ufeff# caf\u00e9\r\nx = 1\r\ny = 2\r\n', 'utf8');
    const mixed = Buffer.concat([Buffer.from('# caf\xe9\r\n', 'latin1'), Buffer.from('x = 1\r\n')]);
    for (const before of [latin, mixed]) {
      const at = before.indexOf('x = 1') + 4;
      const after = applyEdits(before, [{ path: 'a.py', start: at, end: at + 1, replacement: '7', create: false }]);
      expect(after.length).toBe(before.length);
      expect([...after].flatMap((byte, index) => (byte === before[index] ? [] : [index]))).toEqual([at]);
    }
  });

  it('case 24: a shallow checkout fetches the base by its SHA, or says what is missing', async () => {
    using origin = gitRepository({ 'a.py': 'x = 1\n' });
    const old = origin.git('rev-parse', 'HEAD').trim();
    origin.write('a.py', 'x = 2\n');
    origin.commit();
    const folder = mkdtempSync(join(tmpdir(), 'gk-shallow-'));
    try {
      execFileSync('git', ['clone', '-q', '--depth=1', `file://${origin.root}`, folder]);
      const missing = openRepository(folder, { base: old, signal });
      await expect(missing).rejects.toMatchObject({ reason: 'base-not-available', exit: 3 });
      expect((await openRepository(folder, { signal })).shallow).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
