import { posix } from 'node:path';
import type { CodeSymbol, Digest } from '../../contracts/digest.ts';
import type { Example, Request } from '../../contracts/request.ts';
import type { Operation, Spec, SpecKind } from '../../contracts/spec.ts';
import { ANSWER_FILE } from '../../contracts/answer.ts';
import { answerQuestion } from '../../knowledge/answer/answer.ts';
import { locate, membersOf, type Located, type Suspect } from '../../knowledge/locate.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { StageContext } from '../stage.ts';
import { exactOperationOf, exactSpec } from './exact.ts';
import { guessKind, sentencesOf, type KindGuess } from './kind.ts';
import { askSlots, type Slots } from './slots.ts';

const MAX_CANDIDATES = 10;
const MAX_TARGETS = 4;
/** A hint that stands in the request (a frame, an example, a name) scores at least this. */
const PLAIN = 0.5;

/** Makes a request exact: code finds the places and reads the plain facts, the model only fills small slots. */
export async function specStage(
  input: { readonly request: Request; readonly digest: Digest },
  context: StageContext,
): Promise<Spec> {
  const { request, digest } = input;
  const knowledge = await context.knowledge(digest);
  const operation = exactOperationOf(request);
  const exact = operation === null ? null : exactSpec(request, operation, knowledge);
  if (exact !== null) return exact;
  const guess = guessKind(request);
  const located = await locate(request, knowledge, { tests: guess.kind === 'test', signal: context.signal });
  const candidates = offered(located, knowledge);
  const sentences = sentencesOfRequest(request).slice(0, 10);
  const slots =
    guess.kind === 'question' && guess.confidence >= 0.7
      ? null
      : await askSlots(request, candidates, sentences, context);
  const kind = chooseKind(guess, slots, located);
  const targets = chooseTargets(located.suspects, candidates, slots);
  const title = titleOf(request, slots);
  const spec: Spec = {
    schema: 1,
    id: request.id,
    kind: kind.kind,
    title,
    rationale: slots?.rationale ?? '',
    targets: kind.kind === 'question' || kind.kind === 'unclear' ? [] : targets.map(({ symbol, confidence }) => ({ symbol: symbol.id, path: symbol.path, line: symbol.line, confidence: round(confidence) })),
    operations: operations(kind.kind, request, title, located, targets.map(({ symbol }) => symbol)),
    acceptance: acceptance(request, sentences, slots),
    constraints: constraintsOf(sentences),
    risk: riskOf(kind.kind, targets.map(({ symbol }) => symbol), knowledge, slots),
    confidence: { kind: round(kind.confidence), targets: round(targets[0]?.confidence ?? 0), overall: round(kind.confidence * (0.4 + 0.6 * (targets[0]?.confidence ?? 0))) },
    question: kind.kind === 'question' ? await answerOf(request, knowledge, context) : questionOf(kind.kind, located.suspects),
    base: digest.commit,
  }; // prettier-ignore
  context.log.info(
    `${spec.kind}: ${spec.title} (${spec.targets.map((target) => target.symbol).join(', ') || 'no target'})`,
  );
  return spec;
}

