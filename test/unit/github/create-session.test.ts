import { CancelledError } from '../../../src/base/errors.ts';
import { silentLogger } from '../../../src/base/log.ts';
import { createSession } from '../../../src/github/create-session.ts';
import type { GitHubSession } from '../../../src/github/session.ts';
import { scriptedServer, type Reply, type ScriptedServer, type Seen } from '../../helpers/scripted-server.ts';

const SHA = 'a'.repeat(40);
const TREE = 'b'.repeat(40);

function sessionOn(server: ScriptedServer, token = 'ghs_test', signal = new AbortController().signal): GitHubSession {
  return createSession({
    token,
    apiUrl: server.url,
    serverUrl: 'https://github.example/',
    owner: 'octo',
    name: 'garden',
    runUrl: null,
    log: silentLogger,
    signal,
    retry: { sleep: () => Promise.resolve() },
  });
}

const at = (one: Seen) => `${one.method} ${one.path.replace('/repos/octo/garden', '')}`;
const comment = (id: number, body: string, type: 'Bot' | 'User', createdAt = '2026-01-01T00:00:00Z') => ({
  id,
  body,
  created_at: createdAt,
  user: { login: `user-${id}`, id: id * 10, type },
});

/** Answers by `METHOD /path` below the repository; anything else is 404. */
function routes(table: Record<string, Reply | ((one: Seen, count: number) => Reply)>) {
  return (one: Seen, count: number): Reply => {
    const found = table[at(one)];
    if (found === undefined) return { status: 404, json: { message: 'Not Found' } };
    return typeof found === 'function' ? found(one, count) : found;
  };
}

