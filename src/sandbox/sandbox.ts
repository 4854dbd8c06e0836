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

/** Where everything runs that a repository or a model wrote. */
export interface Sandbox {
  /** `bubblewrap 0.8.0, limits by cgroup v1 (memory, pids)`: for doctor and the report. */
  readonly description: string;
  run(command: SandboxCommand, signal: AbortSignal): Promise<SandboxResult>;
}
