import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { getOctokit } from '@actions/github';
import { exec } from '../../src/base/exec.ts';
import { git, GIT_ENV } from '../../src/base/git.ts';
import { startLaboratory, type Laboratory } from './laboratory.ts';

const at = { owner: 'orchard-farm', repo: 'orchard' };

describe('e2e/fake-github', () => {
  let lab: Laboratory;
  let octokit: ReturnType<typeof getOctokit>;
  const client = (token: string) => getOctokit(token, { baseUrl: lab.github.apiUrl, log: silent() });

  beforeEach(async () => {
    lab = await startLaboratory();
    octokit = client(lab.token);
  });
  afterEach(() => lab[Symbol.asyncDispose]());

  /** A commit on a new branch, made through the Git Data API as the product makes it. */
  async function commitOn(branch: string, path: string, content: string): Promise<string> {
    const { data: base } = await octokit.rest.git.getCommit({ ...at, commit_sha: lab.head });
    const { data: blob } = await octokit.rest.git.createBlob({
      ...at,
      content: Buffer.from(content).toString('base64'),
      encoding: 'base64',
    });
    const { data: tree } = await octokit.rest.git.createTree({
      ...at,
      base_tree: base.tree.sha,
      tree: [{ path, mode: '100644', type: 'blob', sha: blob.sha }],
    });
    const { data: commit } = await octokit.rest.git.createCommit({
      ...at,
      message: 'change',
      tree: tree.sha,
      parents: [lab.head],
    });
    await octokit.rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha: commit.sha });
    return commit.sha;
  }

  test('git data, a draft pull request, comments, labels and reactions obey GitHub in both directions', async () => {
    const issue = lab.github.state.addIssue({ title: 'A', body: null, author: 'stranger', labels: ['bug'] });
    const sha = await commitOn('groundskeeper/issue-1', 'src/orchard/new.py', 'X = 1\n');
    const pull = await octokit.rest.pulls.create({
      ...at,
      title: 'Fix',
      head: 'groundskeeper/issue-1',
      base: 'main',
      draft: true,
      body: 'B',
    });
    expect(pull.data).toMatchObject({ number: 2, draft: true, state: 'open', commits: 1, changed_files: 1 });
    expect(pull.data.head.sha).toBe(sha);
    const listed = await octokit.rest.pulls.list({ ...at, head: 'orchard-farm:groundskeeper/issue-1', state: 'all' });
    expect(listed.data.map((each) => each.number)).toEqual([2]);
    const { data: comment } = await octokit.rest.issues.createComment({
      ...at,
      issue_number: issue.number,
      body: 'hello',
    });
    await octokit.rest.issues.updateComment({ ...at, comment_id: comment.id, body: 'hello again' });
    await octokit.rest.reactions.createForIssueComment({ ...at, comment_id: comment.id, content: 'eyes' });
    await octokit.rest.issues.addLabels({ ...at, issue_number: 1, labels: ['groundskeeper'] });
    await octokit.rest.issues.removeLabel({ ...at, issue_number: 1, name: 'bug' });
    const comments = await octokit.rest.issues.listComments({ ...at, issue_number: 1 });
    expect(comments.data.map((each) => [each.body, each.user?.type, each.reactions?.eyes])).toEqual([
      ['hello again', 'Bot', 1],
    ]);
    expect((await octokit.rest.issues.get({ ...at, issue_number: 1 })).data.labels).toMatchObject([
      { name: 'groundskeeper' },
    ]);
    expect((await octokit.rest.issues.get({ ...at, issue_number: 2 })).data.pull_request?.url).toContain('/pulls/2');
    expect((await octokit.rest.repos.get(at)).data.default_branch).toBe('main');
    const branch = await octokit.rest.repos.getBranch({ ...at, branch: 'groundskeeper/issue-1' });
    expect(branch.data.commit).toMatchObject({ sha, commit: { message: 'change' }, parents: [{ sha: lab.head }] });
    const compared = await octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead: `main...${sha}` });
    expect(compared.data).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0 });
    const tree = await octokit.rest.git.getTree({ ...at, tree_sha: sha, recursive: 'true' });
    expect(tree.data.tree.map((entry) => entry.path)).toContain('src/orchard/new.py');
    expect(lab.github.journal.notes()).toEqual([]);
  });

  test.each([
    ['a body key that GitHub does not document', { title: 'Fix', head: 'x', base: 'main', drafts: true }, /drafts/],
    ['a value of the wrong type', { title: 'Fix', head: 'x', base: 'main', draft: 'yes' }, /draft must be boolean/],
    ['a missing key', { title: 'Fix', head: 'x' }, /required property 'base'/],
  ])('%s is refused and noted', async (_, body, note) => {
    await expect(
      octokit.request('POST /repos/{owner}/{repo}/pulls', { ...at, ...body } as never),
    ).rejects.toMatchObject({ status: 422 });
    expect(lab.github.journal.notes().join('\n')).toMatch(note);
  });

  test('an unknown query parameter and an unknown value of an enumeration are noted', async () => {
    await expect(octokit.request('GET /repos/{owner}/{repo}/pulls', { ...at, heads: 'x' })).rejects.toMatchObject({
      status: 422,
    });
    await expect(
      octokit.request('GET /repos/{owner}/{repo}/pulls', { ...at, state: 'merged' as never }),
    ).rejects.toMatchObject({ status: 422 });
    expect(lab.github.journal.notes()).toHaveLength(2);
  });

  test('what the fake does not model, and what GitHub does not have, is 501', async () => {
    await expect(octokit.rest.repos.delete(at)).rejects.toMatchObject({ status: 501 });
    await expect(octokit.request('GET /no/such/thing')).rejects.toMatchObject({ status: 501 });
    expect(lab.github.journal.notes()).toHaveLength(2);
  });

  test('pull requests are held to what GitHub checks', async () => {
    const open = (head: string, base = 'main') =>
      octokit.rest.pulls.create({ ...at, title: 'Fix', head, base, draft: true });
    await expect(open('nowhere')).rejects.toMatchObject({ status: 422 });
    await octokit.rest.git.createRef({ ...at, ref: 'refs/heads/same', sha: lab.head });
    await expect(open('same')).rejects.toThrow(/No commits between main and same/);
    await commitOn('one', 'a.txt', 'a');
    await open('one');
    await expect(open('one')).rejects.toThrow(/already exists for orchard-farm:one/);
    lab.github.state.actionsMayOpenPulls = false;
    await commitOn('two', 'a.txt', 'b');
    await expect(open('two')).rejects.toMatchObject({ status: 403 });
    expect(lab.github.journal.notes()).toEqual([]);
  });

  test('references move forward only, main not at all, and workflows need their own permission', async () => {
    const sha = await commitOn('one', 'a.txt', 'a');
    const other = await commitOn('two', 'a.txt', 'b');
    const move = (ref: string, to: string) => octokit.rest.git.updateRef({ ...at, ref: `heads/${ref}`, sha: to });
    await expect(move('one', other)).rejects.toThrow(/not a fast forward/);
    await expect(move('main', sha)).rejects.toThrow(/pull request/);
    await expect(commitOn('one', 'b.txt', 'b')).rejects.toThrow(/already exists/);
    await expect(commitOn('three', '.github/workflows/x.yml', 'on: push')).rejects.toMatchObject({ status: 403 });
  });

  test('tokens: unknown is 401, without the permission is 403 that names it', async () => {
    lab.github.state.addToken({
      value: 'ghs_reader',
      login: 'github-actions[bot]',
      permissions: { contents: 'read', issues: 'read' },
    });
    await expect(client('ghs_wrong').rest.repos.get(at)).rejects.toMatchObject({ status: 401 });
    const reader = client('ghs_reader');
    lab.github.state.addIssue({ title: 'A', body: null, author: 'maren' });
    await expect(reader.rest.issues.get({ ...at, issue_number: 1 })).resolves.toMatchObject({ status: 200 });
    await expect(reader.rest.issues.createComment({ ...at, issue_number: 1, body: 'x' })).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'x-accepted-github-permissions': 'issues=write' } },
    });
    await expect(reader.rest.git.createBlob({ ...at, content: '' })).rejects.toMatchObject({ status: 403 });
  });

  test('permissions of people', async () => {
    const level = async (username: string) =>
      (await octokit.rest.repos.getCollaboratorPermissionLevel({ ...at, username })).data.permission;
    expect([await level('maren'), await level('stranger'), await level('orchard-farm')]).toEqual([
      'write',
      'read',
      'admin',
    ]);
    await expect(level('nobody')).rejects.toMatchObject({ status: 404 });
    expect(lab.github.journal.notes()).toEqual([]);
  });

  test('failures are injected at the Nth call, before or after it takes place', async () => {
    lab.github.state.addIssue({ title: 'A', body: null, author: 'maren' });
    const comment = () => octokit.rest.issues.createComment({ ...at, issue_number: 1, body: 'x' });
    lab.github.faults.add({
      operation: 'issues/create-comment',
      nth: 2,
      how: { status: 429, headers: { 'retry-after': '7' } },
    });
    lab.github.faults.add({ operation: 'issues/create-comment', nth: 3, how: 'reset', afterwards: true });
    await comment();
    await expect(comment()).rejects.toMatchObject({ status: 429, response: { headers: { 'retry-after': '7' } } });
    expect(lab.github.state.commentsOf(1)).toHaveLength(1);
    await expect(comment()).rejects.toThrow();
    expect(lab.github.state.commentsOf(1)).toHaveLength(2);
    await comment();
  });

  test('git clones and fetches; pushes need a token; main is protected', async () => {
    const { checkout, github, token } = lab;
    await git(checkout, ['fetch', '-q', 'origin', lab.head]);
    await git(checkout, ['checkout', '-q', '-b', 'mine']);
    await git(checkout, ['-c', 'user.name=T', '-c', 'user.email=t@e.x', 'commit', '-q', '--allow-empty', '-m', 'x']);
    const push = (refspec: string, withToken: boolean) => {
      const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
      const auth = withToken ? ['-c', `http.${github.serverUrl}/.extraheader=${header}`] : [];
      return exec(['git', ...auth, 'push', '-q', 'origin', refspec], { cwd: checkout, env: { ...GIT_ENV } });
    };
    expect((await push('mine', false)).exitCode).not.toBe(0);
    expect((await push('mine', true)).exitCode).toBe(0);
    expect(await github.git.resolve('refs/heads/mine')).toHaveLength(40);
    const refused = await push('mine:main', true);
    expect(refused.exitCode).not.toBe(0);
    expect(refused.stderr.toString()).toContain('GH006');
    expect(await github.git.resolve('refs/heads/main')).toBe(lab.head);
    expect((await git(lab.folder, ['ls-remote', github.cloneUrl, 'HEAD'])).slice(0, 40)).toBe(lab.head);
    await rm(join(lab.folder, 'again'), { recursive: true, force: true });
  });

  test('an Enterprise Server has its API under /api/v3', async () => {
    await using enterprise = await startLaboratory({ enterprise: true });
    const rest = getOctokit(enterprise.token, { baseUrl: enterprise.github.apiUrl }).rest;
    expect((await rest.repos.get(at)).data.html_url).toBe(`${enterprise.github.origin}/orchard-farm/orchard`);
    expect(enterprise.github.journal.notes()).toEqual([]);
  });
});

function silent() {
  const nothing = () => undefined;
  return { debug: nothing, info: nothing, warn: nothing, error: nothing };
}
