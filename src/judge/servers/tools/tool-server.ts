import { join } from 'node:path';
import { z } from 'zod';
import type { Logger } from '../../../base/log.ts';
import type { Sandbox, SandboxResult } from '../../../sandbox/sandbox.ts';
import type { TreeCommand } from '../../workbench.ts';
import { LineServer } from '../line-server.ts';

const Answer = z.object({ exitCode: z.int().nullable(), stdout: z.base64(), stderr: z.base64() });
type Result = Pick<SandboxResult, 'exitCode' | 'stdout' | 'stderr'>;

export interface ToolServerOptions {
  readonly sandbox: Sandbox;
  /** The interpreter that runs the server; the one of black where there is black. */
  readonly python: string;
  /** Everything that the tools need, bound read-only; the trees too. */
  readonly readOnly: readonly string[];
  readonly work: string;
  readonly sidecar: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

const DEFAULT_SECONDS = 60;
/** A tool that fails so often is not served again. */
const MOST_LOSSES = 3;

/** Black, and other tools that execute nothing of a tree, without a sandbox of their own for each use. */
export class ToolServer implements AsyncDisposable {
  readonly #server: LineServer;
  readonly #readOnly: ReadonlySet<string>;
  #losses = 0;

  constructor(options: ToolServerOptions) {
    const { sandbox, python, readOnly, work, sidecar, log, signal } = options;
    this.#readOnly = new Set([...readOnly, sidecar]);
    this.#server = new LineServer({
      name: 'tool server',
      sandbox,
      log,
      signal,
      command: {
        argv: [python, '-I', join(sidecar, 'serve_tools.py')],
        work,
        readOnly: [...this.#readOnly],
        env: { PYTHONDONTWRITEBYTECODE: '1' },
        limits: { wallSeconds: LIFETIME_SECONDS, cpuSeconds: LIFETIME_SECONDS },
      },
    });
  }

  /** Null: it cannot be run here, or there was no answer; whoever asked runs it in a sandbox of its own. */
  async run(tree: string, command: TreeCommand, signal: AbortSignal): Promise<SandboxResult | null> {
    if (!(command.readOnly ?? []).every((path) => this.#readOnly.has(path))) return null;
    const seconds = command.limits?.wallSeconds ?? DEFAULT_SECONDS;
    const request = { t: 'command', argv: command.argv, cwd: tree, env: command.env ?? {}, seconds };
    const started = performance.now();
    const result = await this.#ask({ ...request, stdin: base64(command.stdin) }, seconds, signal);
    if (result === null) return null;
    return { ...result, limit: null, truncated: false, seconds: (performance.now() - started) / 1000 };
  }

  /** What `black` says to these arguments and this input; null as for `run`. */
  async black(tree: string, args: readonly string[], stdin: Buffer, signal: AbortSignal): Promise<Result | null> {
    return this.#ask({ t: 'black', arguments: args, cwd: tree, stdin: base64(stdin) }, DEFAULT_SECONDS, signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server[Symbol.asyncDispose]();
  }

  async #ask(request: unknown, seconds: number, signal: AbortSignal): Promise<Result | null> {
    if (this.#losses >= MOST_LOSSES) return null;
    const { answer, lost } = await this.#server.ask(request, seconds + 5, signal);
    if (lost !== null) {
      this.#losses++;
      return null;
    }
    const { exitCode, stdout, stderr } = Answer.parse(answer);
    return { exitCode, stdout: Buffer.from(stdout, 'base64'), stderr: Buffer.from(stderr, 'base64') };
  }
}

/** Longer than any run; the run ends its servers. */
export const LIFETIME_SECONDS = 24 * 3600;

function base64(data: string | Uint8Array | undefined): string {
  return Buffer.from(data ?? '').toString('base64');
}
