import type { Candidate } from '../../../../src/contracts/candidate.ts';
import type { Verdict } from '../../../../src/contracts/verdict.ts';
import { importRepair, undefinedNames, usualImport } from '../../../../src/stages/code/import-repair.ts';
import { codeInput } from '../../../helpers/code-input.ts';

const SOURCES = {
  'pkg/__init__.py': '',
  'pkg/a.py': 'from .tools import (\n    clean,  # first\n    tidy as neat,\n)\nimport numpy as np\n',
  'pkg/b.py': 'import numpy as np\nfrom pkg.tools import clean\n',
  'other/c.py': 'import numpy as np\nfrom json import loads\n',
  'other/d.py': 'from ujson import loads\n',
  'pkg/tools.py': 'def clean(x):\n    return x\n\n\ndef tidy(x):\n    return x\n',
  'pkg/target.py': 'def f(x):\n    return x\n',
};
const sources = new Map(Object.entries(SOURCES).map(([path, text]) => [path, Buffer.from(text)]));

function failing(failure: string): Verdict {
  return {
    schema: 1, candidate: 'a', level: 'quick', outcome: 'failed', checks: [], tests: null, testState: null, failure, seconds: 0,
  }; // prettier-ignore
}

describe('stages/code/import-repair', () => {
  test('names are read from what python, ruff and pyright say', () => {
    const text =
      'E   NameError: name \'np\' is not defined\na.py:1: F821 Undefined name `clean`\n"neat" is not defined';
    expect(undefinedNames(failing(text))).toEqual(['np', 'clean', 'neat']);
    expect(undefinedNames(failing("KeyError: 'np'"))).toEqual([]);
  });

  test('a name is imported as the repository imports it, and not where it does so in two ways', async () => {
    const { knowledge } = await codeInput({ sources: SOURCES, places: [], title: 't' });
    const usual = (name: string, path = 'pkg/target.py') => usualImport(name, path, sources, knowledge.digest);
    expect(usual('np')).toBe('import numpy as np');
    expect(usual('clean', 'other/d.py')).toBe('from pkg.tools import clean');
    expect(usual('neat')).toBe('from .tools import tidy as neat');
    expect(usual('neat', 'other/c.py')).toBe('from pkg.tools import tidy as neat');
    expect(usual('loads')).toBeNull();
    expect(usual('nothing')).toBeNull();
  });

  test('the import is added to the candidate, against base', async () => {
    const input = await codeInput({ sources: SOURCES, places: ['pkg.target:f'], title: 't' });
    const candidate = {
      edits: [{ path: 'pkg/target.py', start: 14, end: 22, replacement: 'return np.abs(x)', create: false }],
    } as unknown as Candidate;
    const repository = { readMany: () => Promise.resolve(sources) } as never;
    const verdict = failing("E   NameError: name 'np' is not defined");
    const made = await importRepair({ repository }, input, { candidate, verdict });
    expect(made?.done).toEqual(['added import numpy as np']);
    expect(made?.edits.map((edit) => edit.replacement).join('')).toContain('import numpy as np');
    expect(await importRepair({ repository }, input, { candidate, verdict: failing('E   assert 1 == 2') })).toBeNull();
  });
});
