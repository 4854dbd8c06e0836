import type { Sandbox, SandboxCommand } from '../../sandbox/sandbox.ts';
import type { ToolServer } from '../servers/tools/tool-server.ts';
import type { Tree, TreeCommand } from '../workbench.ts';
import { modeOf, readRegular } from './overlay.ts';
import type { Slot, TreeStore } from './tree-store.ts';

/** A copy of the base tree as tools see it; it is given back when it is disposed of. */
export function treeIn(
  store: TreeStore,
  slot: Slot,
  sandbox: Sandbox,
  changed: readonly string[],
  server: ToolServer | null = null,
): Tree {
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
    run: async (command, signal) =>
      (command.resident === true ? await server?.run(slot.tree, command, signal) : null) ??
      sandbox.run(inside(command), signal),
    black: async (args, stdin, signal) => (await server?.black(slot.tree, args, stdin, signal)) ?? null,
    start: (command, signal) => sandbox.start(inside(command), signal),
    [Symbol.asyncDispose]: () => store.release(slot),
  };
}
