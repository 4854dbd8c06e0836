import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from '../../base/errors.ts';
import { exec } from '../../base/exec.ts';
import type { Options } from '../../config/options.ts';
import {
  createModelHub,
  createNatives,
  manifest,
  readMachine,
  verifyModel,
  type NativeName,
} from '../../models/index.ts';
import { createSandbox } from '../../sandbox/create.ts';
import { packageManagerEnv, type SetupIo } from './io.ts';
import { nativeOptions, onPath, type Places } from './places.ts';
import { findPython } from './python-tools.ts';

/** One thing that was looked at. */
export interface Finding {
  readonly name: string;
  readonly state: 'ok' | 'missing' | 'broken' | 'degraded';
  /** A resolve needs it. */
  readonly required: boolean;
  /** Version, place or device; or what is wrong. */
  readonly note: string;
  /** The command that adds it. */
  readonly fix: string | null;
}

const SETUP = 'groundskeeper setup';

/** Looks at everything that a run needs, as the run itself would find it. */
export async function examine(options: Options, places: Places, io: SetupIo): Promise<Finding[]> {
  const findings: Finding[] = [];
  const add = async (name: string, required: boolean, fix: string | null, look: () => Promise<string>) => {
    io.waiting(`looking at ${name}`);
    findings.push(await finding(name, required, fix, look, io.signal));
  };
  await add('node', true, 'make setup', () => Promise.resolve(`${process.version} at ${process.execPath}`));
  await add('git', true, 'apt-get install -y git', () => programVersion('git', ['--version'], io));
  await add('sandbox', true, 'apt-get install -y bubblewrap', async () => {
    const { description } = await createSandbox({ mode: options.sandbox, env: io.env, log: io.log, signal: io.signal });
    return description;
  });
  await add('python', true, 'apt-get install -y python3 python3-venv', () => pythonVersion(options.python, io));
  for (const tool of ['ruff', 'black', 'pytest'])
    await add(tool, true, SETUP, () => toolVersion(places.tools, tool, io));
  await add('pyright', false, SETUP, () => Promise.resolve(packageVersion(places, 'pyright')));

  const natives = createNatives(nativeOptions(places));
  const load = (name: NativeName, required: boolean, fix: string) =>
    add(name, required, fix, async () => {
      await natives.load(name);
      return packageVersion(places, name);
    });
  await load('node-llama-cpp', true, SETUP);
  await load('onnxruntime-node', true, SETUP);
  await load(
    'faiss-node',
    false,
    `apt-get install -y g++ libfaiss-dev libopenblas-dev, then ${SETUP}; until then vectors are searched exactly`,
  );

  await using hub = createModelHub({
    options, natives, folder: places.models, scratch: places.cache, log: io.log, signal: io.signal, waiting: (text) => io.waiting(text),
  }); // prettier-ignore
  await add('device', false, null, async () => (await hub.choice()).placement.why);
  await add('language model', true, SETUP, async () => {
    const { file, sha256, bytes } = await hub.choice();
    await verifyModel({ file, sha256, bytes });
    return `${file}, sha256 ${sha256.slice(0, 12)}…`;
  });
  for (const entry of manifest().models.filter((model) => model.role !== 'llm')) {
    await add(entry.role, true, SETUP, async () => {
      const file = join(places.models, entry.file);
      await verifyModel({ file, sha256: entry.sha256, bytes: entry.bytes });
      return `${file}, sha256 ${entry.sha256.slice(0, 12)}…`;
    });
  }
  await add('machine', false, null, async () => {
    const { cores, memory, available } = await readMachine();
    return `${cores} cores, ${gib(memory)} GiB of memory, ${gib(available)} free`;
  });
  return findings;
}

async function finding(
  name: string,
  required: boolean,
  fix: string | null,
  look: () => Promise<string>,
  signal: AbortSignal,
): Promise<Finding> {
  try {
    return { name, required, state: 'ok', note: await look(), fix: null };
  } catch (error) {
    signal.throwIfAborted();
    const absent = error instanceof UserError && error.reason.endsWith('-missing');
    return {
      name,
      required,
      state: !required ? 'degraded' : absent ? 'missing' : 'broken',
      note: messageOf(error),
      fix,
    };
  }
}

async function programVersion(program: string, args: readonly string[], io: SetupIo): Promise<string> {
  const file = program.startsWith('/') ? program : onPath(program, io.env);
  if (file === null || !existsSync(file)) throw new UserError('tool-missing', `no ${program}`);
  const run = await exec([file, ...args], { timeoutSeconds: 30, signal: io.signal, env: packageManagerEnv(io.env) });
  const [line = ''] = `${run.stdout.toString('utf8')}${run.stderr.toString('utf8')}`.trim().split('\n');
  if (run.exitCode !== 0) throw new UserError('tool-failed', `${file} does not start: ${line.slice(0, 200)}`);
  return `${line.slice(0, 200)} at ${file}`;
}

async function pythonVersion(asked: string, io: SetupIo): Promise<string> {
  const python = asked === '' ? await findPython(io) : asked;
  if (python === null) throw new UserError('python-missing', 'no Python 3.11 or later on PATH');
  return programVersion(python, ['--version'], io);
}

function toolVersion(tools: string, tool: string, io: SetupIo): Promise<string> {
  return programVersion(join(tools, 'bin', tool), ['--version'], io);
}

function packageVersion(places: Places, name: string): string {
  const file = join(places.natives, 'node_modules', name, 'package.json');
  if (!existsSync(file)) throw new UserError('native-missing', `${name} is not in ${places.natives}`);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return `${version} in ${places.natives}`;
}

function gib(bytes: number): string {
  return (bytes / 1024 ** 3).toFixed(1);
}
