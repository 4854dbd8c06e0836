import type { ChangedFile } from './changed-file.ts';

/** Files that may configure pytest, with the section that does; null: all of it. */
const SECTIONS: Readonly<Record<string, RegExp | null>> = {
  'pytest.ini': null,
  '.pytest.ini': null,
  'pyproject.toml': /^\[tool\.pytest[^\]]*\]/,
  'setup.cfg': /^\[tool:pytest\]/,
  'tox.ini': /^\[pytest\]/,
};

/** Whether a change touches what configures pytest: then every test may end otherwise. */
export function configuresPytest({ path, before, after }: ChangedFile): boolean {
  const section = SECTIONS[path];
  if (section === undefined) return false;
  return settings(before, section) !== settings(after, section);
}

function settings(bytes: Buffer | null, section: RegExp | null): string {
  const lines = (bytes?.toString('latin1') ?? '').split(/\r?\n/).map((line) => line.trim());
  let inside = section === null;
  return lines
    .filter((line) => {
      if (section !== null && line.startsWith('[')) inside = section.test(line);
      return inside && line !== '' && !/^[#;]/.test(line);
    })
    .join('\n');
}
