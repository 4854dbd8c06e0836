import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { access, chmod, chown, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { silentLogger } from '../../src/base/log.ts';
import { createSandbox } from '../../src/sandbox/create.ts';
import type { Sandbox, SandboxLimits, SandboxResult } from '../../src/sandbox/sandbox.ts';

export const NEVER_ABORTED = new AbortController().signal;
export const SMALL: Partial<SandboxLimits> = { wallSeconds: 30, memoryMb: 256, processes: 64 };

/** A real sandbox with a work folder of its own. */
export async function openSandbox(): Promise<{ sandbox: Sandbox; work: string } & AsyncDisposable> {
  const work = await mkdtemp(join(tmpdir(), 'sandbox-work-'));
  const sandbox = await createSandbox({ mode: 'auto', log: silentLogger, signal: NEVER_ABORTED, env: {} });
  return { sandbox, work, [Symbol.asyncDispose]: () => rm(work, { recursive: true, force: true }) };
}

/** Runs a shell script inside, with the small limits. */
export function script(
  { sandbox, work }: { readonly sandbox: Sandbox; readonly work: string },
  text: string,
  limits: Partial<SandboxLimits> = {},
): Promise<SandboxResult> {
  const command = { argv: ['/bin/bash', '-c', text] as const, work, readOnly: [], limits: { ...SMALL, ...limits } };
  return sandbox.run({ ...command, argv: [...command.argv] }, NEVER_ABORTED);
}

const RUN = `
import { createSandbox } from './src/sandbox/create.ts';
import { silentLogger } from './src/base/log.ts';
const signal = new AbortController().signal;
const sandbox = await createSandbox({ mode: 'auto', log: silentLogger, signal, env: {} });
const [work, text] = process.argv.slice(1);
const limits = { wallSeconds: 30, memoryMb: 256, processes: 64 };
const result = await sandbox.run({ argv: ['/bin/bash', '-c', text], work, readOnly: [], limits }, signal);
console.log(JSON.stringify({ ...result, description: sandbox.description, stdout: result.stdout.toString(), stderr: '' }));
`;

export interface OutsideResult {
  readonly description: string;
  readonly exitCode: number | null;
  readonly limit: string | null;
  readonly stdout: string;
}

/** The same in a process of an ordinary user, whoever runs the test. Null where that user cannot start Node here. */
export async function scriptAsOrdinaryUser(text: string): Promise<OutsideResult | null> {
  const id = process.getuid?.() === 0 ? 65534 : null;
  const drop = id === null ? [] : ['setpriv', '--reuid', String(id), '--regid', String(id), '--clear-groups'];
  const home = await mkdtemp(join(tmpdir(), 'sandbox-user-'));
  try {
    await chmod(home, 0o755);
    for (const folder of ['base', 'sandbox', 'config', 'contracts'])
      await cp(join('src', folder), join(home, 'src', folder), { recursive: true });
    const work = await mkdtemp(join(home, 'work-'));
    if (id !== null) await chown(work, id, id);
    const [program = '', ...args]: string[] = [...drop, process.execPath, '--version'];
    try {
      await promisify(execFile)(program, args);
    } catch {
      return null;
    }
    const argv = [...drop, process.execPath, '--input-type=module-typescript', '-e', RUN, work, text];
    const [first = '', ...rest] = argv;
    const env = { PATH: process.env['PATH'] ?? '', CANARY: 'canary-in-the-environment' };
    const { stdout } = await promisify(execFile)(first, rest, { cwd: home, env });
    return JSON.parse(stdout);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Runs a function of a module of ours in a process without network, as a job that is its own sandbox would be. */
export async function withoutNetwork(code: string): Promise<string> {
  const root = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
  const argv = [...root, '--net', process.execPath, '--input-type=module-typescript', '-e', code];
  const { stdout } = await promisify(execFile)('unshare', argv, { cwd: process.cwd(), env: { PATH: '/usr/bin:/bin' } });
  return stdout;
}

/** Whether a process on this machine has this text in its command line. */
export function isRunning(text: string): boolean {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .some((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').includes(text);
      } catch {
        return false; // it has ended meanwhile
      }
    });
}

/** Whether a path is there. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
