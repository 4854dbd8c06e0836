import { decode } from './content.ts';
import type { FileView, Report } from './types.ts';

// Shapes of tokens that are issued with a recognisable form.
const SHAPES: readonly RegExp[] = [
  /gh[pousr]_[A-Za-z0-9]{16,}/,
  /github_pat_[A-Za-z0-9_]{20,}/,
  /glpat-[A-Za-z0-9_-]{16,}/,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/,
  /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{20,}/,
  /\b[sr]k_live_[A-Za-z0-9]{16,}/,
  /\bAIza[0-9A-Za-z_-]{35}/,
  /\bya29\.[0-9A-Za-z_-]{20,}/,
  /\bhf_[A-Za-z0-9]{30,}/,
  /\bnpm_[A-Za-z0-9]{36}/,
  /\bpypi-AgE[A-Za-z0-9_-]{20,}/,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/,
  /hooks\.slack\.com\/services\/[A-Za-z0-9/]{20,}/,
  /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/,
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----/,
];

const BASE64 = /[A-Za-z0-9+/_-]{20,}/g;
const HEX = /(?:[0-9a-fA-F]{2}){12,}/g;
const ESCAPED = /(?:\\x[0-9a-fA-F]{2}){12,}/g;

/** Refuses added lines that hold a token, a private key or a known value: plain, in base64, in hex, or cut. */
export function checkSecrets(view: FileView, known: readonly string[], report: Report): void {
  const needles = known.filter((value) => value.length >= 8).flatMap(formsOf);
  for (const { line, bytes } of view.added) {
    const found = whatIn(decode(bytes), needles);
    if (found !== null) report('secret', view.path, line, found);
  }
  // A value that is broken over several literals is whole again without quotes, spaces and line ends.
  const joined = view.added
    .map((line) => decode(line.bytes))
    .join('')
    .replace(/["'\s+\\(),]/g, '');
  if (needles.some(({ text }) => joined.includes(text))) report('secret', view.path, 0, 'a known value, in pieces');
}

interface Needle {
  readonly text: string;
  readonly what: string;
}

function whatIn(text: string, needles: readonly Needle[]): string | null {
  const lower = text.toLowerCase();
  for (const { text: needle, what } of needles)
    if (text.includes(needle) || (what.endsWith('hex') && lower.includes(needle))) return what;
  if (SHAPES.some((shape) => shape.test(text))) return 'the form of a token or key';
  for (const decoded of decodings(text))
    if (SHAPES.some((shape) => shape.test(decoded)) || needles.some((needle) => decoded.includes(needle.text)))
      return 'the form of a token or key, encoded';
  return null;
}

function decodings(text: string): readonly string[] {
  const hex = (value: string) => Buffer.from(value.replaceAll('\\x', ''), 'hex').toString('latin1');
  return [
    ...[...text.matchAll(BASE64)].flatMap(([run]) =>
      // The encoded part may begin anywhere in the run.
      [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString('latin1')),
    ),
    ...[...text.matchAll(HEX)].flatMap(([run]) => [hex(run), hex(run.slice(1))]),
    ...[...text.matchAll(ESCAPED)].map(([run]) => hex(run)),
  ];
}

/** A known value with up to eight characters cut from either end, plain and encoded. */
function formsOf(value: string): readonly Needle[] {
  const cut = Math.min(8, Math.floor(value.length / 3));
  return [value.slice(cut), value.slice(0, value.length - cut)].flatMap((part) => {
    const bytes = Buffer.from(part, 'utf8');
    const base64 = [0, 1, 2].map((skip) => {
      // Whole groups only: the characters at the ends depend on what stands around them.
      const whole = bytes.subarray(skip, skip + Math.floor((bytes.length - skip) / 3) * 3);
      return { text: whole.toString('base64'), what: 'a known value in base64' };
    });
    return [
      { text: part, what: 'a known value' },
      { text: Array.from(part).reverse().join(''), what: 'a known value, reversed' },
      { text: bytes.toString('hex'), what: 'a known value in hex' },
      { text: encodeURIComponent(part), what: 'a known value' },
      ...base64.filter(({ text }) => text.length >= 8),
    ];
  });
}
