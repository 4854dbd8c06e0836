import { readFileSync } from 'node:fs';
import { LIFTED_BY_ALLOW, RULES, WARNINGS, type RuleId } from '../../../../src/judge/guard/rules.ts';

describe('judge/guard/rules', () => {
  it('are all documented, and nothing else is', () => {
    const page = readFileSync('docs/guard-rules.md', 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const wanted = (Object.keys(RULES) as RuleId[]).map((id) => {
      const effect = `${WARNINGS.has(id) ? 'warns' : 'refuses'}${LIFTED_BY_ALLOW.has(id) ? ', allow-paths' : ''}`;
      return `| \`${id}\` | ${effect} | ${RULES[id]} |`;
    });
    expect(rows).toEqual(wanted);
  });
});
