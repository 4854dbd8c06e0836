import type { NamedFile } from './table.ts';

/** Which file a module name means. */
export interface ModuleIndex {
  /** The index of the file that `module` means when imported from a file; -1 when it is not of this repository. */
  file(module: string, from: number): number;
  /** Whether it is a package without a file of its own. */
  isPackage(module: string): boolean;
  /** The absolute name of the module that an import statement names. */
  imported(from: number, level: number, module: string): string;
}

const SHARED_ROOT = /(?:^|\/)(?:src|lib|python)$/;

export function indexModules(files: readonly NamedFile[]): ModuleIndex {
  const byModule = new Map<string, number[]>();
  const packages = new Set<string>();
  files.forEach(({ name: { module } }, index) => {
    const same = byModule.get(module);
    if (same === undefined) byModule.set(module, [index]);
    else same.push(index);
    for (let dot = module.lastIndexOf('.'); dot > 0; dot = module.lastIndexOf('.', dot - 1)) packages.add(module.slice(0, dot));
  });
  const isReachable = (index: number, module: string) => {
    const name = files[index]?.name;
    // A loose script in some other folder is on nobody's path.
    const loose = name?.isPackage !== true && !module.includes('.');
    return name !== undefined && (!loose || name.root === '' || SHARED_ROOT.test(name.root));
  };
  return {
    file: (module, from) => {
      const candidates = byModule.get(module) ?? [];
      const root = files[from]?.name.root;
      const same = candidates.find((one) => files[one]?.name.root === root);
      return same ?? candidates.find((one) => isReachable(one, module)) ?? -1;
    },
    isPackage: (module) => packages.has(module),
    imported: (from, level, module) => {
      const name = files[from]?.name;
      if (level === 0 || name === undefined) return module;
      const parts = name.module.split('.');
      const up = level - (name.isPackage ? 1 : 0);
      if (up > parts.length) return module;
      const base = parts.slice(0, parts.length - up).join('.');
      return [base, module].filter((part) => part !== '').join('.');
    },
  };
} // prettier-ignore
