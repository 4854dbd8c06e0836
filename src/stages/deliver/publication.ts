import type { Logger } from '../../base/log.ts';
import type { Delivery } from '../../contracts/delivery.ts';
import type { GitHubSession } from '../../github/session.ts';
import type { Evidence } from './evidence.ts';
import type { FileChange } from './scratch.ts';

/** What is to be brought to GitHub. */
export interface Publication {
  readonly session: GitHubSession;
  readonly evidence: Evidence;
  readonly changes: readonly FileChange[];
  /** Path of the patch that is kept, whatever happens. */
  readonly patch: string | null;
  readonly startsNoChecks: boolean;
  readonly newTest: string | null;
  readonly labels: readonly string[];
  readonly log: Logger;
}

/** What became of it. */
export interface Opened {
  readonly delivery: Delivery;
  /** The text of the pull request for a comment, where none could be opened; else empty. */
  readonly details: string;
}
