import type { Plan } from '../../../contracts/plan.ts';
import type { Generation, LanguageModel } from '../../../contracts/model.ts';
import type { NewEdit } from '../proposal.ts';
import { moduleText, type Target } from '../target.ts';
import type { CodeInput } from '../work.ts';
import type { Mask } from './masks.ts';

const PREFIX_CHARACTERS = 2400;
const SUFFIX_CHARACTERS = 1400;
const NOTE_LINES = 6;
const NOTE_WIDTH = 110;

/** What the model sees on both sides of a mask. */
export interface Gap {
  readonly prefix: string;
  readonly suffix: string;
  readonly maxTokens: number;
  readonly stop: readonly string[];
}

/** The definition with a hole in it, under a comment that says what is wrong with it. */
export function gapOf(target: Target, mask: Mask, note: string, model: Pick<LanguageModel, 'count'>): Gap {
  const { file, definition, indent } = target;
  const { source } = file.tree;
  const read = (from: number, to: number) => source.toString('utf8', from, to).replaceAll('\r\n', '\n');
  const before = read(definition.start, mask.start);
  const behind = read(mask.end, definition.end);
  const comment = note
    .split('\n')
    .map((line) => `${indent}# ${line}\n`)
    .join('');
  const head = surroundings(target);
  const prefix = head + comment + lastLines(before, PREFIX_CHARACTERS);
  const suffix = `${firstLines(behind, SUFFIX_CHARACTERS)}\n`;
  const own = model.count(read(mask.start, mask.end));
  const inLine = mask.kind === 'expression' || mask.kind === 'operator';
  return {
    prefix,
    suffix,
    maxTokens:
      mask.kind === 'insert' ? 48 : mask.kind === 'operator' ? own + 6 : Math.min(160, own * 2 + (inLine ? 12 : 20)),
    stop: inLine ? ['\n'] : ['\n\n'],
  };
}

/** Title and examples of the request, as the lines of a comment. The text cannot leave the comment. */
export function noteFor({ request, spec }: Pick<CodeInput, 'request' | 'spec'>, plan: Plan): string {
  const lines = [`${spec.kind === 'bug' ? 'BUG' : 'TODO'}: ${request.title}`];
  for (const example of request.hints.examples.slice(0, 2)) {
    const code = example.code.trim().split('\n').at(-1) ?? '';
    const got = example.actual === null ? '' : `, not ${example.actual}`;
    lines.push(example.expected === null ? `e.g. ${code}` : `${code} must give ${example.expected}${got}`);
  }
  const asserted = (plan.reproduction?.source ?? '')
    .split('\n')
    .filter((line) => /^\s*assert\b/.test(line))
    .slice(0, 2);
  if (request.hints.examples.length === 0) lines.push(...asserted.map((line) => `must hold: ${line.trim()}`));
  const [first] = request.text.split(/\n\s*\n/).filter((part) => part.trim() !== request.title.trim());
  if (lines.length < 3 && first) lines.push(...wrap(first));
  return lines
    .map((line) => line.replaceAll(/\s+/g, ' ').trim().slice(0, NOTE_WIDTH))
    .filter((line) => line !== '')
    .slice(0, NOTE_LINES)
    .join('\n');
}

/** The texts that a fill may stand for: as it is, and its first line alone when it went on too long. */
export function fillEdits(target: Target, mask: Mask, generation: Generation): readonly NewEdit[][] {
  const { source } = target.file.tree;
  const text = generation.text.replaceAll('\r\n', '\n');
  if (mask.kind === 'insert') {
    const lines = trimEnd(text);
    return lines.trim() === '' ? [] : [[edit(mask, `${lines}\n`)]];
  }
  const old = source.toString('utf8', mask.start, mask.end);
  const inLine = mask.kind === 'expression' || mask.kind === 'operator';
  const whole = inLine ? text : trimEnd(text);
  const variants = new Set<string>();
  if (generation.stop !== 'length') variants.add(whole);
  const [firstLine = ''] = whole.split('\n');
  if (mask.kind !== 'block' && firstLine.trim() !== '') variants.add(firstLine);
  variants.delete(old);
  return [...variants].map((variant) => [
    mask.kind === 'line' && variant === '' ? withoutLine(mask, source) : edit(mask, variant),
  ]);
}

/** Nothing in place of a whole line: the line goes. */
function withoutLine(mask: Mask, source: Buffer): NewEdit {
  const newline = source.indexOf(10, mask.end);
  const end = newline < 0 ? source.length : newline + 1;
  const isAlone =
    (mask.start === 0 || source[mask.start - 1] === 10) && source.toString('utf8', mask.end, end).trim() === '';
  return { ...edit(mask, ''), end: isAlone ? end : mask.end };
}

function edit(mask: Mask, replacement: string): NewEdit {
  return { start: mask.start, end: mask.end, replacement };
}

/** Imports, constants and the header of the class: what a reader needs to know the names. */
function surroundings(target: Target): string {
  const { file, definition } = target;
  const module = moduleText(target);
  const owner = definition.parent === null ? undefined : file.definitions[definition.parent];
  const header = owner?.kind === 'class' ? `${owner.signature}:\n` : '';
  return `${module}${module === '' ? '' : '\n\n\n'}${header}`;
}

function lastLines(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const [first = ''] = text.split('\n');
  const cut = text.slice(-characters);
  return `${first}\n    ...\n${cut.slice(cut.indexOf('\n') + 1)}`;
}

function firstLines(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const cut = text.slice(0, characters);
  return cut.slice(0, cut.lastIndexOf('\n'));
}

function wrap(text: string): string[] {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return [flat.slice(0, NOTE_WIDTH), flat.slice(NOTE_WIDTH, NOTE_WIDTH * 2)];
}

function trimEnd(text: string): string {
  return text.replace(/\s+$/, '');
}