describe('github/create-session', () => {
  it('sends the token and talks to the given server only', async () => {
    await using server = await scriptedServer(routes({ 'GET ': { json: { default_branch: 'trunk' } } }));
    const session = sessionOn(server);
    await expect(session.defaultBranch()).resolves.toBe('trunk');
    await session.defaultBranch();
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]?.headers.authorization).toBe('token ghs_test');
    expect(session.serverUrl).toBe('https://github.example');
  });

  it.each([
    ['admin', 'admin'],
    ['write', 'write'],
    ['maintain', 'write'],
    ['triage', 'read'],
    ['read', 'read'],
    ['none', 'none'],
    ['something-new', 'none'],
  ])('reads the permission %s as %s', async (given, expected) => {
    await using server = await scriptedServer(
      routes({ 'GET /collaborators/ann/permission': { json: { permission: given, user: { id: 7 } } } }),
    );
    const session = sessionOn(server);
    await expect(session.permission('ann')).resolves.toBe(expected);
  });

  it('gives no permission to an account that only has the name, or that is not there', async () => {
    await using server = await scriptedServer(
      routes({ 'GET /collaborators/ann/permission': { json: { permission: 'admin', user: { id: 7 } } } }),
    );
    const session = sessionOn(server);
    await expect(session.permission('ann', 7)).resolves.toBe('admin');
    await expect(session.permission('ann', 8)).resolves.toBe('none');
    await expect(session.permission('bob')).resolves.toBe('none');
  });

  it('edits only a comment of a bot that begins with the marker, however many come before', async () => {
    const marker = '<!-- m -->';
    const strangers = Array.from({ length: 100 }, (_, index) => comment(index + 1, `${marker} fake`, 'User'));
    const second = [comment(200, `quoting ${marker}`, 'Bot'), comment(201, `${marker}\nold`, 'Bot')];
    await using server = await scriptedServer(
      routes({
        'GET /issues/4/comments': (one) => ({ json: one.query.get('page') === '1' ? strangers : second }),
        'PATCH /issues/comments/201': { json: { id: 201 } },
      }),
    );
    const session = sessionOn(server);
    await expect(session.upsertComment(4, marker, 'new')).resolves.toBe(201);
    await expect(session.upsertComment(4, marker, 'newer')).resolves.toBe(201);
    expect(server.seen.map(at)).toEqual([
      'GET /issues/4/comments',
      'GET /issues/4/comments',
      'PATCH /issues/comments/201',
      'PATCH /issues/comments/201',
    ]);
    expect(server.seen.at(-1)?.body).toEqual({ body: `${marker}\nnewer` });
  });

  it('with a personal token edits only comments of that person', async () => {
    await using server = await scriptedServer((one) => {
      if (one.path === '/user') return { json: { id: 10, login: 'me' } };
      return routes({
        'GET /issues/4/comments': {
          json: [comment(2, '<!-- m --> theirs', 'Bot'), comment(1, '<!-- m --> mine', 'User')],
        },
        'PATCH /issues/comments/1': { json: { id: 1 } },
      })(one, 1);
    });
    await expect(sessionOn(server, 'ghp_person').upsertComment(4, '<!-- m -->', 'x')).resolves.toBe(1);
  });

  it('makes one comment although the answer to the first try was lost', async () => {
    const made: unknown[] = [];
    await using server = await scriptedServer(
      routes({
        'GET /issues/4/comments': () => ({ json: made }),
        'POST /issues/4/comments': (one) => {
          made.push(comment(9, String(one.body['body']), 'Bot'));
          return { reset: 'before' };
        },
      }),
    );
    await expect(sessionOn(server).upsertComment(4, '<!-- m -->', 'x')).resolves.toBe(9);
    expect(server.seen.filter((one) => one.method === 'POST')).toHaveLength(1);
  });

  it('writes the comment again when somebody deleted it', async () => {
    let id = 1;
    const there = new Set<number>();
    await using server = await scriptedServer((one) => {
      if (one.method === 'GET') return { json: [...there].map((each) => comment(each, '<!-- m -->', 'Bot')) };
      if (one.method === 'POST') {
        id += 1;
        there.add(id);
        return { status: 201, json: { id } };
      }
      return there.has(Number(one.path.split('/').at(-1))) ? { json: {} } : { status: 404, json: { message: 'gone' } };
    });
    const session = sessionOn(server);
    const first = await session.upsertComment(4, '<!-- m -->', 'x');
    there.clear();
    const second = await session.upsertComment(4, '<!-- m -->', 'y');
    expect(second).not.toBe(first);
    expect(there).toEqual(new Set([second]));
  });

  it('counts comments from when they were written, not from when they were edited', async () => {
    await using server = await scriptedServer(
      routes({
        'GET /issues/4/comments': {
          json: [comment(1, 'old', 'User', '2026-01-01T00:00:00Z'), comment(2, 'new', 'User', '2026-01-02T00:00:00Z')],
        },
      }),
    );
    const found = await sessionOn(server).commentsSince(4, '2026-01-01T12:00:00Z');
    expect(found.map((one) => one.body)).toEqual(['new']);
    expect(server.seen[0]?.query.get('since')).toBe('2026-01-01T12:00:00.000Z');
  });

  it('stores whole files byte for byte, keeps modes, and repeats nothing with another date', async () => {
    const latin = Buffer.from([0x61, 0xe9, 0x0d, 0x0a]);
    await using server = await scriptedServer(
      routes({
        'POST /git/blobs': { status: 201, json: { sha: 'c'.repeat(40) } },
        [`GET /git/commits/${SHA}`]: { json: { tree: { sha: TREE } } },
        'POST /git/trees': { status: 201, json: { sha: 'd'.repeat(40) } },
        'POST /git/commits': (_one, count) =>
          count === 1 ? { status: 502 } : { status: 201, json: { sha: 'e'.repeat(40) } },
      }),
    );
    const files = [{ path: 'a.py', content: latin, mode: '100755' as const }];
    await expect(sessionOn(server).commit(SHA, files, 'fix: x')).resolves.toBe('e'.repeat(40));
    const [blob, , tree, first, second] = server.seen;
    expect(Buffer.from(String(blob?.body['content']), 'base64')).toEqual(latin);
    expect(tree?.body).toEqual({
      base_tree: TREE,
      tree: [{ path: 'a.py', mode: '100755', type: 'blob', sha: 'c'.repeat(40) }],
    });
    expect(first?.body).toEqual(second?.body);
    expect(first?.body['parents']).toEqual([SHA]);
    expect(first?.body['author']).toMatchObject({ email: 'groundskeeper[bot]@users.noreply.github.com' });
  });

  it('says whether a branch was made, and finds its own one after a lost answer', async () => {
    const branch = (sha: string) => ({
      json: {
        commit: { sha, author: {}, parents: [], commit: { message: 'm', author: { email: 'e' }, tree: { sha: TREE } } },
      },
    });
    let made = '';
    await using server = await scriptedServer(
      routes({
        'POST /git/refs': (one, count) => {
          if (count === 1) {
            made = String(one.body['sha']);
            return { reset: 'before' };
          }
          return { status: 422, json: { message: 'Reference already exists' } };
        },
        'GET /branches/groundskeeper/issue-4': () => (made === '' ? { status: 404, json: {} } : branch(made)),
      }),
    );
    const session = sessionOn(server);
    await expect(session.createBranch('groundskeeper/issue-4', SHA)).resolves.toBe(true);
    await expect(session.createBranch('groundskeeper/issue-4', 'f'.repeat(40))).resolves.toBe(false);
    expect(made).toBe(SHA);
    await expect(session.branchHead('nowhere')).resolves.toBeNull();
    await expect(session.branchHead('groundskeeper/issue-4')).resolves.toMatchObject({ sha: SHA, authorLogin: null });
  });

  it('opens drafts only, and adopts the pull request that a lost answer hid', async () => {
    const pulls: Record<string, unknown>[] = [];
    await using server = await scriptedServer(
      routes({
        'GET /pulls': () => ({ json: [{ number: 1, state: 'open', html_url: 'x', head: { ref: 'other' } }, ...pulls] }),
        'POST /pulls': (one) => {
          pulls.push({
            number: 5,
            state: 'open',
            html_url: 'u',
            draft: one.body['draft'],
            head: { ref: one.body['head'] },
          });
          return { reset: 'before' };
        },
      }),
    );
    const session = sessionOn(server);
    const opened = await session.openDraft('groundskeeper/issue-4', 'main', 't', 'b');
    expect(opened).toEqual({ number: 5, url: 'u', draft: true, open: true, existed: true });
    expect(server.seen.filter((one) => one.method === 'POST')).toHaveLength(1);
    expect(pulls).toHaveLength(1);
  });

  it('adopts on 422, and names the reason when drafts are not supported', async () => {
    let existing: unknown[] = [];
    await using server = await scriptedServer(
      routes({
        'GET /pulls': () => ({ json: existing }),
        'POST /pulls': { status: 422, json: { message: 'Draft pull requests are not supported in this repository.' } },
      }),
    );
    const session = sessionOn(server);
    await expect(session.openDraft('b', 'main', 't', 'x')).rejects.toMatchObject({
      reason: 'github-rejected',
      exit: 4,
    });
    existing = [
      { number: 3, state: 'closed', html_url: 'c', head: { ref: 'b' } },
      { number: 2, state: 'open', html_url: 'o', draft: true, head: { ref: 'b' } },
    ];
    await expect(session.openDraft('b', 'main', 't', 'x')).resolves.toMatchObject({ number: 2, existed: true });
  });

  it('walks trees to a file and follows neither links nor submodules', async () => {
    const sub = '1'.repeat(40);
    await using server = await scriptedServer(
      routes({
        [`GET /git/commits/${SHA}`]: { json: { tree: { sha: TREE } } },
        [`GET /git/trees/${TREE}`]: {
          json: {
            tree: [
              { path: 'pkg', mode: '040000', sha: sub },
              { path: 'link', mode: '120000', sha: '2'.repeat(40) },
              { path: 'module', mode: '160000', sha: '3'.repeat(40) },
            ],
          },
        },
        [`GET /git/trees/${sub}`]: { json: { tree: [{ path: 'a.py', mode: '100755', sha: '4'.repeat(40), size: 2 }] } },
        [`GET /git/blobs/${'4'.repeat(40)}`]: { json: { encoding: 'base64', content: 'aGkK\n' } },
      }),
    );
    const session = sessionOn(server);
    await expect(session.fileAt(SHA, 'pkg/a.py')).resolves.toEqual({ content: Buffer.from('hi\n'), mode: '100755' });
    await expect(session.fileAt(SHA, 'link')).resolves.toBeNull();
    await expect(session.fileAt(SHA, 'link/a.py')).resolves.toBeNull();
    await expect(session.fileAt(SHA, 'pkg')).resolves.toBeNull();
    await expect(session.modeAt(SHA, 'module')).resolves.toBe('160000');
    await expect(session.modeAt(SHA, 'absent/x')).resolves.toBeNull();
    expect(server.seen.filter((one) => at(one).startsWith('GET /git/trees'))).toHaveLength(2);
  });

  it.each([
    ['behind', true],
    ['identical', true],
    ['ahead', false],
    ['diverged', false],
  ])('a commit that is %s is on the branch: %s', async (status, expected) => {
    await using server = await scriptedServer(routes({ [`GET /compare/main...${SHA}`]: { json: { status } } }));
    await expect(sessionOn(server).isOnBranch(SHA, 'main')).resolves.toBe(expected);
  });

  it('retries an answer that was cut in its middle', async () => {
    await using server = await scriptedServer(
      routes({
        'GET ': (_one, count) =>
          count === 1 ? { json: { default_branch: 'main' }, reset: 'middle' } : { json: { default_branch: 'main' } },
      }),
    );
    await expect(sessionOn(server).defaultBranch()).resolves.toBe('main');
    expect(server.seen).toHaveLength(2);
  });

  it('makes no request after the signal, but does under another one', async () => {
    await using server = await scriptedServer(routes({ 'GET ': { json: { default_branch: 'main' } } }));
    const session = sessionOn(server, 'ghs_test', AbortSignal.abort());
    await expect(session.defaultBranch()).rejects.toBeInstanceOf(CancelledError);
    expect(server.seen).toHaveLength(0);
    await expect(session.withSignal(new AbortController().signal).defaultBranch()).resolves.toBe('main');
  });
});
