import { applyEdits } from '../../../../../src/stages/code/proposal.ts';
import { additionEdits, attemptText, rewriteEdits } from '../../../../../src/stages/code/llm/answer.ts';
import { readSource, readTarget, type Target } from '../../../../../src/stages/code/target.ts';
import { codeInput } from '../../../../helpers/code-input.ts';

const SHOP = `"""Shop."""
import math


class Basket:
    """A basket."""

    # how many
    @property
    def count(self):
        """How many things."""
        return len(self.items) + 1

    def total(self):
        return sum(self.items)


def half(value):
    """Half of it."""
    return value / 3
`;

async function target(place: string, source = SHOP): Promise<Target> {
  const input = await codeInput({ sources: { 'shop.py': source }, places: [place], title: 'x' });
  return (await readTarget(input.plan.steps[0]!, input.knowledge))!;
}

async function rewritten(place: string, answer: string, source = SHOP): Promise<string | null> {
  const edits = await rewriteEdits(answer, await target(place, source));
  return edits && applyEdits(Buffer.from(source), edits).toString();
}

describe('stages/code/llm/answer', () => {
  it('replaces a function and nothing else', async () => {
    const answer = '```python\ndef half(value):\n    """Half of it."""\n    return value / 2\n';
    expect(await rewritten('shop:half', answer)).toBe(SHOP.replace('value / 3', 'value / 2'));
  });

  it('keeps decorators and the column of a method', async () => {
    const answer =
      '```python\n    @property\n    def count(self):\n        """How many things."""\n        return len(self.items)\n\n    def total(self):\n        return 0\n';
    expect(await rewritten('shop:Basket.count', answer)).toBe(SHOP.replace(' + 1', ''));
  });

  it('puts back a docstring that the answer dropped', async () => {
    expect(await rewritten('shop:half', '```python\ndef half(value):\n    return value / 2')).toBe(
      SHOP.replace('value / 3', 'value / 2'),
    );
  });

  it('does not touch white space inside strings', async () => {
    const answer = '```python\n    def total(self):\n        text = """\n  two\n"""\n        return text\n';
    expect(await rewritten('shop:Basket.total', answer)).toContain('text = """\n  two\n"""\n        return text');
  });

  it('takes helpers that are used and leaves examples of use out', async () => {
    const answer =
      '```python\ndef half(value):\n    """Half of it."""\n    return _divide(value, 2)\n\n\ndef _divide(a, b):\n    return a / b\n\n\ndef unused():\n    pass\n\n\nprint(half(4))\n';
    const text = await rewritten('shop:half', answer);
    expect(text).toContain('def _divide(a, b):\n    return a / b\n\n\ndef half(value):');
    expect(text).not.toMatch(/unused|print/);
  });

  it('adds imports that the code needs, once', async () => {
    const answer =
      '```python\ndef half(value):\n    """Half of it."""\n    return Decimal(math.floor(value)) / int(re.sub("os.path", "", "2"))\n';
    const text = await rewritten('shop:half', answer);
    expect(text).toContain('import math\nimport re\nfrom decimal import Decimal\n');
    expect(text).not.toMatch(/^import os/m);
    expect(text!.match(/^import math$/gm)).toHaveLength(1);
  });

  it.each([
    ['half a function', '```python\ndef half(value):\n    return value / ('],
    ['another name', '```python\ndef third(value):\n    return value / 3\n'],
    ['a body that was left out', '```python\ndef half(value):\n    """Half of it."""\n    # as before\n    ...\n'],
    ['prose', '```python\nThe function is wrong.\n'],
    ['a class of that name', '```python\nclass half:\n    pass\n'],
  ])('refuses %s', async (_name, answer) => {
    expect(await rewritten('shop:half', answer)).toBeNull();
  });

  it('puts a new definition after a symbol, or at the end of the file', async () => {
    const input = await codeInput({ sources: { 'shop.py': SHOP }, places: ['shop:Basket.count'], title: 'x' });
    const file = (await readSource('shop.py', input.knowledge))!;
    const method = await additionEdits(
      '```python\n    def is_empty(self):\n        return not self.items\n\n    def total(self):\n        return 1\n',
      file,
      input.knowledge.symbol('py:shop:Basket.total')!,
      '    ',
    );
    expect(applyEdits(Buffer.from(SHOP), method!.edits).toString()).toBe(
      SHOP.replace(
        'return sum(self.items)\n',
        'return sum(self.items)\n\n    def is_empty(self):\n        return not self.items\n',
      ),
    );
    const end = await additionEdits('```python\ndef twice(value):\n    return value * 2\n', file, null, '');
    expect(applyEdits(Buffer.from(SHOP), end!.edits).toString()).toBe(
      `${SHOP}\n\ndef twice(value):\n    return value * 2\n`,
    );
    expect(end!.names).toEqual(['twice']);
  });

  it('shows an attempt as it stood in the file, for edits of any size', async () => {
    const half = await target('shop:half');
    const at = SHOP.indexOf('/ 3');
    expect(attemptText([{ start: at, end: at + 3, replacement: '* 3' }], half)).toContain('return value * 3');
  });
});
