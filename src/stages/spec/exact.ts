import { UserError } from '../../base/errors.ts';
import type { ExactOperation } from '../../contracts/operation.ts';
import type { Request } from '../../contracts/request.ts';
import type { Spec } from '../../contracts/spec.ts';
import type { CodeSymbol } from '../../contracts/digest.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { findSymbol } from '../../knowledge/query.ts';

const NAME = '[`"\'“”‘’「」]?([\\w./:]{1,200}?)(?:\\(\\))?[`"\'“”‘’「」]?';
const KIND =
  '(?:(?:the |a |an )?(?:public |private )?(?:function|method|class|constant|variable|attribute|property|field|symbol|helper|name)s? )?(?:called |named )?';
const KIND_ES = '(?:(?:la|el) (?:función|funcion|método|metodo|clase|constante|variable|atributo|propiedad) )?';
const KIND_DE = '(?:(?:die|der|das|den) (?:Funktion|Methode|Klasse|Konstante|Variable|Attribut|Eigenschaft) )?';
const KIND_ZH = '(?:函数|方法|类|常量|变量|属性)?\\s*';
const PARAMETER = '(?:the )?(?:keyword )?(?:parameter|argument|option|keyword|kwarg)';
const POLITE =
  "^(?:please,? |(?:can|could|would) (?:you|we) (?:please )?|let's |we should |i would like to |refactor(?:ing)?: ?)?";

/** Whole sentences that ask for a rename: old and new name, or parameter, function and new name. */
const RENAMES: readonly RegExp[] = [
  `${POLITE}rename ${KIND}${NAME} (?:to|as|into|->|=>|→) ${NAME}$`,
  `${POLITE}change the name of ${KIND}${NAME} (?:to|into) ${NAME}$`,
  `^${KIND}${NAME} (?:should|must|needs to|ought to) be (?:renamed(?: to| as| into)?|called|named) ${NAME}$`,
  `^(?:por favor,? )?(?:renombra(?:r|d|e)?|cambia(?:r)? el nombre de) ${KIND_ES}${NAME} (?:a|por|como|en) ${NAME}$`,
  `^(?:bitte )?benenne (?:bitte )?${KIND_DE}${NAME} (?:in|zu|nach) ${NAME} um$`,
  `^(?:bitte )?${KIND_DE}${NAME} (?:bitte )?(?:in|zu|nach) ${NAME} umbenennen$`,
  `^(?:请\\s*)?(?:把|将)?\\s*${KIND_ZH}${NAME}\\s*(?:重命名|改名|更名|改)(?:为|成|到)\\s*${NAME}$`,
  `^(?:请\\s*)?(?:重命名|更名)\\s*${KIND_ZH}${NAME}\\s*(?:为|成|到)\\s*${NAME}$`,
].map((text) => new RegExp(text, 'i'));
const PARAMETERS: readonly RegExp[] = [
  `${POLITE}rename ${PARAMETER} ${NAME} (?:of|in|from) ${KIND}${NAME} (?:to|as|into|->|=>|→) ${NAME}$`,
  `${POLITE}in ${KIND}${NAME},? rename ${PARAMETER} ${NAME} (?:to|as|into|->|=>|→) ${NAME}$`,
].map((text) => new RegExp(text, 'i'));
/** Sentences beside it that ask for nothing more than an exact rename does anyway. */
const ANYWAY =
  /^(?:(?:please|and|also) ){0,2}(?:update|adjust|change|fix|rename|keep|do it|everywhere|including|in all|no behaviou?r|nothing else|behaviou?r)\b[^.]{0,120}\b(?:everywhere|call(?:s|ers?| sites?)|uses?|usages?|references?|tests?|docs|documentation|imports?|the same|unchanged|changes?)\b[^.]{0,60}$/i;
/** A sentence longer than this says more than a rename. */
const MAX_SENTENCE = 500;

/** The exact operation that a request asks for in plain words, and nothing else; null for every other request. */
export function exactOperationOf({ title, text }: Pick<Request, 'title' | 'text'>): ExactOperation | null {
  const whole = text.trim() === '' ? title : text;
  const sentences = whole.split(/\n+|(?<=[.!。！])(?:\s+|$)/u).map((one) => one.trim().replace(/[.!。！]+$/u, '').replaceAll(/\s+/g, ' ')).filter((one) => one !== '');
  const [first, ...rest] = sentences;
  if (first === undefined || first.length > MAX_SENTENCE || rest.length > 4) return null;
  if (!rest.every((one) => one === first || ANYWAY.test(one))) return null;
  for (const pattern of PARAMETERS) {
    const [, one = '', two = '', to = ''] = pattern.exec(first) ?? [];
    if (to === '') continue;
    const [parameter, symbol] = pattern === PARAMETERS[1] ? [two, one] : [one, two];
    return { op: 'rename-symbol', symbol, parameter, to };
  }
  for (const pattern of RENAMES) {
    const [, symbol = '', to = ''] = pattern.exec(first) ?? [];
    if (to !== '' && symbol !== '') return { op: 'rename-symbol', symbol, to: to.slice(to.lastIndexOf('.') + 1) };
  }
  return null;
} // prettier-ignore

/**
 * The spec of a request that is one exact operation: no model is asked. Null where the words name nothing of the repository,
 * unless they are written as code: then a name that does not exist, or that several have, is said.
 */
export function exactSpec(request: Request, operation: ExactOperation, knowledge: Knowledge): Spec | null {
  const symbol = symbolOf(request, operation, knowledge);
  if (symbol === null) return null;
  const { id } = request;
  const title = request.title.replaceAll(/\s+/g, ' ').trim().slice(0, 90) || id;
  const target = symbol === 'other' ? null : symbol;
  return {
    schema: 1, id, kind: 'refactor', title,
    rationale: '',
    targets: target === null ? [] : [{ symbol: target.id, path: target.path, line: target.line, confidence: 1 }],
    operations: [{ op: operation.op, target: target?.id ?? null, detail: operation.op === 'rename-symbol' ? `${operation.symbol} to ${operation.to}` : operation.symbol, exact: operation }],
    acceptance: [], constraints: [],
    risk: 'low',
    confidence: { kind: 1, targets: 1, overall: 1 },
    question: null,
    base: knowledge.digest.commit,
  };
} // prettier-ignore

/** `other`: no definition of the graph, but perhaps a constant, which only the code knows. */
function symbolOf({ text, title }: Request, { symbol }: ExactOperation, knowledge: Knowledge): CodeSymbol | 'other' | null {
  try {
    return findSymbol(knowledge, symbol);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.reason === 'symbol-ambiguous') throw error;
    const module = knowledge.digest.modules.some((one) => symbol.startsWith(`${one.module}.`) || symbol.startsWith(`${one.path}::`));
    if (module) return 'other';
    if (/[._]|[a-z][A-Z]/.test(symbol) || `${title}\n${text}`.includes(`\`${symbol}`)) throw error;
    return null;
  }
} // prettier-ignore
