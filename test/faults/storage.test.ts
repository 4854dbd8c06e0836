import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../src/base/log.ts';
import { openStore, STORE_FILE } from '../../src/knowledge/store/store.ts';
import { restoreKnowledge, saveKnowledge } from '../../src/entry/knowledge-cache.ts';
import type { ActionContext } from '../../src/entry/modes/mode.ts';
import { loadOptions } from '../../src/config/load.ts';
import { watchWorld, type WatchedWorld } from '../helpers/invariants.ts';
import { rememberingLogger } from '../helpers/knowledge.ts';
import { makeSampleRepository } from '../helpers/sample-repository.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Disks that are full and caches that are not what they were. */
describe('faults/storage', () => {
  let folder: string;
  let world: WatchedWorld;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gk-storage-'));
    world = await watchWorld({ folders: [folder], canary: 'canary-of-the-full-disk-0123' });
  });
  afterEach(async () => {
    await world.check();
    rmSync(folder, { recursive: true });
  });

  /** Runs a shell script where `disk` is a file system of so many kilobytes; what is on it at the end is copied to `left`. */
  function onSmallDisk(kilobytes: number, script: string): { code: number; printed: string; left: string } {
    const disk = join(folder, 'disk');
    const left = join(folder, 'left');
    const text = `mkdir -p ${disk} ${left}; mount -t tmpfs -o size=${kilobytes}k tmpfs ${disk} || exit 97\n( ${script} ); code=$?; cp -a ${disk}/. ${left}/; exit $code`;
    const options = { cwd: ROOT, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, GROUNDSKEEPER_CACHE: disk } } as const; // prettier-ignore
    try {
      const printed = execFileSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', text], options);
      return { code: 0, printed, left };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      if (status === 97) throw new Error(`no small disk can be made here: ${stderr}`);
      return { code: status, printed: `${stdout}${stderr}`, left };
    }
  }

  describe('case 3: a full disk', () => {
    test('a file that matters is whole or as it was', () => {
      const write = `node --input-type=module-typescript -e "
        import { writeFileAtomic } from '${ROOT}/src/base/files.ts';
        await writeFileAtomic('${folder}/disk/report.json', JSON.stringify({ old: 'x'.repeat(200000) }));
        await writeFileAtomic('${folder}/disk/report.json', JSON.stringify({ next: 'y'.repeat(2000000) })).catch((error) => console.log(error.code));
      "`;
      const { printed, left } = onSmallDisk(1024, write);
      expect(printed).toContain('ENOSPC');
      expect(JSON.parse(readFileSync(join(left, 'report.json'), 'utf8'))).toHaveProperty('old');
      expect(readdirSync(left)).toEqual(['report.json']);
    });

    test('a digest that cannot be kept is right all the same, says so, and spoils nothing; a run ends with what to do', async () => {
      const repository = join(folder, 'orchard');
      await makeSampleRepository(repository);
      const command = (words: string) => `NODE_COMPILE_CACHE=${folder}/compiled ${ROOT}/bin/groundskeeper ${words} --repo ${repository} --json`;
      const digest = command('digest --no-embed');
      const fill = `head -c 100M /dev/zero > ${folder}/disk/filler`;
      // Forty modules of different text: more than free pages of the kept file can hold.
      const grow = `for each in $(seq 40); do sed "s/def /def made_$each/" ${repository}/src/orchard/cli.py ${repository}/src/orchard/stock.py > ${repository}/src/orchard/more$each.py; done; git -C ${repository} add -A; git -C ${repository} -c user.name=t -c user.email=t@e.x commit -qm more`;
      const resolve = command(`resolve --request 'fix it' --deliver patch --out ${folder}/disk/run`);
      const script = `${digest} > ${folder}/first || exit 90; ${fill} 2>/dev/null; ${grow}; ${digest} > ${folder}/second 2> ${folder}/said || exit 91; ${resolve}`;
      const { code, printed, left } = onSmallDisk(4096, script);
      expect(JSON.parse(readFileSync(join(folder, 'second'), 'utf8'))).toMatchObject({ files: 72, partial: null });
      expect(readFileSync(join(folder, 'said'), 'utf8')).toMatch(/full/);
      const [kept = ''] = execFileSync('find', [left, '-name', STORE_FILE], { encoding: 'utf8' }).trim().split('\n');
      const log = rememberingLogger();
      openStore(join(kept, '..'), log).close();
      expect(log.warnings).toEqual([]);
      expect({ code, printed }).toMatchObject({ code: 3, printed: expect.stringContaining('disk-full') });
      expect(printed).toContain('no space is left on the disk');
    }); // prettier-ignore
  });

  describe('case 4: a cache that is corrupt, truncated, or of another version', () => {
    const spoilers: [string, (file: string) => void][] = [
      ['truncated at a third', (file) => truncateSync(file, Math.floor(statSync(file).size / 3))],
      ['with its middle overwritten', (file) => flip(file, Math.floor(statSync(file).size / 2), 4096)],
    ];
    test.each(spoilers)('%s: made again, and the digest is right', async (_name, spoil) => {
      const repository = join(folder, 'orchard');
      await makeSampleRepository(repository);
      const digest = () => execFileSync(join(ROOT, 'bin/groundskeeper'), ['digest', '--repo', repository, '--no-embed', '--json'], { encoding: 'utf8', stdio: 'pipe', env: { ...process.env, GROUNDSKEEPER_CACHE: folder } }); // prettier-ignore
      const facts = (text: string) => (({ files, lines, symbols, callSites, resolved }) => ({ files, lines, symbols, callSites, resolved }))(JSON.parse(text)); // prettier-ignore
      const first = facts(digest());
      const [file = ''] = execFileSync('find', [folder, '-name', STORE_FILE], { encoding: 'utf8' }).trim().split('\n');
      spoil(file);
      expect(facts(digest())).toEqual(first);
    });

    test('of another version: made again, and said', () => {
      openStore(folder, silentLogger).close();
      flip(join(folder, STORE_FILE), 60, 4); // the version of the tables, in the head of the file
      const log = rememberingLogger();
      openStore(folder, log).close();
      expect(log.warnings.join()).toMatch(/made again/);
    });
  });

  test('case 5: a cache that may not be saved or read is a warning', async () => {
    const log = rememberingLogger();
    const job = { eventName: 'push', serverUrl: 'https://github.example', owner: 'o', name: 'n', workspace: folder };
    const options = loadOptions(new Map([['cache-dir', folder], ['cache-backend', 'actions']]), {}); // prettier-ignore
    const context = { options, env: {}, job, log, signal: new AbortController().signal } as unknown as ActionContext;
    openStore(folder, silentLogger).close();
    const said: string[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (text: string | Uint8Array) => said.push(String(text)) > 0;
    try {
      await saveKnowledge(context, 'a'.repeat(40), 'none');
      await expect(restoreKnowledge(context, 'a'.repeat(40))).resolves.toBe('none');
    } finally {
      process.stdout.write = write;
    }
    // The library of GitHub says it itself, as a warning of the job.
    expect([...log.warnings, ...said].join('')).toMatch(/::warning::Failed to save/);
    expect(existsSync(join(folder, STORE_FILE))).toBe(true);
  });
});

function flip(file: string, at: number, length = 1): void {
  const bytes = readFileSync(file);
  for (let index = at; index < Math.min(bytes.length, at + length); index += 1)
    bytes[index] = (bytes[index] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}
