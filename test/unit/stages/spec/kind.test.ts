import { guessKind, sentencesOf } from '../../../../src/stages/spec/kind.ts';
import { requestOf } from '../../../helpers/requests.ts';

describe('stages/spec/kind', () => {
  it.each([
    ['bug', '`slug("a!")` returns `"a-"` instead of `"a"`'],
    ['bug', 'shorten() cuts one character too early'],
    ['bug', 'Scaling a recipe silently drops ingredients'],
    [
      'bug',
      'Crash on empty recipe\n\n```\nTraceback (most recent call last):\n  File "kitchen/recipe.py", line 24, in heaviest\nValueError: max() arg is an empty sequence\n```',
    ],
    ['bug', 'Why does `slug("a!")` return `"a-"`? It should return `"a"`.'],
    ['bug', 'Can you fix the page name? It is wrong for names that end in a dot.'],
    ['feature', 'Add a `lightest` method to Recipe'],
    ['feature', 'Feature request: let shorten take the ellipsis as an argument'],
    ['feature', 'Please support fractions in Recipe.scale'],
    ['feature', 'It would be nice to have a way to remove an ingredient'],
    ['refactor', 'Rename `page` to `file_name`'],
    ['refactor', 'Extract the cutting of words from slug without changing behaviour'],
    ['docs', 'Fix the docstring of shorten: it does not mention the ellipsis'],
    ['test', 'Add tests for `Recipe.heaviest`'],
    ['chore', 'Bump the dependencies in the lock file'],
    ['question', 'How do I scale a recipe to half a serving?'],
    ['question', 'Is there an option for the separator of slugs?'],
    ['unclear', 'it does not work'],
    ['unclear', 'please fix the bug'],
    ['unclear', 'help!!!'],
  ])('%s: %s', (kind, text) => expect(guessKind(requestOf(text)).kind).toBe(kind));

  it('is surer of a report with a traceback and an example than of a hint', () => {
    const plain = guessKind(requestOf('`slug("a!")` returns `"a-"` instead of `"a"`, this is a bug'));
    const faint = guessKind(requestOf('the slug of titles seems odd, there may be an issue'));
    expect(plain.confidence).toBeGreaterThan(0.8);
    expect(faint.confidence).toBeLessThan(plain.confidence);
  });

  it('splits prose into sentences and leaves code out', () => {
    expect(sentencesOf('One is `f(1.5)`. Two\ngoes on!\n\n```python\nx = 1.\n```\n\n- item one\n- item two')).toEqual([
      'One is `f(1.5)`.',
      'Two goes on!',
      'item one',
      'item two',
    ]);
  });
});
