import { silentLogger } from '../../src/base/log.ts';
import { pairsOf } from '../../bench/warm/pairs.ts';
import { openSubject, SUBJECTS } from '../../bench/warm/subjects.ts';
import { testSandbox } from '../helpers/bench.ts';

/** Candidates of all three packages together. */
const CANDIDATES = Number(process.env['CANDIDATES'] ?? '200');
const SECONDS = 3 * 3600;

describe('warm and cold verdicts', () => {
  it.each(SUBJECTS)(
    'are the same for changes of $name',
    async (sdist) => {
      const python = process.env['PYTHON'] ?? '';
      if (python === '') throw new Error('name an interpreter that has what the tests of the packages need: PYTHON=...');
      const mutants = Math.ceil(CANDIDATES / SUBJECTS.length);
      const options = { mutants, seed: 7, python, sandbox: await testSandbox(), log: silentLogger };
      await using subject = await openSubject(sdist, options);
      const different: string[] = [];
      let looked = 0;
      for await (const { mutant, differing, unsteady } of pairsOf(subject, silentLogger)) {
        looked++;
        if (differing.length > 0 && !unsteady) different.push(`${mutant.id} ${mutant.symbol.id}: ${differing.join('; ')}`);
      }
      expect(different).toEqual([]);
      expect(looked).toBe(mutants);
    },
    SECONDS * 1000,
  );
}); // prettier-ignore
