import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from '../../../../../src/base/log.ts';
import type { TestRun } from '../../../../../src/contracts/verdict.ts';
import { differences } from '../../../../../src/judge/servers/tests/test-runs.ts';
import { NO_CHANGE, type Workbench } from '../../../../../src/judge/workbench.ts';
import { testBench } from '../../../../helpers/bench.ts';
import { pythonRepository, type PythonRepository } from '../../../../helpers/python-repository.ts';

const signal = new AbortController().signal;

/** A test that a case puts into the tree; it is not there at base. */
const HOSTILE = 'tests/test_hostile.py';
const FILES = {
  'pkg/__init__.py': '',
  'pkg/sums.py': 'def add(a, b):\n    return a + b\n',
  'tests/test_sums.py':
    'import dep_fine, dep_thread, dep_of_tree\nfrom pkg.sums import add\n\n\ndef test_add():\n    assert add(1, 2) == 3\n\n\ndef test_red():\n    assert add(1, 2) == 4\n',
};
const LIBRARY = {
  'dep_fine/__init__.py': 'VALUE = 1\n',
  'dep_thread.py': 'import threading, time\nthreading.Thread(target=time.sleep, args=(0.2,), daemon=True).start()\n',
  'dep_of_tree.py': 'import pkg.sums\n',
};

function recorder(): { log: Logger; said: string[] } {
  const said: string[] = [];
  const keep = (text: string) => void said.push(text);
  return { said, log: { debug: keep, info: keep, warn: keep, error: keep } as Logger };
}

function library(repository: PythonRepository, files: Readonly<Record<string, string>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(repository.aside, path, '..'), { recursive: true });
    writeFileSync(join(repository.aside, path), content);
  }
  return repository.aside;
}

describe('judge/servers/tests/test-runs', () => {
  let repository: PythonRepository;
  let bench: Workbench;
  const { log, said } = recorder();
  const usual = (overlay = NO_CHANGE) =>
    bench.runTests(overlay, { paths: ['tests/test_sums.py'], changed: ['pkg/sums.py'], wallSeconds: 20 }, signal);
  const hostile = (source: string, wallSeconds = 20): Promise<TestRun> =>
    bench.runTests(
      { edits: [], files: [{ path: HOSTILE, content: source }] },
      { paths: [HOSTILE], changed: [], wallSeconds },
      signal,
    );
  /** What a server says when it is started: that shows that runs after it were served. */
  const starts = () => said.filter((line) => line.startsWith('the test server gave no answer')).length;

  beforeAll(async () => {
    repository = pythonRepository(FILES);
    bench = await testBench(repository, { log, pythonPath: library(repository, LIBRARY) });
    await usual();
  });
  afterAll(async () => {
    await bench[Symbol.asyncDispose]();
    repository[Symbol.dispose]();
  });

  it('shares dependencies, and leaves out those that start threads or use the tree', () => {
    const line = said.find((each) => each.startsWith('the test server has')) ?? '';
    expect(line).toContain('"dep_thread":"it changes threads"');
    expect(line).toContain('"dep_of_tree":"it imports pkg of the repository"');
    expect(line).not.toContain('dep_fine');
  });

  it('gives the outcome of each test, as the cold run did, and where the changed module came from', async () => {
    const run = await usual();
    expect(run).toMatchObject({
      state: 'complete',
      outcomes: { 'tests/test_sums.py::test_add': 'passed', 'tests/test_sums.py::test_red': 'failed' },
      loaded: { 'pkg/sums.py': 'pkg/sums.py' },
    });
    expect(run.failures['tests/test_sums.py::test_red']).toContain('assert 3 == 4');
  });

  it('sees the overlay of this run only', async () => {
    const edit = { path: 'pkg/sums.py', start: 0, end: 0, replacement: 'raise ValueError\n', create: false };
    expect((await usual({ edits: [edit], files: [] })).state).toBe('collection-error');
    expect((await usual()).outcomes['tests/test_sums.py::test_add']).toBe('passed');
  });

  it('leaves nothing of a run to the next one', async () => {
    const leave = `
import os, pathlib, sys
import pytest, dep_fine

def test_leave():
    for folder in ("/tmp", "/tmp/home", "/dev/shm", str(pathlib.Path(__file__).parents[1]), str(pathlib.Path(__file__).parents[2])):
        os.makedirs(folder + "/left/behind")
        os.chmod(folder + "/left", 0)
    os.environ["LEFT"] = "1"
    sys.path.append("/left")
    dep_fine.VALUE = 2
    if os.fork() == 0:
        os.setsid()
        import signal, time
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(60)
`;
    expect((await hostile(leave)).outcomes).toEqual({ [`${HOSTILE}::test_leave`]: 'passed' });
    const look = `
import os, pathlib, sys
import dep_fine

def test_look():
    for folder in ("/tmp", "/tmp/home", "/dev/shm", str(pathlib.Path(__file__).parents[1]), str(pathlib.Path(__file__).parents[2])):
        assert not os.path.lexists(folder + "/left"), folder
    assert "LEFT" not in os.environ and "/left" not in sys.path and dep_fine.VALUE == 1
    known = {1, os.getpid(), os.getppid()}
    assert [pid for pid in os.listdir("/proc") if pid.isdigit() and int(pid) not in known] == []
`;
    const before = starts();
    const run = await hostile(look);
    expect(run.failures).toEqual({});
    expect(run.outcomes).toEqual({ [`${HOSTILE}::test_look`]: 'passed' });
    expect(starts()).toBe(before);
  });

  it('is incomplete when the process of the tests ends by itself, and the server lives on', async () => {
    const before = starts();
    expect((await hostile('import os\n\n\ndef test_exit():\n    os._exit(0)\n')).state).toBe('incomplete');
    expect((await usual()).state).toBe('complete');
    expect(starts()).toBe(before);
  });

  it('ends what hangs and what it started', async () => {
    const hang = `
import os, signal, time

def test_hang():
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    for _ in range(5):
        if os.fork() == 0:
            os.setsid()
            break
    time.sleep(60)
`;
    const started = performance.now();
    expect((await hostile(hang, 2)).state).toBe('timeout');
    expect((performance.now() - started) / 1000).toBeLessThan(20);
    expect((await usual()).state).toBe('complete');
  });

  it('can neither look into the server nor write its answers', async () => {
    const look = `
import os

def test_look():
    server = os.getppid()
    for name in ("mem", "environ", "fd/0", "fd/1", "maps"):
        try:
            open("/proc/%d/%s" % (server, name), "rb").close()
        except OSError:
            continue
        raise AssertionError(name)
    for number in range(3, 64):
        try:
            os.write(number, b"\\n{}\\n")
        except OSError:
            pass
`;
    expect((await hostile(look)).outcomes).toEqual({ [`${HOSTILE}::test_look`]: 'passed' });
  });

  it('starts again when a test kills it, and says so; the run is then done cold', async () => {
    const before = starts();
    const run = await hostile('import os, signal\n\n\ndef test_kill():\n    os.kill(os.getppid(), signal.SIGKILL)\n');
    expect(run.state).toBe('incomplete');
    expect(starts()).toBe(before + 1);
    expect((await usual()).outcomes['tests/test_sums.py::test_add']).toBe('passed');
    expect(starts()).toBe(before + 1);
  });

  it('names the limit that a test meets, and starts again', async () => {
    const fork = `
import os, time

def test_fork():
    for _ in range(400):
        if os.fork() == 0:
            time.sleep(30)
`;
    const run = await hostile(fork);
    expect([run.state, run.output]).toEqual(['incomplete', 'the tests exceeded 256 processes']);
    expect((await usual()).outcomes['tests/test_sums.py::test_add']).toBe('passed');
  });

  it('notices objects of the kernel that outlive processes', async () => {
    const leave = `
import ctypes

def test_leave():
    assert ctypes.CDLL(None).shmget(1234, 4096, 0o1600) >= 0
`;
    expect((await hostile(leave)).state).toBe('complete');
    const look = `
import ctypes

def test_look():
    assert ctypes.CDLL(None).shmget(1234, 4096, 0o600) < 0
`;
    expect((await hostile(look)).outcomes).toEqual({ [`${HOSTILE}::test_look`]: 'passed' });
  });

  it('runs cold where a new file has the name of something that is loaded', async () => {
    const files = [
      { path: 'tests/dep_fine.py', content: 'VALUE = "of the tree"\n' },
      { path: HOSTILE, content: 'import dep_fine\n\n\ndef test_own():\n    assert dep_fine.VALUE == "of the tree"\n' },
    ];
    const run = await bench.runTests({ edits: [], files }, { paths: [HOSTILE], changed: [] }, signal);
    expect(run.outcomes).toEqual({ [`${HOSTILE}::test_own`]: 'passed' });
  });
});

