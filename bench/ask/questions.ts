import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../src/base/hash.ts';
import type { CodeSymbol, Digest } from '../../src/contracts/digest.ts';
import { createLookup } from '../../src/knowledge/lookup.ts';

/** A question with the files of which one must be among the first five. */
export interface Question {
  readonly from: 'docstring' | 'changelog';
  readonly text: string;
  readonly files: readonly string[];
  /** The definition whose docstring was taken; it is removed before the package is read. */
  readonly symbol: CodeSymbol | null;
}

const WORDS = { least: 6, most: 40 };

/** Questions out of the first sentences of docstrings: at most one a file, chosen by hash, so the same ones every time. */
export function docstringQuestions(digest: Digest, count: number): Question[] {
  const said = new Map<string, number>();
  const candidates = digest.symbols.flatMap((symbol) => {
    const sentence = firstSentence(symbol.docstring ?? '');
    said.set(sentence, (said.get(sentence) ?? 0) + 1);
    return isOfProduct(symbol.path) && !symbol.test && fits(sentence) && /^[A-Z][a-z]+ /.test(sentence)
      ? [{ symbol, sentence }]
      : [];
  });
  // What two definitions say of themselves points at neither, and a name in the question would be the answer.
  const fair = candidates.filter(({ symbol, sentence }) => said.get(sentence) === 1 && !names(sentence, symbol));
  const chosen = new Map<string, (typeof fair)[number]>();
  for (const one of fair.sort((left, right) => (sha256(left.symbol.id) < sha256(right.symbol.id) ? -1 : 1))) {
    if (chosen.size < count && !chosen.has(one.symbol.path)) chosen.set(one.symbol.path, one);
  }
  return [...chosen.values()].map(({ symbol, sentence }) => ({
    from: 'docstring',
    text: `Where is the code for this? ${sentence}`,
    files: [symbol.path],
    symbol,
  }));
}

/**
 * Questions out of changelog entries, as they are written. The right files are the one that the entry stands under, or those
 * that define the names in its code quotes; an entry about more than two files is left out.
 */
export async function changelogQuestions(
  folder: string,
  file: string,
  digest: Digest,
  count: number,
): Promise<Question[]> {
  const lookup = createLookup(digest);
  const entries = entriesOf(await readFile(join(folder, file), 'utf8'));
  const questions = entries.flatMap(({ text, path }): Question[] => {
    const underFile = path !== null && lookup.module(path) !== undefined;
    const files = underFile ? [path] : [...new Set(codeQuotes(text).flatMap((name) => filesOf(name, lookup)))].sort();
    const asked = plain(text);
    if (files.length === 0 || files.length > 2 || !fits(asked)) return [];
    return [{ from: 'changelog', text: asked, files, symbol: null }];
  });
  const chosen = new Map<string, Question>();
  const newest = questions.slice(0, 20 * count);
  for (const question of newest.sort((left, right) => (sha256(left.text) < sha256(right.text) ? -1 : 1))) {
    const key = question.files.join('\n');
    if (chosen.size < count && !chosen.has(key)) chosen.set(key, question);
  }
  return [...chosen.values()];
}

const ROLE = /:\w+(?::\w+)?:`~?([^`<]+)`|``?([^`\n]+)``?/g;

