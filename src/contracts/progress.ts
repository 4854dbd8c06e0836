import type { RunReport } from './report.ts';

export const STAGE_NAMES = [
  'intake',
  'style',
  'digest',
  'spec',
  'plan',
  'code',
  'validate',
  'deliver',
  'learn',
] as const;
export type StageName = (typeof STAGE_NAMES)[number];

/** What a run tells those who watch it: the terminal, the status comment. */
export type RunEvent =
  | { readonly type: 'stage-started'; readonly stage: StageName }
  | {
      readonly type: 'stage-ended';
      readonly stage: StageName;
      readonly seconds: number;
      readonly note: string;
      readonly status: 'done' | 'reused' | 'failed';
    }
  /** What is being waited for right now; replaces the previous one. */
  | { readonly type: 'waiting'; readonly text: string }
  | { readonly type: 'finished'; readonly report: RunReport };

export interface RunObserver {
  on(event: RunEvent): void;
  /** Waits until what was told so far has been shown. Never throws. */
  settle(): Promise<void>;
}
