import { refactored } from '../../helpers/refactor.ts';

const remove = (sources: Record<string, string>, symbol: string) =>
  refactored(sources, { op: 'delete-symbol', symbol });

describe('refactor/delete', () => {
  it('removes what only uses itself, and says who tells of it', async () => {
    const { files, done } = await remove(
      { 'a.py': 'def f(n):\n    return f(n - 1)\n\n\ndef g():\n    pass\n', 'a.md': 'Call `a.f`.\n' },
      'a.f',
    );
    expect(files['a.py']).toBe('def g():\n    pass\n');
    expect(done.notes).toEqual(['a.md:1 still tells of it']);
  });

  it('leaves a body that is a body', async () => {
    const { files } = await remove(
      { 'a.py': 'class A:\n    @property\n    def f(self):\n        return 1\n' },
      'a.A.f',
    );
    expect(files['a.py']).toBe('class A:\n    pass\n');
  });

  it('takes the empty lines before the last one with it', async () => {
    const { files } = await remove({ 'a.py': 'x = 1\n\n\ndef f():\n    pass\n' }, 'a.f');
    expect(files['a.py']).toBe('x = 1\n');
  });

  it.each([
    ['a call', { 'a.py': 'def f():\n    pass\n', 'b.py': 'from a import f\n\nf()\n' }, 'b.py:1 uses a.f'],
    ['__all__', { 'a.py': '__all__ = ["f"]\n\n\ndef f():\n    pass\n' }, 'a.py:1 uses a.f'],
    ['a constant', { 'a.py': 'f = 1\n' }, 'no function or class'],
  ])('refuses %s', async (_what, sources, why) => {
    await expect(remove(sources, 'a.f')).rejects.toThrow(why);
  });
});