function codeQuotes(text: string): string[] {
  const quotes = [...text.matchAll(ROLE)].map((match) => match[1] ?? match[2] ?? '');
  return quotes
    .map((name) =>
      name
        .replace(/^[~!.]+/, '')
        .replace(/\(.*$/, '')
        .trim(),
    )
    .filter(Boolean);
}

function filesOf(name: string, lookup: ReturnType<typeof createLookup>): string[] {
  const last = name.split('.').at(-1) ?? '';
  const exact = lookup.named(name);
  const found = exact.length > 0 || !name.includes('.') || last.length <= 3 ? exact : lookup.named(last);
  return found.filter((symbol) => !symbol.test && isOfProduct(symbol.path)).map((symbol) => symbol.path);
}

/** The text of an entry without its markup. */
function plain(text: string): string {
  return text.replaceAll(ROLE, (_all, role: string | undefined, code: string | undefined) => (role ?? code ?? '').replace(/^[~!.]+/, '')).replace(/\s+/g, ' ').trim(); // prettier-ignore
}

/** Entries of a changelog, newest first: list items without issue numbers, with the file they stand under where one is named. */
function entriesOf(text: string): { readonly text: string; readonly path: string | null }[] {
  const entries: { text: string; path: string | null }[] = [];
  let path: string | null = null;
  for (const block of text.split(/\n(?=\s{0,4}[-*] )/)) {
    const [, item = ''] = /^\s{0,4}[-*] ([^]*?)(?:\n\s*\n[^]*)?$/.exec(block) ?? [];
    const flat = item
      .replace(/`[^`]*<[^`>]*>`__?|\(#\d+[^)]*\)|\(Pull[^)]*\)|PR by @[\w-]+|<https?:[^>]*>|https?:\S+/g, ' ')
      .replace(/\(\s*[;,]?\s*\)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const file = /^([\w/]+\.py),?$/.exec(flat)?.[1];
    if (file !== undefined) path = file;
    else if (flat !== '') entries.push({ text: flat, path });
  }
  return entries;
}

function firstSentence(docstring: string): string {
  const paragraph = docstring.trim().split(/\n\s*\n/)[0] ?? '';
  const flat = paragraph
    .replace(/:\w+(?::\w+)?:`~?([^`]+)`/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return /^(.+?[.!?])(?:\s|$)/.exec(flat)?.[1] ?? flat;
}

function fits(text: string): boolean {
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return words >= WORDS.least && words <= WORDS.most;
}

function names(sentence: string, symbol: CodeSymbol): boolean {
  const last = symbol.qualname.slice(symbol.qualname.lastIndexOf('.') + 1);
  return new RegExp(`\\b${last.replaceAll(/\W/g, '')}\\b`, 'i').test(sentence);
}

/** Not a test, an example, or a build script. */
function isOfProduct(path: string): boolean {
  return !/(?:^|\/)(?:tests?|testing|_tests|docs?|examples?|benchmarks?|dummyserver|tools|noxfile|setup|conftest)(?:\/|\.py$|_)/.test(
    path,
  );
}

/** Questions about things that none of the packages has: the only right answer is that it is not known. */
export const UNANSWERABLE: readonly string[] = [
  'How are Kubernetes pods scheduled onto nodes with taints?',
  'Where is the shopping cart discount computed at checkout?',
  'Which function renders the 3D terrain mesh on the GPU?',
  'Where do we compute payroll taxes for employees in Germany?',
  'How does the chess engine evaluate a pawn structure?',
  'Where are user passwords hashed with bcrypt before they are stored?',
  'What trains the gradient boosting model on the sales data?',
  'Which class synchronises inventory between warehouses?',
  'How is the blood pressure of patients plotted over time?',
  'Where is the SQL migration that adds the invoices table?',
  'How are audio samples resampled from 44.1 kHz to 48 kHz?',
  'Where is the leader elected in the Raft consensus implementation?',
  'Which component shows the calendar widget in the mobile app?',
  'How is the orbit of a satellite propagated?',
  'Where are push notifications sent to Android phones?',
  'What validates the IBAN of a bank transfer?',
  'How do we detect faces in uploaded photos?',
  'Where is the recommendation of similar movies calculated?',
  'Which module brews the coffee and grinds the beans?',
  'How are DNA sequences aligned with the Smith-Waterman algorithm?',
];

/** More of the same kind, for finding the threshold; never in the table. */
export const UNANSWERABLE_TUNING: readonly string[] = [
  'Where is the GraphQL schema for customers defined?',
  'How does the game calculate damage of a critical hit?',
  'Which function converts Celsius to Fahrenheit for the weather page?',
  'Where are Stripe webhooks verified and refunds issued?',
  'How is the neural network quantised to four bits?',
  'What draws the pie chart of monthly expenses?',
  'Where is the elevator dispatched to the floor with most passengers?',
  'How are tweets classified by sentiment?',
  'Which class books hotel rooms and avoids double bookings?',
  'Where does the compiler allocate registers?',
  'How do we rotate the blockchain wallet keys?',
  'Where is the robot arm inverse kinematics solved?',
  'Which job deletes expired S3 buckets in AWS?',
  'How is the loyalty bonus of a frequent flyer added up?',
  'Where is the PDF invoice mailed to the customer?',
  'What computes the shortest route for delivery trucks?',
  'How are genes clustered by expression level?',
  'Where is voice transcribed to text?',
  'Which table stores the grades of students?',
  'How does the thermostat decide when to heat?',
];
