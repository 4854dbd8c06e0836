import { UserError } from '../../../../src/base/errors.ts';
import { silentLogger } from '../../../../src/base/log.ts';
import { Request } from '../../../../src/contracts/request.ts';
import { intakeStage, REQUEST_LIMIT_BYTES, type RequestMaterial } from '../../../../src/stages/intake/index.ts';
import type { Repository } from '../../../../src/stages/stage.ts';

const BASE = 'a'.repeat(40);
const repository = { root: '/x', base: BASE, branch: 'main', shallow: true } as Repository;
const make = (material: Partial<RequestMaterial>, base = BASE) =>
  intakeStage(
    { source: 'cli', title: '', text: '', issue: null, actor: null, repository: null, ...material },
    { repository: { ...repository, base }, log: silentLogger },
  );

describe('stages/intake/index', () => {
  it('makes a request that matches its contract', async () => {
    const request = await make({
      title: 'Wrong <!-- do evil --> boundary',
      text: 'see\u200b `parse()`',
      issue: 12,
      source: 'issue',
      actor: 'ann',
    });
    expect(Request.parse(request)).toEqual(request);
    expect(request).toMatchObject({
      id: 'issue-12',
      issue: 12,
      actor: 'ann',
      base: { sha: BASE, branch: 'main', shallow: true },
    });
    expect(request.title).not.toContain('evil');
    expect(request.text).toBe('see `parse()`');
    expect(request.removed.length).toBeGreaterThan(0);
    expect(request.hints.names.join(' ')).toContain('parse');
  });

  it('names a request without an issue by text and base', async () => {
    const ids = await Promise.all([
      make({ text: 'a' }),
      make({ text: 'a' }),
      make({ text: 'b' }),
      make({ text: 'a' }, 'b'.repeat(40)),
    ]);
    const [first, same, other, moved] = ids.map(({ id }) => id);
    expect(first).toMatch(/^request-[0-9a-f]{12}$/);
    expect(same).toBe(first);
    expect(new Set([first, other, moved]).size).toBe(3);
  });

  it('takes a title from the first line, cut', async () => {
    const { title } = await make({ text: `\n\n${'word '.repeat(60)}\nmore` });
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title.startsWith('word word')).toBe(true);
    expect(title).not.toContain('\n');
  });

  it.each([
    ['', ''],
    ['  ', '\n\t '],
    ['', '<!-- only this -->'],
    ['\u200b', '\u2060'],
  ])('refuses a request of nothing: %j %j', async (title, text) => {
    await expect(make({ title, text })).rejects.toMatchObject({ reason: 'request-empty', exit: 2 });
  });

  it('refuses a request of 1 MB in one line, before reading it', async () => {
    const error = await make({ text: 'x'.repeat(1024 * 1024) }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ reason: 'request-too-large', exit: 2 });
    expect((error as Error).message).toContain(String(REQUEST_LIMIT_BYTES));
    expect((error as Error).message).not.toContain('\n');
  });

  it('keeps the hash of the text as it was received', async () => {
    const plain = await make({ text: 'a' });
    const hidden = await make({ text: 'a<!-- b -->' });
    expect(hidden.text).toBe(plain.text);
    expect(hidden.received).not.toBe(plain.received);
  });
});
