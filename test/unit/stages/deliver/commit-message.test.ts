import { habitOf, subjectOf } from '../../../../src/stages/deliver/commit-message.ts';
import { aRequest, aSpec } from '../../../helpers/evidence.ts';

const subject = (subjects: readonly string[], title = 'clamp excludes its upper bound') =>
  subjectOf(aRequest(), aSpec({ title }), habitOf(subjects));
const times = (text: string) => Array.from({ length: 6 }, () => text);

describe('stages/deliver/commit-message', () => {
  it.each([
    ['conventional commits', times('fix(core): this'), 'fix: clamp excludes its upper bound'],
    ['sentences', times('Fix this and that'), 'Clamp excludes its upper bound'],
    ['lower case', times('fix this and that'), 'clamp excludes its upper bound'],
    ['too few to tell', ['Fix this'], 'fix: clamp excludes its upper bound'],
    ['half and half', [...times('feat!: x'), ...times('Add x')], 'fix: clamp excludes its upper bound'],
  ])('writes a subject as a history of %s does', (_what, history, expected) => {
    expect(subject(history)).toBe(expected);
  });

  it('leaves names as they are written, and says a prefix once', () => {
    expect(subject(times('Fix this'), 'parse_date rejects leap days')).toBe('parse_date rejects leap days');
    expect(subject(times('fix: this'), 'Fix: the bound')).toBe('fix: the bound');
  });
});
