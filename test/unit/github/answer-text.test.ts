import type { Answer } from '../../../src/contracts/answer.ts';
import { answerBody, answerMarker } from '../../../src/github/answer-text.ts';

const SESSION = { serverUrl: 'https://github.example', owner: 'octo', name: 'garden', runUrl: null };
const COMMIT = 'c'.repeat(40);

function answerWith(quotes: readonly string[], changes: Partial<Answer> = {}, path = 'pkg/a.py'): Answer {
  return {
    schema: 1,
    question: 'where is it?',
    answer: 'Most likely the function pkg.a.f, pkg/a.py:3.',
    sentences: [],
    evidence: quotes.map((quote, index) => ({
      rank: index + 1,
      score: 1,
      kind: 'function',
      symbol: 'py:pkg.a:f',
      title: 'pkg.a.f',
      why: ['words'],
      citation: { path, line: 3, endLine: 4, commit: COMMIT, quote },
    })),
    policy: 'evidence-1',
    abstained: false,
    confidence: 0.8,
    dropped: 0,
    commit: COMMIT,
    limits: null,
    ...changes,
  };
}

/** The comment without its code blocks and code spans: what GitHub looks at for mentions, links and commands. */
function outsideCode(body: string): string {
  return body.replace(/^(`{3,})[^\n]*\n[^]*?\n\1$/gm, '').replace(/(`+)[^`\n]+\1/g, '');
}

describe('github/answer-text', () => {
  it('shows the question, the answer and each quote with a link to its lines at the commit', () => {
    const body = answerBody(answerWith(['def f():\n    return 1']), SESSION, 60_000);
    expect(body).toContain('> where is it?');
    expect(body).toContain(
      `[\`pkg/a.py:3@cccccccccccc\`](<https://github.example/octo/garden/blob/${COMMIT}/pkg/a.py#L3-L4>)`,
    );
    expect(body).toContain('```python\ndef f():\n    return 1\n```');
    expect(body).toContain('Confidence 0.80');
  });

  it.each([
    ['a fence', '"""\n```\n@octo/team /fix everything\n```\n"""'],
    ['a longer fence', '`````\n@octo/team\n`````'],
    ['HTML', '</code></pre><img src=x onerror=y>\n</details><!--'],
    ['a tilde fence', '~~~\n@octo/team\n~~~'],
    ['a carriage return', 'x = 1\r```\r@octo/team\r'],
  ])('a quote with %s stays a quote', (_what, quote) => {
    const body = answerBody(answerWith([quote, 'y = 2']), SESSION, 60_000);
    const shown = outsideCode(body);
    expect(shown).not.toMatch(/@octo|<img|<!--|details/);
    // What follows the hostile quote is still there as its own block.
    expect(body).toMatch(/```python\ny = 2\n```/);
  });

  it('names characters that cannot be seen, and nobody', () => {
    const body = answerBody(
      answerWith(['x = "\u202Eevil"'], { question: '@octo/team #12 <b>hi</b>\n/fix it', answer: 'see @ann' }),
      SESSION,
      60_000,
    );
    expect(body).toContain('<U+202E>');
    expect(body).not.toContain('\u202E');
    expect(outsideCode(body)).not.toMatch(/@|#12|<b>|^\/fix|^> \/fix/m);
  });

  it('a path cannot break its link', () => {
    const body = answerBody(answerWith(['x'], {}, 'a b)>`@team`\n/[x](y).py'), SESSION, 60_000);
    const link = /\]\(<([^>]*)>\)/.exec(body)?.[1] ?? '';
    expect(link).toMatch(/^https:\/\/github\.example\/octo\/garden\/blob\/c{40}\/[^\s<>`]+#L3-L4$/);
    expect(outsideCode(body)).not.toContain('@team');
  });

  it('says that it does not know, with what came nearest', () => {
    const nothing = answerWith(['a', 'b', 'c', 'd', 'e'], { abstained: true, answer: "I don't know: nothing." });
    const body = answerBody(nothing, SESSION, 60_000);
    expect(body).toContain("I don't know");
    expect(body.match(/```python/g)).toHaveLength(3);
  });

  it('fits a comment whatever the quotes hold', () => {
    const invisible = '\u200b'.repeat(1_200);
    const body = answerBody(answerWith(Array.from({ length: 8 }, () => invisible)), SESSION, 20_000);
    expect(body.length).toBeLessThanOrEqual(20_000);
    expect(body).toContain('Most likely');
  });

  it('belongs to one question', () => {
    expect(answerMarker(7)).not.toBe(answerMarker(8));
  });
});
