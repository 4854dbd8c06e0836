import type { GitStore } from '../git-store.ts';
import type { Renderer } from '../render.ts';
import type { Access, RepositoryState, Scope, Token, User } from '../state.ts';

/** What an operation gets; its request has been checked against GitHub's description already. */
export interface Call {
  readonly state: RepositoryState;
  readonly git: GitStore;
  readonly render: Renderer;
  readonly viewer: User;
  readonly token: Token;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly status: number;
  /** Null for an answer without a body. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A permission, as `contents`, `write`. */
export type Need = readonly [Scope, Access];

export interface ModelledOperation {
  /** The permission that the token needs. Null: any token will do. */
  readonly needs: Need | ((call: Call) => Need) | null;
  run(call: Call): Promise<Answer> | Answer;
}

export type Operations = Readonly<Record<string, ModelledOperation>>;

/** One page of a list, with the `Link` header that clients follow. */
export function page(call: Call, items: readonly unknown[]): Answer {
  const size = Math.min(100, Number(call.query['per_page'] ?? '30'));
  const number = Number(call.query['page'] ?? '1');
  const body = items.slice((number - 1) * size, number * size);
  const more = items.length > number * size;
  const next = new URLSearchParams({ ...call.query, page: String(number + 1) });
  return { status: 200, body, ...(more ? { headers: { link: `<?${next.toString()}>; rel="next"` } } : {}) };
}

/** A string of the body, or undefined. */
export function text(call: Call, key: string): string | undefined {
  const value = call.body[key];
  return typeof value === 'string' ? value : undefined;
}