/** Title and text as sentences, each once: the first line of a text is often its title. */
function sentencesOfRequest({ title, text }: Request): string[] {
  const seen = new Set<string>();
  const cut = title.replace(/…$/, '');
  return [...(text.startsWith(cut) ? [] : sentencesOf(title)), ...sentencesOf(text)].filter((sentence) => {
    const key = sentence.replaceAll(/\W+/g, '');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What the model may point at: the best suspects, methods rather than the class that holds them. */
function offered(located: Located, knowledge: Knowledge): CodeSymbol[] {
  const out: CodeSymbol[] = [];
  for (const { symbol } of located.suspects) {
    if (out.length >= MAX_CANDIDATES) break;
    // A class whose methods are candidates too would only take a place.
    if (
      symbol.kind === 'class' &&
      membersOf(symbol, knowledge).length > 0 &&
      located.suspects.some((other) => other.symbol.parent === symbol.id)
    )
      continue;
    out.push(symbol);
  }
  return out;
}

/** A plain report stays what it is whatever the model says; nothing but a plain lack of content becomes a question back. */
function chooseKind(guess: KindGuess, slots: Pick<Slots, 'kind'> | null, located: Located): KindGuess {
  const tied = located.suspects.some((suspect) => suspect.score >= PLAIN);
  const stops = (kind: SpecKind) => kind === 'question' || kind === 'unclear';
  if (guess.kind === 'question') return guess;
  if (guess.kind === 'unclear' && guess.confidence >= 0.7) return guess;
  if (slots === null) return stops(guess.kind) ? { kind: tied ? 'bug' : guess.kind, confidence: 0.3 } : guess;
  if (slots.kind === guess.kind) return { kind: guess.kind, confidence: Math.min(0.98, guess.confidence + 0.25) };
  if (stops(slots.kind))
    return stops(guess.kind) && !tied
      ? { kind: slots.kind, confidence: 0.5 }
      : { kind: stops(guess.kind) ? 'bug' : guess.kind, confidence: Math.max(0.3, guess.confidence - 0.1) };
  return guess.confidence >= 0.7 ? guess : { kind: slots.kind, confidence: 0.5 };
}

/** What stands in the request comes first; where retrieval and the model agree, both are surer. */
function chooseTargets(
  suspects: readonly Suspect[],
  candidates: readonly CodeSymbol[],
  slots: Pick<Slots, 'targets'> | null,
): { symbol: CodeSymbol; confidence: number }[] {
  if (slots === null && !suspects.some((suspect) => suspect.score >= PLAIN)) {
    // Nothing in the request names a place and no model chose one: the best of the search, for what it is worth.
    return suspects.slice(0, 1).map(({ symbol, score }) => ({ symbol, confidence: score * 0.7 }));
  }
  const picked = new Map((slots?.targets ?? []).map((index, rank) => [candidates[index]?.id, rank]));
  return suspects
    .flatMap(({ symbol, score }) => {
      const rank = picked.get(symbol.id);
      if (rank === undefined)
        return score >= PLAIN && candidates.includes(symbol) ? [{ symbol, confidence: score * 0.9 }] : [];
      return [{ symbol, confidence: 1 - (1 - score) * (0.5 + 0.12 * rank) }];
    })
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MAX_TARGETS);
}

function operations(
  kind: SpecKind,
  request: Request,
  title: string,
  located: Located,
  targets: readonly CodeSymbol[],
): Spec['operations'] {
  const first = targets[0];
  const target = first?.id ?? null;
  const each = (op: Operation, detail: string) =>
    targets.slice(0, 2).map((symbol) => ({ op, target: symbol.id, detail }));
  switch (kind) {
    case 'question':
    case 'unclear':
      return [];
    case 'feature': {
      const fresh = newName(request, located);
      if (fresh !== null) return [{ op: 'add-symbol', target, detail: fresh }];
      return each('modify-symbol', title);
    }
    case 'docs':
      return each('update-docstring', title);
    case 'test':
      return [{ op: 'add-test', target, detail: title }];
    case 'refactor':
      return first === undefined
        ? []
        : [{ op: /\brename\b/i.test(title) ? 'rename-symbol' : 'generic-edit', target, detail: title }];
    case 'bug':
      return each('modify-symbol', title);
    case 'chore':
      return [{ op: 'generic-edit', target, detail: title }];
  }
}

/** The name of the definition that a feature request wants to exist: one that it calls or puts in backticks and nobody has. */
function newName(
  request: Pick<Request, 'title' | 'text' | 'hints'>,
  located: Pick<Located, 'unknownNames'>,
): string | null {
  const text = `${request.title}\n${request.text}`;
  const wanted =
    /\b(?:add|implement|introduce|provide|create|need|want|like|missing|new|support)\b[^.\n]{0,80}?\b(?:function|method|class|helper|property|utility|decorator|exception|iterator|context manager)\b/i.test(
      text,
    );
  const called = new Set(request.hints.examples.flatMap((example) => calledLast(example)));
  for (const name of located.unknownNames) {
    if (!/^[A-Za-z_][\w.]*$/.test(name) || posix.extname(name) === '.py') continue;
    const last = name.slice(name.lastIndexOf('.') + 1);
    if (BUILTINS.has(last) || isParameter(last, text)) continue;
    const asked = new RegExp(
      `\\b(?:add|implement|introduce|provide|create)\\b[^.\\n]{0,60}\`?${last.replaceAll(/[^\w]/g, '')}\\b`,
      'i',
    ).test(text);
    if (asked || called.has(last) || wanted) return name;
  }
  return null;
}

/** `a parameter ellipsis`, `optional day`, `the strict flag`: new, but no definition of its own. */
function isParameter(name: string, text: string): boolean {
  const word = name.replaceAll(/\W/g, '');
  const kind = '(?:parameters?|arguments?|options?|keywords?|kwargs?|flags?|settings?)';
  return new RegExp(
    `\\b(?:${kind}|optional)\\s(?:\\w+\\s){0,2}[\`"']?${word}\\b|\\b${word}[\`"']?\\s${kind}\\b|\\b${word}=`,
    'i',
  ).test(text);
}

function calledLast(example: Example): string[] {
  return [...example.code.matchAll(/([A-Za-z_]\w{0,80})\(/g)].map((match) => match[1] ?? '');
}

const BUILTINS = new Set(
  'print len list dict set tuple str int float bool bytes range sorted reversed enumerate zip map filter sum min max abs round repr open iter next isinstance type any all hash id getattr hasattr setattr vars dir format divmod pow chr ord ascii bin hex oct frozenset bytearray memoryview complex object super property staticmethod classmethod slice input'.split(' '),
); // prettier-ignore

function acceptance(request: Request, sentences: readonly string[], slots: Slots | null): Spec['acceptance'] {
  const out: Spec['acceptance'] = [];
  for (const example of request.hints.examples.slice(0, 6)) {
    const last = example.code.split('\n').at(-1) ?? '';
    if (example.expected !== null)
      out.push({ text: `${last} gives ${example.expected}`.slice(0, 300), executable: true });
    else if (/^assert\s/.test(last)) out.push({ text: last.slice(0, 300), executable: true });
    else if (example.actual !== null)
      out.push({ text: `${last} no longer gives ${example.actual}`.slice(0, 300), executable: true });
  }
  const picked = (slots?.acceptance ?? []).map((index) => sentences[index] ?? '');
  const stated = sentences.filter((sentence) => /\b(?:should|must|expect(?:ed)?|ought)\b/i.test(sentence));
  for (const text of new Set([...picked, ...stated]))
    if (text !== '' && out.length < 10) out.push({ text, executable: false });
  return out;
}

/** Sentences that say what must not change. */
function constraintsOf(sentences: readonly string[]): string[] {
  return sentences.filter((sentence) => /\b(?:without (?:changing|breaking|adding)|do(?:es)? not (?:change|break|touch)|don't (?:change|break|touch)|keep(?:ing)? (?:the|it|its|backward)|backwards?[- ]compat\w+|must stay|only (?:change|touch))\b/i.test(sentence)).slice(0, 5); // prettier-ignore
}

function riskOf(
  kind: SpecKind,
  targets: readonly CodeSymbol[],
  knowledge: Knowledge,
  slots: Slots | null,
): Spec['risk'] {
  const callers = targets.slice(0, 2).reduce((most, symbol) => Math.max(most, knowledge.callers(symbol.id).length), 0);
  if (callers > 15) return 'high';
  if (kind === 'docs' || kind === 'test') return 'low';
  return callers > 4 && slots?.risk !== 'high' ? 'medium' : (slots?.risk ?? 'medium');
}

function titleOf(request: Request, slots: Slots | null): string {
  const own = request.title.replaceAll(/\s+/g, ' ').trim();
  if (own !== '' && own.length <= 90) return own;
  return slots !== null && slots.title !== '' ? slots.title : own.slice(0, 90) || request.id;
}

/** What the repository says to a question; the places with their quotes stay in the run folder for the report. */
async function answerOf(request: Request, knowledge: Knowledge, context: StageContext): Promise<string> {
  const asked = request.text.startsWith(request.title.replace(/…$/, '')) ? request.text : `${request.title}\n${request.text}`;
  const answer = await answerQuestion(asked, knowledge, context.repository, { signal: context.signal });
  await context.run.write(ANSWER_FILE, `${JSON.stringify(answer, null, 1)}\n`);
  return `${answer.answer} This reads as a question, and no change was made. If something should change, say what happens now and what should happen instead.`;
} // prettier-ignore

function questionOf(kind: SpecKind, suspects: readonly Suspect[]): string | null {
  if (kind !== 'unclear') return null;
  const near = suspects.slice(0, 3).map(({ symbol }) => `\`${symbol.module}.${symbol.qualname}\``);
  const nearest = near.length === 0 ? '' : ` The nearest places found: ${near.join(', ')}.`;
  return `What should change? Please name the function or file, what it does now, and what it should do instead; an example call with the wanted result is best.${nearest}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
