import { checkOperations } from './checks.ts';
import { gitOperations } from './git-data.ts';
import { issueOperations } from './issues.ts';
import type { Operations } from './operation.ts';
import { pullOperations } from './pulls.ts';
import { repositoryOperations } from './repository.ts';

/** Every operation that the fake models, by GitHub's operation id; all others answer 501. */
export const OPERATIONS: Operations = {
  ...repositoryOperations,
  ...issueOperations,
  ...pullOperations,
  ...gitOperations,
  ...checkOperations,
};
