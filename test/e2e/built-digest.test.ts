import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execText } from '../../src/base/exec.ts';
import { gitRepository } from '../helpers/git-repository.ts';

const DIST = process.env['E2E_DIST'] ?? join(import.meta.dirname, '..', '..', 'dist');
const CLI = join(DIST, 'cli', 'index.js');

/** The bundle starts its parsing threads from a bundle of their own, and finds every grammar beside it. */
describe('e2e/built-digest', () => {
  let cache: string;
  beforeAll(async () => {
    await access(CLI).catch(() => {
      throw new Error(`${DIST} holds no build: run \`make build\``);
    });
    await access(join(DIST, 'parse-worker', 'index.js'));
  });
  beforeEach(async () => {
    cache = await mkdtemp(join(tmpdir(), 'gk-built-'));
  });
  afterEach(() => rm(cache, { recursive: true, force: true }));

  test('a repository large enough for threads is read whole, in all languages', async () => {
    const python = Array.from({ length: 60 }, (_, file) => [
      `m${file}.py`,
      Array.from({ length: 400 }, (_, index) => `def f${file}_${index}(x):\n    return g(x) + ${index}\n`).join('\n'),
    ]);
    using repository = gitRepository({
      ...Object.fromEntries(python),
      'a.js': 'function js() {}\n',
      'a.ts': 'interface Ts {}\n',
      'a.tsx': 'const Tsx = () => <b/>;\n',
      'a.go': 'package a\nfunc Go() {}\n',
      'a.rs': 'fn rs() {}\n',
    });
    const digest = async () => {
      const argv = ['node', CLI, 'digest', '--repo', repository.root, '--no-embed', '--json', '--quiet', '--cache-dir', cache] as const; // prettier-ignore
      return JSON.parse(
        await execText([...argv], { env: { PATH: process.env['PATH'] ?? '', HOME: cache } }),
      ) as unknown;
    };
    expect(await digest()).toMatchObject({
      files: 65,
      symbols: 24_005,
      failures: [],
      cache: { state: 'miss', parsed: 65, reused: 0 },
      languages: { py: { files: 60 }, js: { symbols: 1 }, ts: { symbols: 2 }, go: { symbols: 1 }, rs: { symbols: 1 } },
    });
    expect(await digest()).toMatchObject({ symbols: 24_005, cache: { state: 'hit', parsed: 0, reused: 65 } });
  });
});
