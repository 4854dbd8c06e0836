import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exec, execText } from '../../src/base/exec.ts';

const cache = join(import.meta.dirname, '..', '..', 'build', 'bench', 'sources');

/** A source distribution, pinned by the hash of its archive. */
export interface Sdist {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
}

/**
 * The unpacked folder of a source distribution, from the package index that pip is set to use. Nothing of it is run:
 * pip itself would run its build for the metadata.
 */
export async function fetchSdist(sdist: Sdist): Promise<string> {
  const folder = join(cache, `${sdist.name}-${sdist.version}-${sdist.sha256.slice(0, 12)}`);
  if (await exists(folder)) return folder;
  const archive = await download(sdist);
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, '.unpack-'));
  try {
    const file = join(work, 'archive.tar.gz');
    await writeFile(file, archive);
    await mkdir(join(work, 'tree'));
    const tar = ['tar', '-xzf', file, '-C', join(work, 'tree'), '--no-same-owner', '--no-same-permissions'] as const;
    const result = await exec(tar);
    if (result.exitCode !== 0) throw new Error(`tar: ${result.stderr.toString('utf8').slice(0, 400)}`);
    const [top] = await readdir(join(work, 'tree'));
    if (top === undefined) throw new Error(`${sdist.name} ${sdist.version}: an empty archive`);
    await rename(join(work, 'tree', top), folder);
    return folder;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function download({ name, version, sha256 }: Sdist): Promise<Buffer> {
  const index = await indexUrl();
  const page = new URL(`${normal(name)}/`, index);
  const links = [...(await (await get(page)).text()).matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? '');
  const link = links.map((href) => new URL(href.replaceAll('&amp;', '&'), page)).find((url) => isSdist(url, name, version)); // prettier-ignore
  if (link === undefined) throw new Error(`the package index has no ${name}-${version}.tar.gz`);
  link.hash = '';
  const bytes = Buffer.from(await (await get(link)).arrayBuffer());
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) throw new Error(`${name} ${version}: sha256 is ${found}, pinned is ${sha256}`);
  return bytes;
}

function isSdist(url: URL, name: string, version: string): boolean {
  const file = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
  return file.endsWith(`-${version}.tar.gz`) && normal(file.slice(0, -`-${version}.tar.gz`.length)) === normal(name);
}

function normal(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

const PIP_DEFAULT = 'from pip._internal.models.index import PyPI; print(PyPI.simple_url)';

async function indexUrl(): Promise<URL> {
  const configured =
    process.env['PIP_INDEX_URL'] ??
    (await execText(['python3', '-m', 'pip', 'config', 'get', 'global.index-url']).catch(() => '')).trim();
  // Unconfigured, pip itself knows where it would look.
  const base = configured === '' ? (await execText(['python3', '-c', PIP_DEFAULT])).trim() : configured;
  return new URL(base.endsWith('/') ? base : `${base}/`);
}

async function get(url: URL): Promise<Response> {
  const headers = url.username === '' ? undefined : { authorization: `Basic ${btoa(`${url.username}:${url.password}`)}` };
  const plain = new URL(url);
  plain.username = plain.password = '';
  const response = await fetch(plain, { headers, signal: AbortSignal.timeout(300_000) });
  if (!response.ok) throw new Error(`the package index answered ${response.status} for ${plain.pathname}`);
  return response;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
