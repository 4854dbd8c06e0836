import { guardChanges, guardPatch } from '../../../../src/judge/guard/guard.ts';
import type { BaseReader, GuardOptions } from '../../../../src/judge/guard/types.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');
const change = (path: string, old: string | null, next: string | null) => ({
  path,
  oldMode: old === null ? null : '100644',
  newMode: next === null ? null : '100644',
  old: old === null ? null : bytes(old),
  new: next === null ? null : bytes(next),
});
const rules = (path: string, old: string | null, next: string | null, options?: GuardOptions) =>
  guardChanges([change(path, old, next)], options).findings.map((finding) => finding.rule);
const patch = (path: string, lines: string, extra = '') =>
  bytes(`diff --git a/${path} b/${path}\n${extra}--- a/${path}\n+++ b/${path}\n${lines}`);

describe('judge/guard/guard', () => {
  it('accepts an ordinary fix', () => {
    const old = 'def price(count):\n    return count * 3\n';
    const next =
      'def price(count: int) -> int:\n    """The price, in €; never below 0."""\n    return max(0, count) * 3\n';
    expect(guardChanges([change('farm/price.py', old, next)])).toEqual({ ok: true, findings: [] });
    const text = '@@ -1,2 +1,2 @@\n-def price(count):\n+def price(count: int) -> int:\n     return count * 3\n';
    expect(guardPatch(patch('farm/price.py', text), { base: holding('farm/price.py', old) })).toEqual({ ok: true, findings: [] }); // prettier-ignore
  });

  it('refuses a patch whose context is not in the base', () => {
    const text = '@@ -1,2 +1,2 @@\n-def cost(count):\n+def price(count):\n     return count * 3\n';
    const report = guardPatch(patch('a.py', text), {
      base: holding('a.py', 'def price(count):\n    return count * 3\n'),
    });
    expect(report.findings.map((finding) => finding.rule)).toEqual(['patch-mismatch']);
  });

  it('refuses a path through a link or a submodule of the base', () => {
    const text = '@@ -0,0 +1 @@\n+x\n';
    const extra = 'new file mode 100644\n';
    const file = bytes(`diff --git a/d/x.txt b/d/x.txt\n${extra}--- /dev/null\n+++ b/d/x.txt\n${text}`);
    for (const mode of ['120000', '160000']) {
      const base: BaseReader = (path) => (path === 'd' ? { mode, bytes: bytes('/tmp') } : null);
      expect(guardPatch(file, { base }).findings.map((finding) => finding.rule)).toContain('path-through-link');
    }
    expect(guardPatch(file, { base: (path) => (path === 'd' ? { mode: '040000', bytes: bytes('') } : null) }).ok).toBe(
      true,
    );
  });

  it('keeps an executable file executable and makes no other', () => {
    const entry = { ...change('run.py', 'a = 1\n', 'a = 2\n'), oldMode: '100755', newMode: '100755' };
    expect(guardChanges([entry]).ok).toBe(true);
    expect(guardChanges([{ ...entry, oldMode: '100644' }]).findings.map((finding) => finding.rule)).toEqual([
      'file-mode',
    ]);
  });

  it.each([
    'setup.py', 'Setup.CFG', 'requirements-dev.txt', 'requirements/test.in', 'sub/pyproject.toml', 'Pipfile.lock', 'uv.lock', 'package.json', 'environment.yml',
  ])('refuses the dependency file %s unless it is allowed', (path) => {
    expect(rules(path, 'a\n', 'b\n')).toEqual(['path-dependency']);
    expect(rules(path, 'a\n', 'b\n', { allowPaths: [path] })).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['.github/workflows/x.yml', 'path-workflow'],
    ['.gitlab-ci.yml', 'path-workflow'],
    ['docs/CODEOWNERS', 'path-owners'],
    ['.gitmodules', 'submodule'],
    ['.git/config', 'path-git'],
  ])('never allows %s', (path, rule) => {
    expect(rules(path, null, 'a\n', { allowPaths: [path, '.github/', '.git/'] })).toContain(rule);
  });

  it.each(['con.py', 'a/NUL', 'x:stream', 'name. ', 'a/PROGRA~1/x.py'])('refuses the Windows name %s', (path) => {
    expect(rules(path, null, 'a = 1\n')).toContain('path-windows');
  });

  it('lets packages have modules with the names of tools', () => {
    expect(rules('farm/types.py', null, 'A = 1\n')).toEqual([]);
    expect(rules('test/helper.py', null, 'A = 1\n')).toEqual([]);
    expect(rules('types.py', null, 'A = 1\n')).toEqual(['path-shadows']);
    expect(rules('types.py', 'A = 1\n', 'A = 2\n')).toEqual([]);
  });

  it('looks at calls, not at words', () => {
    const text = '"""Uses eval() and os.system()."""\nimport re\n\nPATTERN = re.compile("exec(")  # eval(\n';
    expect(rules('farm/a.py', null, text)).toEqual([]);
    expect(rules('farm/a.py', 'x = 1\n', 'x = 1\ny = f"{eval(x)}"\n')).toEqual(['call-dangerous']);
    // Code that was inside a string before is new code, though its line did not change.
    expect(rules('farm/a.py', '"""\nexec("1")\n"""\n', 'exec("1")\n')).toEqual(['call-dangerous']);
  });

  it('knows the imports of the repository, its own and the standard ones', () => {
    const options = { knownImports: new Set(['farm', 'yaml']) };
    const next = 'import os, farm.cow\nfrom yaml import load\nfrom . import x\nfrom .sub import y\n';
    expect(rules('farm/a.py', 'x = 1\n', next, options)).toEqual([]);
    expect(rules('farm/a.py', 'x = 1\n', 'import cowtools\n', options)).toEqual(['import-unknown']);
    expect(guardChanges([change('farm/a.py', '', 'import cowtools\n')], { ...options, unknownImport: 'warn' }).ok).toBe(
      true,
    );
    const both = [change('farm/a.py', '', 'import hay\n'), change('farm/hay.py', null, 'A = 1\n')];
    expect(guardChanges(both, options).ok).toBe(true);
  });

  it('lets a line keep the emoji that it had, and adds no invisible character', () => {
    const heart = '# love \u2764\ufe0f\n';
    expect(rules('a.py', heart, '# much love \u2764\ufe0f\n')).toEqual([]);
    expect(rules('a.py', heart, '# love \u2764\ufe0f \u2764\ufe0f\n')).toEqual(['content-invisible']);
  });

  it('accepts names in another alphabet where the file has them, and text in any language', () => {
    expect(rules('a.py', '\u043a\u043e\u0440\u043e\u0432\u0430 = 1\n', '\u043a\u043e\u0440\u043e\u0432\u0430 = 2\n\u043c\u044b\u0448\u044c = 3\n')).toEqual([]); // prettier-ignore
    expect(rules('a.py', 'x = 1\n', 'x = "\u043a\u043e\u0440\u043e\u0432\u0430"  # \u725b caf\u00e9\n')).toEqual([]);
    expect(rules('a.py', 'x = 1\n', '\u043a\u043e\u0440\u043e\u0432\u0430 = 1\n')).toEqual(['content-script']);
  });

  it('tells of tests that are gone, skipped or empty', () => {
    const old = 'def test_a():\n    assert f() == 1\n';
    expect(rules('tests/test_a.py', old, null)).toEqual(['test-deleted']);
    expect(
      rules('tests/test_a.py', old, 'import pytest\n\n@pytest.mark.xfail\ndef test_a():\n    assert True\n'),
    ).toEqual(['test-edited', 'test-weakened', 'test-skipped', 'test-vacuous']);
    expect(rules('tests/test_b.py', null, old)).toEqual([]);
  });

  it.each<[string, string, string, string[]]>([
    ['fewer assertions', 'assert f() == 1\n    assert g() == 2', 'assert f() == 1', ['test-edited', 'test-weakened']],
    ['a comparison that became a look for truth', 'assert f() == 1', 'assert f()', ['test-edited', 'test-weakened']],
    ['an exact assertion that became an inexact one', 'assert f() == 1', 'assert 1 in f()', ['test-edited', 'test-weakened']],
    ['any error instead of one', 'with pytest.raises(ValueError):\n        f()', 'with pytest.raises(Exception):\n        f()', ['test-edited', 'test-weakened']],
    ['a swallowed failure', 'assert f() == 1', 'try:\n        assert f() == 1\n    except AssertionError:\n        pass', ['test-edited', 'test-weakened']],
    ['an exact assertion for an exact one', 'assert f() == 1', 'assert f() == 2', ['test-edited']],
    ['another assertion', 'assert f() == 1', 'assert f() == 1\n    assert g() > 2', ['test-edited']],
  ])('sees that a test has %s', (_, was, is, found) => {
    const test = (body: string) => `import pytest\n\n\ndef test_a():\n    ${body}\n`;
    expect(rules('tests/test_a.py', test(was), test(is))).toEqual(found);
  }); // prettier-ignore

  it('takes a test that moves out of sight of the runner for a deleted one', () => {
    const text = 'diff --git a/tests/test_a.py b/farm/old_a.py\nsimilarity index 100%\nrename from tests/test_a.py\nrename to farm/old_a.py\n';
    const report = guardPatch(bytes(text), { base: holding('tests/test_a.py', 'def test_a():\n    assert f()\n') });
    expect(report.findings.map((finding) => finding.rule)).toContain('test-deleted');
  }); // prettier-ignore

  it.each<[string, string, string[]]>([
    ['a module by another name', 'import os as o\no.system("x")\n', ['call-dangerous']],
    ['an attribute by its name', 'import os\ngetattr(os, "sys" + "tem")("x")\n', ['call-dangerous']],
    ['pickle by another name', 'import pickle as p\np.loads(x)\n', ['call-dangerous']],
    ['yaml without a safe loader', 'import yaml\nyaml.load(x)\n', ['call-dangerous']],
    ['yaml with a safe loader', 'import yaml\nyaml.load(x, Loader=yaml.SafeLoader)\n', []],
    ['marshal', 'import marshal\nmarshal.loads(x)\n', ['call-dangerous']],
    ['native code', 'import ctypes\n', ['call-dangerous']],
    ['an import made of text', '__import__(x)\n', ['call-dangerous']],
    ['a socket', 'import socket\n', ['call-dangerous']],
    ['a program', 'import subprocess\nsubprocess.run(["ls"])\n', ['call-dangerous']],
  ])('sees %s', (_, text, found) => {
    expect([...new Set(rules('farm/a.py', 'x = 1\n', `x = 1\n${text}`))]).toEqual(found);
  }); // prettier-ignore

  it('tells of one more dangerous call where some were', () => {
    expect(rules('farm/a.py', 'x = eval("1")\n', 'x = eval("1")\n\n\ny = eval(z)\n')).toEqual(['call-more']);
    const [finding] = guardChanges([change('farm/a.py', 'x = eval("1")\n', 'x = eval("1")\n\n\ny = eval(z)\n')]).findings;
    expect(finding).toMatchObject({ line: 4, severity: 'warn' });
  }); // prettier-ignore

  it('refuses a name of another alphabet that looks like a known one, and tells of one within ASCII', () => {
    const old = 'def \u043a\u043e\u0440\u043e\u0432\u0430(copy_all):\n    return copy_all\n';
    const cyrillic = '\u0441\u043e\u0440\u0443';
    expect(rules('farm/a.py', `${old}copy = 1\n`, `${old}copy = 1\n${cyrillic} = 2\n`)).toEqual(['content-script']);
    expect(rules('farm/a.py', 'value = 1\n', 'value = 1\nva1ue = 2\n')).toEqual(['name-lookalike']);
    expect(rules('farm/a.py', 'value = 1\n', 'value = 1\nprlnt = 2\n')).toEqual([]);
    expect(rules('farm/a.py', 'x = 1\n', 'x = 1\nfi1ter = x\n')).toEqual(['name-lookalike']);
  });

  it('tells of a second framework beside the one in use', () => {
    const known = { knownImports: new Set(['httpx', 'pytest', 'requests']) };
    expect(rules('farm/a.py', 'import httpx\nhttpx.get(u)\n', 'import httpx\nimport requests\nhttpx.get(u)\n', known)).toEqual(['import-framework', 'call-more'].sort((a) => (a === 'call-more' ? -1 : 1)));
    expect(rules('tests/test_b.py', null, 'import unittest\n', known)).toEqual(['import-framework']);
    expect(rules('farm/a.py', 'x = 1\n', 'import logging\nx = 1\n', { knownImports: new Set(['loguru']) })).toEqual([]);
  }); // prettier-ignore

  it('tells of a call that stops the event loop, in async code only', () => {
    const code = (kind: string) => `import time\n\n\n${kind} f(\n    a,\n):\n    pass\n    return a\n`;
    const next = (kind: string) => code(kind).replace('    pass\n', '    time.sleep(1)\n');
    expect(rules('farm/a.py', code('async def'), next('async def'))).toEqual(['call-blocking']);
    expect(rules('farm/a.py', code('def'), next('def'))).toEqual([]);
  });

  it('tells of a function that becomes much more complex', () => {
    const grown = (count: number) => `class Cow:\n    def milk(self, x):\n${'        if x:\n            x += 1\n'.repeat(count)}        return x\n`;
    const [finding] = guardChanges([change('farm/a.py', grown(3), grown(12))]).findings;
    expect(finding).toMatchObject({ rule: 'complexity', line: 2, severity: 'warn' });
    expect(finding?.message).toContain('Cow.milk: 4, now 13');
    expect(rules('farm/a.py', grown(9), grown(12))).toEqual([]);
  }); // prettier-ignore

  it('never leaves out a refusal because of many warnings', () => {
    const noise = Array.from({ length: 400 }, (_, index) => `x${index} = 1  # noqa\n`).join('');
    const report = guardChanges([change('a.py', '', noise), change('z.py', '', 'eval("1")\n')]);
    expect(report.ok).toBe(false);
    expect(report.findings.some((finding) => finding.rule === 'call-dangerous')).toBe(true);
  });

  it('leaves to the second look what only the base decides', () => {
    const lines = '@@ -9,1 +9,2 @@\n x = 1\n+y = eval("2")\n';
    expect(guardPatch(patch('a.py', lines)).ok).toBe(false);
    expect(guardPatch(patch('a.py', lines), { partial: true }).ok).toBe(true);
  });
});

function holding(path: string, text: string): BaseReader {
  return (asked) => (asked === path ? { mode: '100644', bytes: bytes(text) } : null);
}
