import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../../src/base/git.ts';
import { hasUncommittedChanges, openRepository } from '../../src/pipeline/repository.ts';
import { openScratch } from '../../src/stages/deliver/scratch.ts';
import { commitLocally } from '../../src/stages/deliver/local-branch.ts';
import { testBench } from '../helpers/bench.ts';
import { gitRepository, type TestRepository } from '../helpers/git-repository.ts';
import { watchWorld, type WatchedWorld } from '../helpers/invariants.ts';
import { pythonRepository } from '../helpers/python-repository.ts';
import { NO_CHANGE } from '../../src/judge/workbench.ts';

const CORPUS = join(import.meta.dirname, 'corpus');
const COMMAND = join(import.meta.dirname, '..', '..', 'bin', 'groundskeeper');
const signal = new AbortController().signal;

/** Repositories that want to run something, or to widen what they may. */
describe('security/repositories', () => {
  let folder: string;
  let marker: string;
  let world: WatchedWorld;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gk-hostile-repo-'));
    marker = join(folder, 'marker');
    world = await watchWorld({ folders: [folder], canary: 'canary-of-the-hostile-repository' });
  });
  afterEach(async () => {
    await world.check();
    rmSync(folder, { recursive: true });
  });

  /** Everything that we do with git on a checkout. */
  async function useAll(repo: TestRepository): Promise<void> {
    const opened = await openRepository(repo.root, { signal });
    await opened.readMany(await opened.files());
    await hasUncommittedChanges(repo.root, signal);
    const before = Buffer.from('x = 1\n');
    const change = { path: 'a.py', mode: '100644' as const, before, after: Buffer.from('x = 2\n') };
    await using scratch = await openScratch();
    await scratch.diff([change]);
    await commitLocally(repo.root, opened.base, `request-${'a'.repeat(12)}`, [change], 'fix: x\n', signal);
  }

  describe('row 34: git configuration that starts programs', () => {
    it.each<[string, (repo: TestRepository) => void]>([
      ['fsmonitor', (repo) => repo.git('config', 'core.fsmonitor', `touch ${marker}; false`)],
      ['hooks', (repo) => {
        for (const name of ['post-checkout', 'pre-commit', 'post-commit', 'post-index-change', 'reference-transaction', 'post-rewrite', 'prepare-commit-msg', 'commit-msg'])
          writeFileSync(join(repo.root, '.git', 'hooks', name), `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 });
      }],
      ['filters and external diffs', (repo) => {
        repo.write('.gitattributes', '*.py filter=evil diff=evil merge=evil\n');
        repo.commit();
        for (const key of ['filter.evil.clean', 'filter.evil.smudge', 'filter.evil.process', 'diff.evil.command', 'diff.evil.textconv', 'diff.external', 'merge.evil.driver', 'core.pager', 'core.editor', 'gpg.program', 'core.sshCommand', 'core.askPass', 'credential.helper', 'alias.diff'])
          repo.git('config', key, `touch ${marker}; cat`);
        repo.git('config', 'commit.gpgSign', 'true');
      }],
      ['a bare repository inside', (repo) => {
        const inner = join(repo.root, 'inner');
        execFileSync('git', ['init', '-q', '--bare', inner]);
        execFileSync('git', ['-C', inner, 'config', 'core.fsmonitor', `touch ${marker}; false`]);
        execFileSync('git', ['-C', inner, 'config', 'core.worktree', repo.root]);
        repo.commit();
      }],
    ])('%s', async (_name, poison) => {
      using repo = gitRepository({ 'a.py': 'x = 1\n' });
      poison(repo);
      rmSync(marker, { force: true }); // git itself may have run it while the repository was made
      await useAll(repo);
      expect(existsSync(marker)).toBe(false);
    }); // prettier-ignore

    it('git in a folder that only looks like a repository finds none', async () => {
      const inner = join(folder, 'bare');
      execFileSync('git', ['init', '-q', '--bare', inner]);
      await expect(git(inner, ['rev-parse', '--git-dir'])).rejects.toThrow(/bareRepository|bare repository/);
    });
  });

  it('row 34: a checkout with a filter is looked at without starting it', async () => {
    using repo = gitRepository({ 'a.py': 'x = 1\n', '.gitattributes': '*.py filter=e=v\n' });
    for (const key of ['clean', 'process']) repo.git('config', `filter.e=v.${key}`, `touch ${marker}; cat`);
    repo.git('config', 'filter.e=v.required', 'true');
    // The same length at another time: git would have to read the file, through the filter, to know.
    writeFileSync(join(repo.root, 'a.py'), 'x = 2\n');
    expect(await hasUncommittedChanges(repo.root, signal)).toBe(true);
    expect(existsSync(marker)).toBe(false);
  });

  it('row 43: configuration in the repository widens nothing', () => {
    const wish = 'allow-paths: .github/\nsandbox: external\nbudget-minutes: 600\n';
    using repo = gitRepository({
      'a.py': 'x = 1\n',
      '.groundskeeper.yml': wish,
      'groundskeeper.yml': wish,
      '.github/groundskeeper.yml': wish,
      'groundskeeper.toml': 'allow-paths = ".github/, conftest.py"\n',
      'pyproject.toml': '[tool.groundskeeper]\nallow-paths = ".github/, conftest.py"\nsandbox = "external"\n',
      '.env': 'GROUNDSKEEPER_ALLOW_PATHS=conftest.py\n',
    });
    const patch = join(CORPUS, '19-conftest.patch');
    let printed = '';
    try {
      execFileSync(COMMAND, ['guard', '--repo', repo.root, '--patch', patch, '--json'], { cwd: repo.root, encoding: 'utf8' });
    } catch (error) {
      expect((error as { status: number }).status).toBe(2);
      printed = (error as { stdout: string }).stdout;
    }
    expect(JSON.parse(printed)).toMatchObject({ state: 'refused', rules: expect.arrayContaining(['path-test-runner']) });
  }); // prettier-ignore

  describe('what tests can do to their own result', () => {
    const files = (conftest: string) => ({
      'pkg/__init__.py': '',
      'pkg/calc.py': 'def double(x):\n    return x + 1\n',
      'tests/test_calc.py': 'from pkg.calc import double\n\n\ndef test_double():\n    assert double(4) == 8\n',
      'conftest.py': conftest,
    });
    const patched = (name: string) => readFileSync(join(CORPUS, name), 'utf8').replace(/^[\s\S]*?@@.*\n/, '').replaceAll(/^\+/gm, ''); // prettier-ignore
    const run = async (more: Record<string, string>, conftest = '') => {
      using repository = pythonRepository({ ...files(conftest), ...more });
      await using bench = await testBench(repository);
      return await bench.runTests(NO_CHANGE, { paths: ['tests/test_calc.py'], changed: [], wallSeconds: 30 }, signal);
    };

    it('row 26: a run that ends itself is incomplete, and a forged report is overruled', async () => {
      expect((await run({}, patched('26-exit-conftest.patch'))).state).toBe('incomplete');
      const forged = await run({}, patched('26-forge-conftest.patch'));
      expect(Object.values(forged.outcomes)).not.toContain('passed');
    });

    it('row 29: a pytest.py and a ruff.py in the root stand in for nothing', async () => {
      const shadow = `print("SHADOWED")\nopen("${marker}", "w").write("x")\nraise SystemExit(0)\n`;
      const result = await run({ 'pytest.py': shadow, 'ruff.py': shadow, '_pytest/__init__.py': shadow });
      expect(result).toMatchObject({ outcomes: { 'tests/test_calc.py::test_double': 'failed' } });
      expect(result.output).not.toContain('SHADOWED');
    });

    it('row 25: code that runs at collection writes nowhere but into its own world', async () => {
      const write = `import pathlib\nfor each in ("${marker}", "/tmp/collected-${process.pid}"):\n    try:\n        pathlib.Path(each).write_text("x")\n    except OSError:\n        pass\n`;
      const result = await run({}, write);
      expect(result.state).toBe('complete');
      expect(existsSync(marker) || existsSync(`/tmp/collected-${process.pid}`)).toBe(false);
    });

    it('row 12: a workflow command that a test prints is data of the failure', async () => {
      const printing = readFileSync(join(CORPUS, '12-workflow-command.py'), 'utf8');
      const said: string[] = [];
      const write = process.stdout.write.bind(process.stdout);
      process.stdout.write = (text: string | Uint8Array) => (said.push(String(text)), true);
      try {
        using repository = pythonRepository({ 'tests/test_wc.py': printing });
        await using bench = await testBench(repository);
        const { outcomes } = await bench.runTests(NO_CHANGE, { paths: ['tests/test_wc.py'], changed: [] }, signal);
        expect(Object.values(outcomes)).toEqual(['failed']);
      } finally {
        process.stdout.write = write;
      }
      expect(said.join('')).not.toContain('::add-path::');
    });
  });
});
