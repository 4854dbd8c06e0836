import type { Sdist } from '../lib/sdist.ts';

/** A package with the tests that prove a refactor of it: quick ones that need no network. */
export interface Subject extends Sdist {
  /** Put on the path of the tests. */
  readonly root: string;
  readonly tests: readonly string[];
}

export const SUBJECTS: readonly Subject[] = [
  { name: 'packaging', version: '24.2', sha256: 'c228a6dc5e932d346bc5739379109d49e8853dd8223571c7c5b55260edc0b97f', root: 'src', tests: ['tests', '-k', 'not test_specifiers'] },
  { name: 'pyparsing', version: '3.2.1', sha256: '61980854fd66de3a90028d679a954d5f2623e83144b5afe5ee86f43d762e5f0a', root: '.', tests: ['tests/test_simple_unit.py', 'tests/test_util.py', 'tests/test_unit.py'] },
  { name: 'semver', version: '3.0.2', sha256: '6253adb39c70f6e51afed2fa7152bcd414c411286088fb4b9effb133885ab4cc', root: 'src', tests: ['-o', 'addopts=', 'tests'] },
  { name: 'cachetools', version: '5.5.0', sha256: '2cc24fb4cbe39633fb7badd9db9ca6295d766d9c2995f245725a46715d050f2a', root: 'src', tests: ['tests'] },
  { name: 'pyflakes', version: '3.2.0', sha256: '1c61603ff154621fb2a9172037d84dca3500def8c8b630657d1701f026f8af3f', root: '.', tests: ['pyflakes'] },
  { name: 'isodate', version: '0.7.2', sha256: '4cd1aa0f43ca76f4a6c6c0292a85f40b35ec2e43e315b59f06e6d32171a953e6', root: 'src', tests: ['tests'] },
]; // prettier-ignore
