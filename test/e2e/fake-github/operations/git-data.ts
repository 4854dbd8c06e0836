import type { Signature } from '../git-store.ts';
import { notFound, Problem } from '../problem.ts';
import { timestamp } from '../state.ts';
import { text, type Call, type Operations } from './operation.ts';

const WORKFLOWS = /^\.github\/workflows\//i;

/** Objects and references of the repository. */
export const gitOperations: Operations = {
  'git/get-ref': {
    needs: ['contents', 'read'],
    run: async ({ git, render, params }) => {
      const ref = `refs/${params['ref'] ?? ''}`;
      const sha = await git.resolve(ref);
      if (sha === null) throw notFound();
      return { status: 200, body: render.ref(ref, sha) };
    },
  },

  'git/list-matching-refs': {
    needs: ['contents', 'read'],
    run: async ({ git, render, params }) => {
      const found = await git.refs(`refs/${params['ref'] ?? ''}`);
      return { status: 200, body: found.map(({ ref, sha }) => render.ref(ref, sha)) };
    },
  },

  'git/create-ref': {
    needs: ['contents', 'write'],
    run: async (call) => {
      const { git, render } = call;
      const ref = text(call, 'ref') ?? '';
      const sha = text(call, 'sha') ?? '';
      if (!/^refs\/(heads|tags)\/[^\s~^:?*[\\]+$/.test(ref) || ref.includes('..'))
        throw new Problem(422, 'Reference name is not valid');
      if ((await git.kind(sha)) !== 'commit') throw new Problem(422, 'Object does not exist');
      if ((await git.resolve(ref)) !== null) throw new Problem(422, 'Reference already exists');
      await refuseWorkflows(call, sha);
      await git.setRef(ref, sha);
      return { status: 201, body: render.ref(ref, sha) };
    },
  },

  'git/update-ref': {
    needs: ['contents', 'write'],
    run: async (call) => {
      const { git, render, params, state } = call;
      const ref = `refs/${params['ref'] ?? ''}`;
      const sha = text(call, 'sha') ?? '';
      const now = await git.resolve(ref);
      if (now === null) throw new Problem(422, 'Reference does not exist');
      if ((await git.kind(sha)) !== 'commit') throw new Problem(422, 'Object does not exist');
      if (state.protectedBranches.has(ref.replace('refs/heads/', '')))
        throw new Problem(422, 'Changes must be made through a pull request.');
      if (call.body['force'] !== true && !(await git.isAncestor(now, sha)))
        throw new Problem(422, 'Update is not a fast forward');
      await refuseWorkflows(call, sha);
      await git.setRef(ref, sha);
      return { status: 200, body: render.ref(ref, sha) };
    },
  },

  'git/create-blob': {
    needs: ['contents', 'write'],
    run: async (call) => {
      const content = text(call, 'content') ?? '';
      const encoding = text(call, 'encoding') ?? 'utf-8';
      if (encoding !== 'utf-8' && encoding !== 'base64') throw new Problem(422, `Unknown encoding: ${encoding}`);
      const data = encoding === 'base64' ? Buffer.from(content, 'base64') : Buffer.from(content, 'utf8');
      const sha = await call.git.writeBlob(data);
      return { status: 201, body: { sha, url: `${call.render.repositoryUrl()}/git/blobs/${sha}` } };
    },
  },

  'git/get-blob': {
    needs: ['contents', 'read'],
    run: async ({ git, render, params }) => {
      const sha = params['file_sha'] ?? '';
      const data = (await git.kind(sha)) === 'blob' ? await git.blob(sha) : null;
      if (data === null) throw notFound();
      // GitHub breaks base64 into lines.
      const content = data.toString('base64').replace(/.{60}/g, '$&\n');
      const url = `${render.repositoryUrl()}/git/blobs/${sha}`;
      return {
        status: 200,
        body: { ...render.example('blob'), sha, url, content, encoding: 'base64', size: data.length },
      };
    },
  },

  'git/create-tree': {
    needs: ['contents', 'write'],
    run: async (call) => {
      const { git } = call;
      const base = text(call, 'base_tree') ?? null;
      if (base !== null && (await git.resolve(`${base}^{tree}`)) === null)
        throw new Problem(422, 'base_tree is not a valid tree oid');
      const changes = [];
      for (const entry of call.body['tree'] as {
        path?: string;
        mode?: string;
        sha?: string | null;
        content?: string;
      }[]) {
        const { path = '', mode = '100644' } = entry;
        if (path === '' || path.startsWith('/') || path.split('/').some((part) => /^(\.{0,2}|\.git)$/i.test(part)))
          throw new Problem(422, 'tree.path contains a malformed path component');
        if (entry.sha !== undefined && entry.content !== undefined)
          throw new Problem(422, 'Must supply either tree.sha or tree.content, not both.');
        const sha = entry.content === undefined ? entry.sha : await git.writeBlob(Buffer.from(entry.content));
        if (sha === undefined) throw new Problem(422, 'Must supply either tree.sha or tree.content');
        if (sha !== null && (await git.kind(sha)) !== 'blob')
          throw new Problem(422, `tree.sha ${sha} is not a valid blob`);
        changes.push({ path, mode, sha });
      }
      return { status: 201, body: await treeBody(call, await git.writeTree(base, changes), false) };
    },
  },

  'git/get-tree': {
    needs: ['contents', 'read'],
    run: async (call) => {
      const name = call.params['tree_sha'] ?? '';
      const sha = (await call.git.commitOf(name)) ?? name;
      return { status: 200, body: await treeBody(call, sha, call.query['recursive'] !== undefined) };
    },
  },

  'git/create-commit': {
    needs: ['contents', 'write'],
    run: async (call) => {
      const { git, render, viewer } = call;
      const tree = text(call, 'tree') ?? '';
      const parents = (call.body['parents'] ?? []) as string[];
      if ((await git.kind(tree)) !== 'tree') throw new Problem(422, 'Tree SHA does not exist');
      for (const parent of parents)
        if ((await git.kind(parent)) !== 'commit')
          throw new Problem(422, 'Parent SHA does not exist or is not a commit object');
      const own = {
        name: viewer.login,
        email: `${viewer.id}+${viewer.login}@users.noreply.github.com`,
        date: timestamp(),
      };
      const author = { ...own, ...(call.body['author'] as Partial<Signature> | undefined) };
      const committer = { ...author, ...(call.body['committer'] as Partial<Signature> | undefined) };
      const sha = await git.writeCommit(tree, parents, text(call, 'message') ?? '', author, committer);
      return { status: 201, body: render.gitCommit((await git.commit(sha))!) };
    },
  },

  'git/get-commit': {
    needs: ['contents', 'read'],
    run: async ({ git, render, params }) => {
      const commit = await git.commit(params['commit_sha'] ?? '');
      if (commit === null) throw notFound();
      return { status: 200, body: render.gitCommit(commit) };
    },
  },
};

async function treeBody(call: Call, sha: string, recursive: boolean): Promise<Record<string, unknown>> {
  const id = await call.git.resolve(`${sha}^{tree}`);
  const entries = id === null ? null : await call.git.tree(id, recursive);
  if (id === null || entries === null) throw notFound();
  const url = call.render.repositoryUrl();
  return {
    sha: id,
    url: `${url}/git/trees/${id}`,
    tree: entries.map(({ size, ...entry }) => ({
      ...entry,
      ...(size === null ? {} : { size }),
      ...(entry.type === 'commit' ? {} : { url: `${url}/git/${entry.type}s/${entry.sha}` }),
    })),
    truncated: false,
  };
}

/** A token without the `workflows` permission (no job token has it) cannot bring workflow changes in. */
async function refuseWorkflows(call: Call, sha: string): Promise<void> {
  const main = await call.git.resolve(`refs/heads/${call.state.defaultBranch}`);
  if (main === null || (await call.git.mergeBase(main, sha)) === null) return;
  const touched = await call.git.changed(main, sha);
  if (touched.some(({ path }) => WORKFLOWS.test(path)))
    throw new Problem(403, 'Resource not accessible by integration', [], {
      'x-accepted-github-permissions': 'workflows=write',
    });
}
