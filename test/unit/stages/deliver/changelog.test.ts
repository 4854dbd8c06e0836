import { withEntry } from '../../../../src/stages/deliver/changelog.ts';
import { aRequest, aSpec } from '../../../helpers/evidence.ts';

const HEAD = '# Changelog\n\n';
const OLD = '## [1.0.0] - 2024-01-01\n\n### Added\n\n- The first thing.\n';
const add = (text: string, extra: Parameters<typeof aSpec>[0] = {}) =>
  withEntry(Buffer.from(text), aRequest(), aSpec({ title: 'clamp excludes its upper bound', ...extra }))?.toString();

describe('stages/deliver/changelog', () => {
  it.each([
    [
      'after the last entry of its section',
      `${HEAD}## [Unreleased]\n\n### Fixed\n\n- One.\n- Two,\n  on two lines.\n\n${OLD}`,
      `${HEAD}## [Unreleased]\n\n### Fixed\n\n- One.\n- Two,\n  on two lines.\n- Clamp excludes its upper bound.\n\n${OLD}`,
    ],
    [
      'in a section of its own, in the order of Keep a Changelog',
      `${HEAD}## [Unreleased]\n\n### Added\n\n- One.\n\n### Security\n\n- Three.\n\n${OLD}`,
      `${HEAD}## [Unreleased]\n\n### Added\n\n- One.\n\n### Fixed\n\n- Clamp excludes its upper bound.\n\n### Security\n\n- Three.\n\n${OLD}`,
    ],
    [
      'under an empty Unreleased',
      `${HEAD}## Unreleased\n\n${OLD}`,
      `${HEAD}## Unreleased\n\n### Fixed\n\n- Clamp excludes its upper bound.\n\n${OLD}`,
    ],
    [
      'with the mark, the lower case and the number that the others have',
      `${HEAD}## [Unreleased]\n### Fixed\n* one (#1)\n* two (#2)\n`,
      `${HEAD}## [Unreleased]\n### Fixed\n* one (#1)\n* two (#2)\n* clamp excludes its upper bound (#4)\n`,
    ],
    [
      'before the links at the end',
      `${HEAD}## [Unreleased]\n\n### Fixed\n\n- One.\n\n[Unreleased]: https://example.invalid/compare\n`,
      `${HEAD}## [Unreleased]\n\n### Fixed\n\n- One.\n- Clamp excludes its upper bound.\n\n[Unreleased]: https://example.invalid/compare\n`,
    ],
    [
      'with the line ends of the file',
      `# Changelog\r\n\r\n## [Unreleased]\r\n\r\n### Fixed\r\n\r\n- One.\r\n`,
      `# Changelog\r\n\r\n## [Unreleased]\r\n\r\n### Fixed\r\n\r\n- One.\r\n- Clamp excludes its upper bound.\r\n`,
    ],
  ])('writes one entry %s', (_what, before, after) => {
    expect(add(before)).toBe(after);
  });

  it('writes features under Added', () => {
    expect(add(`${HEAD}## [Unreleased]\n\n### Added\n\n- One.\n`, { kind: 'feature' })).toContain(
      '- One.\n- Clamp excludes',
    );
  });

  it.each([
    ['holds nothing that is not released', `${HEAD}${OLD}`],
    ['is in another format', '# News\n\n## Unreleased\n\n* something\n'],
    ['has the entry', `${HEAD}## [Unreleased]\n\n### Fixed\n\n- Clamp excludes its upper bound.\n`],
  ])('leaves a file alone that %s', (_what, before) => {
    expect(add(before)).toBeUndefined();
  });

  it('leaves the file alone for what users do not see, and when it is no UTF-8', () => {
    const text = `${HEAD}## [Unreleased]\n\n### Fixed\n\n- One.\n`;
    for (const kind of ['refactor', 'test', 'docs', 'chore'] as const) expect(add(text, { kind })).toBeUndefined();
    expect(withEntry(Buffer.from(`${text}\xe9`, 'latin1'), aRequest(), aSpec())).toBeNull();
  });

  it('keeps text of others text', () => {
    const entry = add(`${HEAD}## [Unreleased]\n\n### Fixed\n\n- One.\n`, {
      title: '<img src=x> ![x](https://evil.invalid) @team fixes #1',
    });
    expect(entry).not.toMatch(/<img|!\[|@team|#1\b|:\/\/evil/);
  });
});
