import type { ExitCode } from '../base/errors.ts';

/** Sets the exit code; a native library that still holds the process gets a second to let go. */
export function endWith(code: ExitCode): void {
  process.exitCode = code;
  setTimeout(() => process.exit(code), 1000).unref();
}