describe('judge/servers/tests/test-runs, sharing less', () => {
  it('loads nothing for all where that changes a result', async () => {
    using repository = pythonRepository({
      'conftest.py': 'import os\n\nos.environ["DEP_FLAG"] = "on"\n',
      'test_flag.py': 'import dep_flag\n\n\ndef test_flag():\n    assert dep_flag.FLAG == "on"\n',
    });
    const { log, said } = recorder();
    const pythonPath = library(repository, { 'dep_flag.py': 'import os\n\nFLAG = os.environ.get("DEP_FLAG")\n' });
    await using bench = await testBench(repository, { log, pythonPath });
    for (let turn = 0; turn < 2; turn++) {
      const run = await bench.runTests(NO_CHANGE, { paths: ['test_flag.py'], changed: [] }, signal);
      expect(run.outcomes).toEqual({ 'test_flag.py::test_flag': 'passed' });
    }
    expect(said.find((line) => line.includes('is not used: it differs in test_flag.py::test_flag'))).toBeDefined();
    expect(said.find((line) => line.startsWith('the test server has 0 packages'))).toBeDefined();
  });

  it('counts a test that differs by itself for neither side', () => {
    const run = (outcome: 'passed' | 'failed'): TestRun => ({
      state: 'complete', outcomes: { 'a::b': outcome }, loaded: {}, failures: {}, output: '', seconds: 1,
    }); // prettier-ignore
    expect(differences(run('passed'), run('failed'), new Set())).toEqual(['a::b']);
    expect(differences(run('passed'), run('failed'), new Set(['a::b']))).toEqual([]);
    expect(differences(run('passed'), { ...run('passed'), state: 'timeout' }, new Set())).toEqual([
      'complete or timeout',
    ]);
  });
});
