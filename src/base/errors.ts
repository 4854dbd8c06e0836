/** Exit codes of the command line and of the Action, by meaning. */
export const ExitCode = {
  done: 0,
  failed: 1,
  refused: 2,
  misconfigured: 3,
  unavailable: 4,
  cancelled: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** The person who runs us can fix this: say what is wrong and what to do. One line, no stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly reason: string;
  readonly exit: ExitCode;

  /** `reason` is one of contracts/reasons.ts. */
  constructor(reason: string, message: string, exit: ExitCode = ExitCode.misconfigured) {
    super(message);
    this.reason = reason;
    this.exit = exit;
  }
}

/** A program we started did not do its work. Keeps what is needed to see why. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  readonly command: readonly string[];
  readonly exitCode: number | null;
  readonly stderr: string;

  constructor(command: readonly string[], exitCode: number | null, stderr: string, cause?: string) {
    super(cause ?? `${command[0] ?? 'command'} ended with ${exitCode ?? 'a signal'}: ${lastLine(stderr)}`);
    this.command = command;
    this.exitCode = exitCode;
    this.stderr = stderr;
  }
}

/** The run was told to stop (SIGTERM, `/stop`, the caller's signal). */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
  constructor(message = 'the run was cancelled') {
    super(message);
  }
}

/** Whether somebody ran out of disk: a write of ours, a program that we started, or the store. */
export function isDiskFull(error: unknown): boolean {
  if (error instanceof ToolError) return /No space left on device|Disk quota exceeded/.test(error.stderr);
  if (!(error instanceof Error)) return false;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return code === 'ENOSPC' || code === 'EDQUOT' || (code === 'ERR_SQLITE_ERROR' && errcode === SQLITE_FULL);
}

const SQLITE_FULL = 13;

/** What a person can fix, of whatever was thrown: a full disk is no bug. Everything else stays as it is. */
export function asFixable(error: unknown): unknown {
  if (error instanceof UserError || !isDiskFull(error)) return error;
  return new UserError('disk-full', 'no space is left on the disk; free some and run again');
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)?.slice(0, 300) ?? '';
}
