import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { execText } from '../src/base/exec.ts';
import { writeFileAtomic } from '../src/base/files.ts';
import { packageManagerEnv, type SetupIo, type SetupStep } from '../src/entry/setup/io.ts';

const PACKAGE = '@octokit/openapi@23.0.2';
const FILE = 'generated/api.github.com.json';
const SHA256 = '829b4bebb19a53133289f7b0bc819f4f1118115821db2ca9f25e9ee995a7da2a';

/** GitHub's own description of its REST API (13 MB of a package of 385 MB), which the fake server of the tests is held to. */
export async function ensureGithubDescription(cache: string, io: SetupIo): Promise<SetupStep> {
  const started = performance.now();
  const target = join(cache, 'github-openapi-23.0.2', 'api.github.com.json');
  const step = (state: SetupStep['state'], note: string, fix: string | null): SetupStep => ({
    name: 'GitHub API description', state, required: true, note, fix, seconds: (performance.now() - started) / 1000,
  }); // prettier-ignore
  if ((await hashOf(target)) === SHA256) return step('present', target, null);
  io.waiting(`GitHub API description: npm pack ${PACKAGE} (29 MB)`);
  const work = await mkdtemp(join(tmpdir(), 'groundskeeper-openapi-'));
  const run = { cwd: work, env: packageManagerEnv(io.env), signal: io.signal, timeoutSeconds: 600 };
  try {
    await execText(['npm', 'pack', '--silent', PACKAGE], run);
    const archive = (await readdir(work)).find((name) => name.endsWith('.tgz')) ?? '';
    await execText(['tar', '-xzf', archive, `package/${FILE}`], run);
    const unpacked = join(work, 'package', FILE);
    if ((await hashOf(unpacked)) !== SHA256)
      return step('lacking', `${PACKAGE} has another ${FILE}`, 'check the npm registry');
    await writeFileAtomic(target, await readFile(unpacked));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return step('installed', `${target}, 13 MB`, null);
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch {
    return '';
  }
  return hash.digest('hex');
}
