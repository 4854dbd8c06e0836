import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { FakeGitHub } from './fake-github/server.ts';
import type { Comment, Issue, Pull, User } from './fake-github/state.ts';

type Json = Record<string, unknown>;

/** An event as a runner hands it to a job. */
export interface Event {
  readonly name:
    | 'issues'
    | 'issue_comment'
    | 'pull_request_review_comment'
    | 'workflow_dispatch'
    | 'schedule'
    | 'pull_request_target';
  readonly payload: Json;
}

// Both packages are one JSON file each.
const require = createRequire(import.meta.url);
const examples = require('@octokit/webhooks-examples') as readonly { name: string; examples: readonly Json[] }[];
const schemas = require('@octokit/webhooks-schemas') as Json;
const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
addFormats.default(ajv);
ajv.addSchema(schemas, 'webhooks');

/** Builds events of one repository out of GitHub's own examples; what GitHub would not send is an error. */
export function eventsOf(github: FakeGitHub) {
  const { state } = github;
  const person = (was: unknown, user: User): Json => ({
    ...(was as Json),
    login: user.login,
    id: user.id,
    type: user.type,
  });
  const repository = (was: unknown): Json => ({
    ...(was as Json),
    name: state.name,
    full_name: `${state.owner}/${state.name}`,
    owner: person((was as Json)['owner'], state.user(state.owner)),
    private: state.isPrivate,
    default_branch: state.defaultBranch,
  });
  const issueJson = (was: unknown, issue: Issue): Json => ({
    ...(was as Json),
    number: issue.number,
    id: issue.id,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    locked: issue.locked,
    user: person((was as Json)['user'], issue.user),
    labels: issue.labels.map((name) => label(name)),
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
  });
  const commentJson = (was: unknown, comment: Comment): Json => ({
    ...(was as Json),
    id: comment.id,
    body: comment.body,
    user: person((was as Json)['user'], comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  });
  const label = (name: string): Json => ({
    ...(example('issues', 'labeled')['label'] as Json),
    name,
    default: false,
  });
  const base = (name: Event['name'], action: string | null, sender: string): Json => {
    const was = example(name, action);
    return { ...was, repository: repository(was['repository']), sender: person(was['sender'], state.user(sender)) };
  };

  return {
    labeled: (issue: Issue, sender: string, name: string): Event => {
      const was = base('issues', 'labeled', sender);
      if (!issue.labels.includes(name)) issue.labels.push(name);
      return checked('issues', 'labeled', { ...was, issue: issueJson(was['issue'], issue), label: label(name) });
    },

    opened: (issue: Issue, sender: string): Event => {
      const was = base('issues', 'opened', sender);
      return checked('issues', 'opened', { ...was, issue: issueJson(was['issue'], issue) });
    },

    commented: (issue: Issue, comment: Comment): Event => {
      const was = base('issue_comment', 'created', comment.user.login);
      const payload = { ...was, issue: issueJson(was['issue'], issue), comment: commentJson(was['comment'], comment) };
      return checked('issue_comment', 'created', payload);
    },

    /** A comment in the conversation of a pull request. */
    commentedPull: (pull: Pull, comment: Comment): Event => {
      const was = base('issue_comment', 'created', comment.user.login);
      const issue = issueJson(was['issue'], { ...pull, locked: false });
      const url = `${github.apiUrl}/repos/${state.owner}/${state.name}/pulls/${pull.number}`;
      const links = { url, html_url: url, diff_url: url, patch_url: url };
      const payload = {
        ...was,
        issue: { ...issue, pull_request: links },
        comment: commentJson(was['comment'], comment),
      };
      return checked('issue_comment', 'created', payload);
    },

    /** A comment on the last line of a file of a pull request. */
    reviewed: (pull: Pull, comment: Comment, path: string): Event => {
      const was = base('pull_request_review_comment', 'created', comment.user.login);
      const { in_reply_to_id: _thread, ...json } = commentJson(was['comment'], comment);
      const shown = was['pull_request'] as Json;
      return checked('pull_request_review_comment', 'created', {
        ...was,
        comment: { ...json, path, line: 7, diff_hunk: '@@ -1,1 +1,3 @@\n import sys\n+\n+FIRST = True' },
        pull_request: {
          ...shown,
          number: pull.number,
          body: pull.body,
          head: { ...(shown['head'] as Json), ref: pull.head },
        },
      });
    },

    dispatched: (inputs: Record<string, string>, sender: string): Event => {
      const was = base('workflow_dispatch', null, sender);
      return checked('workflow_dispatch', null, {
        ...was,
        inputs,
        ref: `refs/heads/${state.defaultBranch}`,
      });
    },

    /** Not a webhook: a runner gets the cron line and the repository. */
    scheduled: (cron: string): Event => ({
      name: 'schedule',
      payload: { schedule: cron, repository: repository(example('issues', 'labeled')['repository']) },
    }),
  };
}

/** The first of GitHub's examples of that kind that obeys GitHub's own schema: not all of them do. */
function example(name: string, action: string | null): Json {
  const validate = validatorOf(name, action);
  const all = examples.find((each) => each.name === name)?.examples ?? [];
  const found = all.find((each) => (action === null || each['action'] === action) && validate(each));
  if (found === undefined) throw new Error(`GitHub's examples hold no valid ${name} ${action ?? ''}`);
  const { installation: _installation, organization: _organization, ...payload } = structuredClone(found);
  return payload;
}

function checked(name: Event['name'], action: string | null, payload: Json): Event {
  const validate = validatorOf(name, action);
  if (!validate(payload))
    throw new Error(`not an event that GitHub sends: ${ajv.errorsText(validate.errors?.slice(0, 5))}`);
  return { name, payload };
}

function validatorOf(name: string, action: string | null): ValidateFunction {
  const definition = encodeURIComponent(`${name}$${action ?? 'event'}`);
  const validate = ajv.getSchema(`webhooks#/definitions/${definition}`);
  if (validate === undefined) throw new Error(`GitHub's schemas hold no ${name} ${action ?? ''}`);
  return validate;
}
