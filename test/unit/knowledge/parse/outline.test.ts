import { readSource } from '../../../../src/knowledge/parse/read-source.ts';

async function outlineOf(path: string, source: string) {
  const bytes = Buffer.from(source);
  const read = await readSource(path, bytes);
  if (!read.ok) throw new Error(read.why);
  return {
    facts: read.facts,
    names: read.facts.definitions.map(({ kind, qualname, line, endLine }) => `${kind} ${qualname} ${line}-${endLine}`),
    cut: (qualname: string) => {
      const one = read.facts.definitions.find((each) => each.qualname === qualname)!;
      return bytes.toString('utf8', one.start, one.end);
    },
  };
}

describe('knowledge/parse/outline', () => {
  it('reads TypeScript: classes, interfaces, enums, namespaces, closures with a name', async () => {
    const { names, facts, cut } = await outlineOf(
      'src/a.ts',
      [
        '/** A box.',
        ' * Of things. */',
        'export abstract class Box<T> extends Base {',
        '  private field = () => 1;',
        '  constructor(readonly items: T[]) { super(); }',
        '  @memo() get size(): number { return this.items.length; }',
        '  abstract open(): void;',
        '}',
        'export interface Shape { area(): number }',
        'enum Colour { Red }',
        'type Pair = [number, number];',
        'export const twice = (x: number): number => x * 2, thrice = function (x) { return x * 3; };',
        'export const once = async (x) => x;',
        'function outer() { function inner() {} }',
        'const plain = 3;',
        'export default function () {}',
        'namespace N { export function deep() {} }',
      ].join('\n'),
    );
    expect(names).toEqual([
      'class Box 3-8',
      'method Box.field 4-4',
      'method Box.constructor 5-5',
      'method Box.size 6-6',
      'method Box.open 7-7',
      'class Shape 9-9',
      'class Colour 10-10',
      'class Pair 11-11',
      'function twice 12-12',
      'function thrice 12-12',
      'function once 13-13',
      'function outer 14-14',
      'function outer.inner 14-14',
      'class N 17-17',
      'method N.deep 17-17',
    ]);
    expect(facts.definitions[0]).toMatchObject({
      docstring: 'A box.\nOf things.',
      signature: 'export abstract class Box<T> extends Base',
      parent: null,
    });
    expect(facts.definitions[1]?.parent).toBe(0);
    expect(cut('once')).toBe('export const once = async (x) => x;');
  });

  it('reads JavaScript and TSX', async () => {
    expect((await outlineOf('a.jsx', 'export const App = () => <div/>;\nclass A { #p() {} }\nfunction* gen() {}')).names).toEqual(
      ['function App 1-1', 'class A 2-2', 'method A.#p 2-2', 'function gen 3-3'],
    );
    expect((await outlineOf('a.tsx', 'export function View<T>(p: P<T>) { return <b>{p.x}</b>; }')).names).toEqual(['function View 1-1']);
  }); // prettier-ignore

  it('reads Go: methods belong to the type of their receiver', async () => {
    const { names, facts } = await outlineOf(
      'pkg/stack.go',
      'package p\n\n// Stack holds.\ntype Stack[T any] struct{}\n\n// Push adds.\n// One.\nfunc (s *Stack[T]) Push(x T) {\n}\n\nfunc Free() int { return 1 }\n',
    );
    expect(names).toEqual(['class Stack 4-4', 'method Stack.Push 8-9', 'function Free 11-11']);
    expect(facts.definitions.map((one) => one.docstring)).toEqual(['Stack holds.', 'Push adds.\nOne.', null]);
    expect(facts.definitions[1]?.signature).toBe('func (s *Stack[T]) Push(x T)');
  });

  it('reads Rust: impl blocks, traits, attributes and doc comments', async () => {
    const { names, facts, cut } = await outlineOf(
      'src/lib.rs',
      '/// A point.\n#[derive(Debug)]\npub struct Point { x: i32 }\n\nimpl<T> Shape for Point {\n    /// Its area.\n    #[inline]\n    fn area(&self) -> i32 { 0 }\n}\ntrait Shape { fn area(&self) -> i32; }\nmod inner { pub fn f() {} }\nmacro_rules! m { () => {} }\n',
    );
    expect(names).toEqual([
      'class Point 2-3',
      'method Point.area 7-8',
      'class Shape 10-10',
      'method Shape.area 10-10',
      'class inner 11-11',
      'method inner.f 11-11',
      'function m 12-12',
    ]);
    expect(facts.definitions[0]?.docstring).toBe('A point.');
    expect(facts.definitions[1]?.docstring).toBe('Its area.');
    expect(cut('Point.area')).toBe('    #[inline]\n    fn area(&self) -> i32 { 0 }');
  });

  it('keeps what stands around an error, and counts it', async () => {
    const { names, facts } = await outlineOf('a.go', 'package p\nfunc ok() {}\nfunc ( {\n}\nfunc also() {}\n');
    expect(names[0]).toBe('function ok 2-2');
    expect(facts.broken).not.toBeNull();
    expect(facts.errors).toBeGreaterThan(0);
  });

  it('cuts minified code at the definition, not at the line', async () => {
    const { cut, facts } = await outlineOf('min.js', 'function a(){return 1}function b(){return 2}'.repeat(2_000));
    expect(cut('b')).toBe('function b(){return 2}');
    expect(facts.definitions.length).toBe(4_000);
  });

  it.each(['js', 'go', 'rs'])('ends on nonsense in .%s', async (ending) => {
    for (const source of ['('.repeat(50_000), '{'.repeat(20_000), '// x\n'.repeat(20_000)]) {
      const read = await readSource(`a.${ending}`, Buffer.from(source));
      expect(read.ok ? read.facts.definitions : read.why).toEqual([]);
    }
  });
});
