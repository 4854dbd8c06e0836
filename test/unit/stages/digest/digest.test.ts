import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../../src/base/errors.ts';
import { Digest } from '../../../../src/contracts/digest.ts';
import { openRepository } from '../../../../src/pipeline/repository.ts';
import { digestStage, type DigestContext } from '../../../../src/stages/digest/index.ts';
import { gitRepository, type TestRepository } from '../../../helpers/git-repository.ts';
import { rememberingLogger, wordEmbedder } from '../../../helpers/knowledge.ts';

const FILES = {
  'src/pkg/__init__.py': 'from .a import f\n',
  'src/pkg/a.py': 'def f(x):\n    """Does."""\n    return g(x)\n\n\ndef g(x):\n    return x\n',
  'src/pkg/b.py': 'from pkg import f\n\n\ndef h():\n    return f(1)\n',
  'tests/test_a.py': 'from pkg.a import f\n\n\ndef test_f():\n    assert f(1) == 1\n',
  'README.md': '# not Python\n',
};

describe('stages/digest', () => {
  let cache: string;
  let repository: TestRepository;
  const log = rememberingLogger();
  const signal = new AbortController().signal;

  const digest = async (changes: Partial<DigestContext> = {}) => {
    const context: DigestContext = {
      repository: await openRepository(repository.root, { signal }),
      models: {
        llm: () => Promise.reject(new Error('not asked')),
        embedder: () => Promise.resolve(wordEmbedder()),
        faiss: () => Promise.reject(new UserError('native-missing', 'no faiss')),
      },
      knowledgeFolder: cache,
      log,
      signal,
      waiting: () => undefined,
      options: { full: false, 'no-embed': false },
      budget: { remaining: () => ({ seconds: 900 }) },
      ...changes,
    };
    return Digest.parse(await digestStage(context));
  };

  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'gk-digest-'));
    repository = gitRepository(FILES);
    log.warnings.length = 0;
  });
  afterEach(() => {
    repository[Symbol.dispose]();
    rmSync(cache, { recursive: true, force: true });
  });

  it('understands modules, symbols, imports and calls at the base commit', async () => {
    const made = await digest();
    expect(made.commit).toBe(repository.git('rev-parse', 'HEAD').trim());
    expect(made.modules.map((one) => `${one.root}|${one.module}|${one.test}`)).toEqual([
      'src|pkg|false',
      'src|pkg.a|false',
      'src|pkg.b|false',
      'tests|test_a|true',
    ]);
    expect(made.symbols.map((one) => one.id)).toEqual(['py:pkg.a:f', 'py:pkg.a:g', 'py:pkg.b:h', 'py:test_a:test_f']);
    expect(made.calls.map((one) => `${one.from} ${one.how} ${one.to}`)).toEqual([
      'py:pkg.a:f local py:pkg.a:g',
      'py:pkg.b:h import py:pkg.a:f',
      'py:test_a:test_f import py:pkg.a:f',
    ]);
    expect(made.stats).toMatchObject({
      files: 4,
      lines: 18,
      symbols: 4,
      parsed: 4,
      reused: 0,
      // three definitions and three files that are no tests
      embedded: 6,
      vectors: 'exact',
      history: 'ok',
      failures: [],
    });
  });

  it('does again only what changed, and all of it with full', async () => {
    await digest();
    repository.write('src/pkg/a.py', FILES['src/pkg/a.py'].replace('return x', 'return -x'));
    repository.commit();
    expect((await digest()).stats).toMatchObject({ parsed: 1, reused: 3, embedded: 2 });
    expect((await digest()).stats).toMatchObject({ parsed: 0, reused: 4, embedded: 0 });
    expect((await digest({ options: { full: true, 'no-embed': false } })).stats).toMatchObject({
      parsed: 4,
      reused: 0,
      embedded: 6,
    });
  });

  it('gives the same digest from the cache as without it', async () => {
    const { stats: _first, ...fresh } = await digest();
    const { stats: _second, ...cached } = await digest();
    expect(cached).toEqual(fresh);
  });

  it('builds again over a truncated cache, and warns', async () => {
    await digest();
    truncateSync(join(cache, 'knowledge.sqlite'), 5_000);
    expect((await digest()).stats).toMatchObject({ parsed: 4, reused: 0 });
    expect(log.warnings.join()).toContain('made again');
  });

  it('sees the commit, not the work tree', async () => {
    repository.write('src/pkg/new.py', 'def unseen(): pass\n');
    expect((await digest()).symbols.some((one) => one.qualname === 'unseen')).toBe(false);
  });

  it('lists what it could not read and reads the rest', async () => {
    repository.write('bad/latin.py', Buffer.from('x = "\xe9"\n', 'latin1'));
    repository.write('bad/broken.py', 'def ok(): pass\nx = = 1\n');
    repository.write('bad/deep.py', '('.repeat(20_000) + ')'.repeat(20_000));
    repository.commit();
    const { stats, symbols } = await digest();
    expect(stats.failures).toEqual([
      { path: 'bad/broken.py', why: 'syntax error on line 2; read as far as possible, 1 symbol kept' },
      { path: 'bad/deep.py', why: 'nested too deeply' },
      { path: 'bad/latin.py', why: 'not valid UTF-8; read as latin-1' },
    ]);
    expect(symbols.map((one) => one.qualname)).toContain('ok');
  });

  it('goes on without vectors when the model is absent or not wanted, and says so', async () => {
    const models = {
      llm: () => Promise.reject(new Error()),
      faiss: () => Promise.reject(new Error()),
      embedder: () => Promise.reject(new UserError('model-missing', 'MiniLM is missing')),
    };
    expect((await digest({ models })).stats).toMatchObject({ vectors: 'none', embedded: 0 });
    expect(log.warnings).toEqual(['MiniLM is missing; digesting without vectors']);
    expect((await digest({ options: { full: false, 'no-embed': true } })).stats.vectors).toBe('none');
  });

  it('marks vectors as partial when time is out', async () => {
    const made = await digest({ budget: { remaining: () => ({ seconds: 0 }) } });
    expect(made.stats).toMatchObject({ embedded: 0, partial: '6 symbols or files have no vector yet: out of time' });
  });

  it('says that history is not available in a shallow checkout', async () => {
    repository.commit('second');
    const shallow = mkdtempSync(join(tmpdir(), 'gk-shallow-'));
    try {
      repository.git('clone', '-q', '--depth', '1', `file://${repository.root}`, shallow);
      const made = await digest({ repository: await openRepository(shallow, { signal }) });
      expect(made.stats.history).toBe('not available: shallow');
    } finally {
      rmSync(shallow, { recursive: true, force: true });
    }
  });

  it('refuses a repository without Python', async () => {
    using empty = gitRepository({ 'README.md': 'x' });
    const context = { repository: await openRepository(empty.root, { signal }) };
    await expect(digest(context)).rejects.toMatchObject({ reason: 'no-python', exit: 3 });
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(digest({ signal: stop.signal })).rejects.toThrow();
  });
});
