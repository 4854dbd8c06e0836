import { sha256 } from '../../base/hash.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { RunReport } from '../../contracts/report.ts';
import type { Request } from '../../contracts/request.ts';
import type { Resolution } from '../../contracts/resolution.ts';
import type { Spec } from '../../contracts/spec.ts';
import type { Style } from '../../contracts/style.ts';
import type { GuardFinding } from '../../judge/guard/types.ts';
import type { Diff } from './scratch.ts';

/** The artefacts from which every report for people is rendered; nothing else goes into one. */
export interface Evidence {
  readonly request: Request;
  readonly spec: Spec | null;
  readonly plan: Plan | null;
  readonly style: Style | null;
  readonly resolution: Resolution;
  /** The report as far as it is known when this is rendered. */
  readonly report: RunReport;
  readonly patch: PatchFacts | null;
}

export interface PatchFacts {
  readonly sha256: string;
  readonly text: string;
  /** What the guard wants people to look at: edited tests, checks turned off. */
  readonly warnings: readonly string[];
  /** The same with rule and line. */
  readonly findings: readonly GuardFinding[];
  readonly files: Diff['files'];
}

/** What is said of a patch. */
export function factsOf(patch: {
  readonly bytes: Buffer;
  readonly files: Diff['files'];
  readonly warnings: readonly string[];
  readonly findings: readonly GuardFinding[];
}): PatchFacts {
  const { bytes, files, warnings, findings } = patch;
  return { sha256: sha256(bytes), text: bytes.toString('utf8'), warnings, findings, files };
}
