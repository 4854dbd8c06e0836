import { createParsePool, type SourceFile } from '../../../../src/knowledge/parse/pool.ts';

const file = (path: string, source: string): SourceFile => ({ path, source: Buffer.from(source) });

describe('knowledge/parse/pool', () => {
  const files = [
    ...Array.from({ length: 40 }, (_, index) =>
      file(`m${index}.py`, `def f${index}(x):\n    """é"""\n    return g(x)\n`),
    ),
    file('broken.py', 'def kept(): pass\nx = = 1\n'),
    file('nul.py', 'x = 1\0'),
    file('a.ts', 'export class A { m(): void {} }\n'),
    file('empty.py', ''),
  ];

  it('reads the same in threads and without, in the order asked for', async () => {
    await using here = createParsePool(0);
    await using threads = createParsePool(2);
    const batches = [files.slice(0, 10), files.slice(10, 40), files.slice(40)];
    const [expected, found] = await Promise.all(
      [here, threads].map(async (pool) => (await Promise.all(batches.map((batch) => pool.read(batch)))).flat()),
    );
    expect(found).toEqual(expected);
    expect(found!.map((one) => (one.ok ? one.facts.definitions.map(({ name }) => name).join() : one.why)).slice(38)).toEqual([
      'f38', 'f39', 'kept', 'holds a NUL byte', 'A,m', '',
    ]); // prettier-ignore
  });

  it('has nothing left running when it is disposed of', async () => {
    const pool = createParsePool(1);
    await pool.read(files.slice(0, 1));
    await pool[Symbol.asyncDispose]();
    await pool[Symbol.asyncDispose]();
  });
});
