/** The paths of an option that lists them: `a, b/` -> [`a`, `b/`] */
export function splitPaths(list: string): readonly string[] {
  return list
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '');
}
