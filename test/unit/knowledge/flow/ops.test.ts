import { Op, pack, programFits, unpack } from '../../../../src/knowledge/flow/ops.ts';

const fits = (code: readonly number[], more: { nodes?: number; names?: string[] } = {}) =>
  programFits({ nodes: 3, scopes: 2, names: ['a'], code: Int32Array.from(code), ...more }, 1);

describe('knowledge/flow/ops', () => {
  it('packs numbers of any size and gives them back', () => {
    const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 28, 2 ** 31 - 1];
    expect([...(unpack(pack(numbers)) ?? [])]).toEqual(numbers);
    expect(pack([])).toBe('');
  });

  it('refuses text that it did not write', () => {
    expect(unpack(Buffer.from([0x80]).toString('base64'))).toBeNull();
    expect(unpack(Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 1]).toString('base64'))).toBeNull();
    expect(unpack(Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f]).toString('base64'))).toBeNull();
  });

  it('accepts what is written and refuses what refers to nothing', () => {
    expect(fits([Op.copy, 1, 2])).toBe(true);
    expect(fits([Op.call, 1, 2, 0, 1, 1, 0, 0, 2])).toBe(true);
    expect(fits([Op.copy, 1, 3])).toBe(false);
    expect(fits([Op.copy, 1])).toBe(false);
    expect(fits([Op.text, 1, 1])).toBe(false);
    expect(fits([Op.getKey, 1, 2, 4])).toBe(false);
    expect(fits([Op.scope, 2])).toBe(false);
    expect(fits([99])).toBe(false);
    expect(fits([Op.build, 1, 0, 1_000_000_000, 0, 0])).toBe(false);
    expect(fits([Op.copy, 1, 2], { nodes: 1_000_000_000 })).toBe(false);
  });
});
