import type { Candidate } from '../../../../../src/contracts/candidate.ts';
import { createCores } from '../../../../../src/stages/code/index.ts';
import { noteFor } from '../../../../../src/stages/code/diffusion/fill.ts';
import { masksOf } from '../../../../../src/stages/code/diffusion/masks.ts';
import { applyEdits } from '../../../../../src/stages/code/proposal.ts';
import { readTarget } from '../../../../../src/stages/code/target.ts';
import { codeContext, codeInput, scriptedModel, type Case } from '../../../../helpers/code-input.ts';

const MOD = `import math


class Pager:
    """Pages of items."""

    def page(self, items, number):
        """One page."""
        if number <= 1:
            number = 1
        start = number * self.size
        return items[start : start + self.size]
`;
const CASE: Case = {
  sources: { 'mod.py': MOD },
  places: ['mod:Pager.page'],
  title: 'the first page is skipped: start is wrong',
  examples: [{ code: 'Pager(2).page([0, 1, 2], 1)', expected: '[0, 1]', actual: '[2]' }],
  test: 'def test():\n    assert False\n',
};

async function collect(given: Case, fill: (prefix: string, suffix: string) => string, most = 200) {
  const model = scriptedModel({ fill });
  const context = codeContext(model, { cores: 'diffusion' });
  const input = await codeInput(given);
  const [core] = await createCores(context, input);
  const candidates: Candidate[] = [];
  for await (const candidate of core!.candidates(input.plan, context.signal)) {
    candidates.push(candidate);
    if (candidates.length >= most) break;
  }
  return { candidates, model };
}

describe('stages/code/diffusion/core', () => {
  it('masks a whole line with its indentation and puts the fill there', async () => {
    const right = '        start = (number - 1) * self.size';
    const { candidates, model } = await collect(CASE, (prefix, suffix) =>
      prefix.endsWith('number = 1\n') && suffix.startsWith('\n        return') ? right : '        ???',
    );
    expect(candidates).toHaveLength(1);
    expect(applyEdits(Buffer.from(MOD), candidates[0]!.edits).toString()).toBe(
      MOD.replace('start = number * self.size', 'start = (number - 1) * self.size'),
    );
    expect(candidates[0]).toMatchObject({ lost: [], core: 'diffusion', label: 'redraw line 11 of mod:Pager.page' });
    const { prefix } = model.asked[0]!;
    expect(prefix).toContain('import math\n\n\nclass Pager:\n    # BUG: the first page is skipped');
    expect(prefix).toContain('# Pager(2).page([0, 1, 2], 1) must give [0, 1], not [2]\n    def page(');
  });

  it('draws the span that the request names first', async () => {
    const input = await codeInput(CASE);
    const target = (await readTarget(input.plan.steps[0]!, input.knowledge))!;
    const masks = masksOf(
      target,
      { ...input.request.hints, frames: [{ path: 'mod.py', line: 9, symbol: null }] },
      CASE.title,
    );
    expect(masks.line[0]!.line).toBe(9);
    const plain = masksOf(target, input.request.hints, CASE.title);
    expect([11, 12]).toContain(plain.line[0]!.line);
    expect(plain.insert.map((mask) => mask.line)).toEqual([9, 12]);
  });

  it('puts a guard before the first statement', async () => {
    const { candidates } = await collect(CASE, (prefix, suffix) =>
      prefix.endsWith('"""One page."""\n') && suffix.startsWith('        if number')
        ? '        if not items:\n            return []\n\n'
        : ')) (',
    );
    expect(candidates.map(({ label }) => label)).toEqual(['insert before line 9 of mod:Pager.page']);
    expect(applyEdits(Buffer.from(MOD), candidates[0]!.edits).toString()).toContain(
      '"""One page."""\n        if not items:\n            return []\n        if number <= 1:',
    );
  });

  it('never proposes what does not parse, changes nothing, or was proposed before', async () => {
    const seen = new Set<string>();
    const { candidates } = await collect(CASE, () => '        return [] # again');
    for (const { fingerprint } of candidates) {
      expect(seen).not.toContain(fingerprint);
      seen.add(fingerprint);
    }
    expect((await collect(CASE, () => ')) (')).candidates).toEqual([]);
  });

  it.each<[string, Partial<Case>]>([
    ['where no test can tell', { test: undefined }],
    ['for a feature, which a span seldom is', { kind: 'feature' }],
  ])('draws only what the request points at, once, %s', async (_, given) => {
    const all = await collect(CASE, () => '');
    const few = await collect({ ...CASE, ...given }, () => '');
    expect(few.model.asked.length).toBeGreaterThan(0);
    expect(few.model.asked.length).toBeLessThan(all.model.asked.length / 3);
  });

  it('says which names of the code a candidate drops', async () => {
    const { candidates } = await collect(CASE, (prefix, suffix) =>
      prefix.endsWith('number = 1\n') && suffix.startsWith('\n        return') ? '        start = 0' : ')) (',
    );
    expect(candidates.map(({ lost }) => lost)).toEqual([['number', 'self', 'size']]);
  });

  it('keeps carriage returns', async () => {
    const crlf = MOD.replaceAll('\n', '\r\n');
    const { candidates } = await collect({ ...CASE, sources: { 'mod.py': crlf } }, (prefix) =>
      prefix.endsWith('"""One page."""\n') ? '        if not items:\n            return []' : '',
    );
    const text = applyEdits(Buffer.from(crlf), candidates[0]!.edits).toString();
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('makes a note that stays a comment', async () => {
    const input = await codeInput({ ...CASE, title: 'a\nimport os', examples: [] });
    expect(noteFor(input, input.plan).split('\n')).toEqual(['BUG: a import os', 'must hold: assert False']);
  });
});
