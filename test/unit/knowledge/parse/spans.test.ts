import { definitions } from '../../../../src/knowledge/parse/definitions.ts';
import { parsePython } from '../../../../src/knowledge/parse/python.ts';
import { spans } from '../../../../src/knowledge/parse/spans.ts';

async function listed(source: string): Promise<string[]> {
  const bytes = Buffer.from(source);
  const result = await parsePython(bytes);
  if (!result.ok) throw new Error(result.why);
  const [first] = definitions(result.tree);
  if (first === undefined) throw new Error('no definition');
  return spans(result.tree, first).map(
    (span) => `${span.kind}@${span.depth} ${bytes.toString('utf8', span.start, span.end)}`,
  );
}

describe('knowledge/parse/spans', () => {
  it('lists statements, headers, expressions and operators, and no docstring or bound name', async () => {
    const source = 'def f(é, b=1):\n    """Doc."""\n    if é <= 1:\n        é.size = g(b, key=2)\n    return é\n';
    expect(await listed(source)).toEqual([
      'compound@0 if é <= 1:\n        é.size = g(b, key=2)',
      'header@0 if é <= 1:',
      'expression@0 é <= 1',
      'expression@0 é',
      'operator@0 <=',
      'expression@0 1',
      'statement@1 é.size = g(b, key=2)',
      'expression@1 é',
      'expression@1 g(b, key=2)',
      'expression@1 g',
      'expression@1 (b, key=2)',
      'expression@1 b',
      'expression@1 key=2',
      'expression@1 2',
      'statement@0 return é',
      'expression@0 é',
    ]);
  });

  it('covers loops, handlers and nested functions by header', async () => {
    const source =
      'def f(x):\n    for i in x:\n        try:\n            pass\n        except E as e:\n            raise\n    def g(y): return y\n';
    const headers = (await listed(source)).filter((line) => line.startsWith('header'));
    expect(headers).toEqual(['header@0 for i in x:', 'header@1 try:', 'header@1 except E as e:', 'header@0 def g(y):']);
  });
});
