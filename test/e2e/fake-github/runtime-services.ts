import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Answer } from './operations/operation.ts';

type Json = Record<string, unknown>;
type Services = Readonly<Record<string, (request: Json) => Json>>;

interface Stored {
  readonly name: string;
  readonly blob: string;
  readonly id: number;
  readonly version: string;
  readonly run: string;
  /** Downloads unpack what says that it is a zip, and keep everything else as one file. */
  readonly type: string;
  finished: boolean;
}

const PREFIX = '/twirp/github.actions.results.api.v1.';
const BLOB_PATH = /^\/actionsresults\/blobs\/([0-9a-f-]{36})$/;

/** What a runner gives to steps besides the REST API: cache (v2), artifacts (v4) and the blobs behind both. */
export class RuntimeServices {
  readonly caches: Stored[] = [];
  readonly artifacts: Stored[] = [];
  readonly blobs = new Map<string, Buffer>();
  /** A read-only cache token: restores work, saves are denied. */
  cacheIsReadOnly = false;
  /** Set once the server listens. */
  url = '';
  readonly #blocks = new Map<string, Map<string, Buffer>>();
  #lastId = 0;

  handles(path: string): boolean {
    return path.startsWith('/twirp/') || BLOB_PATH.test(path);
  }

  /** Answers a service call or a blob request. */
  answer(request: IncomingMessage, url: URL, data: Buffer): Answer & { bytes?: Buffer } {
    const blob = BLOB_PATH.exec(url.pathname)?.[1];
    if (blob !== undefined) return this.#blob(blob, request, url, data);
    const [service = '', method = ''] = url.pathname.slice(PREFIX.length).split('/');
    const call = this.#services[`${service}/${method}`];
    if (request.method !== 'POST' || !url.pathname.startsWith(PREFIX) || call === undefined)
      return twirpError(404, 'bad_route', url.pathname);
    if (!/^Bearer \S+$/.test(request.headers.authorization ?? ''))
      return twirpError(401, 'unauthenticated', 'no token');
    try {
      return { status: 200, body: call(JSON.parse(data.toString('utf8')) as Json) };
    } catch (error) {
      if (!(error instanceof Refusal)) return twirpError(400, 'malformed', String(error));
      return twirpError(error.status, error.code, error.message);
    }
  }

  readonly #services: Services = {
    'CacheService/CreateCacheEntry': (request) => {
      if (this.cacheIsReadOnly) throw new Refusal(403, 'permission_denied', 'cache write denied: token is read-only');
      const [key, version] = [text(request, 'key'), text(request, 'version')];
      if (this.caches.some((entry) => entry.name === key && entry.version === version))
        throw new Refusal(409, 'already_exists', `cache entry ${key} exists`);
      return {
        ok: true,
        signed_upload_url: this.#signed(this.#store(this.caches, key, version, '', 'application/octet-stream').blob),
      };
    },
    'CacheService/FinalizeCacheEntryUpload': (request) => {
      const key = text(request, 'key');
      const entry = this.caches.find((each) => each.name === key && each.version === text(request, 'version'));
      if (entry === undefined) throw new Refusal(404, 'not_found', key);
      this.#finish(entry, request['size_bytes']);
      return { ok: true, entry_id: String(entry.id) };
    },
    'CacheService/GetCacheEntryDownloadURL': (request) => {
      const version = text(request, 'version');
      const ready = this.caches.filter((entry) => entry.finished && entry.version === version).reverse();
      const prefixes = (request['restore_keys'] ?? []) as string[];
      const found =
        ready.find((entry) => entry.name === text(request, 'key')) ??
        prefixes
          .map((prefix) => ready.find((entry) => entry.name.startsWith(prefix)))
          .find((entry) => entry !== undefined);
      if (found === undefined) return { ok: false };
      return { ok: true, signed_download_url: this.#signed(found.blob), matched_key: found.name };
    },
    'ArtifactService/CreateArtifact': (request) => {
      const [name, run] = [text(request, 'name'), text(request, 'workflow_run_backend_id')];
      if (this.artifacts.some((entry) => entry.name === name && entry.run === run))
        throw new Refusal(409, 'already_exists', `artifact ${name} exists`);
      return {
        ok: true,
        signed_upload_url: this.#signed(this.#store(this.artifacts, name, '4', run, mimeOf(request)).blob),
      };
    },
    'ArtifactService/FinalizeArtifact': (request) => {
      const entry = this.#artifact(request);
      this.#finish(entry, request['size']);
      return { ok: true, artifact_id: String(entry.id) };
    },
    'ArtifactService/ListArtifacts': (request) => {
      const [run, name, id] = [text(request, 'workflow_run_backend_id'), request['name_filter'], request['id_filter']];
      const found = this.artifacts.filter(
        (entry) =>
          entry.finished &&
          entry.run === run &&
          (name === undefined || entry.name === name) &&
          (id === undefined || String(entry.id) === id),
      );
      return {
        artifacts: found.map((entry) => ({
          workflow_run_backend_id: run,
          workflow_job_run_backend_id: text(request, 'workflow_job_run_backend_id'),
          database_id: String(entry.id),
          name: entry.name,
          size: String(this.blobs.get(entry.blob)?.length ?? 0),
        })),
      };
    },
    'ArtifactService/GetSignedArtifactURL': (request) => ({ signed_url: this.#signed(this.#artifact(request).blob) }),
    'ArtifactService/DeleteArtifact': (request) => {
      const entry = this.#artifact(request);
      this.artifacts.splice(this.artifacts.indexOf(entry), 1);
      return { ok: true, artifact_id: String(entry.id) };
    },
  };

  #artifact(request: Json): Stored {
    const [name, run] = [text(request, 'name'), text(request, 'workflow_run_backend_id')];
    const entry = this.artifacts.find((each) => each.name === name && each.run === run);
    if (entry === undefined) throw new Refusal(404, 'not_found', name);
    return entry;
  }

  #store(list: Stored[], name: string, version: string, run: string, type: string): Stored {
    this.#lastId += 1;
    const entry: Stored = { name, version, run, type, blob: randomUUID(), id: this.#lastId, finished: false };
    list.push(entry);
    return entry;
  }

  #finish(entry: Stored, size: unknown): void {
    const stored = this.blobs.get(entry.blob)?.length ?? -1;
    if (Number(size) !== stored)
      throw new Refusal(400, 'invalid_argument', `${stored} bytes stored, ${String(size)} announced`);
    entry.finished = true;
  }

