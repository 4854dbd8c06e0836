import type { ExactOperation } from '../contracts/operation.ts';
import { createClassGraph } from './classes.ts';
import { deleteSymbol } from './delete.ts';
import type { Project } from './project.ts';
import { refusal } from './refuse.ts';
import { rename } from './rename/index.ts';
import type { Refactoring } from './sites.ts';
import type { FindSymbol, Look } from './target.ts';

/** Carries out one exact operation: the edits, or a UserError that says why it would be wrong. Nothing is written. */
export async function perform(project: Project, find: FindSymbol, operation: ExactOperation): Promise<Refactoring> {
  const look: Look = { project, classes: createClassGraph(project.graph), find };
  const done = await carryOut(look, operation);
  if (done.edits.length === 0) throw refusal('there is nothing to change');
  return done;
}

function carryOut(look: Look, operation: ExactOperation): Promise<Refactoring> {
  switch (operation.op) {
    case 'rename-symbol':
      return rename(look, operation);
    case 'delete-symbol':
      return deleteSymbol(look, operation);
  }
}
