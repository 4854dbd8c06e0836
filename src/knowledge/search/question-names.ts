/** Names looked at in one question. */
const MOST_NAMES = 20;

/** The names that module code gives a value. */
export function assignedNames(text: string): string {
  return [...text.matchAll(/^([A-Za-z_]\w{0,80})[ \t]{0,8}[:=]/gm)].map((match) => match[1]).join(' ');
}

/** Names that look like code: in backticks, dotted, called, with an underscore or a capital inside. */
export function codeNames(question: string): string[] {
  const names: string[] = [];
  for (const [whole] of question.slice(0, 8_000).matchAll(/`?[A-Za-z_]\w{0,80}(?:\.[A-Za-z_]\w{0,80}){0,8}[`(]?/g)) {
    const name = whole.replace(/^`|[`(]$/g, '');
    if (whole !== name || /[._]/.test(name) || /[a-z][A-Z]/.test(name)) names.push(name);
  }
  return [...new Set(names)].slice(0, MOST_NAMES);
}

/** Paths of Python files that stand in a question. */
export function pathsIn(question: string): string[] {
  return [...new Set(question.slice(0, 8_000).match(/[\w./\\-]{1,200}\.py\b/g) ?? [])].slice(0, MOST_NAMES);
}
