import { ExitCode, UserError } from '../base/errors.ts';
import type { CallEdge, CodeSymbol } from '../contracts/digest.ts';
import type { Knowledge } from './knowledge.ts';

/** One line of an answer: where, and how it is tied to what was asked about. */
export interface QueryLine {
  readonly file: string;
  readonly line: number;
  readonly how: string;
  readonly symbol: string | null;
  /** For a test: what pytest calls it. */
  readonly test?: string;
}

/** Choices named in an error; more would not be read. */
const CHOICES = 20;
const NEAREST = 5;

/**
 * The one symbol that a person means: a symbol id, a dotted path, `path::Qual.name` or `path:line`.
 * Several is exit 2 with the choices, none is exit 2.
 */
export function findSymbol(knowledge: Knowledge, text: string): CodeSymbol {
  // As it is written in plans and progress: `pkg.mod:Qual.name`, the language left out.
  const direct = knowledge.symbol(text) ?? knowledge.symbol(`py:${text}`) ?? atLine(knowledge, text);
  if (direct !== undefined) return direct;
  // A setter or an overload is not another symbol to a person: the first of a name stands for all of them.
  const found = knowledge.named(text).filter((symbol) => !symbol.id.includes('#'));
  const [only] = found;
  if (only === undefined) {
    throw new UserError('symbol-unknown', `no symbol ${JSON.stringify(text.slice(0, 120))}; ${nearest(knowledge, text)}give a dotted path, pkg.mod:Qual.name, path::Qual.name or path:line`, ExitCode.refused); // prettier-ignore
  }
  if (found.length === 1) return only;
  const choices = found.slice(0, CHOICES).map((symbol) => `${symbol.path}::${symbol.qualname}`);
  const more = found.length > CHOICES ? ` and ${found.length - CHOICES} more` : '';
  throw new UserError('symbol-ambiguous', `${JSON.stringify(text.slice(0, 120))} may be ${choices.join(', ')}${more}`, ExitCode.refused); // prettier-ignore
}

/** Who calls a symbol: the place of each call. */
export function callersOf(knowledge: Knowledge, text: string): QueryLine[] {
  return knowledge.callers(findSymbol(knowledge, text).id).map((edge) => callLine(knowledge, edge, edge.from));
}

/** What a symbol calls: the place of each call, named by what is called. */
export function calleesOf(knowledge: Knowledge, text: string): QueryLine[] {
  return knowledge.callees(findSymbol(knowledge, text).id).map((edge) => callLine(knowledge, edge, edge.to));
}

/** Names that a person may have meant, as the beginning of an error: one letter off, or in other case. */
function nearest(knowledge: Knowledge, text: string): string {
  const asked = lastName(text);
  if (asked.length < 3) return '';
  const near = knowledge.digest.symbols
    .filter((symbol) => isNear(lastName(symbol.qualname), asked))
    .map((symbol) => `${symbol.path}::${symbol.qualname}`);
  return near.length === 0 ? '' : `did you mean ${[...new Set(near)].slice(0, NEAREST).join(', ')}? `;
}

function lastName(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('.'), text.lastIndexOf(':'), text.lastIndexOf('/')) + 1).toLowerCase();
}

/** The same but for one letter that is missing, too much, another, or changed places with its neighbour. */
function isNear(name: string, asked: string): boolean {
  if (Math.abs(name.length - asked.length) > 1) return false;
  let same = 0;
  while (same < name.length && name[same] === asked[same]) same++;
  const tails = [name.slice(same + 1) === asked.slice(same + 1), name.slice(same + 1) === asked.slice(same), name.slice(same) === asked.slice(same + 1)]; // prettier-ignore
  const isSwapped = name[same] === asked[same + 1] && name[same + 1] === asked[same] && name.slice(same + 2) === asked.slice(same + 2); // prettier-ignore
  return tails.includes(true) || isSwapped;
}

function atLine(knowledge: Knowledge, text: string): CodeSymbol | undefined {
  const [, path, line] = /^(.+):([0-9]{1,7})$/.exec(text) ?? [];
  return path === undefined ? undefined : knowledge.at(path, Number(line));
}

/** The place of a call, named by one of its ends. */
export function callLine(knowledge: Knowledge, edge: CallEdge, shown: string): QueryLine {
  const caller = knowledge.symbol(edge.from);
  const module = edge.from.split(':')[1];
  const file = caller?.path ?? knowledge.digest.modules.find((one) => one.module === module)?.path ?? '';
  return { file, line: edge.line, how: edge.how, symbol: shown };
}
