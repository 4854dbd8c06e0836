import { readFileSync } from 'node:fs';
import { assetPath } from '../../../src/base/assets.ts';

describe('base/assets', () => {
  it.each([
    'web-tree-sitter.wasm',
    'tree-sitter-python.wasm',
    'tree-sitter-javascript.wasm',
    'tree-sitter-typescript.wasm',
    'tree-sitter-tsx.wasm',
    'tree-sitter-go.wasm',
    'tree-sitter-rust.wasm',
  ] as const)('finds %s', (name) => {
    expect(readFileSync(assetPath(name)).subarray(0, 4)).toEqual(Buffer.from('\0asm'));
  });
});
