import { readFileSync } from 'node:fs';
import { assetPath } from '../../../src/base/assets.ts';

describe('base/assets', () => {
  it.each(['web-tree-sitter.wasm', 'tree-sitter-python.wasm'] as const)('finds %s', (name) => {
    expect(readFileSync(assetPath(name)).subarray(0, 4)).toEqual(Buffer.from('\0asm'));
  });
});
