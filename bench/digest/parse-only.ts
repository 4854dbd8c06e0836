/**
 * The peer of the digest: parses every file of a folder with the same Tree-sitter on one core, and does nothing else.
 * Reading the files, loading the grammar and the start of the process are not counted.
 */
import { readFileSync } from 'node:fs';
import { Language, Parser } from 'web-tree-sitter';
import { assetPath } from '../../src/base/assets.ts';

const [listFile = ''] = process.argv.slice(2);
const paths = readFileSync(listFile, 'utf8')
  .split('\0')
  .filter((path) => path !== '');
const sources = paths.map((path) => readFileSync(path));
await Parser.init();
const parser = new Parser().setLanguage(await Language.load(readFileSync(assetPath('tree-sitter-python.wasm'))));
const cpu = process.cpuUsage();
const started = performance.now();
let lines = 0;
for (const source of sources) {
  const tree = parser.parse(source.toString('utf8'));
  lines += tree?.rootNode.endPosition.row ?? 0;
  tree?.delete();
}
const seconds = (performance.now() - started) / 1000;
const used = process.cpuUsage(cpu);
console.log(JSON.stringify({ seconds, cpuSeconds: (used.user + used.system) / 1e6, files: paths.length, lines }));
