import type { Node } from 'web-tree-sitter';
import { engineOf } from '../../../../src/knowledge/parse/engine.ts';
import { kindOf } from '../../../../src/knowledge/parse/flat-tree.ts';
import { parseSource } from '../../../../src/knowledge/parse/parse-source.ts';

/** The tree as the library itself shows it: kind, start and end of every node, in source order. */
async function asTheLibrarySaysIt(source: string): Promise<string[]> {
  const tree = (await engineOf('python')).parse(source, Infinity);
  const found: string[] = [];
  const walk = (node: Node) => {
    found.push(`${node.type} ${node.startIndex} ${node.endIndex} ${node.isMissing}`);
    for (const child of node.children) walk(child);
  };
  walk(tree!.rootNode);
  tree!.delete();
  return found;
}

describe('knowledge/parse/flat-tree', () => {
  it.each([
    [
      'code',
      '@d(1)\nasync def f(a, *b: int = 2, **c) -> "x":\n    """Doc."""\n    return [q for q in a if q is not None]\n',
    ],
    ['an error', 'def f(:\n  x = = 1\nclass C(\n'],
    ['nothing', ''],
    ['a missing node', 'x = (1,\n'],
  ])('is the tree of the library, node by node: %s', async (_name, source) => {
    const parsed = await parseSource(Buffer.from(source), 'python', { lenient: false });
    if (!parsed.ok) throw new Error(parsed.why);
    const { tree } = parsed;
    const missing = new Set(tree.missing);
    const ours = [...tree.kind.keys()].map(
      (node) => `${kindOf(tree, node)} ${tree.start[node]} ${tree.end[node]} ${missing.has(node)}`,
    );
    expect(ours).toEqual(await asTheLibrarySaysIt(source));
  });

  it('reads trees larger than its first room, and another one after them', async () => {
    const large = await parseSource(Buffer.from('x = [1, 2, 3]\n'.repeat(20_000)), 'python', { lenient: false });
    const small = await parseSource(Buffer.from('y = 2\n'), 'python', { lenient: false });
    if (!large.ok || !small.ok) throw new Error('not parsed');
    expect(large.tree.kind.length).toBeGreaterThan(200_000);
    expect(large.tree.after[0]).toBe(large.tree.kind.length);
    expect(large.tree.end[0]).toBe(14 * 20_000);
    expect(small.tree.end[0]).toBe(6);
  });
});
