import { requirementsOf } from '../../../../src/judge/bench/requirements.ts';

const of = (files: Readonly<Record<string, string>>) => requirementsOf(new Map(Object.entries(files)));

describe('judge/bench/requirements', () => {
  it('reads the package, its groups for tests, and requirement files', () => {
    const project = `[project]\ndependencies = ["idna >=2.5, <4", 'tomli>=1; python_version < "3.11"']\n[project.optional-dependencies]\nsocks = ["PySocks"]\ntest = ["pytest-mock"]\n[dependency-groups]\ndev = ["trio[ssl]~=0.2", {include-group = "x"}]\n`;
    expect(of({ 'pyproject.toml': project, 'requirements-dev.txt': '# tools\nattrs==1.0  # pinned\n-r requirements.txt\n\n' })).toEqual({
      wanted: ['attrs==1.0', 'idna >=2.5, <4', 'pytest-mock', 'tomli>=1; python_version < "3.11"', 'trio[ssl]~=0.2'],
      refused: [],
    });
  }); // prettier-ignore

  it.each([
    '-e .', '.', './pkg', 'https://example.org/x.whl', 'x @ https://example.org/x.whl', 'git+https://example.org/x',
    '--index-url https://example.org', '--find-links=/tmp', 'x --config-settings=a=b', '/etc/passwd', 'x; $(id)',
  ])('follows no address, folder or option: %s', (line) => {
    const { wanted, refused } = of({ 'requirements.txt': `${line}\nfine\n` });
    expect(wanted).toEqual(['fine']);
    expect(refused).toHaveLength(1);
  }); // prettier-ignore

  it('does not mind what is no TOML', () => {
    expect(of({ 'pyproject.toml': '[project\n' })).toEqual({ wanted: [], refused: [] });
  });
});
