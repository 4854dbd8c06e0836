import { definitions } from '../../../../src/knowledge/parse/definitions.ts';
import { textOf, type PythonTree } from '../../../../src/knowledge/parse/flat-tree.ts';
import { parsePython, syntaxErrors } from '../../../../src/knowledge/parse/python.ts';

async function parsed(source: Buffer | string): Promise<PythonTree> {
  const result = await parsePython(source);
  if (!result.ok) throw new Error(result.why);
  return result.tree;
}

/** The text of every definition, cut out of the bytes by its offsets. */
async function cut(source: string): Promise<string[]> {
  const bytes = Buffer.from(source, 'utf8');
  const tree = await parsed(bytes);
  return definitions(tree).map((one) => bytes.toString('utf8', one.start, one.end));
}

describe('knowledge/parse/python', () => {
  it('gives byte offsets behind accents and characters outside the basic plane', async () => {
    const first = 'def a():\n    return "é€😀"';
    const second = 'def naïve(x):\n    return x  # ü';
    expect(await cut(`# 😀é\n${first}\n\n\n${second}\n`)).toEqual([first, second]);
  });

  it('keeps offsets right behind a byte order mark and with CRLF', async () => {
    const source = '\ufeffdef f():\r\n    return "é"\r\n\r\ndef g():\r\n    pass\r\n';
    expect(await cut(source)).toEqual(['def f():\r\n    return "é"', 'def g():\r\n    pass']);
    const tree = await parsed(source);
    expect(definitions(tree)[0]).toMatchObject({ start: 3, line: 1, endLine: 2 });
    expect(definitions(tree)[1]).toMatchObject({ line: 4, endLine: 5 });
    expect(syntaxErrors(tree)).toEqual([]);
  });

  it('counts lines and text of the whole file as one tree', async () => {
    const tree = await parsed('x = 1\n');
    expect(textOf(tree, 0)).toBe('x = 1\n');
    expect(tree.after[0]).toBe(tree.kind.length);
  });

  it.each([
    ['latin-1 bytes', Buffer.from('x = "\xe9"\n', 'latin1'), 'not valid UTF-8'],
    ['a NUL byte', 'x = 1\0', 'holds a NUL byte'],
    ['more than a megabyte', `x = "${'a'.repeat(1_000_000)}"`, 'larger than 1 MB'],
    ['100,000 nested parentheses', '('.repeat(100_000) + ')'.repeat(100_000), 'nested too deeply'],
  ])('refuses %s', async (_name, source, why) => {
    expect(await parsePython(source)).toEqual({ ok: false, why, passing: false });
  });

  it('survives 200 KB of opening brackets and says that they are wrong', async () => {
    const tree = await parsed('('.repeat(200_000));
    expect(definitions(tree)).toEqual([]);
    expect(syntaxErrors(tree).length).toBeGreaterThan(0);
  });

  it('names the line of a syntax error and still reads what is around it', async () => {
    const tree = await parsed('def fine():\n    return 1\n\n\nx = = 2\n\n\ndef after():\n    return 2\n');
    expect(syntaxErrors(tree).map((error) => error.line)).toContain(5);
    expect(definitions(tree).map((one) => one.name)).toEqual(['fine', 'after']);
  });

  it('finds what is missing at the end of a file', async () => {
    expect(syntaxErrors(await parsed('def f(\n'))).not.toEqual([]);
    expect(syntaxErrors(await parsed('def f(): pass\n'))).toEqual([]);
  });
});
