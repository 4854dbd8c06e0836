import { createLexicalIndex } from '../../../../src/knowledge/search/lexical.ts';
import { fuseRanks } from '../../../../src/knowledge/search/rank-fusion.ts';
import { searchWords, splitIdentifier } from '../../../../src/knowledge/search/words.ts';

describe('knowledge/search', () => {
  it.each([
    ['parseHTTPHeader', ['parse', 'http', 'header']],
    ['max_retry_count', ['max', 'retry', 'count']],
    ['__init__', ['init']],
    ['sha256Sum', ['sha256', 'sum']],
    ['größeÄndern', ['größe', 'ändern']],
  ])('splits %s', (identifier, parts) => expect(splitIdentifier(identifier)).toEqual(parts));

  it('keeps identifiers whole beside their parts, folds endings and drops empty words', () => {
    expect(searchWords('def max_rows(self): the parsing')).toEqual(['max_rows', 'max', 'row', 'pars']);
    expect(searchWords('parsers parse parsing parsed')).toEqual(['pars', 'pars', 'pars', 'pars']);
  });

  it('is linear on long hostile text', () => {
    expect(searchWords('a'.repeat(1_000_000))).toEqual([]);
    expect(searchWords('aB'.repeat(500_000))).toEqual([]);
  });

  it('ranks the rare word over the common one and short documents over long', () => {
    const filler = Array.from({ length: 50 }, () => 'filler');
    const index = createLexicalIndex([
      ['rare', ...filler],
      ['common', 'x'],
      ['rare', 'x'],
      ['common', 'y'],
      ['common'],
    ]);
    expect(index.search(['rare'], 10).map((hit) => hit.index)).toEqual([2, 0]);
    expect(index.search(['rare', 'common'], 10)[0]?.index).toBe(2);
    expect(index.search(['absent'], 10)).toEqual([]);
    expect(index.search(['common', 'rare'], 1)).toHaveLength(1);
  });

  it('matches the formula of BM25 on a worked example', () => {
    const index = createLexicalIndex([['a', 'a', 'b'], ['b']]);
    const rarity = Math.log(1 + (2 - 1 + 0.5) / 1.5);
    const expected = (rarity * 2 * 2.2) / (2 + 1.2 * (0.4 + (0.6 * 3) / 2));
    expect(index.search(['a'], 1)[0]?.score).toBeCloseTo(expected, 10);
  });

  it('joins lists by rank and says where each list had it', () => {
    const fused = fuseRanks(
      [
        [{ index: 7 }, { index: 3 }],
        [{ index: 3 }, { index: 9 }],
      ],
      3,
    );
    expect(fused.map((one) => one.index)).toEqual([3, 7, 9]);
    expect(fused[0]).toMatchObject({ ranks: [2, 1], score: 1 / 62 + 1 / 61 });
    expect(fused[1]?.ranks).toEqual([1, null]);
  });
});
