import { adjacencyOf } from '../../../../src/knowledge/export/adjacency.ts';
import { flowOfSources } from '../../../helpers/flow.ts';

const SOURCES = {
  'main.py': 'import used\nused.f(lambda: len([]))\n',
  'used.py': 'import json\ndef f(g):\n    json.dumps(g())\nclass C:\n    def m(self): pass\n',
  'other.py': 'import main\ndef alone(): pass\n',
};

describe('knowledge/export/adjacency', () => {
  it('writes dotted names, lambdas and what lies outside', async () => {
    expect(adjacencyOf(await flowOfSources(SOURCES), ['main.py'])).toEqual({
      '<builtin>.len': [],
      'json.dumps': [],
      main: ['used.f'],
      'main.<lambda1>': ['<builtin>.len'],
      used: [],
      'used.C.m': [],
      'used.f': ['json.dumps', 'main.<lambda1>'],
    });
  });

  it('leaves out methods of what a method of a built-in type returned', async () => {
    const graph = adjacencyOf(await flowOfSources({ 'm.py': 'def f():\n    return "a".join([]).encode()\n' }), []);
    expect(graph['m.f']).toEqual(['<**PyStr**>.join']);
  });

  it('is about all modules without an entry', async () => {
    expect(Object.keys(adjacencyOf(await flowOfSources(SOURCES), []))).toContain('other.alone');
  });
});
