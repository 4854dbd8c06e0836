import type { LlamaModel, Token } from 'node-llama-cpp';
import type { Ask, InfillAsk } from '../../contracts/model.ts';
import { UserError } from '../../base/errors.ts';

/**
 * Prompts as tokens. The template is ours: what a model file embeds is never read. Control tokens come only from here; the text
 * of a request or a repository is tokenized as plain text, so `<|im_end|>` in it stays seven harmless characters.
 */
export function chatTokens(model: LlamaModel, ask: Pick<Ask, 'system' | 'user' | 'prefill'>): Token[] {
  const start = special(model, '<|im_start|>');
  const end = special(model, '<|im_end|>');
  const plain = (text: string) => model.tokenize(text, false);
  const turn = (role: string, text: string) => [start, ...plain(`${role}\n${text}`), end, ...plain('\n')];
  return [
    ...turn('system', ask.system),
    ...turn('user', ask.user),
    start,
    ...plain('assistant\n'),
    ...plain(ask.prefill ?? ''),
  ];
}

/** `<|fim_prefix|>prefix<|fim_suffix|>suffix<|fim_middle|>`: the order this model family was trained on. */
export function infillTokens(model: LlamaModel, ask: Pick<InfillAsk, 'prefix' | 'suffix'>): Token[] {
  const { prefix, suffix, middle } = model.tokens.infill;
  if (prefix === null || suffix === null || middle === null) {
    throw new UserError(
      'model-failed',
      'the model has no fill-in-the-middle tokens; choose a preset, or the option cores=llm',
    );
  }
  return [prefix, ...model.tokenize(ask.prefix, false), suffix, ...model.tokenize(ask.suffix, false), middle];
}

function special(model: LlamaModel, text: string): Token {
  const tokens = model.tokenize(text, true);
  const [token] = tokens;
  if (tokens.length !== 1 || token === undefined) {
    throw new UserError(
      'model-failed',
      `the model has no token ${text}; only models with the ChatML format can be used`,
    );
  }
  return token;
}
