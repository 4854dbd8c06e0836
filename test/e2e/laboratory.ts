import { access, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../../src/base/git.ts';
import { cacheRoot } from '../../src/config/paths.ts';
import { makeBareRemote, makeSampleRepository } from '../helpers/sample-repository.ts';
import { GitHubDescription } from './fake-github/openapi.ts';
import { FakeGitHub } from './fake-github/server.ts';
import type { Token } from './fake-github/state.ts';
import { scratchFolder } from './scratch.ts';

/** The sample repository on a fake GitHub, and a checkout of it as a job has one. */
export interface Laboratory extends AsyncDisposable {
  readonly folder: string;
  readonly checkout: string;
  readonly head: string;
  readonly github: FakeGitHub;
  /** Token of the job, held by the Actions bot. */
  readonly token: string;
}

export interface LaboratoryOptions {
  readonly enterprise?: boolean;
  readonly isPrivate?: boolean;
  /** Depth 1, as `actions/checkout` makes it by default. */
  readonly shallow?: boolean;
  readonly permissions?: Token['permissions'];
  /** Files added to the repository in a last commit, for example workflows. */
  readonly files?: Readonly<Record<string, string>>;
}

const OWNER = 'orchard-farm';
const NAME = 'orchard';
/** What a job needs for the whole way from issue to draft pull request. */
export const JOB_PERMISSIONS: Token['permissions'] = { contents: 'write', issues: 'write', pull_requests: 'write' };

let description: Promise<GitHubDescription> | null = null;

/** GitHub's API description, which `make setup` puts into the cache folder. Parsed once per process. */
export function gitHubDescription(): Promise<GitHubDescription> {
  const file = join(cacheRoot(process.env), 'github-openapi-23.0.2', 'api.github.com.json');
  return (description ??= access(file).then(
    () => new GitHubDescription(file),
    () => {
      throw new Error(`${file} is missing: run \`make setup-test\``);
    },
  ));
}

const samples = new Map<string, Promise<{ folder: string; head: string }>>();

/** Making the history takes some twenty git commands: done once per process and copied after that. */
async function copySample(folder: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const key = JSON.stringify(files);
  const made =
    samples.get(key) ??
    scratchFolder('sample').then(async (template) => ({
      folder: template,
      head: await makeSampleRepository(template, files),
    }));
  samples.set(key, made);
  const template = await made;
  await cp(template.folder, folder, { recursive: true });
  return template.head;
}

/** Starts a fake GitHub with the sample repository: `maren` may write, `stranger` may not, `tidy[bot]` is a bot. */
export async function startLaboratory(options: LaboratoryOptions = {}): Promise<Laboratory> {
  const folder = await mkdtemp(join(tmpdir(), 'groundskeeper-lab-'));
  const root = join(folder, 'server');
  const source = join(folder, 'source');
  const checkout = join(folder, 'checkout');
  const head = await copySample(source, options.files);
  await makeBareRemote(source, join(root, OWNER, `${NAME}.git`));
  const github = await FakeGitHub.start({
    description: await gitHubDescription(),
    root,
    owner: OWNER,
    name: NAME,
    isPrivate: options.isPrivate,
    enterprise: options.enterprise,
    journalFile: join(folder, 'journal.jsonl'),
  });
  const depth = options.shallow ? ['--depth', '1'] : [];
  await git(folder, ['clone', '-q', '--template=', '--no-local', ...depth, `file://${source}`, checkout]);
  await git(checkout, ['remote', 'set-url', 'origin', github.cloneUrl]);
  const token = 'ghs_fixtureTokenOfTheJob00000000000000';
  github.state.addUser({ login: 'maren', role: 'write' });
  github.state.addUser({ login: 'reader', role: 'read' });
  github.state.addUser({ login: 'stranger', role: null });
  github.state.addUser({ login: 'tidy[bot]', type: 'Bot', role: 'write' });
  github.state.addToken({
    value: token,
    login: 'github-actions[bot]',
    permissions: options.permissions ?? JOB_PERMISSIONS,
  });
  return {
    folder,
    checkout,
    head,
    github,
    token,
    [Symbol.asyncDispose]: async () => {
      await github[Symbol.asyncDispose]();
      if (process.env['E2E_KEEP'] === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
