import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execText } from '../../src/base/exec.ts';
import { silentLogger } from '../../src/base/log.ts';
import { createSandbox } from '../../src/sandbox/create.ts';

/**
 * The exit code of pytest in a folder that holds what a model wrote: also where a result is only graded, that runs
 * nowhere but in the sandbox. `tools` is the virtual environment that has pytest.
 */
export async function sandboxedPytest(
  tools: string,
  folder: string,
  paths: readonly string[] = [],
): Promise<number | null> {
  const { signal } = new AbortController();
  const python = join(tools, 'bin', 'python');
  const base = (await execText([python, '-c', 'import sys; print(sys.base_prefix)'])).trim();
  const sandbox = await createSandbox({ mode: 'auto', env: {}, log: silentLogger, signal });
  const result = await sandbox.run(
    {
      argv: [python, '-B', '-m', 'pytest', '-q', '-p', 'no:cacheprovider', ...paths],
      work: folder,
      readOnly: [tools, base, dirname(realpathSync(python))],
      limits: { wallSeconds: 120 },
    },
    signal,
  );
  return result.exitCode;
}
