import type { Request } from '../../contracts/request.ts';
import type { SpecKind } from '../../contracts/spec.ts';

export interface KindGuess {
  readonly kind: SpecKind;
  /** 0..1: how plainly the text says so. At 0.7 and above a model's other opinion is not taken. */
  readonly confidence: number;
}

const CUES: readonly { readonly kind: SpecKind; readonly weight: number; readonly pattern: RegExp }[] = [
  { kind: 'bug', weight: 2, pattern: /\b(?:bug|crash(?:es|ed)?|regression|wrong(?:ly)?|incorrect(?:ly)?|broken|off[- ]by[- ]one|misbehav\w+|traceback)\b/gi },
  { kind: 'bug', weight: 1.5, pattern: /\b(?:fails?|failing|raises?|throws?|returns?|gives?|drops?|loses?|ignores?|miss(?:es|ing)|swallows?|never|cannot|can't|doesn't|does not|isn't|instead of|unexpected(?:ly)?|no longer|leaks?|hangs?|too (?:early|late|many|much|few|little|long|short|big|small)|fix(?:es)?|silently|reject(?:s|ed)?)\b/gi },
  { kind: 'bug', weight: 0.7, pattern: /\b(?:should(?:n't)?|expected|error|exception|problem|issue|but)\b/gi },
  { kind: 'feature', weight: 2.5, pattern: /\b(?:feature request|add support|support for|new (?:function|method|option|parameter|argument|class|flag|command|keyword)|would be (?:nice|great|useful|helpful)|please support|enhancement)\b/gi },
  { kind: 'feature', weight: 2.5, pattern: /^(?:[\w()]{1,20}: ?)?(?:please )?(?:add|implement|introduce|provide|support|allow|enable|create|let)\b/gim },
  { kind: 'feature', weight: 1.8, pattern: /\b(?:(?:can|could|would) (?:you|we) (?:please )?(?:make|add|have|get|support|let|allow|provide)|let me|(?:get|take|accept|grow)s? an? (?:\w+ ){0,2}(?:parameter|argument|option|keyword|flag)|would like to|add (?:a|an|the|another|optional)|implement|allow (?:\w+ )?to|optional(?:ly)? (?:argument|parameter|keyword)|i(?:'d| would) like (?:to be able|a|an)|there is no way|accept(?:s)? an? (?:optional|new))\b/gi },
  { kind: 'refactor', weight: 3, pattern: /^(?:please )?(?:refactor|rename|extract|inline|move|deduplicate|simplify|split|clean up)\b/gim },
  { kind: 'refactor', weight: 1.5, pattern: /\b(?:refactor(?:ing)?|rename|duplicated code|dead code|clean[- ]?up|without changing behaviou?r)\b/gi },
  { kind: 'docs', weight: 3, pattern: /^(?:please )?(?:document|fix (?:the |a )?(?:typo|docstring|docs|documentation)|improve (?:the )?(?:docs|documentation|docstring)|(?:add|update|write) (?:a |the )?(?:docstring|documentation|docs|readme))\b/gim },
  { kind: 'docs', weight: 1.5, pattern: /\b(?:docstrings?|documentation|typo|readme|misspel\w+|changelog)\b/gi },
  { kind: 'test', weight: 3, pattern: /^(?:please )?(?:add|write|extend|improve) (?:\w+ ){0,3}tests?\b/gim },
  { kind: 'test', weight: 1.2, pattern: /\b(?:test coverage|untested|missing tests?|unit tests? for)\b/gi },
  { kind: 'chore', weight: 2.5, pattern: /\b(?:bump|upgrade|pin|update) (?:\w+ ){0,3}(?:dependenc\w+|version|requirements|lock ?file)\b/gi },
  { kind: 'chore', weight: 1.5, pattern: /\b(?:continuous integration|github actions?|pre-commit|packaging|release process)\b/gi },
]; // prettier-ignore

const QUESTION_START =
  /^(?:how|what|where|who|which|when|is|are|was|does|do|did|can i|could i|can we|may i|has|have|any(?:one|body)|why)\b/i;
const WISH = /\b(?:can you|could you|please|would you|can we (?:have|add|get)|any chance|should(?:n't)?)\b/i;

/** Says what kind of request a text is by its words and by what intake found in it. No model. */
export function guessKind(request: Pick<Request, 'title' | 'text' | 'hints'>): KindGuess {
  const text = `${request.title}\n${request.text}`.slice(0, 8000).replaceAll(/`[^`\n]{0,300}`/g, ' ');
  const score = new Map<SpecKind, number>();
  for (const { kind, weight, pattern } of CUES) {
    const hits = Math.min(3, [...text.matchAll(pattern)].length);
    score.set(kind, (score.get(kind) ?? 0) + hits * weight);
  }
  const { examples, errors, frames } = request.hints;
  const wrongNow = examples.filter((example) => example.actual !== null).length;
  score.set(
    'bug',
    (score.get('bug') ?? 0) +
      2.5 * Math.min(2, wrongNow) +
      2 * Math.min(2, frames.length) +
      (errors.length > 0 ? 1.5 : 0),
  );
  if (isQuestion(request)) return { kind: 'question', confidence: 0.75 };
  if (saysNothing(request)) return { kind: 'unclear', confidence: 0.8 };
  const ranked = [...score.entries()].sort((a, b) => b[1] - a[1]);
  const [kind, best] = ranked[0] ?? ['unclear', 0];
  const second = ranked[1]?.[1] ?? 0;
  if (best < 1) return { kind: examples.length + request.hints.names.length > 0 ? 'bug' : 'unclear', confidence: 0.3 };
  return { kind, confidence: Math.min(0.95, 0.35 + 0.45 * ((best - second) / best) + 0.04 * best) };
}

/** A question wants an answer. A report that is worded as a question (`Why does f(3) give 2?`) does not. */
function isQuestion({ title, text, hints }: Pick<Request, 'title' | 'text' | 'hints'>): boolean {
  if (hints.frames.length > 0 || hints.errors.length > 0 || hints.examples.some((example) => example.expected !== null))
    return false;
  const sentences = sentencesOf(text.trim() === '' ? title : text).filter((each) => /[a-z]{2}/i.test(each));
  const asks = sentences.filter((each) => each.endsWith('?') && QUESTION_START.test(each) && !WISH.test(each));
  if (asks.length === 0) return false;
  const complains = /\b(?:bug|wrong|incorrect|crash|broken|fails?|instead of|should(?:n't)?|regression)\b/i.test(text);
  return !complains && asks.length * 2 >= sentences.length;
}

/** Too few words that say anything, and no code: `it does not work`, `please fix`. */
function saysNothing({ title, text, hints }: Pick<Request, 'title' | 'text' | 'hints'>): boolean {
  if (hints.names.length + hints.paths.length + hints.frames.length + hints.errors.length + hints.examples.length > 0)
    return false;
  const words = new Set(
    (
      `${title} ${text}`
        .slice(0, 4000)
        .toLowerCase()
        .match(/[a-z]{2,}/g) ?? []
    ).filter((word) => !EMPTY_WORDS.has(word)),
  );
  return words.size < 3;
}

const EMPTY_WORDS = new Set(
  ('the an is it its this that to of in on for and or not no does do doesn don work works working fix please help me my we our you your bug error issue problem something everything nothing ' +
    'broken code thing things some any make better improve update change can could would should hi hello thanks thank hey there with have has be are was when if at all again now still get got just').split(' '),
); // prettier-ignore

/** Sentences of a text outside its code blocks, each on one line, at most 60. */
export function sentencesOf(text: string): string[] {
  const prose = text.slice(0, 16_000).split(/^ {0,3}(?:```|~~~).*$/m).filter((_, index) => index % 2 === 0).join('\n\n'); // prettier-ignore
  const out: string[] = [];
  for (const paragraph of prose.split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d{1,3}[.)]|#{1,6})\s)/)) {
    if (/^\s*(?:>>>|Traceback)/.test(paragraph)) continue;
    const flat = paragraph.replaceAll(/\s+/g, ' ').replace(/^\s*(?:[-*+]|\d{1,3}[.)]|#{1,6})\s+/, '').trim(); // prettier-ignore
    for (const sentence of flat.split(/(?<=[.!?]["'`)]?)\s+(?=[A-Z`"'(\d])/)) {
      if (/\w/.test(sentence) && out.length < 60) out.push(sentence.slice(0, 400));
    }
  }
  return out;
}
