import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { globSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { git } from '../../src/base/git.ts';
import { openRepository } from '../../src/pipeline/repository.ts';
import { startLaboratory } from '../e2e/laboratory.ts';
import { PATH, startFlow, type Flow } from './github-flow.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** How many events of one issue arrive at once; `make test-fuzz` takes 100. */
const DUPLICATES = Number(process.env['DUPLICATES'] ?? '12');

/** What people and other runs do to branches, issues and events meanwhile. */
describe('faults/branches', () => {
  let flow: Flow;
  beforeEach(async () => {
    flow = await startFlow();
  });
  afterEach(async () => {
    await flow.check();
    await flow[Symbol.asyncDispose]();
  });
  const server = () => flow.lab.github;
  const inServer = (args: string[]) => git(server().git.folder, [`--git-dir=${server().git.folder}`, ...args]);
  const branches = async () => (await server().git.refs('refs/heads/')).map(({ ref }) => ref.replace('refs/heads/', '')).sort(); // prettier-ignore

  /** A commit of somebody else on a branch of the server. */
  async function commitOn(branch: string, file: string, text: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'gk-person-'));
    try {
      await git(folder, ['clone', '-q', '--no-local', '-b', branch, `file://${server().git.folder}`, 'c']);
      const clone = join(folder, 'c');
      await writeFile(join(clone, file), text);
      await git(clone, ['add', '-A']);
      await git(clone, ['-c', 'user.name=Maren', '-c', 'user.email=maren@orchard.example', 'commit', '-q', '-m', 'by hand']); // prettier-ignore
      const sha = (await git(clone, ['rev-parse', 'HEAD'])).trim();
      // The rule against pushes to main holds for accounts, not for the person who owns the disk.
      await inServer(['fetch', '-q', clone, `+HEAD:refs/heads/${branch}`]);
      return sha;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  test(`case 12: ${DUPLICATES} events of one issue at once make one pull request and one comment`, async () => {
    const events = Array.from({ length: DUPLICATES }, (_, index) => flow.run({ number: index + 1 }));
    const ended = await Promise.all(events);
    expect(new Set(ended)).toEqual(new Set(ended.includes('already-delivered') ? ['pull-request', 'already-delivered'] : ['pull-request'])); // prettier-ignore
    expect(server().state.pulls.size).toBe(1);
    expect(await branches()).toEqual(['groundskeeper/issue-1', 'main']);
  }, 900_000);

  test('case 13: commits of a person on the branch stay, and the next run takes another one', async () => {
    await expect(flow.run()).resolves.toBe('pull-request');
    const sha = await commitOn('groundskeeper/issue-1', 'NOTES.md', 'mine\n');
    const [first] = server().state.pulls.values();
    first!.state = 'closed';
    await expect(flow.run({ number: 2 })).resolves.toBe('pull-request');
    expect((await inServer(['rev-parse', 'groundskeeper/issue-1'])).trim()).toBe(sha);
    expect([...server().state.pulls.values()].map((pull) => pull.head)).toEqual(['groundskeeper/issue-1', 'groundskeeper/issue-1-2']); // prettier-ignore
    server().state.pulls.delete(first!.number); // the closed one does not count below
  });

  test('case 14: work on one issue waits in line, and nothing that waits is dropped', () => {
    const workflows = globSync('examples/workflows/*.yml', { cwd: ROOT }).map((path) => [path, parse(readFileSync(join(ROOT, path), 'utf8'))]); // prettier-ignore
    for (const [path, workflow] of workflows) {
      if (!String(path).includes('digest'))
        expect(workflow.concurrency).toMatchObject({ 'cancel-in-progress': false, queue: 'max', group: expect.stringContaining('github.event.issue.number') }); // prettier-ignore
    }
    expect(workflows.length).toBeGreaterThanOrEqual(3);
  });

  test('case 24: a shallow checkout fetches an older base from the server by its SHA', async () => {
    await using shallow = await startLaboratory({ shallow: true });
    const { github, checkout, token } = shallow;
    const parent = (await git(github.git.folder, [`--git-dir=${github.git.folder}`, 'rev-parse', 'main^'])).trim();
    const remote = { serverUrl: github.serverUrl, owner: github.state.owner, name: github.state.name, token };
    const opened = await openRepository(checkout, { base: parent, remote, signal: new AbortController().signal });
    expect((await opened.read('src/orchard/__init__.py'))?.length).toBeGreaterThan(0);
    expect(await git(checkout, ['config', '--list'])).not.toContain(token);
  });

  test('case 25: a default branch of another name is asked for', async () => {
    await inServer(['branch', '-m', 'main', 'trunk']);
    server().state.defaultBranch = 'trunk';
    await expect(flow.run()).resolves.toBe('pull-request');
    expect([...server().state.pulls.values()][0]).toMatchObject({ base: 'trunk', draft: true });
    expect(await branches()).toEqual(['groundskeeper/issue-1', 'trunk']);
  });

  test('case 26: a rule against our branches is said, and nothing else is tried', async () => {
    const how = { status: 422, message: 'Repository rule violations found: creations are restricted' };
    server().faults.add({ operation: 'git/create-ref', how, times: 9 });
    await expect(flow.run()).resolves.toBe('github-rejected');
    expect(flow.body()).toContain('rule violations');
    expect(server().state.pulls.size).toBe(0);
    expect(await branches()).toEqual(['main']);
    expect(flow.body()).toContain('State `unavailable`');
  });

  test('case 27: a detached checkout is read at its commit, and the base comes from the server', async () => {
    await git(flow.lab.checkout, ['checkout', '-q', '--detach', 'HEAD']);
    const opened = await openRepository(flow.lab.checkout, { signal: new AbortController().signal });
    expect(opened).toMatchObject({ branch: null, base: flow.lab.head });
    await expect(flow.run()).resolves.toBe('pull-request');
    expect([...server().state.pulls.values()][0]).toMatchObject({ base: 'main' });
  });

  test('case 28: a base that moved elsewhere is followed, and what was checked where is said', async () => {
    await commitOn('main', 'NEWS.md', 'newer\n');
    await expect(flow.run()).resolves.toBe('pull-request');
    const [pull] = server().state.pulls.values();
    expect(pull?.body).toMatch(/Made and checked on .* then put on/);
    expect(await inServer(['rev-parse', 'groundskeeper/issue-1^'])).toBe(await inServer(['rev-parse', 'main']));
  });

  test('case 28: a base that moved under the change is stated, and the commit stands on the old one', async () => {
    await commitOn('main', PATH, 'print("other")\n');
    await expect(flow.run()).resolves.toBe('pull-request');
    const [pull] = server().state.pulls.values();
    expect(pull?.body).toContain('still based on the old commit');
    expect((await inServer(['rev-parse', 'groundskeeper/issue-1^'])).trim()).toBe(flow.lab.head);
  });

  test.each(['closed', 'locked'] as const)('case 29: an issue that is %s midway gets nothing', async (how) => {
    const [issue] = server().state.issues.values();
    const { faults } = server();
    // The gate has looked already when the comment is written.
    const add = faults.next.bind(faults);
    faults.next = (operation) => {
      if (operation === 'issues/create-comment' && how === 'closed') issue!.state = 'closed';
      if (operation === 'issues/create-comment' && how === 'locked') issue!.locked = true;
      return add(operation);
    };
    await expect(flow.run()).resolves.toBe(`issue-${how}`);
    expect(server().state.pulls.size).toBe(0);
    expect(await branches()).toEqual(['main']);
  });

  test('case 1: nothing is written to GitHub after a signal, and the next run goes through', async () => {
    const all = server().journal;
    await expect(flow.run()).resolves.toBe('pull-request');
    const calls = all.entries.length;
    expect(calls).toBeGreaterThan(15);
    for (const at of [2, Math.floor(calls / 3), Math.floor(calls / 2), calls - 6]) {
      await flow[Symbol.asyncDispose]();
      flow = await startFlow();
      const { faults, journal } = server();
      const stop = new AbortController();
      let seen = 0;
      const next = faults.next.bind(faults);
      faults.next = (operation) => {
        if ((seen += 1) === at) stop.abort();
        return next(operation);
      };
      const ended = await flow.run({ signal: stop.signal }).catch((error: unknown) => (error as Error).name);
      expect(ended).toMatch(/Cancelled|Abort/);
      // Whatever was on its way at that moment may have arrived; after it only the last word is said.
      const after = journal.entries.slice(at).filter(({ method, operation }) => method !== 'GET' && !operation?.includes('comment')); // prettier-ignore
      expect(after).toEqual([]);
      await expect(flow.run({ number: 2 })).resolves.toBe('pull-request');
      await flow.check();
    }
  });
});
