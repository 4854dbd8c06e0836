import { ExitCode, UserError } from '../../base/errors.ts';
import type { CodeSymbol } from '../../contracts/digest.ts';
import type { Knowledge } from '../knowledge.ts';
import { findSymbol, type QueryLine } from '../query.ts';
import { readHistory, SHALLOW, touchesOfLines, type History, type Touch } from './history.ts';

interface Repository {
  readonly root: string;
  readonly base: string;
  readonly shallow: boolean;
}

const MOST = 20;
/** Definitions whose history is compared with that of one; each costs a walk through the commits. */
const MOST_COMPARED = 16;

/** How often a file or definition changed, and when last: one line each. */
export function historyLines(
  knowledge: Knowledge,
  repository: Repository,
  names: readonly string[],
  signal: AbortSignal,
): Promise<QueryLine[]> {
  return linesOf(knowledge, repository, names, signal, {
    file: (path, history) => {
      const file = history.file(path);
      const how = file === null ? 'no commit' : `${plural(file.commits, 'commit')} by ${plural(file.authors, 'author')}, +${file.added} -${file.deleted}, ${dates(file.first, file.last)}`;
      return [{ file: path, line: 1, how: withLimit(how, history), symbol: null }];
    },
    symbol: (symbol, touches) => [line(symbol, describe(touches))],
  });
} // prettier-ignore

/** What changes together with a file (files) or with a definition (files, and definitions near it). */
export function cochangeLines(
  knowledge: Knowledge,
  repository: Repository,
  names: readonly string[],
  signal: AbortSignal,
): Promise<QueryLine[]> {
  return linesOf(knowledge, repository, names, signal, {
    file: (path, history) => fileLines(history.together(path, MOST), history),
    symbol: async (symbol, touches, history, name) => {
      if (touches === null) throw new UserError('symbol-unknown', `the history of ${name} could not be read in time`, ExitCode.failed); // prettier-ignore
      const commits = new Set(touches.map((touch) => touch.commit));
      return [
        ...(await symbolLines(knowledge, repository, symbol, commits, signal)),
        ...fileLines(history.togetherIn(commits, symbol.path, MOST), history),
      ];
    },
  });
}

/** Asks for files and definitions by name, each in its own way; without a history that is said of each. */
async function linesOf(
  knowledge: Knowledge,
  repository: Repository,
  names: readonly string[],
  signal: AbortSignal,
  ask: {
    file(path: string, history: History): QueryLine[];
    symbol(
      symbol: CodeSymbol,
      touches: readonly Touch[] | null,
      history: History,
      name: string,
    ): QueryLine[] | Promise<QueryLine[]>;
  },
): Promise<QueryLine[]> {
  const history = await historyOf(repository, signal);
  if (history === null) return names.map((name) => ({ file: name, line: 1, how: SHALLOW, symbol: null }));
  const lines: QueryLine[] = [];
  for (const name of names) {
    if (knowledge.module(name) !== undefined || history.file(name) !== null) {
      lines.push(...ask.file(name, history));
      continue;
    }
    const symbol = findSymbol(knowledge, name);
    const touches = await touchesOfLines(repository, symbol, signal);
    lines.push(...(await ask.symbol(symbol, touches, history, name)));
  }
  return lines;
}

async function symbolLines(
  knowledge: Knowledge,
  repository: Repository,
  symbol: CodeSymbol,
  commits: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<QueryLine[]> {
  const near = [
    ...knowledge.callees(symbol.id).map((edge) => edge.to),
    ...knowledge.callers(symbol.id).map((edge) => edge.from),
    ...knowledge.symbolsIn(symbol.path).filter((one) => one.kind !== 'class').map((one) => one.id),
  ]; // prettier-ignore
  const others = [...new Set(near)].filter((id) => id !== symbol.id && id !== symbol.parent).slice(0, MOST_COMPARED);
  const counted: { other: CodeSymbol; together: number }[] = [];
  for (const id of others) {
    const other = knowledge.symbol(id);
    if (other === undefined) continue;
    const touches = await touchesOfLines(repository, other, signal);
    const together = touches?.filter((touch) => commits.has(touch.commit)).length ?? 0;
    if (together > 1) counted.push({ other, together });
  }
  counted.sort((left, right) => right.together - left.together || (left.other.id < right.other.id ? -1 : 1));
  return counted.map(({ other, together }) => line(other, `changed together in ${plural(together, 'commit')} of ${commits.size}`)); // prettier-ignore
}

async function historyOf(repository: Repository, signal: AbortSignal): Promise<History | null> {
  const history = await readHistory(repository, signal);
  return history === SHALLOW ? null : history;
}

function fileLines(together: ReturnType<History['together']>, history: History): QueryLine[] {
  return together.map(({ path, together: count, share }) => ({ file: path, line: 1, how: withLimit(`changed together in ${plural(count, 'commit')}, ${Math.round(100 * share)} %`, history), symbol: null })); // prettier-ignore
}

function line(symbol: CodeSymbol, how: string): QueryLine {
  return { file: symbol.path, line: symbol.line, how, symbol: symbol.id };
}

function describe(touches: readonly Touch[] | null): string {
  const [last, first] = [touches?.[0], touches?.at(-1)];
  if (touches === null || last === undefined || first === undefined) return 'not available: too slow';
  const authors = new Set(touches.map((touch) => touch.author)).size;
  return `${plural(touches.length, 'commit')} by ${plural(authors, 'author')}, ${dates(first, last)}`;
}

function dates(first: Touch, last: Touch): string {
  return `first ${first.at.slice(0, 10)}, last ${last.at.slice(0, 10)} in ${last.commit.slice(0, 12)}`;
}

function withLimit(how: string, history: History): string {
  return history.partial === null ? how : `${how}; ${history.partial}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
