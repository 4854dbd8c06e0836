/** A file before and after a change; null is a file that is not there. */
export interface ChangedFile {
  readonly path: string;
  readonly before: Buffer | null;
  readonly after: Buffer | null;
}
