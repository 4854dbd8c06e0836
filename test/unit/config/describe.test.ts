import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { actionYaml, inputsTable, optionsPage } from '../../../src/config/describe.ts';
import { OPTIONS } from '../../../src/config/options.ts';
import { OUTPUTS } from '../../../src/config/outputs.ts';

const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

describe('config/describe', () => {
  it('equals the committed action.yml', () => {
    expect(read('action.yml')).toBe(actionYaml());
  });

  it('equals the committed docs/options.md and the table in the README', () => {
    expect(read('docs/options.md')).toBe(optionsPage());
    expect(read('README.md')).toContain(inputsTable());
  });

  it('declares exactly the inputs and outputs of the tables, on node24', () => {
    const action = parse(actionYaml()) as { inputs: object; outputs: object; runs: { using: string } };
    const inputs = Object.entries(OPTIONS).filter(([, definition]) =>
      (definition.places as readonly string[]).includes('action'),
    );
    expect(Object.keys(action.inputs)).toEqual(inputs.map(([name]) => name));
    expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS));
    expect(action.runs.using).toBe('node24');
  });
});
