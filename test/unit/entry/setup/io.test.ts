import { packageManagerEnv, slowly } from '../../../../src/entry/setup/io.ts';

describe('entry/setup/io', () => {
  it('gives package managers their settings and the network, and no token', () => {
    const env = packageManagerEnv({
      PATH: '/bin',
      HOME: '/h',
      HTTPS_PROXY: 'http://proxy:1',
      https_proxy: 'http://proxy:2',
      npm_config_registry: 'https://npm.example',
      PIP_INDEX_URL: 'https://pip.example',
      NODE_EXTRA_CA_CERTS: '/ca.pem',
      GITHUB_TOKEN: 'ghs_x',
      INPUT_TOKEN: 'ghs_x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      NODE_OPTIONS: '--require /evil.js',
      PYTHONPATH: '/evil',
      LD_PRELOAD: '/evil.so',
      UNSET: undefined,
    });
    expect(Object.keys(env).sort()).toEqual(
      [
        'HOME',
        'HTTPS_PROXY',
        'NODE_EXTRA_CA_CERTS',
        'PATH',
        'PIP_INDEX_URL',
        'https_proxy',
        'npm_config_registry',
      ].sort(),
    );
  });

  it('passes on at most one text in so many seconds', () => {
    const seen: string[] = [];
    const often = slowly((text) => seen.push(text), 3600);
    for (const text of ['one', 'two', 'three']) often(text);
    expect(seen).toEqual(['one']);
    const always = slowly((text) => seen.push(text), 0);
    for (const text of ['four', 'five']) always(text);
    expect(seen).toEqual(['one', 'four', 'five']);
  });
});
