import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadOptions } from '../../src/config/load.ts';
import { placesOf, toolsFolder } from '../../src/entry/setup/places.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const workflows = globSync(['examples/workflows/*.yml', '.github/workflows/*.yml'], { cwd: ROOT });

interface Step {
  readonly run?: string;
  readonly uses?: string;
}

/** The files through which the product reaches those who use it. */
describe('security/supply-chain', () => {
  it('row 4: no workflow of ours puts an event into a script', () => {
    expect(workflows.length).toBeGreaterThan(2);
    for (const path of workflows) {
      const jobs = (parse(readFileSync(join(ROOT, path), 'utf8')) as { jobs: Record<string, { steps?: Step[] }> }).jobs;
      const scripts = Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run = [] }) => run));
      expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
    }
    expect(readFileSync(join(ROOT, 'action.yml'), 'utf8')).not.toMatch(/^\s*run:/m);
  });

  it('row 4: zizmor finds nothing in our workflows, and finds a title in a script', () => {
    const { cache } = placesOf(loadOptions(new Map(), process.env), process.env);
    const zizmor = join(toolsFolder(cache, join(ROOT, 'requirements', 'test.txt')), 'bin', 'zizmor');
    const run = (files: readonly string[]) => execFileSync(zizmor, ['--offline', '--quiet', ...files], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
    expect(() => run([...workflows, 'action.yml'])).not.toThrow();
    const folder = mkdtempSync(join(tmpdir(), 'gk-zizmor-'));
    try {
      const bad = 'on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${{ github.event.issue.title }}"\n';
      writeFileSync(join(folder, 'bad.yml'), bad);
      expect(() => run([join(folder, 'bad.yml')])).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  }); // prettier-ignore

  it('row 44: one changed byte of dist is seen', () => {
    const script = readFileSync(join(ROOT, 'scripts', 'check-dist.sh'), 'utf8');
    const compare = /^.*\bdiff\b.*$/m.exec(script)?.[0] ?? '';
    expect(compare).not.toBe('');
    expect(readFileSync(join(ROOT, '.ci', 'run'), 'utf8')).toContain('make check-dist');
    const folder = mkdtempSync(join(tmpdir(), 'gk-dist-'));
    try {
      const file = join('action', 'index.js');
      if (!existsSync(join(ROOT, 'dist', file))) throw new Error('dist holds no build: run `make build`');
      for (const name of ['fresh', 'dist']) cpSync(join(ROOT, 'dist', 'action', 'index.js'), join(folder, name, 'index.js'));
      const same = () => execFileSync('diff', ['-r', join(folder, 'fresh'), join(folder, 'dist')], { stdio: 'pipe' });
      expect(same).not.toThrow();
      const bytes = readFileSync(join(folder, 'dist', 'index.js'));
      bytes[1000] = (bytes[1000] ?? 0) ^ 1;
      writeFileSync(join(folder, 'dist', 'index.js'), bytes);
      expect(same).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  }); // prettier-ignore

  it('row 44: every package is locked with its hash', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, { integrity?: string; link?: boolean; optional?: boolean }> };
    const without = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && entry.link !== true && entry.optional !== true && entry.integrity === undefined);
    expect(without.map(([path]) => path)).toEqual([]);
    for (const path of globSync('requirements/*.txt', { cwd: ROOT })) {
      const lines = readFileSync(join(ROOT, path), 'utf8').replaceAll('\\\n', ' ').split('\n').filter((line) => /^[A-Za-z]/.test(line));
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((line) => !/==\S+.*--hash=sha256:/.test(line))).toEqual([]);
    }
  }); // prettier-ignore
});
