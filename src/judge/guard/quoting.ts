const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', '"': '"', '\\': '\\',
}; // prettier-ignore

/** A path as git quotes it, `"a/\303\244"`, as bytes in latin-1; null when the quoting is not complete. */
export function unquotePath(text: string): string | null {
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return null;
  let path = '';
  for (let at = 1; at < text.length - 1; at += 1) {
    const char = text.charAt(at);
    if (char === '"') return null;
    if (char !== '\\') {
      path += char;
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4))?.[0];
    const plain = ESCAPES[text.charAt(at + 1)];
    if (at + 1 >= text.length - 1 || (octal === undefined && plain === undefined)) return null;
    path += octal === undefined ? (plain ?? '') : String.fromCharCode(Number.parseInt(octal, 8));
    at += octal === undefined ? 1 : 3;
  }
  return path;
}
