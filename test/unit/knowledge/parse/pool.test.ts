import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it.each([
    ['ends', 'process.exit(3)'],
    ['throws', 'setImmediate(() => { throw new Error("gone") })'],
    ['uses up its memory', 'const held = []; for (;;) held.push(new Array(1e5).fill(held.length))'],
  ])('loses only the file at which a thread %s', async (_name, death) => {
    const folder = mkdtempSync(join(tmpdir(), 'gk-pool-'));
    const script = join(folder, 'worker.mjs');
    writeFileSync(
      script,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ files }) => {
         if (files.some(({ path }) => path === 'deadly.py')) { ${death} }
         else parentPort.postMessage(files.map(({ path }) => ({ why: 'seen ' + path })));
       });`,
    );
    try {
      await using pool = createParsePool(2, { script, heapMb: 64 });
      const read = await Promise.all([
        pool.read([file('a.py', ''), file('deadly.py', ''), file('b.py', '')]),
        pool.read([file('c.py', '')]),
      ]);
      expect(read.flat().map((one) => (one.ok ? '' : one.why))).toEqual([
        'seen a.py',
        expect.stringMatching(/^the parser failed: /),
        'seen b.py',
        'seen c.py',
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('starts nothing again for what was asked before it was disposed of', async () => {
    const pool = createParsePool(1);
    const reads = [pool.read(files.slice(0, 30)), pool.read(files.slice(0, 30))].map((read) => read.then(() => 'read', () => 'ended')); // prettier-ignore
    await pool[Symbol.asyncDispose]();
    expect(await Promise.all(reads)).toEqual(['ended', 'ended']);
    await expect(pool.read(files.slice(0, 1))).rejects.toThrow('ended');
  });

  it('has nothing left running when it is disposed of', async () => {
    const pool = createParsePool(1);
    await pool.read(files.slice(0, 1));
    await pool[Symbol.asyncDispose]();
    await pool[Symbol.asyncDispose]();
  });
});
