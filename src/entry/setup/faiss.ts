import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execText } from '../../base/exec.ts';
import { messageOf } from '../../base/errors.ts';
import { writeFileAtomic } from '../../base/files.ts';
import { sha256 } from '../../base/hash.ts';
import { packageManagerEnv, type SetupIo, type SetupStep } from './io.ts';
import { onPath } from './places.ts';

/** Debian's FAISS has no `faiss::idx_t` before 1.7.4; the binding expects it. */
const IDX_HEADER = '#include <faiss/Index.h>\nnamespace faiss { using idx_t = Index::idx_t; }\n';
const PACKAGES = 'g++ libfaiss-dev libopenblas-dev';

/** Compiles the FAISS binding against the system's library; without it vectors are searched exactly. */
export async function ensureFaiss(nodeModules: string, io: SetupIo): Promise<SetupStep> {
  const started = performance.now();
  const step = (state: SetupStep['state'], note: string, fix: string | null = null): SetupStep => ({
    name: 'faiss', state, required: false, note, fix, seconds: (performance.now() - started) / 1000,
  }); // prettier-ignore
  const source = join(nodeModules, 'faiss-node', 'src', 'faiss.cc');
  if (!existsSync(source)) return step('lacking', 'faiss-node is not installed; vectors are searched exactly');
  const target = join(nodeModules, 'faiss-node', 'build', 'Release', 'faiss-node.node');
  const stamp = `${target}.source`;
  const want = sha256((await readFile(source, 'utf8')) + IDX_HEADER);
  if (existsSync(target) && (await readFile(stamp, 'utf8').catch(() => '')) === want) return step('present', target);
  const compiler = onPath('g++', io.env);
  if (compiler === null || !existsSync('/usr/include/faiss/Index.h')) {
    return step(
      'lacking',
      `no ${compiler === null ? 'g++' : 'libfaiss-dev'}; vectors are searched exactly`,
      `apt-get install -y ${PACKAGES}`,
    );
  }
  io.waiting('faiss: compiling');
  try {
    await compile(compiler, nodeModules, source, target, io);
    await writeFile(stamp, want);
  } catch (error) {
    io.signal.throwIfAborted();
    return step('lacking', `${messageOf(error)}; vectors are searched exactly`, `apt-get install -y ${PACKAGES}`);
  }
  return step('installed', target);
}

async function compile(
  compiler: string,
  nodeModules: string,
  source: string,
  target: string,
  io: SetupIo,
): Promise<void> {
  const own = join(nodeModules, 'faiss-node', 'node_modules', 'node-addon-api');
  const includes = [
    existsSync(own) ? own : join(nodeModules, 'node-addon-api'),
    join(nodeModules, 'node-api-headers', 'include'),
  ];
  const work = await mkdtemp(join(tmpdir(), 'groundskeeper-faiss-'));
  try {
    const header = join(work, 'idx.h');
    const object = join(work, 'faiss-node.node');
    await writeFile(header, IDX_HEADER);
    const flags = [
      '-O3', '-std=c++17', '-DNAPI_VERSION=8', '-fexceptions', '-shared', '-fPIC', '-fopenmp',
      '-include', header, ...includes.map((folder) => `-I${folder}`),
    ]; // prettier-ignore
    const env = packageManagerEnv(io.env);
    const command = [compiler, ...flags, source, '-o', object, '-lfaiss', '-lopenblas'] as [string, ...string[]];
    await execText(command, { env, signal: io.signal, timeoutSeconds: 600 });
    await writeFileAtomic(target, await readFile(object));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
