import { z } from 'zod';

const index = z.int().nonnegative();
/** `3-5,9`: lines that ran. Empty: it was only entered. */
const Lines = z.string().max(100_000).regex(/^(?:\d{1,7}(?:-\d{1,7})?(?:,\d{1,7}(?:-\d{1,7})?)*)?$/); // prettier-ignore
/** A code object and the lines of it that ran: index of the file, first line (of its decorators), lines. */
const RunLines = z.tuple([index, index, Lines]);

/** What each test ran, as the runner tells it. Numbers point into `files`, `sets` and `shared`. */
export const TestCoverage = z.strictObject({
  files: z.array(z.string().max(1_000)).max(50_000),
  sets: z.array(RunLines).max(300_000),
  tests: z
    .array(
      z.strictObject({
        /** `path::Class::test`, without parameters: the parts of one test follow each other or not. */
        id: z.string().max(2_000),
        sets: z.array(index).max(100_000),
        /** Fixtures that other tests use too: what their set-up ran counts for each of them. */
        shared: z.array(index).max(5_000),
        /** Files of the tree other than code that it opened. */
        reads: z.array(index).max(5_000),
        /** It started another program, of which nothing is recorded. */
        spawns: z.boolean(),
        /** False: something ended the recording, so that what is here is not all. */
        whole: z.boolean(),
      }),
    )
    .max(500_000),
  shared: z.array(z.strictObject({ sets: z.array(index), reads: z.array(index), spawns: z.boolean() })).max(100_000),
  /** What ran while modules were loaded. */
  loading: z.array(index).max(300_000),
});
export type TestCoverage = z.infer<typeof TestCoverage>;

/** The coverage of a whole run of the tests, with the bytes that were run. */
export const CoverageRecord = z.strictObject({
  schema: z.literal(1),
  commit: z.string().regex(/^[0-9a-f]{40,64}$/),
  /** `3.12.1`: other versions may run other lines. */
  python: z.string().max(100),
  seconds: z.number().nonnegative(),
  /** The name git gives to the bytes of each file of `coverage.files`, where git holds it. */
  objects: z.array(z.union([z.literal(''), z.string().regex(/^[0-9a-f]{40,64}$/)])).max(50_000),
  coverage: TestCoverage,
});
export type CoverageRecord = z.infer<typeof CoverageRecord>;

/** Whether every number points to something: checked before a record from a cache is used. */
export function coverageFits({ files, sets, tests, shared, loading }: TestCoverage): boolean {
  const all = (numbers: readonly number[], size: number) => numbers.every((one) => one < size);
  return (
    sets.every(([file]) => file < files.length) &&
    all(loading, sets.length) &&
    [...tests, ...shared].every((one) => all(one.sets, sets.length) && all(one.reads, files.length)) &&
    tests.every((one) => all(one.shared, shared.length))
  );
}
