import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LintPack } from '../../../../src/contracts/lint-pack.ts';
import { loadPack, patternCheck, rulesOf, savePack } from '../../../../src/knowledge/patterns/pack.ts';
import { minePatterns } from '../../../../src/knowledge/patterns/mine.ts';

const signal = new AbortController().signal;

/** A repository in which the same mistake was fixed again and again, and other things were changed as well. */
function history(): { root: string; head: string; sources: Map<string, Buffer> } & Disposable {
  const root = mkdtempSync(join(tmpdir(), 'groundskeeper-mine-'));
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: root, encoding: 'utf8' }); // prettier-ignore
  const state = new Map<string, string>();
  const commit = (subject: string, files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      state.set(path, text);
      writeFileSync(join(root, path), text);
    }
    git('add', '-A');
    git('commit', '-q', '-m', subject);
  };
  const file = (call: string, other = 'x > 1') => `import logging\n\nlog = logging.getLogger()\n\n\ndef f(x, path):\n    # ${call.length}\n    with ${call} as file:\n        if ${other}:\n            return file.read(x)\n`;
  git('init', '-q', '-b', 'main');
  commit('start', { 'a.py': file('open(path)'), 'b.py': file("open(path + 'x')"), 'c.py': file('open(x.path)'), 'd.py': file('open(x)') });
  commit('Fix crash on non-ASCII files', { 'a.py': file('open(path, encoding="utf-8")'), 'test_a.py': 'x = 1\n' });
  commit('Fix wrong decoding in b', { 'b.py': file("open(path + 'x', encoding='utf-8')", 'x >= 1') });
  commit('Improve c', { 'c.py': file('open(x.path, encoding="utf-8")') });
  commit('Fix typo in docs', { 'd.py': file('open(x, encoding="utf-8")') });
  commit('Fix off by one in c', { 'c.py': file('open(x.path, encoding="utf-8")', 'x >= 1') });
  commit('add e', { 'e.py': file('open(x)') });
  const head = git('rev-parse', 'HEAD').trim();
  const sources = new Map([...state].map(([path, text]) => [path, Buffer.from(text)]));
  return { root, head, sources, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
} // prettier-ignore

describe('knowledge/patterns/mine', () => {
  test('a change that came back in fixes becomes a rule, with its evidence; one that says nothing does not', async () => {
    using repository = history();
    const asked: number[] = [];
    const rulesAt = (source: Buffer, line: number) => {
      asked.push(line);
      return Promise.resolve(source.includes('encoding') ? [] : ['PLW1514']);
    };
    const pack = LintPack.parse(await minePatterns({ ...repository, rulesAt, waiting: () => undefined }, signal));
    expect(pack).toMatchObject({ commits: 7, fixes: 3, edits: 4, clusters: 2 });
    expect(pack.patterns.map(({ text, promoted, why }) => [text.before, text.after, promoted, why])).toEqual([
      ['open($1)', expect.stringMatching(/^open\(\$1, encoding=.utf-8.\)$/), true, null],
      ['$1 > 1', '$1 >= 1', false, expect.anything()],
    ]);
    const [rule] = pack.patterns;
    expect(rule).toMatchObject({ commits: 2, left: 1, adopted: 4, ruffRules: ['PLW1514'] });
    expect(rule?.resonance).toEqual({ score: 0.59, recurrence: 0.33, tested: 0.5, known: 1, precision: 0.67 });
    expect(rule?.evidence.map(({ path, line, tested }) => [path, line, tested])).toEqual([
      ['b.py', 8, false],
      ['a.py', 8, true],
    ]);
    expect(asked).toEqual([8, 8]);
  }, 30_000);

  test('rules find what they know in a file, are kept with a version, and can be switched off', async () => {
    using repository = history();
    const rulesAt = (source: Buffer) => Promise.resolve(source.includes('encoding') ? [] : ['PLW1514']);
    const pack = await minePatterns({ ...repository, rulesAt, waiting: () => undefined }, signal);
    await savePack(repository.root, pack);
    expect(await loadPack(repository.root)).toEqual(pack);
    writeFileSync(join(repository.root, 'lint-pack.json'), '{"schema": 99}');
    expect(await loadPack(repository.root)).toBeNull();
    const id = rulesOf(pack, [])[0]!.id;
    const found = await patternCheck(pack, [])!.find(
      'z.py',
      Buffer.from("a = open(b)\nc = open(b, 'w')\nd = (open)(e.f)\n"),
    );
    expect(found.map(({ rule, line }) => `${rule} ${line}`)).toEqual([`${id} 1`, `${id} 3`]);
    expect(found[0]?.message).toMatch(/^`open\(\$1\)` was fixed to `open\(\$1, encoding=.utf-8.\)` in [0-9a-f]{8}, /);
    expect(patternCheck(pack, [id])).toBeNull();
    expect(patternCheck(pack, ['all'])).toBeNull();
    expect(patternCheck(null, [])).toBeNull();
  }, 30_000);
});
