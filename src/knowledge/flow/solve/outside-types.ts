/** One type, with what is in its brackets: `dict[str, int | None]`. */
export interface TypeTerm {
  readonly name: string;
  readonly args: readonly (readonly TypeTerm[])[];
  /** What lies under the keys of a container that are written down: `0`, `'name'`. */
  readonly items?: ReadonlyMap<string, readonly TypeTerm[]>;
}

/** What is known of code outside of the repository. Paths are those of the solver: `<builtin>.len`, `<**PyStr**>.upper`, `itertools.count`. */
export interface OutsideTypes {
  /** What a call gives; null when that is not known. */
  called(path: string): readonly TypeTerm[] | null;
  /** What a loop over an object yields. */
  iterated(path: string): readonly TypeTerm[] | null;
  /** Whether `module.Class.name` is known not to be there. */
  lacks(path: string): boolean;
}

/** The values that stand for types, where a program was written for types. */
export interface TypedValues {
  /** Gives a place what a call of an outside name gives. */
  called(to: number, path: string): void;
  iterated(to: number, path: string): void;
  item(to: number, path: string): void;
  /** The keys of a dictionary, as far as they are written down. */
  keys(to: number, container: number): void;
  compute(to: number, left: number, right: number, sign: string): void;
  unknown(to: number): void;
  /** Parameters that nothing arrives at may hold anything. Run when nothing moves any more. */
  open(): void;
}
