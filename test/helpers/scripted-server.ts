import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  readonly headers: IncomingMessage['headers'];
}

export interface Reply {
  readonly status?: number;
  readonly json?: unknown;
  readonly headers?: Record<string, string>;
  /** Cut the connection: before any answer, or in the middle of the body. */
  readonly reset?: 'before' | 'middle';
}

export interface ScriptedServer extends AsyncDisposable {
  readonly url: string;
  readonly seen: Seen[];
}

/** A server that answers each request by a function and remembers what it was asked. */
export async function scriptedServer(answer: (request: Seen, count: number) => Reply): Promise<ScriptedServer> {
  const seen: Seen[] = [];
  const counts = new Map<string, number>();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://server');
      const text = Buffer.concat(pieces).toString('utf8');
      const one: Seen = {
        method: request.method ?? '',
        path: decodeURIComponent(url.pathname),
        query: url.searchParams,
        body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
        headers: request.headers,
      };
      seen.push(one);
      const key = `${one.method} ${one.path}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      const reply = answer(one, count);
      if (reply.reset === 'before') return request.socket.destroy();
      const body = JSON.stringify(reply.json ?? {});
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json; charset=utf-8', ...reply.headers });
      if (reply.reset === 'middle') {
        response.write(body.slice(0, body.length / 2));
        return setTimeout(() => request.socket.destroy(), 20);
      }
      response.end(reply.status === 204 ? undefined : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
