import { appendFileSync } from 'node:fs';

/** One request as the fake saw it. `notes` name every breach of GitHub's contract; a clean run has none. */
export interface JournalEntry {
  readonly at: string;
  readonly kind: 'rest' | 'git' | 'runtime';
  readonly method: string;
  readonly path: string;
  readonly operation: string | null;
  readonly login: string | null;
  readonly body: unknown;
  readonly status: number;
  readonly notes: readonly string[];
}

/** Everything that was asked of the fake, in order, in memory and as JSON Lines. */
export class Journal {
  readonly entries: JournalEntry[] = [];
  readonly #file: string | null;

  constructor(file: string | null) {
    this.#file = file;
  }

  add(entry: JournalEntry): void {
    this.entries.push(entry);
    if (this.#file !== null) appendFileSync(this.#file, `${JSON.stringify(entry)}\n`);
  }

  /** Every contract note with the request it belongs to. */
  notes(): string[] {
    return this.entries.flatMap(({ method, path, notes }) => notes.map((note) => `${method} ${path}: ${note}`));
  }

  /** Requests that change something, by operation id. */
  writes(): string[] {
    return this.entries
      .filter(({ kind, method, status }) => kind === 'rest' && method !== 'GET' && status < 400)
      .map(({ operation }) => operation ?? '');
  }

  count(operation: string): number {
    return this.entries.filter((entry) => entry.operation === operation).length;
  }
}
