import type { Client } from './client.ts';
import { ExitCode, UserError } from '../base/errors.ts';
import { statusOf } from './retry.ts';
import { BOT, type BranchHead, type GitHubSession, type TreeFile } from './session.ts';

type GitCalls = Pick<
  GitHubSession,
  | 'branchHead'
  | 'recentSubjects'
  | 'pathsAt'
  | 'isOnBranch'
  | 'modeAt'
  | 'fileAt'
  | 'commit'
  | 'treeOf'
  | 'createBranch'
  | 'updateBranch'
>;

const READ = 'contents: read';
const WRITE = 'contents: write';
const FOLDER = '040000';
const SUBJECTS = 50;
const FILE_LIMIT = 8 * 1024 * 1024;

/** Branches, commits and files, through the Git Data API: no clone, no work tree, no hook. */
export function gitCalls(client: Client): GitCalls {
  const at = { owner: client.owner, repo: client.repo };
  const trees = new Map<string, Promise<ReadonlyMap<string, Entry>>>();

  const treeOf = (commit: string) =>
    client.call(
      { what: `read commit ${commit.slice(0, 12)}`, needs: READ },
      async (rest) => (await rest.git.getCommit({ ...at, commit_sha: commit })).data.tree.sha,
    );

  const entries = (tree: string) => {
    const cached = trees.get(tree);
    if (cached !== undefined) return cached;
    const fresh = client.call({ what: `read tree ${tree.slice(0, 12)}`, needs: READ }, async (rest) => {
      const { data } = await rest.git.getTree({ ...at, tree_sha: tree });
      return new Map(
        data.tree.map((entry) => [entry.path, { mode: entry.mode, sha: entry.sha, size: entry.size ?? 0 }]),
      );
    });
    trees.set(tree, fresh);
    return fresh;
  };

  const rootOf = new Map<string, Promise<string>>();
  const entryAt = async (commit: string, path: string): Promise<Entry | null> => {
    const root = rootOf.get(commit) ?? treeOf(commit);
    rootOf.set(commit, root);
    let entry: Entry | null = { mode: FOLDER, sha: await root, size: 0 };
    for (const part of path.split('/')) {
      if (entry?.mode !== FOLDER) return null;
      entry = (await entries(entry.sha)).get(part) ?? null;
    }
    return entry;
  };

  const branchHead = async (branch: string): Promise<BranchHead | null> =>
    client.call({ what: `read branch ${branch}`, needs: READ }, async (rest) => {
      try {
        const { commit } = (await rest.repos.getBranch({ ...at, branch })).data;
        return {
          sha: commit.sha,
          authorLogin: login(commit.author),
          authorEmail: commit.commit.author?.email ?? null,
          message: commit.commit.message,
          tree: commit.commit.tree.sha,
          parents: commit.parents.map((parent) => parent.sha),
        };
      } catch (error) {
        if (statusOf(error) === 404) return null;
        throw error;
      }
    });

  return {
    branchHead,
    treeOf,

    recentSubjects: () =>
      client.call({ what: 'read the latest commits', needs: READ }, async (rest) => {
        const { data } = await rest.repos.listCommits({ ...at, per_page: SUBJECTS });
        return data
          .filter(({ parents, commit }) => parents.length < 2 && commit.author?.email !== BOT.email)
          .map(({ commit }) => commit.message.split('\n', 1)[0]?.slice(0, 200) ?? '');
      }),

    isOnBranch: async (sha, branch) => {
      if ((await branchHead(branch))?.sha === sha) return true;
      return client.call({ what: `compare ${sha.slice(0, 12)} with ${branch}`, needs: READ }, async (rest) => {
        try {
          const { data } = await rest.repos.compareCommitsWithBasehead({
            ...at,
            basehead: `${branch}...${sha}`,
            per_page: 1,
          });
          return data.status === 'behind' || data.status === 'identical';
        } catch (error) {
          if (statusOf(error) === 404) return false;
          throw error;
        }
      });
    },

    pathsAt: async (commit) => {
      const tree = await treeOf(commit);
      return client.call({ what: `list the files of ${commit.slice(0, 12)}`, needs: READ }, async (rest) => {
        const { data } = await rest.git.getTree({ ...at, tree_sha: tree, recursive: 'true' });
        return data.truncated ? null : data.tree.filter(({ type }) => type === 'blob').map(({ path }) => path);
      });
    },

    modeAt: async (commit, path) => (await entryAt(commit, path))?.mode ?? null,

    fileAt: async (commit, path) => {
      const entry = await entryAt(commit, path);
      if (entry === null || (entry.mode !== '100644' && entry.mode !== '100755')) return null;
      const { sha, mode } = entry;
      if (entry.size > FILE_LIMIT)
        throw new UserError('patch-refused', `${path} is larger than a patch may touch`, ExitCode.refused);
      return client.call({ what: `read ${path}`, needs: READ }, async (rest) => {
        const { data } = await rest.git.getBlob({ ...at, file_sha: sha });
        return { content: Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8'), mode };
      });
    },

    commit: async (base, files, message) => {
      const operation = { what: 'store the commit', needs: WRITE };
      const tree: { path: string; mode: TreeFile['mode']; type: 'blob'; sha: string | null }[] = [];
      for (const file of files) {
        const content = file.content;
        const sha =
          content === null
            ? null
            : await client.call(
                operation,
                async (rest) =>
                  (
                    await rest.git.createBlob({
                      ...at,
                      content: Buffer.from(content).toString('base64'),
                      encoding: 'base64',
                    })
                  ).data.sha,
              );
        tree.push({ path: file.path, mode: file.mode, type: 'blob', sha });
      }
      const baseTree = await treeOf(base);
      const made = await client.call(
        operation,
        async (rest) => (await rest.git.createTree({ ...at, base_tree: baseTree, tree })).data.sha,
      );
      // Named by content: with the date fixed here, a repeated request makes the same commit again, not another one.
      const who = { ...BOT, date: new Date().toISOString().replace(/\.\d+Z$/, 'Z') };
      return client.call(
        operation,
        async (rest) =>
          (await rest.git.createCommit({ ...at, message, tree: made, parents: [base], author: who, committer: who }))
            .data.sha,
      );
    },

    createBranch: (branch, sha) =>
      client.call(
        { what: `create branch ${branch}`, needs: WRITE },
        async (rest) => {
          try {
            await rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha });
            return true;
          } catch (error) {
            if (statusOf(error) === 422 && (await branchHead(branch)) !== null) return false;
            throw error;
          }
        },
        // The answer to the first try may have been lost on the way.
        async () => {
          const head = await branchHead(branch);
          return head === null ? null : head.sha === sha;
        },
      ),

    updateBranch: async (branch, sha) => {
      await client.call(
        { what: `move branch ${branch} forward`, needs: WRITE },
        async (rest) => {
          await rest.git.updateRef({ ...at, ref: `heads/${branch}`, sha, force: false });
          return true;
        },
        async () => ((await branchHead(branch))?.sha === sha ? true : null),
      );
    },
  };
}

interface Entry {
  readonly mode: string;
  readonly sha: string;
  readonly size: number;
}

// The account of a commit is an empty object where GitHub knows none.
function login(author: object | null): string | null {
  return author !== null && 'login' in author && typeof author.login === 'string' ? author.login : null;
}
