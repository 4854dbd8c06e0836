import type { Style } from '../../src/contracts/style.ts';
import type { Sdist } from '../lib/sdist.ts';

type Field = 'indent' | 'quotes' | 'lineLength' | 'docstrings' | 'importOrder' | 'importNames';

export interface Project extends Sdist {
  /** What the project says of itself; a field that it leaves open is absent. */
  readonly truth: { readonly [Name in Field]?: NonNullable<Style[Name]['value']> };
  /** Where it says so. */
  readonly why: string;
}

const black = { indent: 4, quotes: 'double', importOrder: 'plain-first', importNames: 'several' } as const;

/** Twelve source distributions whose style is known from their own configuration. */
export const PROJECTS: readonly Project[] = [
  {
    name: 'requests', version: '2.34.2', sha256: 'f288924cae4e29463698d6d60bc6a4da69c89185ad1e0bcc4104f584e960b9ed',
    truth: { ...black, lineLength: 88, docstrings: 'rest' },
    why: 'ruff format with double quotes at its own 88, ruff I; :param: docstrings for Sphinx',
  },
  {
    name: 'cryptography', version: '50.0.2', sha256: '7b46165bb56eb4704e2eaaf86f3c940d19154535d9b0ca7d6d590b04060e00d5',
    truth: { ...black, lineLength: 79 },
    why: 'ruff format, line-length 79, ruff I',
  },
  {
    name: 'pydantic', version: '2.14.3', sha256: '1054f237f4d4733e5a30e1e2333bd33a2004ab9ab1510bd053a9a31bb48e232d',
    truth: { ...black, lineLength: 120, quotes: 'single', docstrings: 'google' },
    why: 'ruff format, line-length 120, single quotes, ruff I, pydocstyle google',
  },
  {
    name: 'flax', version: '0.12.12', sha256: '103cc503c94219513b73027aa0e93aac408adfd3fcdfb1df85e9d147219e4896',
    truth: { indent: 2, quotes: 'single', lineLength: 80, docstrings: 'google' },
    why: 'ruff format, line-length 80, indent-width 2, single quotes; Args: docstrings; imports are not sorted by a tool',
  },
  {
    name: 'isort', version: '9.0.2', sha256: 'd2298980ce44350f11d9d24c8150eaef1883431ec203dddbb4e9b5c3ceb54c70',
    truth: { ...black, lineLength: 100 },
    why: 'ruff format, line-length 100, isort profile hug',
  },
  {
    name: 'networkx', version: '3.7', sha256: 'fd77a511bd90f39f3d016351345b52cf5319b813bdca01de3f755d3cca62e96a',
    truth: { ...black, lineLength: 88, docstrings: 'numpy' },
    why: 'ruff format at its own 88, ruff I; numpydoc',
  },
  {
    name: 'mypy', version: '2.4.1', sha256: '63b590965691e540a335fa74dadf31a7069142f6b72e234689bbd244edf55623',
    truth: { ...black, lineLength: 99 },
    why: 'black, line-length 99, no magic trailing comma, ruff I',
  },
  {
    name: 'domdf-python-tools', version: '3.11.0', sha256: '518ac47b27a799a72b01377f21588e41550a59918c25a74fb55fc7d15fbb2434',
    truth: { indent: 'tab', docstrings: 'rest' },
    why: 'tabs; :param: docstrings for Sphinx; its formatter is not configured in the archive',
  },
  {
    name: 'langchain-core', version: '1.8.2', sha256: '6d35fae6c7f9946bcb9a8a0fa02a2c176cc958ea264ebc59d2dc5e0b01046f22',
    truth: { ...black, lineLength: 88, docstrings: 'google' },
    why: 'ruff format at its own 88, ruff ALL, pydocstyle google',
  },
  {
    name: 'botocore', version: '1.44.5', sha256: 'a988f39e3a4484def0b8010f41128f71157da0515a4804fccce4739aa8f216da',
    truth: { indent: 4, lineLength: 79, docstrings: 'rest', importOrder: 'plain-first', importNames: 'several' },
    why: 'ruff format, line-length 79, quotes preserved, ruff I; :param: docstrings for Sphinx',
  },
  {
    name: 'poetry-core', version: '2.5.0', sha256: '81d04c9253b19d0604718268d781867c8f7b2128e5b25bbf1e84141eec6b89c4',
    truth: { ...black, lineLength: 88, importNames: 'one' },
    why: 'ruff format, line-length 88, ruff I with force-single-line',
  },
  {
    name: 'elastic-apm', version: '6.26.2', sha256: '2301de319a85353bd7810dc5d715df8e7e6fd829cf0148a5fb9f0811a2fed7bb',
    truth: { ...black, lineLength: 120, docstrings: 'rest' },
    why: 'black, line-length 120, isort in vertical hanging mode; :param: docstrings for Sphinx',
  },
]; // prettier-ignore
