import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Faults } from './faults.ts';
import { answerGit, isGitPath, protectBranches } from './git-http.ts';
import { GitStore } from './git-store.ts';
import { Journal } from './journal.ts';
import type { GitHubDescription } from './openapi.ts';
import { Renderer } from './render.ts';
import { answerRest } from './rest.ts';
import { RuntimeServices } from './runtime-services.ts';
import { RepositoryState, timestamp } from './state.ts';

export interface FakeGitHubOptions {
  readonly description: GitHubDescription;
  /** Folder that holds `<owner>/<name>.git`. */
  readonly root: string;
  readonly owner: string;
  readonly name: string;
  readonly isPrivate?: boolean;
  /** GitHub Enterprise Server: a plain host name, and the API under `/api/v3`. */
  readonly enterprise?: boolean;
  readonly journalFile?: string;
}

/** GitHub with one repository, on a port of this machine. */
export class FakeGitHub implements AsyncDisposable {
  readonly state: RepositoryState;
  readonly git: GitStore;
  readonly journal: Journal;
  readonly faults = new Faults();
  readonly runtime = new RuntimeServices();
  readonly #options: FakeGitHubOptions;
  readonly #render: Renderer;
  readonly #server: Server;

  private constructor(options: FakeGitHubOptions) {
    this.#options = options;
    this.state = new RepositoryState(options.owner, options.name, options.isPrivate ?? false);
    this.git = new GitStore(join(options.root, options.owner, `${options.name}.git`));
    this.journal = new Journal(options.journalFile ?? null);
    this.#render = new Renderer(options.description, this.state, this.git);
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async start(options: FakeGitHubOptions): Promise<FakeGitHub> {
    const fake = new FakeGitHub(options);
    await protectBranches(fake.git.folder, fake.state.protectedBranches);
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    fake.#render.apiUrl = fake.apiUrl;
    fake.#render.serverUrl = fake.serverUrl;
    fake.runtime.url = fake.origin;
    return fake;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get apiUrl(): string {
    return this.#options.enterprise ? `${this.origin}/api/v3` : this.origin;
  }

  /** The toolkit takes any host that ends in `.localhost` for github.com, and all others for an Enterprise Server. */
  get serverUrl(): string {
    return this.#options.enterprise ? this.origin : `http://github.localhost:${this.port}`;
  }

  get cloneUrl(): string {
    return `${this.serverUrl}/${this.state.owner}/${this.state.name}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin);
    const data = await bytesOf(request);
    const seen = { at: timestamp(), method: request.method ?? '', path: `${url.pathname}${url.search}` };
    if (isGitPath(url.pathname)) {
      const { answer, login } = await answerGit(this.#options.root, this.state, request, url, data);
      this.journal.add({
        ...seen,
        kind: 'git',
        operation: null,
        login,
        body: undefined,
        status: answer.status,
        notes: [],
      });
      response.writeHead(answer.status, { ...answer.headers }).end(answer.bytes);
      return;
    }
    if (this.runtime.handles(url.pathname)) {
      const answer = this.runtime.answer(request, url, data);
      const notes =
        answer.status === 400 || answer.status === 404 ? [`runtime service: ${JSON.stringify(answer.body)}`] : [];
      const operation = url.pathname.startsWith('/twirp/') ? url.pathname.replace(/^.*\.v1\./, '') : null;
      this.journal.add({
        ...seen,
        path: url.pathname,
        kind: 'runtime',
        operation,
        login: null,
        body: undefined,
        status: answer.status,
        notes,
      });
      send(response, answer.status, answer.bytes ?? answer.body, answer.headers);
      return;
    }
    const log = this.state.checkRuns.get(Number(/^\/job-logs\/(\d+)$/.exec(url.pathname)?.[1]))?.log;
    if (typeof log === 'string') {
      response.writeHead(200, { 'content-type': 'text/plain' }).end(log);
      return;
    }
    if (this.#options.enterprise) url.pathname = url.pathname.replace(/^\/api\/v3(?=\/|$)/, '');
    const { answer, entry } = await answerRest({ ...this.#parts(), render: this.#render }, request, url, data);
    this.journal.add({ ...seen, kind: 'rest', ...entry });
    if (answer === 'reset') request.socket.destroy();
    else
      send(response, answer.status, answer.body, {
        'x-github-request-id': `FAKE:${this.journal.entries.length}`,
        ...withAbsoluteLink(answer.headers, `${this.apiUrl}${url.pathname}`),
      });
  }

  #parts() {
    return { description: this.#options.description, state: this.state, git: this.git, faults: this.faults };
  }
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (Buffer.isBuffer(body)) response.writeHead(status, headers).end(body);
  else if (body === null) response.writeHead(status, headers).end();
  else
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      .end(JSON.stringify(body));
}

function withAbsoluteLink(headers: Readonly<Record<string, string>> | undefined, url: string): Record<string, string> {
  const { link, ...rest } = headers ?? {};
  return link === undefined ? rest : { ...rest, link: link.replace('<?', `<${url}?`) };
}
