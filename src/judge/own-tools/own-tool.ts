import type { Finding } from '../../contracts/verdict.ts';

export const OWN_TOOL_NAMES = ['mypy', 'flake8', 'pylint', 'isort'] as const;
export type OwnToolName = (typeof OWN_TOOL_NAMES)[number];

/** What a tool printed and how it ended. */
export interface ToolOutput {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Absolute path of the tree, for tools that print absolute paths. */
  readonly tree: string;
}

/** A tool that a repository configures for itself, run in the version that its interpreter has. */
export interface OwnTool {
  readonly name: OwnToolName;
  /** Arguments before the files. Where a tool would write a cache it is told not to: the tree is read-only. */
  readonly arguments: readonly string[];
  /** What it found; null when the output is none of a finished run. Paths are relative to the tree. */
  read(output: ToolOutput): readonly Omit<Finding, 'tool'>[] | null;
  /** Does a new finding stop a patch? Otherwise it is listed. */
  blocks(finding: Pick<Finding, 'rule'>): boolean;
}

const MAX_MESSAGE = 500;

/** A finding as tools print them, with its path made relative and its message bounded. */
export function findingOf(tree: string, { path, line, rule, message }: Omit<Finding, 'tool'>): Omit<Finding, 'tool'> {
  const inside = path.startsWith(`${tree}/`) ? path.slice(tree.length + 1) : path.replace(/^\.\//, '');
  return { path: inside, line, rule, message: message.replaceAll(`${tree}/`, '').slice(0, MAX_MESSAGE) };
}
