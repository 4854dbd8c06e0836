import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { CancelledError, ToolError } from './errors.ts';

export interface StartOptions {
  readonly cwd?: string;
  /** The whole environment of the child; nothing is inherited. Defaults to a PATH and a C.UTF-8 locale. */
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly timeoutSeconds?: number;
  /** Called once with the process id, for those who watch what the child uses. */
  readonly onStart?: (pid: number) => void;
}

export interface ExecOptions extends StartOptions {
  readonly stdin?: string | Uint8Array;
  /** Bytes kept of each stream; the rest is read and dropped. Defaults to 64 MiB. */
  readonly outputCap?: number;
  /** Called with each piece of stderr as it arrives, for progress. */
  readonly onStderr?: (piece: string) => void;
  /** End the child when it prints more than `outputCap`, instead of dropping the rest. */
  readonly killOnOverflow?: boolean;
}

export interface ExecResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly timedOut: boolean;
  readonly truncated: boolean;
  readonly seconds: number;
}

const MINIMAL_ENV = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' };

/** A program that runs until it ends or is ended, with its streams in the hands of the caller. */
export interface Running {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly ended: Promise<Pick<ExecResult, 'exitCode' | 'signal' | 'timedOut' | 'seconds'>>;
  /** Kills the program and all that it started in its group. */
  kill(): void;
}

/** Starts one program in its own process group, with no shell. On abort or timeout the whole group is killed. */
export function start(argv: readonly [string, ...string[]], options: StartOptions = {}): Running {
  options.signal?.throwIfAborted();
  const started = performance.now();
  const child = spawn(argv[0], argv.slice(1), {
    cwd: options.cwd,
    env: { ...(options.env ?? MINIMAL_ENV) },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let timedOut = false;
  const kill = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // the group is already gone
    }
  };
  const timer =
    options.timeoutSeconds === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          kill();
        }, options.timeoutSeconds * 1000);
  options.signal?.addEventListener('abort', kill, { once: true });
  if (child.pid !== undefined) options.onStart?.(child.pid);
  child.stdin.on('error', () => undefined); // a child that does not read its input is not our failure
  const ended = async () => {
    try {
      const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
        child.once('error', (error) =>
          reject(new ToolError(argv, null, '', `cannot start ${argv[0]}: ${error.message}`)),
        );
        child.once('close', (code, name) => resolve([code, name]));
      });
      if (options.signal?.aborted) throw new CancelledError();
      return { exitCode, signal, timedOut, seconds: (performance.now() - started) / 1000 };
    } finally {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', kill);
    }
  };
  return { stdin: child.stdin, stdout: child.stdout, stderr: child.stderr, ended: ended(), kill };
}

/** Runs one program like `start` and waits for it. A non-zero exit is a value, not an exception. */
export async function exec(argv: readonly [string, ...string[]], options: ExecOptions = {}): Promise<ExecResult> {
  const running = start(argv, options);
  const cap = options.outputCap ?? 64 * 1024 * 1024;
  const onOverflow = options.killOnOverflow === true ? running.kill : undefined;
  const stdout = collect(running.stdout, cap, { onOverflow });
  const stderr = collect(running.stderr, cap, { onOverflow, onPiece: options.onStderr });
  running.stdin.end(options.stdin ?? '');
  const end = await running.ended;
  return {
    ...end,
    stdout: stdout.bytes(),
    stderr: stderr.bytes(),
    truncated: stdout.truncated() || stderr.truncated(),
  };
}

/** Like `exec`, but anything other than exit 0 is a ToolError. Returns stdout as text. */
export async function execText(argv: readonly [string, ...string[]], options: ExecOptions = {}): Promise<string> {
  const result = await exec(argv, options);
  if (result.exitCode !== 0) throw new ToolError(argv, result.exitCode, result.stderr.toString('utf8'));
  return result.stdout.toString('utf8');
}

interface CollectHooks {
  readonly onPiece?: ((piece: string) => void) | undefined;
  readonly onOverflow?: (() => void) | undefined;
}

/** Keeps the first bytes of a stream, up to a cap, and reads and drops the rest. */
export function collect(stream: NodeJS.ReadableStream, cap: number, hooks: CollectHooks = {}) {
  const pieces: Buffer[] = [];
  let size = 0;
  let over = false;
  stream.on('data', (piece: Buffer) => {
    hooks.onPiece?.(piece.toString('utf8'));
    if (size + piece.length > cap && !over) {
      over = true;
      hooks.onOverflow?.();
    }
    const kept = piece.subarray(0, Math.max(0, cap - size));
    if (kept.length > 0) pieces.push(kept);
    size += kept.length;
  });
  return { bytes: () => Buffer.concat(pieces), truncated: () => over };
}
