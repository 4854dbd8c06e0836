import type { CodeSymbol } from '../../../../src/contracts/digest.ts';
import { passagesOf, cardText } from '../../../../src/knowledge/search/passages.ts';
import { createRetriever, type SemanticTiers, type Structure } from '../../../../src/knowledge/search/retriever.ts';
import { createLookup } from '../../../../src/knowledge/lookup.ts';
import { createVectorIndex, toUnit } from '../../../../src/knowledge/vectors/vector-index.ts';
import { digestOfSources, wordEmbedder } from '../../../helpers/knowledge.ts';

const SOURCES = {
  'shop/prices.py':
    '"""What things cost."""\nimport os\nfrom decimal import Decimal\n\nVAT_RATE = Decimal("0.19")\n\n\nclass Price:\n    """An amount."""\n    currency = "EUR"\n\n    def gross(self):\n        return add_tax(self.net)\n\n\ndef add_tax(amount):\n    return amount * (1 + VAT_RATE)\n',
  'shop/mail.py':
    'def send_letter(to):\n    """Posts a letter to a customer."""\n    stamp(to)\n\n\ndef stamp(to):\n    print(to)\n',
  'tests/test_prices.py': 'def test_gross():\n    assert True\n',
};
const signal = new AbortController().signal;

describe('knowledge/search/retriever', () => {
  const open = async (semantic = true) => {
    const digest = await digestOfSources(SOURCES);
    const lookup = createLookup(digest);
    const sources = new Map(Object.entries(SOURCES).map(([path, text]) => [path, Buffer.from(text)]));
    const passages = passagesOf(digest, sources, false);
    const structure: Structure = {
      named: lookup.named,
      fileOf: (path) => (lookup.module(path) === undefined ? null : path),
      neighbours: (symbol) => lookup.callees(symbol.id).flatMap((edge) => lookup.symbol(edge.to) ?? []),
    };
    const embedder = wordEmbedder();
    const symbols = digest.symbols.filter((symbol) => !symbol.test);
    const tier = async (texts: readonly string[]) => createVectorIndex((await embedder.embed(texts)).map(toUnit), embedder.dimensions, null); // prettier-ignore
    const modules = digest.modules.filter((module) => !module.test);
    const tiers: SemanticTiers = {
      embedder,
      files: { index: await tier(modules.map((module) => cardText(module, symbols.filter((one) => one.path === module.path), sources.get(module.path)!))), paths: modules.map((module) => module.path) },
      symbols: { index: await tier(symbols.map((symbol) => `${symbol.qualname} ${symbol.docstring ?? ''}`)), ids: symbols.map((symbol) => symbol.id) },
    }; // prettier-ignore
    embedder.asked.length = 0;
    return { passages, embedder, retriever: createRetriever(passages, semantic ? tiers : null, structure) };
  };
  const first = async (question: string, semantic = true) => {
    const { retriever } = await open(semantic);
    const { found } = await retriever.retrieve(question, { limit: 3, signal });
    return found[0];
  };

  it('cuts files into definitions and module code, tests left out', async () => {
    const { passages } = await open();
    expect(passages.map((one) => [one.symbol?.qualname ?? one.kind, one.line, one.endLine])).toEqual([
      ['send_letter', 1, 3],
      ['stamp', 6, 7],
      ['Price', 8, 11],
      ['Price.gross', 12, 13],
      ['add_tax', 16, 17],
      ['module', 1, 5],
    ]);
    const price = passages[2];
    expect(price!.text).toContain('currency');
    expect(price!.text).not.toContain('add_tax');
  });

  it('finds a constant outside of definitions', async () => {
    expect((await first('what is VAT_RATE?', false))?.passage).toMatchObject({ kind: 'module', line: 1 });
  });

  it('finds a definition by its name in code, and says so', async () => {
    const found = await first('why does `add_tax` round?', false);
    expect(found?.passage.symbol?.qualname).toBe('add_tax');
    expect(found?.why).toContain('named');
    expect((await first('something in shop/mail.py'))?.passage.path).toBe('shop/mail.py');
  });

  it('says how much of the question the repository knows', async () => {
    const { retriever } = await open();
    const { strength: known } = await retriever.retrieve('post a letter to the customer', { limit: 3, signal });
    const { strength: strange, found } = await retriever.retrieve('sourdough hydration percentage', {
      limit: 3,
      signal,
    });
    expect(known).toMatchObject({ coverage: 1, known: 1, named: false });
    expect(strange).toMatchObject({ coverage: 0, known: 0, lexical: 0 });
    expect(strange.semantic).toBeLessThan(known.semantic ?? 0);
    expect(found.length).toBeLessThanOrEqual(3);
  });

  it('remembers an answer: the model is asked once for the same question', async () => {
    const { retriever, embedder } = await open();
    const once = await retriever.retrieve('letter', { limit: 2, signal });
    const twice = await retriever.retrieve('letter', { limit: 2, signal });
    expect(twice).toEqual(once);
    expect(embedder.asked).toEqual(['letter']);
  });

  it('is not slowed by a hostile question', async () => {
    const { retriever } = await open();
    for (const text of [
      'aB'.repeat(100_000),
      '`'.repeat(200_000),
      'a.'.repeat(100_000),
      '/'.repeat(200_000),
      '_'.repeat(200_000),
    ]) {
      const { found } = await retriever.retrieve(text, { limit: 1, signal });
      expect(found.length).toBeLessThanOrEqual(1);
    }
  });

  it('ends when it is told to', async () => {
    const { retriever } = await open();
    await expect(retriever.retrieve('letter', { limit: 1, signal: AbortSignal.abort() })).rejects.toThrow();
  });

  it('gives nothing where there is nothing', async () => {
    const none: Structure = { named: () => [] as CodeSymbol[], fileOf: () => null, neighbours: () => [] };
    const { found, strength } = await createRetriever([], null, none).retrieve('anything', { limit: 5, signal });
    expect([found, strength.coverage, strength.lexical]).toEqual([[], 0, 0]);
  });
});
