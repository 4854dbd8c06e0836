import { notFound } from '../problem.ts';
import { page, type Operations } from './operation.ts';

/** Repository, branches, commits, people. */
export const repositoryOperations: Operations = {
  'repos/get': {
    needs: ['metadata', 'read'],
    run: ({ render }) => ({ status: 200, body: render.repository() }),
  },

  'repos/get-branch': {
    needs: ['contents', 'read'],
    run: async ({ git, render, params, state }) => {
      const name = params['branch'] ?? '';
      const sha = await git.resolve(`refs/heads/${name}`);
      const commit = sha === null ? null : await git.commit(sha);
      if (commit === null) throw notFound();
      const url = `${render.repositoryUrl()}/branches/${name}`;
      return {
        status: 200,
        body: {
          ...render.example('branch-get'),
          name,
          commit: render.commit(commit),
          protected: state.protectedBranches.has(name),
          _links: { self: url, html: `${render.serverUrl}/${state.owner}/${state.name}/tree/${name}` },
          protection_url: `${url}/protection`,
        },
      };
    },
  },

  'repos/list-commits': {
    needs: ['contents', 'read'],
    run: async (call) => {
      const { git, render, query, state } = call;
      const from = await git.commitOf(query['sha'] ?? state.defaultBranch);
      if (from === null) throw notFound();
      const shas = (await git.history(from)).slice(0, 200);
      return page(call, await Promise.all(shas.map(async (sha) => render.commit((await git.commit(sha))!))));
    },
  },

  'repos/get-commit': {
    needs: ['contents', 'read'],
    run: async ({ git, render, params }) => {
      const sha = await git.commitOf(params['ref'] ?? '');
      const commit = sha === null ? null : await git.commit(sha);
      if (commit === null) throw notFound();
      return { status: 200, body: render.commit(commit) };
    },
  },

  'repos/compare-commits-with-basehead': {
    needs: ['contents', 'read'],
    run: async (call) => {
      const { git, render, params } = call;
      const [from = '', to = ''] = (params['basehead'] ?? '').split('...');
      const [base, head] = await Promise.all([git.commitOf(from), git.commitOf(to)]);
      const merge = base === null || head === null ? null : await git.mergeBase(base, head);
      if (base === null || head === null || merge === null) throw notFound();
      const [ahead, behind] = await Promise.all([git.count(base, head), git.count(head, base)]);
      const between = await git.commitsBetween(base, head);
      const view = async (sha: string) => render.commit((await git.commit(sha))!);
      return {
        status: 200,
        body: {
          ...render.example('commit-comparison'),
          base_commit: await view(base),
          merge_base_commit: await view(merge),
          status: ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
          ahead_by: ahead,
          behind_by: behind,
          total_commits: between.length,
          commits: page(call, await Promise.all(between.map(view))).body,
          files: [],
        },
      };
    },
  },

  'repos/get-collaborator-permission-level': {
    needs: ['metadata', 'read'],
    run: ({ state, render, params }) => {
      const user = state.users.get((params['username'] ?? '').toLowerCase());
      if (user === undefined) throw notFound();
      // Everybody may read a public repository.
      const role = user.role ?? (state.isPrivate ? 'none' : 'read');
      const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
      return {
        status: 200,
        body: {
          permission,
          role_name: role,
          user: {
            ...render.user(user),
            role_name: role,
            permissions: {
              pull: permission !== 'none',
              triage: role === 'triage' || permission === 'write' || permission === 'admin',
              push: permission === 'write' || permission === 'admin',
              maintain: role === 'maintain' || permission === 'admin',
              admin: permission === 'admin',
            },
          },
        },
      };
    },
  },

  'users/get-authenticated': {
    needs: null,
    run: ({ render, viewer }) => ({
      status: 200,
      body: {
        ...render.example('private-user-response-with-public-profile-information'),
        ...render.user(viewer),
      },
    }),
  },
};
