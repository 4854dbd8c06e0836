import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execText } from '../../src/base/exec.ts';
import { silentLogger } from '../../src/base/log.ts';
import { loadOptions } from '../../src/config/load.ts';
import type { Digest } from '../../src/contracts/digest.ts';
import { openAsking, type Asking } from '../../src/entry/asking.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { openKnowledge } from '../../src/knowledge/open.ts';
import { digestStage, EMBED_SHARE } from '../../src/stages/digest/index.ts';
import { fetchSdist, type Sdist } from '../lib/sdist.ts';
import { changelogQuestions, docstringQuestions, type Question } from './questions.ts';

export interface AskedPackage extends Sdist {
  readonly changelog: string;
}

export interface OpenPackage extends AsyncDisposable {
  readonly name: string;
  readonly digest: Digest;
  readonly knowledge: Knowledge;
  readonly asking: Asking;
  readonly questions: readonly Question[];
}

const work = join(import.meta.dirname, '..', '..', 'build', 'bench', 'ask');

/** Reads a package as a repository of its own in which the docstrings that became questions do not exist. */
export async function openPackage(asked: AskedPackage, each: number): Promise<OpenPackage> {
  const source = await fetchSdist(asked);
  const folder = join(work, `${asked.name}-${asked.version}`);
  await rm(join(folder, 'tree'), { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(source, join(folder, 'tree'), { recursive: true });
  await commit(join(folder, 'tree'));
  const before = await read(folder, true);
  const digest = await digestStage(before.context);
  const questions = [
    ...docstringQuestions(digest, each),
    ...(await changelogQuestions(source, asked.changelog, digest, each)),
  ];
  await before[Symbol.asyncDispose]();
  for (const { symbol } of questions) {
    if (symbol !== null) await removeDocstring(join(folder, 'tree', symbol.path), symbol.docstring ?? '', symbol.start, symbol.end);
  }
  await commit(join(folder, 'tree'));
  const asking = await read(folder, false);
  const known = await digestStage(asking.context);
  const knowledge = await openKnowledge(known, asking.context);
  return {
    name: asked.name,
    digest: known,
    knowledge,
    asking,
    questions,
    [Symbol.asyncDispose]: async () => {
      knowledge.close();
      await asking[Symbol.asyncDispose]();
    },
  };
} // prettier-ignore

/** Reads a package as it is; vectors are made for so many seconds, and those kept from before count too. */
export async function readPackage(sdist: Sdist, seconds: number): Promise<Asking & { readonly digest: Digest }> {
  const folder = join(work, `${sdist.name}-${sdist.version}-whole`);
  await mkdir(folder, { recursive: true });
  await cp(await fetchSdist(sdist), join(folder, 'tree'), { recursive: true });
  await commit(join(folder, 'tree'));
  const asking = await read(folder, seconds === 0);
  // A digest gives vectors a share of what is left of a run.
  const budget = { remaining: () => ({ seconds: seconds / EMBED_SHARE }) };
  return { ...asking, digest: await digestStage({ ...asking.context, budget }) };
}

/** The repository and models of the command line, over the checkout of a package. */
function read(folder: string, noEmbed: boolean): Promise<Asking> {
  const given = new Map([['repo', join(folder, 'tree')], ['cache-dir', join(folder, 'knowledge')], ['no-embed', String(noEmbed)]]); // prettier-ignore
  const waiting = (text: string) => process.stderr.write(`\r\u001b[2K${text}`);
  return openAsking({ options: loadOptions(given, process.env), args: [], env: process.env, cwd: dirname(folder), log: silentLogger, signal: new AbortController().signal, waiting }); // prettier-ignore
}

async function commit(tree: string): Promise<void> {
  const git = (...args: string[]) => execText(['git', '-C', tree, '-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...args]); // prettier-ignore
  await git('init', '-q');
  await git('add', '-A', '-f');
  await git('commit', '-q', '--allow-empty', '-m', 'state');
}

/** Blanks the lines of a docstring, so that everything else keeps its place. */
async function removeDocstring(file: string, docstring: string, start: number, end: number): Promise<void> {
  const bytes = await readFile(file);
  const text = bytes.toString('latin1', start, end);
  const match = /(?:[rRuU]?)("""|''')[^]*?\1/.exec(text);
  const found = match ?? /[rRuU]?(["'])(?:\\.|(?!\1)[^\\\n])*\1/.exec(text);
  const [head = ''] = docstring.trim().split('\n');
  if (!found?.[0].includes(Buffer.from(head.slice(0, 12)).toString('latin1'))) {
    throw new Error(`${file}: the docstring was not found where it should be`);
  }
  const blank = `''${found[0].slice(2).replaceAll(/[^\n]/g, ' ')}`;
  // Still a statement, and nothing of what was said is left.
  await writeFile(file, Buffer.concat([bytes.subarray(0, start), Buffer.from(text.replace(found[0], () => blank), 'latin1'), bytes.subarray(end)])); // prettier-ignore
}
