import { checkNames } from '../new-name.ts';
import { refusal } from '../refuse.ts';
import { Sites, type Refactoring } from '../sites.ts';
import { targetOf, type Look } from '../target.ts';
import { renameAttribute } from './attribute.ts';
import { renameName } from './name.ts';
import { renameParameter } from './parameter.ts';

export interface RenameRequest {
  readonly symbol: string;
  readonly to: string;
  /** Rename this parameter of the function instead of the function. */
  readonly parameter?: string;
}

/** Gives a definition, constant, attribute or parameter another name, everywhere at once. */
export async function rename(look: Look, { symbol, to, parameter }: RenameRequest): Promise<Refactoring> {
  const target = await targetOf(look, symbol, parameter ?? null);
  checkNames(target.name, to);
  const sites = new Sites();
  switch (target.kind) {
    case 'name':
      await renameName(look, target, to, sites);
      break;
    case 'attribute':
      await renameAttribute(look, target, to, sites);
      break;
    case 'parameter':
      await renameParameter(look, target, to, sites);
      break;
    case 'module':
      throw refusal(`${target.name} is a module: renaming files is not in this version; rename what is in it`);
  }
  return sites.finish();
}
