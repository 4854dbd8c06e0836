import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INVISIBLE } from '../../src/base/characters.ts';
import { sanitiseRequest } from '../../src/base/sanitise.ts';

describe('security/hidden-text', () => {
  it('row 7: what the page does not show does not reach the model', () => {
    const { text } = sanitiseRequest(readFileSync(join(import.meta.dirname, 'corpus/7-hidden.md'), 'utf8'));
    expect(text).toContain('The cow says nothing.');
    expect(text).not.toMatch(/environment|send it/);
    expect(INVISIBLE.test(text)).toBe(false);
    expect(text).toMatch(/zerowidth, selector, tag, rightto left/);
  });
});
