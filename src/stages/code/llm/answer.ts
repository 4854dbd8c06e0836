import { definitions, docstringOf, type Definition } from '../../../knowledge/parse/definitions.ts';
import { childrenOf, endOf, kindOf, startOf, textOf, type PythonTree } from '../../../knowledge/parse/flat-tree.ts';
import { parsePython, syntaxErrors } from '../../../knowledge/parse/python.ts';
import type { NewEdit } from '../proposal.ts';
import { definitionText, type SourceFile, type Target } from '../target.ts';
import { importEdits } from './imports.ts';

interface Answer {
  readonly tree: PythonTree;
  readonly all: readonly Definition[];
  /** Index in `all` of what stands for the surroundings, or null at the top level. */
  readonly parent: number | null;
}

/**
 * Reads an answer (with its given beginning) and turns it into edits of the file: the definition with the target's name, helper
 * definitions that it uses, and imports. Null when the answer is not whole Python or lacks the definition.
 */
export async function rewriteEdits(answer: string, target: Target): Promise<NewEdit[] | null> {
  const { file, definition, indent } = target;
  const read = await readAnswer(answer, indent);
  if (read === null) return null;
  const found = read.all.find((each) => each.name === definition.name && each.parent === read.parent);
  if (found === undefined || (found.kind === 'class') !== (definition.kind === 'class')) return null;
  if (isHollow(read.tree, found) && !isHollow(file.tree, definition)) return null;
  const text = withDocstring(read, found, target);
  const helpers = read.all.filter(
    (each) => each.parent === read.parent && each !== found && mentions(text, each.name) && !exists(file, each, target),
  );
  const gap = indent === '' ? '\n\n\n' : '\n\n';
  const replacement = [...helpers.map((helper) => textFrom(read.tree, helper)), text].join(gap);
  return [
    { start: definition.start, end: definition.end, replacement },
    ...importEdits(file, replacement, topImports(read)),
  ];
}

/** Reads an answer that should hold new definitions, and puts them after a definition or at the end of the file. */
export async function additionEdits(
  answer: string,
  file: SourceFile,
  after: { readonly start: number; readonly end: number } | null,
  indent: string,
): Promise<{ readonly edits: NewEdit[]; readonly names: readonly string[] } | null> {
  const read = await readAnswer(answer, indent);
  if (read === null) return null;
  const known = new Set(
    file.definitions.filter((each) => indent !== '' || each.parent === null).map((each) => each.name),
  );
  const added = read.all.filter((each) => each.parent === read.parent && !known.has(each.name));
  if (added.length === 0) return null;
  const gap = indent === '' ? '\n\n\n' : '\n\n';
  const text = added.map((each) => textFrom(read.tree, each)).join(gap);
  const source = file.tree.source;
  let at = after?.end ?? source.length;
  while (after === null && at > 0 && /\s/.test(String.fromCharCode(source[at - 1] ?? 0))) at -= 1;
  const ending = after === null ? '\n' : '';
  const edit = {
    start: at,
    end: after === null ? source.length : at,
    replacement: `${at === 0 ? '' : gap}${text}${ending}`,
  };
  return { edits: [edit, ...importEdits(file, text, topImports(read))], names: added.map((each) => each.name) };
}

/** An indented definition is read inside a class that we put around it, so that its own white space stays as it was written. */
async function readAnswer(answer: string, indent: string): Promise<Answer | null> {
  const code = answer
    .replace(/^```(?:python)?\n/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd();
  const parsed = await parsePython(indent === '' ? `${code}\n` : `class _:\n${code}\n`);
  if (!parsed.ok || syntaxErrors(parsed.tree).length > 0) return null;
  return { tree: parsed.tree, all: definitions(parsed.tree), parent: indent === '' ? null : 0 };
}

/** Nothing but a docstring, `pass` or `...`: an answer that was not written out. */
function isHollow(tree: PythonTree, definition: Definition): boolean {
  const docstring = docstringOf(tree, definition.body);
  return childrenOf(tree, definition.body).every(
    (node) =>
      node === docstring ||
      kindOf(tree, node) === 'comment' ||
      /^(?:pass|\.\.\.)$/.test(textOf(tree, node).slice(0, 5)),
  );
}

function textFrom(tree: PythonTree, definition: Definition): string {
  return tree.source.toString('utf8', definition.start, definition.end);
}

/** Small models drop docstrings: nobody asked for that, so the old one is put back. */
function withDocstring(read: Answer, found: Definition, target: Target): string {
  const text = textFrom(read.tree, found);
  const { file, definition } = target;
  const old = docstringOf(file.tree, definition.body);
  if (old < 0 || docstringOf(read.tree, found.body) >= 0) return text;
  const line = read.tree.source.toString('utf8', found.start, found.bodyStart);
  const indent = /\n([ \t]+)$/.exec(line)?.[1];
  if (indent === undefined) return text;
  const at = Buffer.byteLength(line, 'utf8');
  const bytes = Buffer.from(text, 'utf8');
  const docstring = textOf(file.tree, old).replaceAll('\r\n', '\n');
  return `${bytes.toString('utf8', 0, at)}${docstring}\n${indent}${bytes.toString('utf8', at)}`;
}

function exists(file: SourceFile, helper: Definition, target: Target): boolean {
  return file.definitions.some((each) => each.name === helper.name && each.parent === target.definition.parent);
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`\\b${name.replaceAll(/[^A-Za-z0-9_]/g, '')}\\b`).test(text);
}

/** Import statements that the answer has beside the definitions. */
function topImports(read: Answer): readonly string[] {
  return childrenOf(read.tree, 0)
    .filter((node) => kindOf(read.tree, node).startsWith('import_'))
    .map((node) => read.tree.source.toString('utf8', startOf(read.tree, node), endOf(read.tree, node)));
}

/** The code of a candidate's definition, for a repair: what stands in the file where the target stood. */
export function attemptText(edits: readonly NewEdit[], target: Target): string {
  const whole = edits.find((edit) => edit.start === target.definition.start && edit.end === target.definition.end);
  if (whole) return whole.replacement;
  const base = Buffer.from(definitionText(target.file, target.definition), 'utf8');
  const inside = edits.filter((edit) => edit.start >= target.definition.start && edit.end <= target.definition.end);
  let text = base;
  for (const edit of [...inside].sort((left, right) => right.start - left.start)) {
    const [from, to] = [edit.start - target.definition.start, edit.end - target.definition.start];
    text = Buffer.concat([text.subarray(0, from), Buffer.from(edit.replacement, 'utf8'), text.subarray(to)]);
  }
  return text.toString('utf8');
}
