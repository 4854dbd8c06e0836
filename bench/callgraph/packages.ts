import type { Sdist } from '../lib/sdist.ts';

/** Packages whose share of resolved calls is measured; they were looked at while the rules were written. */
export const PACKAGES: readonly Sdist[] = [
  { name: 'requests', version: '2.32.5', sha256: 'dbba0bac56e100853db0ea71b82b4dfd5fe2bf6d3754a8893c3af500cec7d7cf' },
  { name: 'httpx', version: '0.28.1', sha256: '75e98c5f16b0f35b567856f597f06ff2270a374470a5c2392242528e3e3e42fc' },
  { name: 'urllib3', version: '2.5.0', sha256: '3fc47733c7e419d4bc3f6b3dc2b4f890bb743906a30d56ba4a5bfa4bbff92760' },
  { name: 'packaging', version: '25.0', sha256: 'd443872c98d677bf60f6a1f2f8c1cb748e8fe762d2bf9d3148b5599295b0fc4f' },
];

/** The package of 50,000 lines, and the folder of it that is read. */
export const BIG: { readonly sdist: Sdist; readonly folder: string } = {
  sdist: {
    name: 'docutils',
    version: '0.22',
    sha256: 'ba9d57750e92331ebe7c08a1bbf7a7f8143b86c476acd51528b042216a6aad0f',
  },
  folder: 'docutils',
};
