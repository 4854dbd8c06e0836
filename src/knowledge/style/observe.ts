import type { PythonTree } from '../parse/flat-tree.ts';
import { observeDocstrings } from './docstrings.ts';
import { observeImports } from './imports.ts';
import { observeLayout } from './layout.ts';
import { observeNames } from './names.ts';
import { observeStrings } from './strings.ts';
import type { Observer, See } from './tally.ts';

const OBSERVERS: readonly Observer[] = [observeLayout, observeStrings, observeDocstrings, observeImports, observeNames];

/** Everything that one file shows of its style, as sightings on its lines. */
export function observeFile(tree: PythonTree, path: string, see: See): void {
  for (const observer of OBSERVERS) observer({ tree, path }, see);
}
