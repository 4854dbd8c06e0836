/** A failure to inject at the Nth next call of an operation. */
export interface Fault {
  /** An operation id of GitHub's description, or `*`. */
  readonly operation: string;
  /** 1 is the next call. */
  readonly nth?: number;
  /** How many calls in a row fail. */
  readonly times?: number;
  /** Cut the connection, or answer with this status. */
  readonly how:
    | 'reset'
    | { readonly status: number; readonly message?: string; readonly headers?: Readonly<Record<string, string>> };
  /** The operation takes place and only its answer is lost. */
  readonly afterwards?: boolean;
}

/** Says for each call whether it is one of those that fail. */
export class Faults {
  readonly #planned: { fault: Fault; seen: number }[] = [];

  add(fault: Fault): void {
    this.#planned.push({ fault, seen: 0 });
  }

  next(operation: string): Fault | null {
    let due: Fault | null = null;
    for (const planned of this.#planned) {
      const { operation: wanted, nth = 1, times = 1 } = planned.fault;
      if (wanted !== '*' && wanted !== operation) continue;
      planned.seen += 1;
      if (planned.seen >= nth && planned.seen < nth + times) due ??= planned.fault;
    }
    return due;
  }
}
