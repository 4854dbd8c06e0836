import { NO_HINTS, readHints } from '../../../../src/judge/bench/project-hints.ts';

const hints = (files: Readonly<Record<string, string>>) => readHints(new Map(Object.entries(files)));

describe('judge/bench/project-hints', () => {
  it('reads the command and the environment of tox', () => {
    const tox = `[tox]\nenvlist = py311\n\n[testenv]\nsetenv =\n    APP_SETTINGS = tests.settings\n    PYTHONPATH = evil\n    HERE = {toxinidir}\ncommands =\n    coverage run -m pytest -W error -m "not slow" --cov=pkg {posargs:checks}\n\n[testenv:docs]\ncommands = sphinx-build\n`;
    expect(hints({ 'tox.ini': tox })).toEqual({
      from: 'tox.ini',
      arguments: ['-W', 'error', '-m', 'not slow'],
      variables: { APP_SETTINGS: 'tests.settings' },
      paths: ['checks'],
    });
  });

  it('leaves the folders to pytest where its own configuration names them', () => {
    const files = { 'tox.ini': '[testenv]\ncommands = pytest checks\n', 'pyproject.toml': '[tool.pytest.ini_options]\ntestpaths = ["t"]\n' };
    expect(hints(files).paths).toEqual([]);
  }); // prettier-ignore

  it('reads nox and make, without running them', () => {
    const nox = 'def tests(session):\n    session.install("pytest")\n    session.run("pytest", "--strict-markers", "tests", *session.posargs, env={"MODE": "ci"})\n';
    expect(hints({ 'noxfile.py': nox })).toMatchObject({ from: 'noxfile.py', arguments: ['--strict-markers'], paths: ['tests'], variables: {} });
    const make = 'test:\n\tpip install pytest\n\tTZ=UTC LD_PRELOAD=x.so python -m pytest -p no:cacheprovider --import-mode=importlib $(ARGS) spec/\n';
    expect(hints({ Makefile: make })).toEqual({
      from: 'Makefile', arguments: ['-p', 'no:cacheprovider', '--import-mode=importlib'], variables: { TZ: 'UTC' }, paths: ['spec'],
    });
  }); // prettier-ignore

  it.each(['', '[testenv]\ncommands = python -m unittest\n', '[testenv]\ncommands = pip install pytest\n'])(
    'says nothing where nothing is said: %j',
    (tox) => {
      expect(hints({ 'tox.ini': tox })).toEqual(NO_HINTS);
    },
  );

  it('takes no path outside and no option that loads a file', () => {
    const tox = '[testenv]\ncommands = pytest -c /etc/x --rootdir=/ --basetemp /tmp/a ../../etc /etc\n';
    expect(hints({ 'tox.ini': tox })).toMatchObject({ arguments: [], paths: [] });
  });
});
