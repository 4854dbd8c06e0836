import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NO_CHANGE } from '../../src/judge/workbench.ts';
import { openLlama } from '../../src/models/llama/model.ts';
import { verifyModel } from '../../src/models/verify.ts';
import { testBench } from '../helpers/bench.ts';
import { processesNaming, watchWorld, type WatchedWorld } from '../helpers/invariants.ts';
import { rememberingLogger } from '../helpers/knowledge.ts';
import { pythonRepository } from '../helpers/python-repository.ts';

const COMMAND = join(import.meta.dirname, '..', '..', 'bin', 'groundskeeper');
const CANARY = 'ghs_canaryOfTheStoppedRun0123456789abc';
const signal = new AbortController().signal;

/** Runs that are ended, and machines that run out. */
describe('faults/stopping', () => {
  let folder: string;
  let world: WatchedWorld;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gk-stopping-'));
    world = await watchWorld({ folders: [folder], canary: CANARY });
  });
  afterEach(async () => {
    await world.check();
    rmSync(folder, { recursive: true });
  });

  const tests = (body: string) => ({
    'pkg/__init__.py': '',
    'pkg/calc.py': 'def double(x):\n    return x + 1\n',
    'tests/test_calc.py': `import os, signal, subprocess, sys, time\n\n\ndef test_first():\n    pass\n\n\ndef test_bad():\n    ${body}\n`,
  });
  const run = async (body: string, wallSeconds: number) => {
    using repository = pythonRepository(tests(body));
    await using bench = await testBench(repository);
    const started = performance.now();
    const result = await bench.runTests(NO_CHANGE, { paths: [], changed: [], wallSeconds }, signal);
    return { ...result, took: (performance.now() - started) / 1000 };
  };

  test('case 1: SIGTERM ends a command and its children, and says so', async () => {
    using repository = pythonRepository(tests('time.sleep(600)'));
    const child = spawn(COMMAND, ['digest', '--repo', repository.root, '--json'], {
      env: { ...process.env, GITHUB_TOKEN: CANARY, GROUNDSKEEPER_CACHE: folder },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (printed += piece));
    await sleep(400);
    child.kill('SIGTERM');
    const code = await new Promise<number | null>((settle) => child.once('close', settle));
    // Before the program has set itself up the signal ends it like any other.
    if (code !== null && code !== 0)
      expect(JSON.parse(printed)).toMatchObject({ state: 'cancelled', reason: 'signal' });
    expect([130, 0, null]).toContain(code);
    await sleep(300);
    expect(processesNaming(repository.root)).toEqual([]);
    await world.check([printed]);
  });

  test('case 2: tests that use too much memory are ended, and the limit is named', async () => {
    const result = await run('hold = []\n    while True: hold.append(bytearray(b"x" * 50_000_000))', 60);
    expect(result.state).toBe('incomplete');
    expect(result.outcomes).not.toHaveProperty('tests/test_calc.py::test_bad', 'passed');
    expect(result.output).toMatch(/exceeded 4 GB of memory|MemoryError/);
  });

  test('case 18: a test that hangs and ignores signals is ended at its limit, and what ran before is kept', async () => {
    const stubborn = 'signal.signal(signal.SIGTERM, signal.SIG_IGN)\n    subprocess.Popen(["setsid", "sleep", "600"])\n    time.sleep(600)'; // prettier-ignore
    const result = await run(stubborn, 5);
    expect(result).toMatchObject({ state: 'timeout', outcomes: { 'tests/test_calc.py::test_first': 'passed' } });
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toMatch(/^sleep 600$/m);
  });

  test('case 15: a truncated model is refused before it is loaded', async () => {
    const file = join(folder, 'model.gguf');
    const bytes = Buffer.alloc(100_000, 3);
    writeFileSync(file, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await verifyModel({ file, sha256, bytes: bytes.length });
    truncateSync(file, 70_000);
    const message = expect.stringContaining('70000 bytes, expected 100000');
    await expect(verifyModel({ file, sha256, bytes: bytes.length })).rejects.toMatchObject({ exit: 3, message });
  });

  test('case 16: no memory for the context: half of it once, and said; then a named failure', async () => {
    // The library at its edge: what it does when the memory is not there cannot be had from a real one at will.
    const asked: number[] = [];
    const log = rememberingLogger();
    const libraryWith = (fits: number) =>
      ({
        LlamaLogLevel: { error: 1 },
        getLlama: () =>
          Promise.resolve({
            dispose: () => Promise.resolve(),
            loadModel: () =>
              Promise.resolve({
                createContext: ({ contextSize }: { contextSize: number }) => {
                  asked.push(contextSize);
                  if (contextSize > fits) return Promise.reject(new Error('Failed to create context: out of memory'));
                  return Promise.resolve({ contextSize, getSequence: () => ({ contextTokens: [] }) });
                },
              }),
          }),
      }) as unknown as Parameters<typeof openLlama>[0]['library'];
    const setup = { file: 'm.gguf', id: 'm', device: 'cpu', contextTokens: 4096, sequences: 3, threads: 1, scratch: folder, log, signal } as const; // prettier-ignore
    await using model = await openLlama({ ...setup, library: libraryWith(2048) });
    expect(model.contextTokens).toBe(2048);
    expect(asked).toEqual([4096, 2048]);
    expect(log.warnings.join()).toMatch(/no memory for a context of 4096 tokens.*trying 2048/);
    await expect(openLlama({ ...setup, library: libraryWith(1) })).rejects.toMatchObject({
      reason: 'model-failed',
      exit: 1,
    });
    expect(asked).toEqual([4096, 2048, 4096, 2048]);
  });

  test('case 17: there is no refresh of adapters yet, and no way to load one', () => {
    const source = readFileSync(join(import.meta.dirname, '../../src/models/llama/model.ts'), 'utf8');
    expect(source).not.toMatch(/lora|adapter/i);
    const modes = readFileSync(join(import.meta.dirname, '../../src/entry/modes/index.ts'), 'utf8');
    expect(modes).not.toMatch(/refresh/);
  });
});
