import type { LocatedFinding } from './checks/findings.ts';

/** Looks for the bug patterns of this repository in a file. Given from above: what a pattern is, is not the judge's. */
export interface PatternCheck {
  /** How many patterns, and where they come from. */
  readonly version: string;
  find(path: string, content: Buffer): Promise<readonly LocatedFinding[]>;
}
