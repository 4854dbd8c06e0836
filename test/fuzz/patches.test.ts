import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { guardPatch } from '../../src/judge/guard/guard.ts';
import { parsePatch } from '../../src/judge/guard/patch.ts';
import type { BaseEntry } from '../../src/judge/guard/types.ts';
import { viewOfPatch } from '../../src/judge/guard/views.ts';
import { gitRepository, type TestRepository } from '../helpers/git-repository.ts';
import { Dice, mutateBytes, rounds } from './mutate.ts';

const CORPUS = join(import.meta.dirname, '..', 'security', 'corpus');
const LARGEST = 8 * 1024 * 1024;

/** Parts that a hostile patch is made of. */
const PATHS = ['a.py', 'pkg/b.py', 'run.sh', 'link', 'link/x', 'linked/x', 'sub', 'sub/x', '.git/config', '.GIT/hooks/x', 'x/.git', '.github/workflows/x.yml', '.GitHub/x', '.gitmodules', 'conftest.py', 'tests/conftest.py', 'setup.py', 'pyproject.toml', 'x.pth', '../x', '/x', 'a/../b', './a.py', 'a//b', 'new.py', '"a.py"', '"\\056git/x"', 'a.py/x', 'pkg', 'A.PY', 'caf\u00e9.py', '"caf\\303\\251.py"', ' x.py', 'x.py ', 'x\ty', 'git~1/x', '.git\u200c/x', 'action.yml', '/dev/null']; // prettier-ignore
const MODES = ['100644', '100755', '120000', '160000', '040000', '100664', '000000', '100600'];
const LINES = ['diff --git a/a.py b/a.py', 'new file mode 100644', 'deleted file mode 100644', 'old mode 100644', 'new mode 100755', 'index 1234567..89abcde 120000', 'rename from a.py', 'rename to link', 'copy from a.py', 'copy to .git/x', 'similarity index 100%', '--- a/a.py', '+++ b/a.py', '--- /dev/null', '+++ /dev/null', '@@ -1 +1 @@', '@@ -0,0 +1 @@', '@@ -1,3 +1,3 @@', '+x = 2', '-x = 1', ' x = 1', '\\ No newline at end of file', 'GIT binary patch', 'literal 3', 'Binary files a/x and b/x differ', '-- ', '2.39.5', '']; // prettier-ignore

/** What must never be in a tree that an accepted patch made, said once more and otherwise than the guard says it. */
const FORBIDDEN = /(?:^|\/)(?:\.[^/]*|conftest\.py|sitecustomize\.py|setup\.(?:py|cfg)|pyproject\.toml|pytest\.ini|tox\.ini|[^/]*\.pth|requirements[^/]*\.txt|action\.ya?ml)(?:\/|$)/i; // prettier-ignore

