import { pathBetween } from '../../../src/knowledge/path-between.ts';
import { createLookup } from '../../../src/knowledge/lookup.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { digestOfSources } from '../../helpers/knowledge.ts';

async function knowledgeOf(sources: Record<string, string>): Promise<Knowledge> {
  const digest = await digestOfSources(sources);
  return { digest, ...createLookup(digest) } as Knowledge;
}

describe('knowledge/path-between', () => {
  const SOURCES = {
    'shop/__init__.py': '',
    'shop/api.py': 'from shop.core import Engine\n\ndef start():\n    return Engine().run()\n\ndef idle():\n    pass\n',
    'shop/core.py':
      'from shop.low import write\n\nclass Engine:\n    def run(self):\n        self.step()\n        return self.step()\n    def step(self):\n        write(1)\n\ndef again(n):\n    return other(n)\n\ndef other(n):\n    return again(n - 1)\n',
    'shop/low.py': 'LIMIT = 3\n\ndef write(value):\n    print(value)\n',
    'shop/table.py': 'from shop.low import LIMIT\n',
  };

  it('gives the call of each step, with its place', async () => {
    const knowledge = await knowledgeOf(SOURCES);
    const way = pathBetween(knowledge, ['shop.api.start', 'shop.low.write']);
    expect(way.map(({ file, line, symbol }) => [file, line, symbol])).toEqual([
      ['shop/api.py', 4, 'py:shop.core:Engine.run'],
      ['shop/core.py', 5, 'py:shop.core:Engine.step'],
      ['shop/core.py', 8, 'py:shop.low:write'],
    ]);
  });

  it('takes a class for its methods and a file for what is in it', async () => {
    const knowledge = await knowledgeOf(SOURCES);
    expect(pathBetween(knowledge, ['Engine', 'shop/low.py']).map(({ line }) => line)).toEqual([8]);
    expect(pathBetween(knowledge, ['shop/api.py', 'Engine']).length).toBe(1);
  });

  it('finds the way of a function back to itself', async () => {
    const knowledge = await knowledgeOf(SOURCES);
    expect(pathBetween(knowledge, ['again', 'again']).map(({ symbol }) => symbol)).toEqual(['py:shop.core:other', 'py:shop.core:again']); // prettier-ignore
    expect(pathBetween(knowledge, ['idle', 'idle'])).toEqual([]);
  });

  it('falls back to imports, and says nothing where there is neither', async () => {
    const knowledge = await knowledgeOf(SOURCES);
    expect(pathBetween(knowledge, ['shop/table.py', 'shop/low.py'])).toEqual([
      { file: 'shop/table.py', line: 1, how: 'imports shop.low', symbol: null },
    ]);
    expect(pathBetween(knowledge, ['shop/low.py', 'shop/table.py'])).toEqual([]);
  });

  it('asks for two names, and offers what a misspelt one may mean', async () => {
    const knowledge = await knowledgeOf(SOURCES);
    expect(() => pathBetween(knowledge, ['start'])).toThrow('two symbols or files');
    expect(() => pathBetween(knowledge, ['strat', 'wirte'])).toThrow('did you mean shop/api.py::start?');
    expect(() => pathBetween(knowledge, ['start', 'Write_'])).toThrow('did you mean shop/low.py::write?');
    expect(() => pathBetween(knowledge, ['start', 'nothing like it'])).toThrow(
      /no symbol "nothing like it"; give a dotted/,
    );
  });
});
