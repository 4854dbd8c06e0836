import type { Sandbox } from '../../sandbox/sandbox.ts';
import { findTools, type Tools } from '../checks/tools.ts';
import type { Tree } from '../workbench.ts';
import { treeIn } from './slot-tree.ts';
import { TreeStore } from './tree-store.ts';

export interface ToolsTree extends AsyncDisposable {
  readonly tree: Tree;
  readonly tools: Tools;
}

/** A copy of the base commit for tools that only read it: no interpreter of the tests is looked for. */
export async function openToolsTree(
  options: {
    readonly repository: { readonly root: string; readonly base: string };
    readonly sandbox: Sandbox;
    readonly toolsFolder: string | null;
    readonly natives: string | null;
  },
  signal: AbortSignal,
): Promise<ToolsTree> {
  const { repository, sandbox, toolsFolder, natives } = options;
  const store = await TreeStore.create(repository.root, repository.base, signal);
  try {
    const tree = treeIn(store, await store.take(), sandbox, []);
    return { tree, tools: findTools(toolsFolder, natives), [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
  } catch (error) {
    await store[Symbol.asyncDispose]();
    throw error;
  }
}