  /** The toolkit masks `sig` in logs, so it must not be a word that logs hold anyway. */
  #signed(blob: string): string {
    return `${this.url}/actionsresults/blobs/${blob}?sig=${randomUUID()}`;
  }

  /** The part of Azure's block blob protocol that the toolkit uses. */
  #blob(id: string, request: IncomingMessage, url: URL, data: Buffer): Answer & { bytes?: Buffer } {
    const headers = {
      etag: `"${id}"`,
      'last-modified': new Date().toUTCString(),
      'x-ms-request-id': randomUUID(),
      'x-ms-version': '2025-01-05',
      'x-ms-blob-type': 'BlockBlob',
      'accept-ranges': 'bytes',
    };
    if (request.method === 'PUT') {
      const blocks = this.#blocks.get(id) ?? new Map<string, Buffer>();
      this.#blocks.set(id, blocks);
      const part = url.searchParams.get('comp');
      if (part === 'block') blocks.set(url.searchParams.get('blockid') ?? '', data);
      else if (part === 'blocklist') {
        const names = [...data.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)];
        this.blobs.set(id, Buffer.concat(names.map(([, name = '']) => blocks.get(name) ?? Buffer.alloc(0))));
      } else this.blobs.set(id, data);
      return { status: 201, body: null, headers };
    }
    const stored = this.blobs.get(id);
    if (stored === undefined) return { status: 404, body: null, headers };
    const entry = [...this.caches, ...this.artifacts].find((each) => each.blob === id);
    const range = /^bytes=([0-9]+)-([0-9]*)$/.exec(
      String(request.headers['range'] ?? request.headers['x-ms-range'] ?? ''),
    );
    const from = Number(range?.[1] ?? 0);
    const to = Math.min(stored.length - 1, range?.[2] ? Number(range[2]) : stored.length - 1);
    const bytes = stored.subarray(from, to + 1);
    return {
      status: range === null ? 200 : 206,
      body: null,
      bytes: request.method === 'HEAD' ? Buffer.alloc(0) : bytes,
      headers: {
        ...headers,
        'content-type': entry?.type ?? 'application/octet-stream',
        'content-length': String(bytes.length),
        ...(range === null ? {} : { 'content-range': `bytes ${from}-${to}/${stored.length}` }),
      },
    };
  }
}

class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

function twirpError(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}

/** A wrapped string of protobuf is a plain one in JSON. */
function mimeOf(request: Json): string {
  const given = request['mime_type'];
  return typeof given === 'string' ? given : 'application/zip';
}

function text(request: Json, key: string): string {
  const value = request[key];
  if (typeof value !== 'string' || value === '') throw new Error(`${key} is missing`);
  return value;
}
