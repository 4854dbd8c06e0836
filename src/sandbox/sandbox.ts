import type { Readable, Writable } from 'node:stream';

/** One command to run where nothing of the host can be reached but what is listed. */
export interface SandboxCommand {
  /** Absolute paths of programs as seen inside; no shell. */
  readonly argv: readonly [string, ...string[]];
  /** The host folder that is writable inside, mounted at the same path. Everything else is read-only or absent. */
  readonly work: string;
  /** Working directory; defaults to `work`. */
  readonly cwd?: string;
  /** Host paths bound read-only at the same path (interpreter, dependencies, tools). */
  readonly readOnly: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly limits?: Partial<SandboxLimits>;
}

export interface SandboxLimits {
  readonly wallSeconds: number;
  readonly memoryMb: number;
  readonly processes: number;
  readonly cpuSeconds: number;
  readonly outputBytes: number;
  readonly fileMb: number;
  /** Of everything that is written into the work folder. */
  readonly diskMb: number;
}

export interface SandboxResult {
  readonly exitCode: number | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  /** Which limit ended it, if one did. */
  readonly limit: 'wall' | 'memory' | 'processes' | 'output' | 'disk' | null;
  readonly truncated: boolean;
  readonly seconds: number;
}

/** How a long-lived command ended; `stderr` is the beginning of what it said. */
export type SandboxEnd = Pick<SandboxResult, 'exitCode' | 'limit' | 'seconds' | 'stderr'>;

/** A command that answers through its streams until it is disposed of; nothing of it is left then. */
export interface SandboxProcess extends AsyncDisposable {
  readonly stdin: Writable;
  /** Unbounded: who reads it decides how much is too much. */
  readonly stdout: Readable;
  readonly ended: Promise<SandboxEnd>;
}

/** Where everything runs that a repository or a model wrote. */
export interface Sandbox {
  /** `bubblewrap 0.8.0, limits by cgroup v1 (memory, pids)`: for doctor and the report. */
  readonly description: string;
  /** Each command has a process namespace of its own: what it starts cannot outlive it, and can be ended as a whole. */
  readonly ownProcesses: boolean;
  run(command: SandboxCommand, signal: AbortSignal): Promise<SandboxResult>;
  /** Starts a command for as long as `signal`, its limits or its owner allow; `stdin` of the command is not used. */
  start(command: SandboxCommand, signal: AbortSignal): SandboxProcess;
}
