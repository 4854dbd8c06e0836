import type { Answer } from '../../contracts/answer.ts';
import type { GitHubSession } from '../../github/session.ts';

const MOST = 20;

/** The answer with only those places whose quote really stands there at the base commit: nothing handed over is believed. */
export async function provenAnswer(answer: Answer, base: string, session: GitHubSession): Promise<Answer> {
  const evidence: Answer['evidence'] = [];
  for (const one of answer.evidence.slice(0, MOST)) {
    const { path, line, endLine, commit, quote } = one.citation;
    if (commit !== base) continue;
    const file = await session.fileAt(base, path);
    if (file === null) continue;
    const lines = Buffer.from(file.content)
      .toString('utf8')
      .split(/\r\n|\n/);
    const there = lines.slice(line - 1, endLine).join('\n');
    if (there.trimEnd() === quote.replaceAll('\r\n', '\n').trimEnd()) evidence.push(one);
  }
  return { ...answer, evidence, dropped: answer.dropped + answer.evidence.length - evidence.length };
}
