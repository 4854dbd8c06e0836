import { sarifOf } from '../../../../src/stages/deliver/sarif.ts';

interface Log {
  version: string;
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      message: { text: string };
      locations: {
        physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
      }[];
    }[];
  }[];
}

describe('stages/deliver/sarif', () => {
  const read = (...args: Parameters<typeof sarifOf>) => JSON.parse(sarifOf(...args)) as Log;

  it('is one run with one rule for each kind of finding, and paths as addresses', () => {
    const finding = { tool: 'ruff', rule: 'E501', path: 'src/a b#.py', line: 0, message: 'too\u202elong' };
    const log = read([finding, { ...finding, line: 7 }, { ...finding, tool: 'guard', rule: 'x' }], '0.1.0');
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    const [run] = log.runs;
    expect(run!.tool.driver.rules.map(({ id }) => id)).toEqual(['ruff/E501', 'guard/x']);
    expect(run!.results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
      ['ruff/E501', 0],
      ['ruff/E501', 0],
      ['guard/x', 1],
    ]);
    const [first] = run!.results;
    expect(first!.message.text).toBe('too long');
    expect(first!.locations[0]!.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'src/a%20b%23.py' },
      region: { startLine: 1 },
    });
  });

  it('is a whole document without findings', () => {
    expect(read([], '0.1.0').runs[0]?.results).toEqual([]);
  });
});
