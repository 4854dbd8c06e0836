import { namePython } from '../knowledge/build/build-digest.ts';
import type { ReadFacts } from '../knowledge/build/read-facts.ts';
import { buildFlow, type FlowGraph } from '../knowledge/flow/graph.ts';
import { writeProgram } from '../knowledge/flow/write.ts';
import type { NamedFile } from '../knowledge/names/table.ts';
import { definitions, type Definition } from '../knowledge/parse/definitions.ts';
import { textOf, type PythonTree } from '../knowledge/parse/flat-tree.ts';
import { parsePython, syntaxErrors } from '../knowledge/parse/python.ts';
import { refusal } from './refuse.ts';

/** A Python file, parsed, with the place in the flow program of each of its expressions. */
export interface ParsedFile {
  readonly index: number;
  readonly path: string;
  readonly module: string;
  readonly isPackage: boolean;
  readonly test: boolean;
  readonly tree: PythonTree;
  readonly definitions: readonly Definition[];
  /** Nodes of the solved graph that hold what an expression may be. */
  places(node: number): readonly number[];
  text(node: number): string;
}

/** Everything an exact refactor looks at: all Python files with the solved graph over them, and the texts beside them. */
export interface Project {
  readonly files: readonly NamedFile[];
  readonly graph: FlowGraph;
  /** Documents and configuration that may name code. */
  readonly texts: ReadonlyMap<string, Buffer>;
  file(index: number): Promise<ParsedFile>;
  /** The Python files whose bytes hold one of these words. */
  holding(...words: readonly string[]): Promise<readonly ParsedFile[]>;
  indexOf(path: string): number;
}

const TEXTS = /(?:\.(?:rst|md|txt|pyi|toml|cfg|ini|ya?ml|in|html|json|ipynb)|(?:^|\/)(?:README|Makefile))$/;
/** A text larger than this is data. */
const MAX_TEXT_BYTES = 2_000_000;
const MAX_TEXTS = 5_000;

/** Opens the project of these facts; sources are read once. */
export async function openProject(
  read: ReadFacts,
  repository: {
    files(): Promise<readonly string[]>;
    readMany(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
  },
): Promise<Project> {
  const files = namePython(read.files);
  const graph = buildFlow(files);
  if (!graph.solved.complete) throw refusal('the repository is too large to follow every value, so no exact refactor is possible'); // prettier-ignore
  const paths = (await repository.files()).filter((path) => TEXTS.test(path)).slice(0, MAX_TEXTS);
  const texts = new Map([...(await repository.readMany(paths))].filter(([, bytes]) => bytes.length <= MAX_TEXT_BYTES));
  const sources = await repository.readMany(files.map(({ name }) => name.path));
  const parsed = new Map<number, Promise<ParsedFile>>();
  const file = (index: number) => {
    const known = parsed.get(index);
    if (known !== undefined) return known;
    const named = files[index];
    const source = named === undefined ? undefined : sources.get(named.name.path);
    if (named === undefined || source === undefined) throw new Error(`no source of file ${index}`);
    const made = parseFile(index, named, source, graph);
    parsed.set(index, made);
    return made;
  };
  return {
    files,
    graph,
    texts,
    file,
    holding: (...words) =>
      Promise.all(files.flatMap(({ name }, index) => {
        const source = sources.get(name.path);
        return source !== undefined && words.some((word) => source.includes(word)) ? [file(index)] : [];
      })),
    indexOf: (path) => files.findIndex(({ name }) => name.path === path),
  };
} // prettier-ignore

async function parseFile(index: number, { name }: NamedFile, source: Buffer, graph: FlowGraph): Promise<ParsedFile> {
  const result = await parsePython(source);
  if (!result.ok) throw refusal(`${name.path} cannot be read: ${result.why}`);
  const { tree } = result;
  const [broken] = syntaxErrors(tree);
  if (broken !== undefined) throw refusal(`${name.path} line ${broken.line} is no valid Python, and it holds the name; correct it first`); // prettier-ignore
  const found = definitions(tree);
  let written: Map<number, number[]> | null = null;
  const base = graph.world.firstNode[index] ?? 0;
  const write = () => {
    const places = new Map<number, number[]>();
    writeProgram(tree, found, null, (node, place) => {
      if (place === 0) return;
      const known = places.get(node);
      if (known === undefined) places.set(node, [base + place]);
      else if (!known.includes(base + place)) known.push(base + place);
    });
    return places;
  };
  return {
    index,
    path: name.path,
    module: name.module,
    isPackage: name.isPackage,
    test: name.test,
    tree,
    definitions: found,
    places: (node) => (written ??= write()).get(node) ?? [],
    text: (node) => textOf(tree, node),
  };
}
