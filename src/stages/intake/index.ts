import { ExitCode, UserError } from '../../base/errors.ts';
import { sha256 } from '../../base/hash.ts';
import { sanitiseRequest } from '../../base/sanitise.ts';
import type { Request } from '../../contracts/request.ts';
import type { StageContext } from '../stage.ts';
import type { RequestMaterial } from './gate.ts';
import { extractHints } from './hints.ts';

export { decide, fromIssueOrText, type GateDecision, type RequestMaterial } from './gate.ts';

/** A full issue with a comment on it fits; anything longer is no request. */
export const REQUEST_LIMIT_BYTES = 128 * 1024;
const TITLE_LIMIT = 120;

/** Makes the request of a run: bounded, cleaned of what people cannot see, and searched for names, frames and examples. */
export function intakeStage(
  material: RequestMaterial,
  context: Pick<StageContext, 'repository' | 'log'>,
): Promise<Request> {
  return new Promise((resolve) => {
    resolve(makeRequest(material, context));
  });
}

function makeRequest(material: RequestMaterial, context: Pick<StageContext, 'repository' | 'log'>): Request {
  const bytes = Buffer.byteLength(material.title) + Buffer.byteLength(material.text);
  if (bytes > REQUEST_LIMIT_BYTES)
    throw new UserError(
      'request-too-large',
      `the request has ${bytes} bytes; at most ${REQUEST_LIMIT_BYTES} are read`,
      ExitCode.refused,
    );
  const title = sanitiseRequest(material.title);
  const text = sanitiseRequest(material.text);
  if (title.text.trim() === '' && text.text.trim() === '')
    throw new UserError('request-empty', 'the request holds no text', ExitCode.refused);
  const { base, branch, shallow } = context.repository;
  const removed = [...new Set([...title.removed, ...text.removed])];
  if (removed.length > 0) context.log.info(`taken out of the request: ${removed.join(', ')}`);
  const heading = oneLine(title.text) || oneLine(text.text);
  return {
    schema: 1,
    id: material.amendment?.id ?? idOf(material, base),
    source: material.source,
    title: heading,
    text: text.text.trim() === '' ? title.text : text.text,
    received: sha256(material.text),
    issue: material.issue,
    actor: material.actor,
    repository: material.repository,
    base: { sha: base, branch, shallow },
    hints: extractHints(title.text === '' ? text.text : `${title.text}\n\n${text.text}`),
    removed,
    ...(material.amendment === undefined ? {} : { amends: material.amendment.amends }),
  };
}

function idOf({ issue, text }: RequestMaterial, base: string): string {
  return issue === null ? `request-${sha256(`${text}\0${base}`).slice(0, 12)}` : `issue-${issue}`;
}

function oneLine(text: string): string {
  const line = text.split('\n').find((each) => each.trim() !== '') ?? '';
  const short = line.trim();
  return short.length <= TITLE_LIMIT ? short : `${short.slice(0, TITLE_LIMIT - 1).trimEnd()}…`;
}
