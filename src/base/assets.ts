import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Assets that npm packages ship. */
const PACKAGED = {
  'web-tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
  'tree-sitter-python.wasm': 'tree-sitter-python/tree-sitter-python.wasm',
  'tree-sitter-javascript.wasm': 'tree-sitter-javascript/tree-sitter-javascript.wasm',
  'tree-sitter-typescript.wasm': 'tree-sitter-typescript/tree-sitter-typescript.wasm',
  'tree-sitter-tsx.wasm': 'tree-sitter-typescript/tree-sitter-tsx.wasm',
  'tree-sitter-go.wasm': 'tree-sitter-go/tree-sitter-go.wasm',
  'tree-sitter-rust.wasm': 'tree-sitter-rust/tree-sitter-rust.wasm',
} as const;

/** Assets that are files of this repository. */
const OWN = {
  'manifest.json': 'models/manifest.json',
  'edit-weights.json': 'models/edit-weights.json',
  'package.json': 'package.json',
  'package-lock.json': 'package-lock.json',
  'tools.txt': 'requirements/tools.txt',
} as const;

/** Folders of this repository that are assets as a whole. */
const FOLDERS = { sidecar: 'src/python/sidecar' } as const;

export type AssetName = keyof typeof PACKAGED | keyof typeof OWN;

/** What the build copies into `dist/assets`: the name there and the path it has in an installed checkout. */
export const ASSETS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(PACKAGED).map(([name, path]) => [name, join('node_modules', path)])),
  ...OWN,
  ...FOLDERS,
};

/** This file is `<root>/src/base/assets.ts`, `<root>/lib/base/assets.js` or, bundled, `<root>/dist/<entry>/index.js`. */
export function packageRoot(): string {
  return join(dirname(fileURLToPath(import.meta.url)), '..', '..');
}

/** The file of an asset: `assets/` beside the bundle's folder when we run bundled, else where the checkout has it. */
export function assetPath(name: AssetName): string {
  const bundled = inBundle(name);
  if (bundled !== null) return bundled;
  if (name in OWN) return join(packageRoot(), OWN[name as keyof typeof OWN]);
  return createRequire(import.meta.url).resolve(PACKAGED[name as keyof typeof PACKAGED]);
}

/** A folder of assets, found like `assetPath`. */
export function assetFolder(name: keyof typeof FOLDERS): string {
  return inBundle(name) ?? join(packageRoot(), FOLDERS[name]);
}

function inBundle(name: string): string | null {
  const bundled = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets', name);
  return existsSync(bundled) ? bundled : null;
}

/** The script of a parsing thread: a bundle of its own when we run bundled, else the module of this checkout. */
export function parseWorkerFile(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const bundled = join(here, '..', 'parse-worker', 'index.js');
  if (existsSync(bundled)) return bundled;
  return join(here, '..', 'knowledge', 'parse', `worker${extname(fileURLToPath(import.meta.url))}`);
}
