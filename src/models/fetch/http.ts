import { createHash } from 'node:crypto';
import { open, readFile, rm, stat, type FileHandle } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { messageOf } from '../../base/errors.ts';
import { writeFileAtomic } from '../../base/files.ts';
import { hashInto } from '../verify.ts';

export interface HttpDownload {
  readonly url: string;
  /** Where the bytes are collected; kept for a later resume when the connection is cut. */
  readonly part: string;
  readonly bytes: number;
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number, already: number) => void;
}

/** The source cannot give the file. The message says why in a few words. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

const ATTEMPTS = 5;
const STALL_MS = 30_000;

/** What a partial file belongs to: without the same URL and validator it is not continued. */
const PartNote = z.object({ url: z.string(), validator: z.string() });

/** Downloads into `part`, continuing what an earlier try left, and returns the sha256 of the whole. */
export async function downloadHttp(download: HttpDownload): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await tryOnce(download);
    } catch (error) {
      download.signal.throwIfAborted();
      if (error instanceof SourceError || isDiskFull(error)) throw error;
      if (attempt >= ATTEMPTS || (attempt >= 2 && isUnreachable(error))) throw new SourceError(causeOf(error));
      await sleep(250 * 2 ** attempt, undefined, { signal: download.signal });
    }
  }
}

async function tryOnce(download: HttpDownload): Promise<string> {
  const have = await resumable(download);
  const stall = new AbortController();
  let timer = setTimeout(() => stall.abort(), STALL_MS);
  const moved = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stall.abort(new Error(`no byte for ${STALL_MS / 1000} s`)), STALL_MS);
  };
  try {
    const response = await fetch(download.url, {
      headers: {
        'accept-encoding': 'identity',
        ...(have === null ? {} : { range: `bytes=${have.bytes}-`, 'if-range': have.validator }),
      },
      signal: AbortSignal.any([download.signal, stall.signal]),
    });
    const from = await startOf(response, have?.bytes ?? 0, download);
    return await receive(response, from, download, moved);
  } finally {
    clearTimeout(timer);
  }
}

/** What the answer is a continuation of: 206 continues, 200 begins anew, anything else is a failure of the source. */
async function startOf(response: Response, have: number, download: HttpDownload): Promise<number> {
  if (response.status === 206) {
    if (!response.headers.get('content-range')?.startsWith(`bytes ${have}-`)) {
      await forget(download);
      throw new Error('the server continued at another place');
    }
    return have;
  }
  if (response.status === 416) {
    await forget(download);
    throw new Error('the server has no such range');
  }
  if (response.status === 429 || response.status >= 500) throw new Error(`HTTP ${response.status}`);
  if (response.status !== 200) throw new SourceError(`HTTP ${response.status}`);
  const length = response.headers.get('content-length');
  if (length !== null && Number(length) !== download.bytes) {
    throw new SourceError(`the file there has ${length} bytes, expected ${download.bytes}`);
  }
  return 0;
}

async function receive(response: Response, from: number, download: HttpDownload, moved: () => void): Promise<string> {
  if (response.body === null) throw new Error('the answer is empty');
  const body = response.body as AsyncIterable<Uint8Array>;
  const hash = createHash('sha256');
  if (from > 0) await hashInto(download.part, hash);
  await remember(response, download);
  const handle = await open(download.part, from > 0 ? 'a' : 'w');
  let bytes = from;
  try {
    for await (const piece of body) {
      moved();
      bytes += piece.length;
      if (bytes > download.bytes) {
        await forget(download);
        throw new SourceError(`the file there is larger than the expected ${download.bytes} bytes`);
      }
      await write(handle, piece);
      hash.update(piece);
      download.onBytes(bytes, from);
    }
  } finally {
    await handle.close();
  }
  if (bytes < download.bytes) throw new Error(`the connection ended after ${bytes} of ${download.bytes} bytes`);
  return hash.digest('hex');
}

async function write(handle: FileHandle, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.length;) at += (await handle.write(piece, at)).bytesWritten;
}

async function resumable(
  download: HttpDownload,
): Promise<{ readonly bytes: number; readonly validator: string } | null> {
  const size = (await stat(download.part).catch(() => null))?.size ?? 0;
  const text = await readFile(notePath(download), 'utf8').catch(() => 'null');
  const note = PartNote.safeParse(parseJson(text));
  if (size > 0 && size < download.bytes && note.success && note.data.url === download.url) {
    return { bytes: size, validator: note.data.validator };
  }
  await forget(download);
  return null;
}

/** `If-Range` needs a strong ETag or a date; without either a cut download starts again. */
async function remember(response: Response, download: HttpDownload): Promise<void> {
  const etag = response.headers.get('etag');
  const validator = etag !== null && !etag.startsWith('W/') ? etag : response.headers.get('last-modified');
  if (validator === null) await rm(notePath(download), { force: true });
  else await writeFileAtomic(notePath(download), JSON.stringify({ url: download.url, validator }));
}

/** Removes a partial file and its note. */
export async function forget(download: Pick<HttpDownload, 'part'>): Promise<void> {
  await rm(download.part, { force: true });
  await rm(notePath(download), { force: true });
}

function notePath(download: Pick<HttpDownload, 'part'>): string {
  return `${download.part}.json`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** `fetch` hides the system's error in the cause. */
function codeOf(error: unknown): string | undefined {
  const { code, cause } = error as { readonly code?: string; readonly cause?: { readonly code?: string } };
  return cause?.code ?? code;
}

export function isDiskFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '');
}

function isUnreachable(error: unknown): boolean {
  return ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'].includes(codeOf(error) ?? '');
}

function causeOf(error: unknown): string {
  return codeOf(error) ?? messageOf(error);
}
