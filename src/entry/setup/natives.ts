import { cp } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assetPath } from '../../base/assets.ts';
import { execText } from '../../base/exec.ts';
import { messageOf } from '../../base/errors.ts';
import { folderBytes, installFolder, megabytes } from './folder.ts';
import { packageManagerEnv, type SetupIo, type SetupStep } from './io.ts';
import { isInstalled, onPath, type Places } from './places.ts';

/** The name of the step. */
export const NATIVES = 'native packages';

/** Installs the packages that cannot be bundled, from the committed lock file and without running any install script. */
export async function ensureNatives(places: Places, io: SetupIo): Promise<SetupStep> {
  const started = performance.now();
  const step = (state: SetupStep['state'], note: string, fix: string | null = null): SetupStep => ({
    name: NATIVES, state, required: true, note, fix, seconds: (performance.now() - started) / 1000,
  }); // prettier-ignore
  const folder = places.natives;
  if (!places.ownsNatives) {
    const found = existsSync(join(folder, 'node_modules', 'node-llama-cpp', 'package.json'));
    return found
      ? step('present', folder)
      : step('lacking', `${folder} holds no node_modules/node-llama-cpp`, 'leave the option natives empty');
  }
  if (isInstalled(folder)) return step('present', folder);
  const npm = findNpm(io);
  if (npm === null) return step('lacking', 'no npm beside the running Node or on PATH', 'apt-get install -y npm');
  io.waiting('native packages: npm ci (about 700 MB)');
  try {
    await installFolder(folder, async (temporary) => {
      await cp(assetPath('package.json'), join(temporary, 'package.json'));
      await cp(assetPath('package-lock.json'), join(temporary, 'package-lock.json'));
      const flags = ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
      await execText([...npm, ...flags], {
        cwd: temporary, env: packageManagerEnv(io.env), signal: io.signal, timeoutSeconds: 1800,
      }); // prettier-ignore
    });
  } catch (error) {
    io.signal.throwIfAborted();
    return step('lacking', messageOf(error), 'check the network of npm, then run setup again');
  }
  return step('installed', `${folder}, ${megabytes(await folderBytes(folder))}`);
}

/** The npm of the running Node, else the one on PATH. */
function findNpm(io: SetupIo): readonly [string, ...string[]] | null {
  const bundled = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  if (existsSync(bundled)) return [process.execPath, bundled];
  const found = onPath('npm', io.env);
  return found === null ? null : [found];
}
