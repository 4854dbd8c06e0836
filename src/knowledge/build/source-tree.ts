/** Where the files of the base commit come from. */
export interface SourceTree {
  listing(): Promise<Listing>;
  readMany(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
}

export interface Listing {
  readonly files: readonly ListedFile[];
  /** Links, submodules and names that are not text, each with why. */
  readonly passedOver: readonly { readonly path: string; readonly why: string }[];
}

export interface ListedFile {
  readonly path: string;
  /** The name git gives to its bytes. */
  readonly object: string;
  readonly bytes: number;
}
