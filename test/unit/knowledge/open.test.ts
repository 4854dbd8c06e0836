import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../src/base/errors.ts';
import { openKnowledge, type KnowledgeContext } from '../../../src/knowledge/open.ts';
import { calleesOf, callersOf, findSymbol } from '../../../src/knowledge/query.ts';
import { openStore } from '../../../src/knowledge/store/store.ts';
import { vectorKey } from '../../../src/knowledge/build/symbol-text.ts';
import { digestOfSources, rememberingLogger, wordEmbedder } from '../../helpers/knowledge.ts';

const SOURCES = {
  'pkg/__init__.py': 'from .shop import Basket as Cart, total\n',
  'pkg/shop.py':
    'class Basket:\n    """Things a customer wants to buy."""\n    def __init__(self): self.items = []\n    def price(self): return total(self.items)\n\ndef total(items):\n    """Adds up what everything costs."""\n    return sum(item.cost for item in items)\n',
  'pkg/clock.py': 'def wait(seconds):\n    """Sleeps for a while."""\n',
  'tests/test_shop.py': 'from pkg.shop import Basket\n\ndef test_price():\n    assert Basket().price() == 0\n',
};

describe('knowledge/open', () => {
  const signal = new AbortController().signal;
  let folder: string;
  const log = rememberingLogger();

  const context = (changes: Partial<KnowledgeContext> = {}): KnowledgeContext => {
    const files = new Map(Object.entries(SOURCES).map(([path, text]) => [path, Buffer.from(text)]));
    return {
      repository: {
        read: (path) => Promise.resolve(files.get(path) ?? null),
        readMany: (paths) =>
          Promise.resolve(
            new Map(paths.flatMap((path) => (files.has(path) ? [[path, files.get(path)!] as const] : []))),
          ),
      },
      knowledgeFolder: folder,
      models: {
        embedder: () => Promise.resolve(wordEmbedder()),
        faiss: () => Promise.reject(new UserError('native-missing', 'no faiss')),
      },
      log,
      ...changes,
    };
  };
  const open = async (changes: Partial<KnowledgeContext> = {}) => {
    const digest = await digestOfSources(SOURCES);
    return openKnowledge({ ...digest, stats: { ...digest.stats, vectors: 'exact' } }, context(changes));
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gk-open-'));
    log.warnings.length = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('answers by id, path, line and name', async () => {
    const knowledge = await open();
    expect(knowledge.symbol('py:pkg.shop:total')?.line).toBe(6);
    expect(knowledge.symbolsIn('pkg/shop.py').map((symbol) => symbol.qualname)).toEqual([
      'Basket',
      'Basket.__init__',
      'Basket.price',
      'total',
    ]);
    expect(knowledge.at('pkg/shop.py', 4)?.qualname).toBe('Basket.price');
    expect(knowledge.at('pkg/shop.py', 2)?.qualname).toBe('Basket');
    expect(knowledge.at('pkg/shop.py', 5)).toBeUndefined();
    for (const name of ['price', 'Basket.price', 'pkg.shop.Basket.price', 'pkg/shop.py::Basket.price']) {
      expect(knowledge.named(name).map((symbol) => symbol.id)).toEqual(['py:pkg.shop:Basket.price']);
    }
    expect(knowledge.named('pkg.total').map((symbol) => symbol.id)).toEqual(['py:pkg.shop:total']);
    expect(knowledge.named('constructor')).toEqual([]);
    expect((await knowledge.source('pkg/clock.py')).toString()).toContain('Sleeps');
    await expect(knowledge.source('nowhere.py')).rejects.toThrow('nowhere.py');
  });

  it('answers who calls whom, constructors included', async () => {
    const knowledge = await open();
    expect(callersOf(knowledge, 'pkg.shop.total')).toEqual([
      { file: 'pkg/shop.py', line: 4, how: 'local', symbol: 'py:pkg.shop:Basket.price' },
    ]);
    expect(calleesOf(knowledge, 'test_price').map((line) => line.symbol)).toEqual([
      'py:pkg.shop:Basket',
      'py:pkg.shop:Basket.__init__',
      'py:pkg.shop:Basket.price',
    ]);
    expect(callersOf(knowledge, 'Basket.__init__').map((line) => line.symbol)).toEqual(['py:test_shop:test_price']);
  });

  it('refuses an unknown or ambiguous symbol with the choices and exit 2', async () => {
    const sources = { 'a.py': 'def go(): pass\n', 'b.py': 'def go(): pass\n' };
    const knowledge = await openKnowledge(await digestOfSources(sources), context());
    expect(() => findSymbol(knowledge, 'go')).toThrow(
      expect.objectContaining({
        reason: 'symbol-ambiguous',
        exit: 2,
        message: expect.stringContaining('a.py::go, b.py::go'),
      }),
    );
    expect(() => findSymbol(knowledge, 'gone')).toThrow(expect.objectContaining({ reason: 'symbol-unknown', exit: 2 }));
    expect(findSymbol(knowledge, 'b.go').path).toBe('b.py');
    expect(findSymbol(knowledge, 'b:go').path).toBe('b.py');
    expect(findSymbol(knowledge, 'a.py:1').path).toBe('a.py');
  });

  it('joins both lists and leaves tests out unless asked', async () => {
    const digest = await digestOfSources(SOURCES);
    const store = openStore(folder, log);
    const embedder = wordEmbedder();
    for (const symbol of digest.symbols) {
      const [vector] = await embedder.embed([symbol.docstring ?? symbol.qualname]);
      store.putVectors('words', [{ hash: vectorKey(symbol), vector: vector! }]);
    }
    store.close();
    const knowledge = await open();
    const hits = await knowledge.search('adds up what everything costs', { limit: 3, signal });
    expect(hits[0]).toMatchObject({ symbol: { id: 'py:pkg.shop:total' }, lexical: 1, semantic: 1 });
    const withTests = await knowledge.search('test_price', { limit: 1, tests: true, signal });
    expect(withTests[0]?.symbol.path).toBe('tests/test_shop.py');
    expect((await knowledge.search('test_price', { limit: 9, signal })).every((hit) => !hit.symbol.test)).toBe(true);
    expect(log.warnings.join()).toContain('searched exactly');
    knowledge.close();
  });

  it('searches by words alone when the model is absent, and says so; a damaged model is an error', async () => {
    const missing = await open({
      models: {
        embedder: () => Promise.reject(new UserError('model-missing', 'no model')),
        faiss: () => Promise.reject(new Error('not asked')),
      },
    });
    const [hit] = await missing.search('sleeps a while', { limit: 1, signal });
    expect(hit).toMatchObject({ symbol: { id: 'py:pkg.clock:wait' }, semantic: null });
    expect(log.warnings.join()).toContain('words only');
    const broken = await open({
      models: {
        embedder: () => Promise.reject(new UserError('model-corrupt', 'wrong hash')),
        faiss: () => Promise.reject(new Error('not asked')),
      },
    });
    await expect(broken.search('x', { limit: 1, signal })).rejects.toThrow('wrong hash');
  });
});
