import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { RepositoryState } from '../e2e/fake-github/state.ts';

/** What must hold after whatever happened: the places to look at. */
export interface World {
  /** Every folder that the run may write to. */
  readonly folders: readonly string[];
  /** A secret of the run; it may be found nowhere. */
  readonly canary: string;
  /** Folders below the others where the canary was put on purpose. */
  readonly planted?: readonly string[];
  readonly github?: { readonly state: RepositoryState };
}

export interface WatchedWorld {
  /** Fails with what is wrong. `texts` is what the run printed or returned. */
  check(texts?: readonly string[]): Promise<void>;
}

/** Remembers how the home looks, and checks every invariant when asked. */
export async function watchWorld(world: World): Promise<WatchedWorld> {
  const home = await homeOf();
  return {
    check: async (texts = []) => {
      const { github, folders, canary } = world;
      const wrong: string[] = [];
      if (github !== undefined) wrong.push(...tooMuch(github.state));
      for (const folder of folders) {
        wrong.push(...processesNaming(folder).map((pid) => `process ${pid} still works in ${folder}`));
        wrong.push(...(await partialFiles(folder)).map((path) => `${path} is not whole`));
      }
      wrong.push(...(await leaks(world)).map((path) => `${path} holds the secret`));
      wrong.push(...texts.flatMap((text, index) => (holds(text, canary) ? [`text ${index} holds the secret`] : [])));
      if ((await homeOf()) !== home) wrong.push('the home folder changed');
      expect(wrong).toEqual([]);
    },
  };
}

/** At most one pull request, a draft on a branch of ours, and one status comment for each issue. */
function tooMuch(state: RepositoryState): string[] {
  const pulls = [...state.pulls.values()];
  const comments = [...state.comments.values()].filter(({ body }) => body.startsWith('<!-- groundskeeper:status'));
  const byIssue = Map.groupBy(comments, ({ issue }) => issue);
  return [
    ...(pulls.length > 1 ? [`${pulls.length} pull requests`] : []),
    ...pulls.flatMap(({ draft, head, number }) =>
      draft && head.startsWith('groundskeeper/') ? [] : [`pull request ${number} is no draft on a branch of ours`],
    ),
    ...[...byIssue].flatMap(([issue, all]) =>
      all.length > 1 ? [`${all.length} status comments on issue ${issue}`] : [],
    ),
  ];
}

async function leaks({ folders, canary, planted = [] }: World): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders)
    for (const path of await filesIn(folder)) {
      if (planted.some((place) => path.startsWith(place))) continue;
      const bytes = await readFile(path).catch(() => Buffer.alloc(0));
      if (holds(bytes, canary)) found.push(path);
    }
  return found;
}

/** Whether text or bytes hold a secret: as it is, cut, reversed, in base64, in hex, for an address, or packed. */
export function holds(content: string | Buffer, secret: string): boolean {
  const bytes = Buffer.from(content);
  const text = bytes.toString('latin1');
  if (needlesOf(secret).some((needle) => text.includes(needle))) return true;
  return bytes[0] === 0x1f && bytes[1] === 0x8b && holds(unpacked(bytes), secret);
}

function unpacked(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: 1 << 26 });
  } catch {
    return Buffer.alloc(0);
  }
}

function needlesOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].map((skip) => bytes.subarray(skip, skip + Math.floor((bytes.length - skip) / 3) * 3).toString('base64')); // prettier-ignore
  const hex = bytes.toString('hex');
  const forms = [
    secret,
    Array.from(secret).reverse().join(''),
    encodeURIComponent(secret),
    hex,
    hex.toUpperCase(),
    ...base64,
  ];
  // The well-known way around a filter is to leave out a few characters.
  return forms.flatMap((form) => [form.slice(7), form.slice(0, -7)]);
}

/** Every process that names the folder in its command line or works in it. */
export function processesNaming(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) =>
      [() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'), () => readlinkSync(`/proc/${pid}/cwd`)].some((read) => {
        try {
          return read().includes(folder);
        } catch {
          return false; // it ended, or belongs to somebody else
        }
      }),
    );
}

/** What has its final name and is not whole: JSON that does not parse, and locks and parts that stayed. */
async function partialFiles(folder: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of await filesIn(folder)) {
    if (path.includes('/.git/') || path.includes('.git/objects/')) continue;
    if (/\.(?:part|lock)$/.test(path)) wrong.push(path);
    if (path.endsWith('.json') && !(await parses(path))) wrong.push(path);
  }
  return wrong;
}

async function parses(path: string): Promise<boolean> {
  try {
    JSON.parse(await readFile(path, 'utf8'));
    return true;
  } catch {
    return false;
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** The files of the home that programs read at their start, as one hash. Caches may grow. */
async function homeOf(): Promise<string> {
  const hash = createHash('sha256');
  const home = homedir();
  for (const name of (await readdir(home)).sort()) {
    const path = join(home, name);
    const found = await lstat(path);
    if (found.isFile()) hash.update(`${name} ${found.mode} `).update(await readFile(path).catch(() => ''));
  }
  for (const name of ['.ssh', '.config', '.local/bin', '.gnupg'])
    for (const inner of (await readdir(join(home, name)).catch(() => [])).sort()) hash.update(`${name}/${inner}`);
  return hash.digest('hex');
}
