import { notFound, Problem, unprocessable } from '../problem.ts';
import { timestamp, type Comment, type Issue } from '../state.ts';
import { page, text, type Answer, type Call, type Need, type Operations } from './operation.ts';

const READ = (call: Call): Need => [scopeOf(call), 'read'];
const WRITE = (call: Call): Need => [scopeOf(call), 'write'];
const COMMENT_LIMIT = 65_536;

/** Issues, their comments, labels and reactions. */
export const issueOperations: Operations = {
  'issues/get': {
    needs: READ,
    run: (call) => {
      const pull = call.state.pulls.get(number(call));
      if (pull !== undefined) return { status: 200, body: call.render.pullAsIssue(pull) };
      return { status: 200, body: call.render.issue(issueOf(call)) };
    },
  },

  'issues/list-comments': {
    needs: READ,
    run: (call) => {
      exists(call);
      const since = Date.parse(call.query['since'] ?? '1970-01-01T00:00:00Z');
      const found = call.state.commentsOf(number(call)).filter((comment) => Date.parse(comment.updatedAt) >= since);
      return page(call, found.map((comment) => call.render.comment(comment))); // prettier-ignore
    },
  },

  'issues/list-comments-for-repo': {
    needs: ['issues', 'read'],
    run: (call) => {
      const since = Date.parse(call.query['since'] ?? '1970-01-01T00:00:00Z');
      const time = (comment: Comment) =>
        Date.parse(call.query['sort'] === 'updated' ? comment.updatedAt : comment.createdAt);
      const found = [...call.state.comments.values()].filter((comment) => Date.parse(comment.updatedAt) >= since);
      found.sort((left, right) => time(left) - time(right) || left.id - right.id);
      if (call.query['direction'] === 'desc') found.reverse();
      return page(call, found.map((comment) => call.render.comment(comment))); // prettier-ignore
    },
  },

  'issues/create-comment': {
    needs: WRITE,
    run: (call) => {
      exists(call);
      if (call.state.issues.get(number(call))?.locked && call.viewer.role === null && call.viewer.type === 'User')
        throw new Problem(403, 'Unable to create comment because issue is locked.');
      const comment = call.state.addComment(number(call), call.viewer, commentBody(call));
      return { status: 201, body: call.render.comment(comment) };
    },
  },

  'issues/get-comment': {
    needs: READ,
    run: (call) => ({ status: 200, body: call.render.comment(commentOf(call)) }),
  },

  'issues/update-comment': {
    needs: WRITE,
    run: (call) => {
      const comment = commentOf(call);
      mayEdit(call, comment);
      comment.body = commentBody(call);
      comment.updatedAt = timestamp();
      return { status: 200, body: call.render.comment(comment) };
    },
  },

  'issues/delete-comment': {
    needs: WRITE,
    run: (call) => {
      const comment = commentOf(call);
      mayEdit(call, comment);
      call.state.comments.delete(comment.id);
      return { status: 204, body: null };
    },
  },

  'reactions/create-for-issue-comment': {
    needs: WRITE,
    run: (call) => {
      return react(call, commentOf(call));
    },
  },

  'reactions/create-for-pull-request-review-comment': {
    needs: ['pull_requests', 'write'],
    run: (call) => {
      const comment = call.state.reviewComments.get(Number(call.params['comment_id']));
      if (comment === undefined) throw notFound();
      return react(call, comment);
    },
  },

  'issues/list-labels-on-issue': { needs: READ, run: (call) => labels(call, issueOf(call)) },

  'issues/add-labels': {
    needs: WRITE,
    run: (call) => {
      const issue = issueOf(call);
      const given = Array.isArray(call.body) ? (call.body as unknown[]) : call.body['labels'];
      if (!Array.isArray(given)) throw unprocessable('Label', 'labels are missing');
      for (const label of given as (string | { name: string })[]) {
        const name = typeof label === 'string' ? label : label.name;
        if (!issue.labels.includes(name)) issue.labels.push(name);
      }
      issue.updatedAt = timestamp();
      return labels(call, issue);
    },
  },

  'issues/remove-label': {
    needs: WRITE,
    run: (call) => {
      const issue = issueOf(call);
      if (!issue.labels.includes(call.params['name'] ?? '')) throw new Problem(404, 'Label does not exist');
      issue.labels = issue.labels.filter((name) => name !== call.params['name']);
      return labels(call, issue);
    },
  },
};

function react(call: Call, comment: Comment): Answer {
  const content = text(call, 'content') ?? '';
  const known = comment.reactions.find((each) => each.user.id === call.viewer.id && each.content === content);
  const reaction = known ?? { id: call.state.nextId('reaction', 5_000_000), user: call.viewer, content };
  if (known === undefined) comment.reactions.push(reaction);
  return {
    status: known === undefined ? 201 : 200,
    body: {
      ...call.render.example('reaction'),
      id: reaction.id,
      content,
      user: call.render.user(call.viewer),
      created_at: timestamp(),
    },
  };
}

/** Conversation of a pull request falls under its own permission. */
function scopeOf(call: Call): 'issues' | 'pull_requests' {
  const comment = call.state.comments.get(Number(call.params['comment_id']));
  return call.state.pulls.has(comment?.issue ?? number(call)) ? 'pull_requests' : 'issues';
}

function number(call: Call): number {
  return Number(call.params['issue_number']);
}

function issueOf(call: Call): Issue {
  const issue = call.state.issues.get(number(call));
  const pull = call.state.pulls.get(number(call));
  // Labels of a pull request are those of its issue.
  if (pull !== undefined) return Object.assign(pull, { locked: false });
  if (issue === undefined) throw notFound();
  return issue;
}

function exists(call: Call): void {
  if (!call.state.issues.has(number(call)) && !call.state.pulls.has(number(call))) throw notFound();
}

function commentOf(call: Call): Comment {
  const comment = call.state.comments.get(Number(call.params['comment_id']));
  if (comment === undefined) throw notFound();
  return comment;
}

/** A bot edits what it wrote itself; GitHub answers 403 otherwise. */
function mayEdit(call: Call, comment: Comment): void {
  const writer = call.viewer.role === 'admin' || call.viewer.role === 'maintain' || call.viewer.role === 'write';
  if (comment.user.id !== call.viewer.id && !writer) throw new Problem(403, 'Resource not accessible by integration');
}

function commentBody(call: Call): string {
  const body = text(call, 'body') ?? '';
  if (body.trim() === '') throw unprocessable('IssueComment', 'body cannot be blank');
  if (body.length > COMMENT_LIMIT)
    throw unprocessable('IssueComment', `body is too long (maximum is ${COMMENT_LIMIT} characters)`);
  return body;
}

function labels(call: Call, issue: Issue): Answer {
  return { status: 200, body: issue.labels.map((name) => call.render.label(name)) };
}
