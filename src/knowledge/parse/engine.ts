import { readFile } from 'node:fs/promises';
import { Language, Parser, type Tree } from 'web-tree-sitter';
import { assetPath, type AssetName } from '../../base/assets.ts';

/** Grammars that we ship. One language may need several: JSX changes what `<T>` means. */
const GRAMMARS = {
  python: 'tree-sitter-python.wasm',
  javascript: 'tree-sitter-javascript.wasm',
  typescript: 'tree-sitter-typescript.wasm',
  tsx: 'tree-sitter-tsx.wasm',
  go: 'tree-sitter-go.wasm',
  rust: 'tree-sitter-rust.wasm',
} as const satisfies Record<string, AssetName>;

export type Grammar = keyof typeof GRAMMARS;

/** The functions of the parser's cursor as the library compiled them: each call of its own wrapper costs five of these. */
interface Exports {
  _ts_tree_root_node_wasm(tree: number): void;
  _ts_tree_cursor_new_wasm(tree: number): void;
  _ts_tree_cursor_delete_wasm(tree: number): void;
  _ts_tree_cursor_goto_first_child_wasm(tree: number): number;
  _ts_tree_cursor_goto_next_sibling_wasm(tree: number): number;
  _ts_tree_cursor_goto_parent_wasm(tree: number): number;
  _ts_tree_cursor_current_node_type_id_wasm(tree: number): number;
  _ts_tree_cursor_current_field_id_wasm(tree: number): number;
  _ts_tree_cursor_current_node_is_missing_wasm(tree: number): number;
  _ts_tree_cursor_start_index_wasm(tree: number): number;
  _ts_tree_cursor_end_index_wasm(tree: number): number;
}

/** A cursor over one tree. At most one is open at a time: its state lives in a buffer of the library. */
export interface RawCursor {
  readonly exports: Exports;
  /** What every function of it is called with. */
  readonly tree: number;
}

/** The kind of a node that the parser could not place: the last of `kinds`. */
export const ERROR = 'ERROR';

export interface Engine {
  readonly kinds: readonly string[];
  readonly fields: readonly (string | null)[];
  /** Null when the parser did not finish by the deadline (milliseconds of `performance.now`). The caller deletes the tree. */
  parse(text: string, deadline: number): Tree | null;
  cursor(tree: Tree): RawCursor;
  close(cursor: RawCursor): void;
}

let library: Promise<Exports> | undefined;
const engines = new Map<Grammar, Promise<Engine>>();

/** The parser of a grammar; loaded once. */
export function engineOf(grammar: Grammar): Promise<Engine> {
  const known = engines.get(grammar) ?? load(grammar);
  engines.set(grammar, known);
  return known;
}

async function load(grammar: Grammar): Promise<Engine> {
  const exports = await (library ??= initialise());
  const language = await Language.load(await readFile(assetPath(GRAMMARS[grammar])));
  const parser = new Parser().setLanguage(language);
  return {
    kinds: [...language.types, ERROR],
    fields: language.fields,
    parse: (text, deadline) => {
      const tree = parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
      // A parse that was stopped would be taken up again by the next one.
      if (tree === null) parser.reset();
      return tree;
    },
    cursor: (tree) => openCursor(exports, tree),
    close: ({ tree }) => exports._ts_tree_cursor_delete_wasm(tree),
  };
}

async function initialise(): Promise<Exports> {
  // The library makes this object its module: what it exports is found on it afterwards.
  const module: { wasmBinary: Buffer } & Partial<Exports> = { wasmBinary: await readFile(assetPath('web-tree-sitter.wasm')) };
  await Parser.init(module);
  if (module._ts_tree_cursor_new_wasm === undefined) throw new Error('another web-tree-sitter than the one we pin');
  return module as unknown as Exports;
} // prettier-ignore

function openCursor(exports: Exports, tree: Tree): RawCursor {
  // The library keeps the address of the tree under this index.
  const at = (tree as unknown as Readonly<Record<number, number>>)[0] ?? 0;
  exports._ts_tree_root_node_wasm(at);
  exports._ts_tree_cursor_new_wasm(at);
  return { exports, tree: at };
}
