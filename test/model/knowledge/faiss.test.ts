import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaissModule } from '../../../src/knowledge/vectors/faiss.ts';
import { createVectorIndex, toUnit } from '../../../src/knowledge/vectors/vector-index.ts';
import { createNatives } from '../../../src/models/index.ts';

describe('knowledge/faiss', () => {
  it('finds what the exact search finds', async () => {
    const stamps = mkdtempSync(join(tmpdir(), 'gk-stamps-'));
    try {
      const natives = createNatives({ roots: [process.cwd()], stamps, hint: 'make setup' });
      const faiss = await natives.load<FaissModule>('faiss-node');
      const vectors = Array.from({ length: 2_000 }, (_, index) =>
        toUnit(Float32Array.from({ length: 384 }, (_unused, at) => Math.sin(index * 384 + at * at + 1))),
      );
      const native = createVectorIndex(vectors, 384, faiss);
      const exact = createVectorIndex(vectors, 384, null);
      expect([native.kind, exact.kind]).toEqual(['faiss', 'exact']);
      for (const query of [vectors[17]!, vectors[1_999]!, toUnit(new Float32Array(384).fill(1))]) {
        const expected = exact.nearest(query, 20);
        const found = native.nearest(query, 20);
        // Neighbours whose scores differ only by rounding may change places.
        const scores = new Map(exact.nearest(query, 2_000).map((one) => [one.index, one.score]));
        expect(new Set(found.map((one) => one.index)).size).toBe(20);
        found.forEach((one, rank) => {
          expect(one.score).toBeCloseTo(expected[rank]!.score, 5);
          expect(scores.get(one.index)).toBeCloseTo(one.score, 5);
        });
      }
      expect(native.nearest(vectors[0]!, 5_000)).toHaveLength(2_000);
    } finally {
      rmSync(stamps, { recursive: true, force: true });
    }
  });
});
