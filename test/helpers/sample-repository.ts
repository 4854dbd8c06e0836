import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { git } from '../../src/base/git.ts';

const SAMPLES = join(import.meta.dirname, '..', 'samples');
const PACKAGE = join(SAMPLES, 'orchard');

/** An open problem of the sample repository. */
export interface SampleProblem {
  readonly number: number;
  readonly title: string;
  /** The text below the title. */
  readonly body: string;
  /** The whole issue as one request text. */
  readonly request: string;
  /** Fails at base, passes with a right fix. Never part of the repository. */
  readonly hiddenTest: string;
  readonly solution: string;
}

interface HistoryStep {
  readonly message: string;
  readonly author: readonly [name: string, email: string];
  readonly date: string;
  /** Paths that appear with this commit; a folder means everything in it that is not there yet. */
  readonly paths: readonly string[];
  /** Files as they were then, where that differs from today. */
  readonly then?: Readonly<Record<string, string>>;
}

const MAREN = ['Maren Holst', 'maren@orchard.example'] as const;
const TIM = ['Tim Behrens', 'tim@orchard.example'] as const;

const HISTORY: readonly HistoryStep[] = [
  {
    message: 'Varieties, lots and the cold store',
    author: MAREN,
    date: '2024-02-11T09:14:00+01:00',
    paths: [
      '.gitignore',
      'pyproject.toml',
      'src/orchard/py.typed',
      ...modules('errors', 'units', 'dates', 'catalog', 'stock'),
      ...tests('conftest', 'test_units', 'test_dates', 'test_catalog', 'test_stock'),
    ],
    then: { 'src/orchard/__init__.py': '"""Lots, orders and picking schedules for a fruit farm."""\n' },
  },
  {
    message: 'feat: orders, customers and prices',
    author: MAREN,
    date: '2024-03-19T20:02:00+01:00',
    paths: [
      'src/orchard/__init__.py',
      ...modules('customers', 'pricing', 'orders'),
      ...tests('test_customers', 'test_pricing', 'test_orders'),
    ],
  },
  {
    message:
      'feat: picking schedule and delivery rounds\n\nCrews are booked by the hour; a round never leaves its zone.',
    author: TIM,
    date: '2024-05-30T18:40:00+02:00',
    paths: [...modules('crews', 'scheduling', 'delivery'), ...tests('test_scheduling', 'test_delivery')],
  },
  {
    message: 'feat: import lots from the lists of the weighing station',
    author: TIM,
    date: '2024-08-22T21:11:00+02:00',
    paths: [...modules('importing'), ...tests('test_importing')],
  },
  {
    message: 'feat: data file, reports and the orchard command',
    author: MAREN,
    date: '2024-09-14T10:25:00+02:00',
    paths: ['src', 'tests', 'README.md'],
  },
  { message: 'docs: changelog', author: MAREN, date: '2024-09-14T10:31:00+02:00', paths: ['.'] },
];

/** Makes a repository with the sample package and its history in `folder`, always with the same commits. Returns the head. */
export async function makeSampleRepository(
  folder: string,
  extra: Readonly<Record<string, string>> = {},
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await git(folder, ['init', '-q', '--template=', '--object-format=sha1', '-b', 'main']);
  for (const step of HISTORY) {
    for (const path of step.paths) {
      await cp(join(PACKAGE, path), join(folder, path), {
        recursive: true,
        filter: (source) => !/\/(__pycache__|\.[a-z]+_cache)$/.test(source),
      });
    }
    await writeFiles(folder, step.then ?? {});
    await commit(folder, step.message, step.author, step.date);
  }
  if (Object.keys(extra).length > 0) {
    await writeFiles(folder, extra);
    await commit(folder, 'ci: add groundskeeper', MAREN, '2024-09-15T08:00:00+02:00');
  }
  return (await git(folder, ['rev-parse', 'HEAD'])).trim();
}

/** Copies a repository into a bare one, as a server keeps it. */
export async function makeBareRemote(checkout: string, bare: string): Promise<void> {
  await mkdir(dirname(bare), { recursive: true });
  await git(checkout, ['clone', '-q', '--bare', '--template=', '--no-hardlinks', '.', bare]);
  // GitHub serves any commit by its SHA; shallow checkouts depend on it.
  for (const key of ['uploadpack.allowAnySHA1InWant', 'http.receivepack'])
    await git(dirname(bare), ['--git-dir', bare, 'config', key, 'true']);
}

/** Reads one of the three open problems. */
export async function readProblem(number: number): Promise<SampleProblem> {
  const folder = join(SAMPLES, 'orchard-problems', String(number));
  const text = await readFile(join(folder, 'issue.md'), 'utf8');
  const [first = '', ...rest] = text.split('\n');
  const hidden = (await readdir(folder)).find((name) => name.startsWith('hidden_test_'));
  if (hidden === undefined) throw new Error(`problem ${number} has no hidden test`);
  const title = first.replace(/^# /, '');
  const body = rest.join('\n').trim();
  return {
    number,
    title,
    body,
    request: `${title}\n\n${body}\n`,
    hiddenTest: join(folder, hidden),
    solution: join(folder, 'solution.patch'),
  };
}

async function commit(folder: string, message: string, author: readonly [string, string], date: string): Promise<void> {
  const [name, email] = author;
  await git(folder, ['add', '-A']);
  await git(folder, ['commit', '-q', '-m', message], {
    env: {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
      GIT_COMMITTER_DATE: date,
    },
  });
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

function modules(...names: string[]): string[] {
  return names.map((name) => `src/orchard/${name}.py`);
}

function tests(...names: string[]): string[] {
  return names.map((name) => `tests/${name}.py`);
}
