import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { silentLogger } from '../../../src/base/log.ts';
import { loadOptions } from '../../../src/config/load.ts';
import { StyleProposal } from '../../../src/contracts/style-proposal.ts';
import { proposeStyle } from '../../../src/entry/propose-style.ts';
import { openRepository } from '../../../src/pipeline/repository.ts';
import { styleStage } from '../../../src/stages/style/index.ts';
import { TOOLS } from '../../helpers/bench.ts';
import { gitRepository, type TestRepository } from '../../helpers/git-repository.ts';
import { memorySession } from '../../helpers/memory-session.ts';

const signal = new AbortController().signal;
/** As ruff formats to 100 with single quotes. */
const CODE = [...Array(30).keys()]
  .map(
    (i) =>
      `def get_item_${i}(the_item):\n    first = 'text'\n    value = call(${'b'.repeat(70 + (i % 5))}, '${'c'.repeat(4)}')\n    return call(\n        first, value, ${'d'.repeat(60)}, ${'e'.repeat(i % 8)}the_item\n    )\n`,
  )
  .join('\n\n');

async function proposalFor(repository: TestRepository, given: Record<string, string> = {}, github = false) {
  if (!existsSync(join(TOOLS, 'bin', 'ruff'))) throw new Error('no ruff and black: run `make setup`');
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/TOKEN/.test(name)));
  const options = loadOptions(new Map(Object.entries({ tools: TOOLS, ...given })), env);
  const opened = await openRepository(repository.root, { signal });
  const waiting = () => undefined;
  const style = await styleStage({ repository: opened, log: silentLogger, signal, waiting });
  const memory = github ? memorySession(repository.root) : null;
  const command = { options, env, log: silentLogger, signal, waiting };
  const proposal = await proposeStyle(command, opened, style, memory?.session ?? null);
  return { proposal: StyleProposal.parse(proposal), state: memory?.state };
}

describe('entry/propose-style', () => {
  it('measures first, then proposes what the code keeps, on a branch of its own', async () => {
    using repository = gitRepository({
      'pyproject.toml': '# mine\n[build-system]\nrequires = ["x"]\n',
      'a.py': CODE,
    });
    const { proposal } = await proposalFor(repository);
    const { measured, settings, branch, commit } = proposal;
    expect(measured.ruffFormat).toMatchObject({ files: 0, lines: 0 });
    expect(measured.black).not.toBeNull();
    expect(measured.ruffRules).not.toBeNull();
    expect(settings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ table: 'tool.ruff', key: 'line-length', value: '100' }),
        expect.objectContaining({ table: 'tool.ruff.format', key: 'quote-style', value: '"single"' }),
      ]),
    );
    expect(branch).toBe('groundskeeper/style');
    const written = repository.git('show', `${commit ?? ''}:pyproject.toml`);
    expect(written.startsWith('# mine\n[build-system]\nrequires = ["x"]\n')).toBe(true);
    expect(parse(written)).toMatchObject({ tool: { ruff: { 'line-length': 100, format: { 'quote-style': 'single' } } } }); // prettier-ignore
    expect(repository.git('status', '--porcelain')).toBe('');
    // The rules that were found broken are named and not proposed: `F821` here, for names that nothing defines.
    expect(proposal.left.find(({ what }) => what === 'rules F')?.why).toContain('F821');
    expect((await proposalFor(repository)).proposal).toEqual(proposal);
  });

  it('never touches what is configured, whoever it is configured for', async () => {
    const config = '[tool.black]\nline-length = 90\n[tool.pylint.main]\njobs = 1\n';
    using repository = gitRepository({ 'pyproject.toml': config, 'a.py': CODE });
    const { proposal } = await proposalFor(repository);
    expect(proposal).toMatchObject({ settings: [], branch: null, diff: '' });
    expect(proposal.left.map(({ what }) => what)).toEqual(['a formatter', 'rules of a linter']);
    expect(repository.git('branch', '--list', 'groundskeeper/*')).toBe('');
  });

  it('makes no pyproject.toml, and only shows the diff when asked to', async () => {
    using repository = gitRepository({ 'a.py': CODE });
    const { proposal } = await proposalFor(repository, { deliver: 'patch' });
    expect(proposal).toMatchObject({ file: 'ruff.toml', created: true, branch: null, commit: null });
    expect(proposal.diff).toContain('+++ b/ruff.toml');
    expect(repository.git('branch', '--list', 'groundskeeper/*')).toBe('');
  });

  it('opens one draft pull request, and finds it again', async () => {
    using repository = gitRepository({ 'pyproject.toml': '', 'a.py': CODE });
    const { proposal, state } = await proposalFor(repository, {}, true);
    expect(proposal.pullRequest).not.toBeNull();
    expect(state?.pulls).toHaveLength(1);
    expect(state?.pulls[0]).toMatchObject({ draft: true, branch: 'groundskeeper/style' });
    expect(state?.pulls[0]?.body).toContain('ruff format');
  });
});
