import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from '../../../../src/base/log.ts';
import { pythonWithDependencies } from '../../../../src/entry/setup/dependencies.ts';

/** Makes a wheel that would leave a mark if anything of it ran. */
const WHEEL = `
import sys, zipfile
folder, name, mark = sys.argv[1:]
with zipfile.ZipFile("%s/%s-1.0-py3-none-any.whl" % (folder, name), "w") as wheel:
    info = "%s-1.0.dist-info/" % name
    wheel.writestr(name + ".py", "open(%r, 'w')\\n" % mark)
    wheel.writestr(name + ".pth", "import %s\\n" % name)
    wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: %s\\nVersion: 1.0\\n" % name)
    wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nGenerator: t\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(info + "RECORD", "")
`;

describe('entry/setup/dependencies', () => {
  const top = mkdtempSync(join(tmpdir(), 'groundskeeper-dependencies-'));
  afterAll(() => rmSync(top, { recursive: true, force: true }));

  it('installs what has a wheel, runs nothing of it, names the rest, and keeps the result', async () => {
    const wheels = join(top, 'wheels');
    const mark = join(top, 'mark');
    mkdirSync(wheels);
    execFileSync('python3', ['-c', WHEEL, wheels, 'gk_dependency', mark]);
    writeFileSync(join(wheels, 'gk_source-1.0.tar.gz'), 'a source distribution');
    const said: string[] = [];
    const keep = (text: string) => void said.push(text);
    const repository = {
      root: top,
      readMany: () => Promise.resolve(new Map([['requirements.txt', Buffer.from('gk_dependency\ngk-source==1.0\n-e .\n')]])),
    };
    const options = {
      repository,
      cache: join(top, 'cache'),
      env: { PATH: process.env['PATH'], HOME: top, PIP_NO_INDEX: '1', PIP_FIND_LINKS: wheels, CANARY_TOKEN: 'x' },
      log: { debug: keep, info: keep, warn: keep, error: keep } as Logger,
      signal: new AbortController().signal,
    };
    const python = await pythonWithDependencies(options);
    expect(python).not.toBeNull();
    const site = join(python!, '..', '..', 'lib');
    expect(existsSync(join(site, readdirSync(site)[0] ?? '', 'site-packages', 'gk_dependency.py'))).toBe(true);
    expect(existsSync(mark)).toBe(false);
    expect(said.join('\n')).toContain('the tests may lack these, of which there is no wheel: gk-source==1.0');
    expect(said.join('\n')).toContain('-e .');
    said.length = 0;
    expect(await pythonWithDependencies(options)).toBe(python);
    expect(said.join('\n')).not.toContain('installing');
    expect(existsSync(mark)).toBe(false);
  }); // prettier-ignore
});
