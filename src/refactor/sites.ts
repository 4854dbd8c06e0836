import type { Edit } from '../contracts/candidate.ts';

/** One place that changes. */
export interface Site {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** What stands there: `definition`, `name`, `attribute`, `import`, `keyword`, `string`, `docs`, ... */
  readonly how: string;
}

/** What an exact refactor does to the repository. */
export interface Refactoring {
  readonly edits: readonly Edit[];
  readonly sites: readonly Site[];
  readonly risk: 'low' | 'medium' | 'high';
  /** What a person should know: places that could not be followed, each with where. */
  readonly notes: readonly string[];
}

/** Collects places; each is changed once. */
export class Sites {
  readonly #byPlace = new Map<string, Site>();
  readonly notes: string[] = [];
  #risk: Refactoring['risk'] = 'low';

  add(path: string, start: number, end: number, replacement: string, how: string): void {
    const key = `${path}\n${start}`;
    if (!this.#byPlace.has(key)) this.#byPlace.set(key, { path, start, end, replacement, how });
  }

  note(text: string, risk: Refactoring['risk']): void {
    if (this.notes.length < 20 && !this.notes.includes(text)) this.notes.push(text);
    if (risk === 'high' || this.#risk === 'low') this.#risk = risk;
  }

  in(path: string): readonly Site[] {
    return [...this.#byPlace.values()].filter((site) => site.path === path);
  }

  finish(): Refactoring {
    const sites = [...this.#byPlace.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start));
    const edits = sites.map(({ path, start, end, replacement }) => ({ path, start, end, replacement, create: false }));
    return { edits, sites, risk: this.#risk, notes: this.notes };
  }
} // prettier-ignore
