import { BIDI, INVISIBLE } from '../../base/characters.ts';
import { STANDARD_MODULES } from './standard-modules.ts';
import type { FileView, Report } from './types.ts';

/** Refuses paths that leave the tree, that some file system reads as another path, or that configure something. */
export function checkPath(view: FileView, report: Report): void {
  for (const path of view.from === null ? [view.path] : [view.path, view.from]) {
    checkForm(path, (rule, detail) => report(rule, path, 0, detail));
    checkPurpose(path, (rule, detail) => report(rule, path, 0, detail));
  }
  if (view.created || view.from !== null) checkShadowing(view.path, report);
}

type OnPath = (rule: Parameters<Report>[0], detail?: string) => void;

const CONTROL = /[\0-\x1f\x7f-\x9f\ufffd]/u;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(?:\.|$)/i;

function checkForm(path: string, report: OnPath): void {
  const parts = path.split('/');
  if (CONTROL.test(path) || BIDI.test(path) || INVISIBLE.test(path) || !path.isWellFormed()) report('path-encoding');
  if (path.startsWith('/') || path.includes('\\') || /^[a-z]:/i.test(path)) report('path-traversal');
  else if (parts.some((part) => part === '' || part === '.' || part === '..')) report('path-traversal');
  if (path.length > 1000 || parts.some((part) => part.length > 240)) report('path-traversal', 'the path is too long');
  if (parts.some((part) => !/^\.+$/.test(part) && (/[:*?"<>|]|[. ]$|~\d/.test(part) || DEVICE.test(part))))
    report('path-windows');
  if (parts.some(isGitFolder)) report('path-git');
}

/** `.git` in every spelling that HFS+ (ignored characters) or NTFS (streams, trailing dots, short names) reads as it. */
function isGitFolder(part: string): boolean {
  const folded = fold(part)
    .replace(/:.*$/s, '')
    .replace(/[. ]+$/, '');
  return folded === '.git' || /^(?:git|gi[0-9a-f]{4})~\d+$/.test(folded);
}

function fold(text: string): string {
  return Array.from(text.normalize('NFKC'))
    .filter((char) => !INVISIBLE.test(char))
    .join('')
    .toLowerCase();
}

const CI_FOLDERS = new Set(['.github', '.gitea', '.forgejo', '.circleci', '.buildkite', '.gitlab', '.woodpecker', '.azure-pipelines', '.teamcity', '.semaphore']); // prettier-ignore
const CI_FILES = /^(?:\.gitlab-ci\.ya?ml|\.travis\.ya?ml|\.drone\.ya?ml|\.woodpecker\.ya?ml|\.appveyor\.ya?ml|appveyor\.ya?ml|\.cirrus\.(?:ya?ml|star)|azure-pipelines\.ya?ml|bitbucket-pipelines\.ya?ml|jenkinsfile|action\.ya?ml|\.pre-commit-hooks\.ya?ml)$/; // prettier-ignore
const DEPENDENCY_FILES = /^(?:(?:[\w.-]*requirements|[\w.-]*constraints)[\w.-]*\.(?:txt|in|lock)|pyproject\.toml|setup\.(?:py|cfg)|manifest\.in|pipfile(?:\.lock)?|(?:poetry|uv|pdm|pixi|conda|package|cargo|composer|gemfile)[\w.-]*\.lock|pylock[\w.-]*\.toml|pixi\.toml|hatch\.toml|uv\.toml|poetry\.toml|environment\.ya?ml|meta\.ya?ml|package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-[\w-]+\.ya?ml|bun\.lockb?|gemfile|go\.(?:mod|sum|work)|cargo\.toml|composer\.json|build\.gradle(?:\.kts)?|pom\.xml|dockerfile(?:\.[\w.-]+)?|[\w.-]+\.dockerfile)$/; // prettier-ignore
const TEST_RUNNER_FILES = /^(?:conftest\.py|pytest\.(?:ini|toml)|tox\.(?:ini|toml)|noxfile\.py|sitecustomize\.py|usercustomize\.py|[^/]*\.pth|[^/]*\.egg-link|pyvenv\.cfg|ruff\.toml|mypy\.ini|pyrightconfig\.json|dodo\.py|fabfile\.py)$/; // prettier-ignore

function checkPurpose(path: string, report: OnPath): void {
  const parts = path.split('/').map(fold);
  const name = parts.at(-1) ?? '';
  const folders = parts.slice(0, -1);
  if (name === '.gitmodules') report('submodule');
  else if (CI_FILES.test(name) || folders.some((folder) => CI_FOLDERS.has(folder))) report('path-workflow');
  else if (name === 'codeowners') report('path-owners');
  else if (TEST_RUNNER_FILES.test(name)) report('path-test-runner');
  else if (DEPENDENCY_FILES.test(name) || (folders.some((folder) => /^requirements?$/.test(folder)) && /\.(?:txt|in)$/.test(name))) report('path-dependency'); // prettier-ignore
  else if (parts.some((part) => part.startsWith('.') && part !== '.' && part !== '..' && part !== '.git')) report('path-dot'); // prettier-ignore
}

const TOOLS = new Set(['pytest', '_pytest', 'pluggy', 'iniconfig', 'ruff', 'black', 'blib2to3', 'isort', 'pyright', 'mypy', 'coverage', 'pip', 'setuptools', 'pkg_resources', 'wheel', 'hypothesis', 'xdist', 'libcst', 'packaging']); // prettier-ignore

/** `pytest.py` at the root is what `import pytest` finds; the same name deeper in a package is a name like any other. */
function checkShadowing(path: string, report: Report): void {
  const parts = path.split('/');
  const inside = parts[0] === 'src' || parts[0] === 'lib' ? parts.slice(1) : parts;
  const [first = '', second] = inside;
  const name = inside.length === 2 && second === '__init__.py' ? first : inside.length === 1 ? moduleName(first) : null;
  // `test` is a standard module too, and the folder of many test suites.
  if (name !== null && name !== 'test' && (TOOLS.has(name) || STANDARD_MODULES.has(name)))
    report('path-shadows', path, 0);
}

function moduleName(file: string): string | null {
  return /^([^.]+)\.(?:[\w-]+\.)?(?:py|pyc|so|pyd)$/.exec(file)?.[1] ?? null;
}

/** Refuses two paths that are one file where case or form does not count, and a path that is another's folder. */
export function checkCollisions(views: readonly FileView[], report: Report): void {
  const seen = new Map<string, string>();
  const present = views.filter((view) => !view.deleted);
  for (const { path } of views) {
    const key = fold(path);
    if (seen.has(key)) report('path-collision', path, 0);
    seen.set(key, path);
  }
  for (const { path } of present)
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
      const parent = seen.get(fold(path.slice(0, end)));
      if (parent !== undefined) report('path-collision', path, 0, `${parent} is both a file and a folder`);
    }
}
