import type { Sandbox, SandboxCommand } from '../../sandbox/sandbox.ts';
import type { Tree, TreeCommand } from '../workbench.ts';
import { modeOf, readRegular } from './overlay.ts';
import type { Slot, TreeStore } from './tree-store.ts';

/** A copy of the base tree as tools see it; it is given back when it is disposed of. */
export function treeIn(store: TreeStore, slot: Slot, sandbox: Sandbox, changed: readonly string[]): Tree {
  const inside = (command: TreeCommand): SandboxCommand => ({
    ...command,
    work: slot.scratch,
    cwd: slot.tree,
    readOnly: [...(command.readOnly ?? []), slot.tree],
  });
  return {
    path: slot.tree,
    scratch: slot.scratch,
    changed,
    read: (path) => readRegular(slot.tree, path),
    mode: (path) => modeOf(slot.tree, path),
    run: (command, signal) => sandbox.run(inside(command), signal),
    start: (command, signal) => sandbox.start(inside(command), signal),
    [Symbol.asyncDispose]: () => store.release(slot),
  };
}
