import { UserError } from '../../base/errors.ts';
import { fence } from '../../base/sanitise.ts';
import { collapsed } from './sections.ts';
import type { PatchFacts } from './evidence.ts';

/** What a comment has room for beside the rest of what it says. */
const PATCH_LIMIT = 40_000;

/** A result that could not be brought to GitHub; `details` tells people in Markdown how to get at it all the same. */
export class UndeliveredError extends UserError {
  readonly details: string;

  constructor(cause: UserError, message: string, details: string) {
    super(cause.reason, message, cause.exit);
    this.details = details;
  }
}

/** The patch in a comment, for people to apply by hand; where it is too long or no text, where to find it. */
export function patchByHand(patch: PatchFacts): string {
  const files = patch.files.length === 1 ? '1 file' : `${patch.files.length} files`;
  if (patch.text.length > PATCH_LIMIT)
    return `The patch (${files}) is too long for a comment; it is in the artifacts of the run as \`patch.diff\`.`;
  if (patch.text.includes('\uFFFD'))
    return `The patch (${files}) holds bytes that are no UTF-8; it is in the artifacts of the run as \`patch.diff\`.`;
  return `Nothing is lost: save the patch as \`patch.diff\` and run \`git apply patch.diff\`.\n\n${collapsed(`The patch, ${files}`, fence(patch.text, 'diff'))}`;
}

/** Where a person opens the pull request of a branch: one press of a button. */
export function compareUrl(
  place: { readonly serverUrl: string; readonly owner: string; readonly name: string },
  target: string,
  branch: string,
): string {
  return `${place.serverUrl}/${place.owner}/${place.name}/compare/${target}...${branch}?expand=1`;
}
