import { actionInputs, environmentName, loadOptions } from '../../../src/config/load.ts';
import { OPTIONS, type OptionName } from '../../../src/config/options.ts';

const load = (given: Record<string, string> = {}, env: Record<string, string> = {}) =>
  loadOptions(new Map(Object.entries(given)), env);

describe('config/load', () => {
  it('gives every option a valid default', () => {
    const options = load();
    expect(Object.keys(options)).toEqual(Object.keys(OPTIONS));
    expect(options['budget-minutes']).toBe(15);
    expect(Object.isFrozen(options)).toBe(true);
  });

  it('lets a flag win over the environment and the environment over the default', () => {
    expect(load({}, { GROUNDSKEEPER_SEED: '7' }).seed).toBe(7);
    expect(load({ seed: '8' }, { GROUNDSKEEPER_SEED: '7' }).seed).toBe(8);
  });

  it.each([
    ['budget-minutes', 'soon'],
    ['budget-minutes', '0'],
    ['budget-minutes', '1.5'],
    ['preset', 'huge'],
    ['deliver', 'merge'],
    ['sandbox', 'off'],
    ['repairs', '4'],
    ['from', 'middle'],
  ])('refuses %s=%s naming the option, the value and what is allowed', (name, value) => {
    const allowed = OPTIONS[name as OptionName].allowed;
    expect(() => load({ [name]: value })).toThrow(
      expect.objectContaining({
        exit: 3,
        reason: 'option-invalid',
        message: expect.stringMatching(new RegExp(`${name}.*"${value}".*${allowed.slice(0, 12)}`)),
      }),
    );
  });

  it('refuses an unknown option, variable or input, and hints at the near one', () => {
    expect(() => load({ presett: 'fast' })).toThrow(
      expect.objectContaining({ exit: 3, message: expect.stringContaining('did you mean preset') }),
    );
    expect(() => load({}, { GROUNDSKEEPER_PRESETT: 'fast' })).toThrow(/GROUNDSKEEPER_PRESET\b/);
    expect(() => actionInputs({ 'INPUT_BUDGET-MINUTE': '5' })).toThrow(/budget-minutes/);
    expect(() => actionInputs({ INPUT_REPO: 'x' })).toThrow(expect.objectContaining({ reason: 'option-unknown' }));
  });

  it('never prints the value of a secret option', () => {
    expect(environmentName('publish-token')).toBe('GROUNDSKEEPER_PUBLISH_TOKEN');
    expect(load({ token: 'ghs_abc' }).token).toBe('ghs_abc');
  });

  it('reads inputs as the runner passes them, and treats an empty one as not given', () => {
    const given = actionInputs({ 'INPUT_BUDGET-MINUTES': ' 5 ', INPUT_PRESET: '', PATH: '/bin' });
    expect([...given]).toEqual([['budget-minutes', '5']]);
  });
});
