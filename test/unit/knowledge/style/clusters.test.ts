import { styleOfSources } from '../../../helpers/style.ts';

const google = (i: number) =>
  `def g${i}(a):\n    """Does it.\n\n    Args:\n        a (int): it.\n\n    Returns:\n        bool: more.\n    """\n`;
const short = (i: number) => `def s${i}():\n    """Says it."""\n`;

describe('knowledge/style/clusters', () => {
  it('groups docstrings by their layout, with places', async () => {
    const code = [...Array(12).keys()].map((i) => google(i) + short(i)).join('\n');
    const { docstringClusters } = await styleOfSources({ 'a.py': `${code}${short(99)}` });
    expect(docstringClusters).toHaveLength(2);
    expect(docstringClusters[0]).toMatchObject({ convention: 'plain', count: 13 });
    expect(docstringClusters[0]?.label).toContain('one line');
    expect(docstringClusters[1]).toMatchObject({
      convention: 'google',
      count: 12,
      examples: [{ path: 'a.py', of: 'g0', line: 2, summary: 'Does it.' }, {}, {}],
    });
  });

  it('puts layouts together that differ in little, and never two conventions', async () => {
    const rest = (i: number, tail: string) => `def f${i}(a):\n    """Does it${tail}\n\n    :param a: it\n    """\n`;
    const code = [rest(1, '.'), rest(2, '.'), rest(3, ''), google(1), google(2)].join('\n');
    const { docstringClusters } = await styleOfSources({ 'a.py': code });
    expect(docstringClusters.map(({ convention, count }) => [convention, count])).toEqual([['rest', 3], ['google', 2]]); // prettier-ignore
  });

  it('groups names by the word they share, the largest group first', async () => {
    const names = ['get_a_b', 'get_b', 'get_c', 'get_d', 'set_a', 'is_it', 'is_on', 'is_off'];
    const classes = ['ReadError', 'WriteError', 'OpenError', 'Reader'];
    const code = [...names.map((name) => `def ${name}(): pass`), ...classes.map((name) => `class ${name}: pass`)];
    const { nameClusters } = await styleOfSources({ 'a.py': `${code.join('\n')}\n` });
    expect(nameClusters).toEqual([
      { kind: 'class', label: '*Error', count: 3, examples: ['ReadError', 'WriteError', 'OpenError'] },
      { kind: 'function', label: 'get_*', count: 4, examples: ['get_a_b', 'get_b', 'get_c'] },
      { kind: 'function', label: 'is_*', count: 3, examples: ['is_it', 'is_on', 'is_off'] },
    ]);
  });

  it.each([
    ['google', google, 'Args:\n    {name} ({type}): {description}'],
    ['numpy', (i: number) => `def f${i}(a):\n    """\n    Does it\n\n    Parameters\n    ----------\n    a : int\n        It.\n    """\n`, 'Parameters\n----------\n{name} : {type}\n    {description}'],
    ['rest', (i: number) => `def f${i}(a):\n    """Does it.\n\n    :param a: it\n    :type a: int\n    :returns: more\n    """\n`, ':param {name}: {description}\n:type {name}: {type}\n:returns: {description}'],
  ])('writes a template in %s as the repository does', async (_name, write, part) => {
    const { templates } = await styleOfSources({ 'a.py': [...Array(10).keys()].map(write).join('\n') });
    expect(templates.function).toContain(part);
  }); // prettier-ignore

  it('keeps the marks, the first line and the full stop in a template', async () => {
    const code = [...Array(10).keys()].map((i) => `def f${i}(a):\n    '''\n    Does it\n\n    @param a: it\n    '''\n`);
    const { templates } = await styleOfSources({ 'a.py': code.join('\n') });
    expect(templates.function).toMatch(/^'''\n\{summary\}\n\n@param \{name\}/);
    expect(templates.module).toBe("'''{summary}'''");
  });

  it('has a template where there is no docstring at all', async () => {
    expect((await styleOfSources({ 'a.py': 'x = 1\n' })).templates.function).toBe('"""{summary}."""');
  });
});
