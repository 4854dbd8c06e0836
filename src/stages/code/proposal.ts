import type { Candidate, CoreName, Edit } from '../../contracts/candidate.ts';
import type { Generation } from '../../contracts/model.ts';
import { fingerprintOf } from '../../knowledge/parse/fingerprint.ts';
import { endOf, kindOf, startOf, type PythonTree } from '../../knowledge/parse/flat-tree.ts';
import { parsePython, syntaxErrors } from '../../knowledge/parse/python.ts';
import type { SourceFile } from './target.ts';

export type NewEdit = Pick<Edit, 'start' | 'end' | 'replacement'>;

/** Edits of one file, none overlapping, applied to its bytes. */
export function applyEdits(source: Buffer, edits: readonly NewEdit[]): Buffer {
  const pieces: Buffer[] = [];
  let at = 0;
  for (const edit of [...edits].sort((left, right) => left.start - right.start || left.end - right.end)) {
    pieces.push(source.subarray(at, edit.start), Buffer.from(edit.replacement, 'utf8'));
    at = edit.end;
  }
  return Buffer.concat([...pieces, source.subarray(at)]);
}

/** The file after the edits; null when it is no longer Python, or means what it meant before. */
export async function changed(
  file: SourceFile,
  edits: readonly NewEdit[],
): Promise<{ readonly fingerprint: string; readonly lost: readonly string[] } | null> {
  const parsed = await parsePython(applyEdits(file.tree.source, edits));
  if (!parsed.ok || syntaxErrors(parsed.tree).length > 0 || isLenient(parsed.tree)) return null;
  const fingerprint = fingerprintOf(parsed.tree);
  return fingerprint === file.fingerprint ? null : { fingerprint, lost: lostNames(file.tree, parsed.tree) };
}

function lostNames(before: PythonTree, after: PythonTree): string[] {
  const now = usesOf(after);
  return [...usesOf(before)].flatMap(([name, uses]) => (uses > (now.get(name) ?? 0) ? [name] : [])).sort();
}

function usesOf(tree: PythonTree): Map<string, number> {
  const uses = new Map<string, number>();
  for (let node = 0; node < tree.kind.length; node++) {
    if (kindOf(tree, node) !== 'identifier') continue;
    const name = tree.source.toString('utf8', startOf(tree, node), endOf(tree, node));
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return uses;
}

/** What the parser lets pass and Python does not: a block with nothing in it, statements of Python 2. */
function isLenient(tree: PythonTree): boolean {
  for (let node = 0; node < tree.kind.length; node++) {
    const kind = kindOf(tree, node);
    if (kind === 'block' && startOf(tree, node) === endOf(tree, node)) return true;
    if (kind === 'print_statement' || kind === 'exec_statement') return true;
  }
  return false;
}

/** Makes candidates of one core: numbered, each idea once per file. */
export class CandidateMaker {
  readonly #core: CoreName;
  readonly #letter: string;
  readonly #seen = new Set<string>();
  #count = 0;

  constructor(core: CoreName, letter: string) {
    this.#core = core;
    this.#letter = letter;
  }

  /** Null when the edits break the syntax, change nothing, or were proposed before. */
  async make(
    file: SourceFile,
    edits: readonly NewEdit[],
    from: {
      readonly step: number;
      readonly generation: Generation;
      readonly seed: number;
      readonly round: number;
      readonly label: string;
      readonly parent?: string;
    },
  ): Promise<Candidate | null> {
    const own = edits.map((edit) => ({ ...edit, replacement: withBreaks(edit.replacement, file.lineBreak) }));
    const change = await changed(file, own);
    const key = `${file.path}:${change?.fingerprint ?? ''}`;
    if (change === null || this.#seen.has(key)) return null;
    this.#seen.add(key);
    const { generation } = from;
    return {
      schema: 1,
      id: `${this.#letter}${String(++this.#count).padStart(3, '0')}`,
      core: this.#core,
      step: from.step,
      edits: own.map((edit) => ({ path: file.path, ...edit, create: false })),
      fingerprint: change.fingerprint,
      lost: [...change.lost],
      logprob: generation.logprob,
      sample: { temperature: generation.temperature, seed: from.seed, round: from.round },
      tokens: { prompt: generation.promptTokens, completion: generation.tokens },
      seconds: generation.seconds,
      parent: from.parent ?? null,
      label: from.label,
    };
  }
}

function withBreaks(text: string, lineBreak: string): string {
  const plain = text.replaceAll('\r\n', '\n');
  return lineBreak === '\n' ? plain : plain.replaceAll('\n', lineBreak);
}