/** Whatever the guard accepts is applied by git itself, and the tree that comes out is looked at. */
describe('fuzz/patches', () => {
  let repo: TestRepository;
  const entries = new Map<string, BaseEntry>();
  const seeds: Buffer[] = [];

  beforeAll(() => {
    repo = gitRepository({
      'a.py': 'x = 1\ny = 2\nz = 3\n',
      'pkg/__init__.py': '',
      'pkg/b.py': 'def b():\n    return 1\n\n\ndef c():\n    return 2\n',
      'run.sh': '#!/bin/sh\nexit 0\n',
      'crlf.py': 'a = 1\r\nb = 2\r\n',
      'latin.py': Buffer.from('# caf\xe9\nx = 1\n', 'latin1'),
      'caf\u00e9.py': 'x = 1\n',
      'none.txt': 'no newline',
      'tests/test_a.py': 'def test_a():\n    assert True\n',
    });
    chmodSync(join(repo.root, 'run.sh'), 0o755);
    symlinkSync('/etc/passwd', join(repo.root, 'link'));
    symlinkSync('pkg', join(repo.root, 'linked'));
    repo.commit();
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
    repo.git('commit', '-q', '-m', 'sub');
    for (const record of repo.git('ls-tree', '-r', '-t', '-z', 'HEAD').split('\0').filter(Boolean)) {
      const [, mode = '', type, id = '', path = ''] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(record) ?? [];
      const bytes =
        type === 'blob' ? execFileSync('git', ['cat-file', 'blob', id], { cwd: repo.root }) : Buffer.alloc(0);
      entries.set(path, { mode, bytes });
    }
    seeds.push(...readdirSync(CORPUS).filter((name) => name.endsWith('.patch')).map((name) => readFileSync(join(CORPUS, name)))); // prettier-ignore
    seeds.push(...good(repo));
  });
  afterAll(() => repo[Symbol.dispose]());

  const count = rounds(10_000, 500);
  test(`${count} mutated patches: no crash, and nothing forbidden comes out of what is accepted`, () => {
    const dice = new Dice('patches');
    const tally = { accepted: 0, applied: 0 };
    const started = process.cpuUsage();
    for (let round = 0; round < count; round += 1) {
      const patch = mutated(dice);
      const report = guardPatch(patch, { base: (path) => entries.get(path) ?? null });
      if (!report.ok) continue;
      tally.accepted += 1;
      if (isSoundlyApplied(patch)) tally.applied += 1;
    }
    // The test must be able to fail: some have to get as far as git.
    expect(tally.applied).toBeGreaterThan(count / 100);
    const { user } = process.cpuUsage(started);
    expect(user / 1e6 / count).toBeLessThan(0.1);
  }, 1_800_000);

  function mutated(dice: Dice): Buffer {
    // Good patches more often: those of the corpus are refused for what they are.
    const seed = dice.next() < 0.6 ? dice.pick(seeds.slice(-GOOD)) : dice.pick(seeds);
    const kind = dice.below(5);
    if (kind === 0) return mutateBytes(seed, dice);
    if (kind === 1) return Buffer.concat([seed, dice.pick(seeds)]);
    const lines = seed.toString('latin1').split('\n');
    for (let times = 1 + dice.below(3); times > 0; times -= 1) {
      const at = dice.below(lines.length);
      const line = lines[at] ?? '';
      switch (dice.below(6)) {
        case 0:
          lines[at] = line.replace(/\b\d{6}\b/, () => dice.pick(MODES));
          break;
        case 1:
          lines[at] = line.replace(/([ab]\/|(?:from|to) )\S+/, (_all, head: string) => head + Buffer.from(dice.pick(PATHS)).toString('latin1')); // prettier-ignore
          break;
        case 2:
          lines.splice(at, 0, dice.pick(LINES));
          break;
        case 3:
          lines.splice(at, 1);
          break;
        case 4:
          lines[at] = line.replace(/\d+/, () => String(dice.below(12)));
          break;
        default:
          lines.splice(at, 0, ...dice.pick(seeds).toString('latin1').split('\n').slice(0, dice.below(8)));
      }
    }
    return Buffer.from(lines.join('\n'), 'latin1');
  }

  /** True when git takes the patch too; then the tree is as the guard saw it, and nothing forbidden is in it. */
  function isSoundlyApplied(patch: Buffer): boolean {
    const env = { PATH: process.env['PATH'], GIT_INDEX_FILE: join(repo.root, '.git', 'fuzz-index') };
    const run = (args: string[], input: Buffer | string = '') =>
      execFileSync('git', args, { cwd: repo.root, env, input, stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: LARGEST });
    run(['read-tree', 'HEAD']);
    try {
      run(['apply', '--cached', '--whitespace=nowarn', '-'], patch);
    } catch {
      return false; // git is stricter there; nothing was applied
    }
    const raw = run(['diff-index', '--cached', '--raw', '-z', '--no-renames', 'HEAD']).toString('latin1').split('\0');
    const told = new Set(parsePatch(patch).flatMap((file) => [file.oldPath, file.newPath]));
    const shown = patch.toString('latin1').slice(0, 2000);
    for (let at = 0; at + 1 < raw.length; at += 2) {
      const [, from = '', to = '', , id = '', status] = /^:(\d+) (\d+) (\w+) (\w+) (\w)/.exec(raw[at] ?? '') ?? [];
      const path = raw[at + 1] ?? '';
      const problem =
        [from, to].some((mode) => mode === '120000' || mode === '160000') ? 'a link or a submodule'
        : status === 'A' && to !== '100644' ? 'a new file that is not plain'
        : status === 'M' && from !== to ? 'another mode'
        : FORBIDDEN.test(path) ? 'a protected path'
        : !told.has(path) ? 'a path that the guard did not see'
        : null; // prettier-ignore
      expect({ problem, path, patch: problem === null ? '' : shown }).toEqual({ problem: null, path, patch: '' });
      if (status === 'D') continue;
      const file = parsePatch(patch).find((one) => one.newPath === path);
      const seen = file === undefined ? null : viewOfPatch(file, (asked) => entries.get(asked) ?? null).after;
      expect(run(['cat-file', 'blob', id]).equals(Buffer.from(seen ?? []))).toBe(true);
    }
    return true;
  }
});

/** How many good patches there are. */
const GOOD = 7;

/** Patches as git prints them for honest changes. */
function good(repo: TestRepository): Buffer[] {
  const make = (change: () => void) => {
    change();
    repo.git('add', '-A', ':!sub');
    const patch = execFileSync('git', ['diff', '--cached', '-M', '--no-color', 'HEAD'], { cwd: repo.root });
    repo.git('reset', '-q', '--hard', 'HEAD');
    return patch;
  };
  const patches = [
    make(() => repo.write('a.py', 'x = 1\ny = 20\nz = 3\n')),
    make(() =>
      repo.write('pkg/b.py', 'def b():\n    return 10\n\n\ndef c():\n    return 2\n\n\ndef d():\n    return 3\n'),
    ),
    make(() => repo.write('pkg/new.py', 'value = 1\n')),
    make(() => repo.write('run.sh', '#!/bin/sh\nexit 1\n')),
    make(() => repo.git('mv', 'pkg/b.py', 'pkg/moved.py')),
    make(() => repo.write('none.txt', 'no newline still')),
    make(() => repo.write('crlf.py', 'a = 1\r\nb = 3\r\n')),
  ];
  if (patches.length !== GOOD) throw new Error('GOOD is not the number of good patches');
  return patches;
}
