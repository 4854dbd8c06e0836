import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../../src/base/errors.ts';
import { silentLogger } from '../../../../src/base/log.ts';
import { loadOptions } from '../../../../src/config/load.ts';
import { Style } from '../../../../src/contracts/style.ts';
import { profile, profileText } from '../../../../src/entry/commands/profile.ts';
import { gitRepository } from '../../../helpers/git-repository.ts';
import { styleOfSources } from '../../../helpers/style.ts';

const CODE = [...Array(30).keys()]
  .map((i) => `def get_item_${i}(a):\n    """Gets it."""\n    return "x"\n`)
  .join('\n\n');

async function run(root: string, cache: string, given: Record<string, string> = {}) {
  const env = { PATH: process.env['PATH'] ?? '', HOME: cache };
  const options = loadOptions(new Map(Object.entries({ repo: root, 'cache-dir': cache, ...given })), env);
  const signal = new AbortController().signal;
  const waiting = () => undefined;
  return profile.run({ options, args: [], env, cwd: root, log: silentLogger, signal, waiting });
}

describe('entry/commands/profile', () => {
  let cache = '';
  beforeEach(async () => (cache = await mkdtemp(join(tmpdir(), 'gk-profile-'))));
  afterEach(() => rm(cache, { recursive: true, force: true }));

  it('says the same twice, in bytes, and keeps it with the knowledge', async () => {
    using repository = gitRepository({ 'pkg/__init__.py': '', 'pkg/a.py': CODE });
    const first = await run(repository.root, cache);
    const again = await run(repository.root, cache);
    expect(JSON.stringify(again.document)).toBe(JSON.stringify(first.document));
    expect(again.text).toBe(first.text);
    expect(Style.parse(first.document)).toMatchObject({ schema: 2, firstParty: ['pkg'], files: 2 });
    const kept = readFileSync(join(cache, 'style.json'), 'utf8');
    expect(JSON.parse(kept)).toEqual(first.document);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('opens no pull request from the command line', async () => {
    using repository = gitRepository({ 'a.py': CODE });
    await expect(run(repository.root, cache, { deliver: 'pr' })).rejects.toThrow(UserError);
  });

  it('can be read: values, doubt, names, habits and a template', async () => {
    const text = profileText(await styleOfSources({ 'a.py': CODE, 'b.py': "x = [\n    'a',\n    'b',\n]\n" }));
    expect(text).toMatch(/^indent +4 +0\.\d\d {2}30 places$/m);
    expect(text).toMatch(/^trailing commas +true +0\.\d\d {2}1 places, not sure$/m);
    expect(text).toMatch(/^import wrap +unknown +0\.00 {2}0 places, not sure$/m);
    expect(text).toMatch(/^function names +snake +0\.\d\d {2}get_item_0, get_item_1, get_item_10$/m);
    expect(text).toContain('   30  function get_*: get_item_0');
    expect(text).toContain('   30  plain: one line; """; ends with a period; as in a.py:2');
    expect(text.trimEnd().endsWith('"""{summary}."""')).toBe(true);
  });
});
