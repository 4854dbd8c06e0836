import { notFound, Problem, unprocessable } from '../problem.ts';
import { timestamp, type Pull } from '../state.ts';
import { page, text, type Call, type Operations } from './operation.ts';

const BODY_LIMIT = 65_536;

/** Pull requests of branches of the repository itself. */
export const pullOperations: Operations = {
  'pulls/list': {
    needs: ['pull_requests', 'read'],
    run: async (call) => {
      const { state, query } = call;
      const wanted = query['state'] ?? 'open';
      const head = query['head'];
      if (head !== undefined && !head.includes(':')) throw unprocessable('PullRequest', 'head must be user:ref-name');
      const found = [...state.pulls.values()].filter(
        (pull) =>
          (wanted === 'all' || pull.state === wanted) &&
          (head === undefined || head.toLowerCase() === `${state.owner}:${pull.head}`.toLowerCase()) &&
          (query['base'] === undefined || query['base'] === pull.base),
      );
      if (query['direction'] !== 'asc') found.reverse();
      return page(call, await Promise.all(found.map((pull) => call.render.pull(pull, true))));
    },
  },

  'pulls/get': {
    needs: ['pull_requests', 'read'],
    run: async (call) => ({ status: 200, body: await call.render.pull(pullOf(call), false) }),
  },

  'pulls/create': {
    needs: ['pull_requests', 'write'],
    run: async (call) => {
      const { state, git, viewer } = call;
      if (viewer.type === 'Bot' && !state.actionsMayOpenPulls)
        throw new Problem(403, 'GitHub Actions is not permitted to create or approve pull requests.');
      const title = text(call, 'title')?.trim() ?? '';
      const body = text(call, 'body') ?? null;
      const base = text(call, 'base') ?? '';
      const head = (text(call, 'head') ?? '').replace(new RegExp(`^${state.owner}:`, 'i'), '');
      if (title === '') throw new Problem(422, 'Validation Failed', [missing('title')]);
      if (title.length > 256) throw unprocessable('PullRequest', 'title is too long (maximum is 256 characters)');
      if ((body ?? '').length > BODY_LIMIT)
        throw unprocessable('PullRequest', `body is too long (maximum is ${BODY_LIMIT} characters)`);
      const [from, to] = await Promise.all([git.resolve(`refs/heads/${head}`), git.resolve(`refs/heads/${base}`)]);
      if (from === null) throw new Problem(422, 'Validation Failed', [invalid('head')]);
      if (to === null) throw new Problem(422, 'Validation Failed', [invalid('base')]);
      if ((await git.count(to, from)) === 0)
        throw unprocessable('PullRequest', `No commits between ${base} and ${head}`);
      const twin = [...state.pulls.values()].find(
        (pull) => pull.state === 'open' && pull.head === head && pull.base === base,
      );
      if (twin !== undefined)
        throw unprocessable('PullRequest', `A pull request already exists for ${state.owner}:${head}.`);
      const now = timestamp();
      const pull: Pull = {
        number: state.nextNumber(),
        id: state.nextId('pull', 4_000_000),
        title,
        body,
        head,
        base,
        draft: call.body['draft'] === true,
        labels: [],
        state: 'open',
        user: viewer,
        createdAt: now,
        updatedAt: now,
      };
      state.pulls.set(pull.number, pull);
      return { status: 201, body: await call.render.pull(pull, false) };
    },
  },

  'pulls/update': {
    needs: ['pull_requests', 'write'],
    run: async (call) => {
      const pull = pullOf(call);
      pull.title = text(call, 'title') ?? pull.title;
      pull.body = text(call, 'body') ?? pull.body;
      pull.state = call.body['state'] === 'closed' ? 'closed' : call.body['state'] === 'open' ? 'open' : pull.state;
      pull.base = text(call, 'base') ?? pull.base;
      pull.updatedAt = timestamp();
      return { status: 200, body: await call.render.pull(pull, false) };
    },
  },
};

function pullOf(call: Call): Pull {
  const pull = call.state.pulls.get(Number(call.params['pull_number']));
  if (pull === undefined) throw notFound();
  return pull;
}

function missing(field: string): Record<string, string> {
  return { resource: 'PullRequest', field, code: 'missing_field' };
}

function invalid(field: string): Record<string, string> {
  return { resource: 'PullRequest', field, code: 'invalid' };
}
