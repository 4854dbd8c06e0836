/** An answer that is not a success, thrown by operations. */
export class Problem extends Error {
  readonly status: number;
  readonly errors: readonly Record<string, string>[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    errors: readonly Record<string, string>[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }

  body(): Record<string, unknown> {
    return {
      message: this.message,
      ...(this.errors.length > 0 ? { errors: this.errors } : {}),
      documentation_url: 'https://docs.github.com/rest',
      status: String(this.status),
    };
  }
}

/** 422 with one custom error, as GitHub words most of its refusals. */
export function unprocessable(resource: string, message: string): Problem {
  return new Problem(422, 'Validation Failed', [{ resource, code: 'custom', message }]);
}

export function notFound(): Problem {
  return new Problem(404, 'Not Found');
}
