/** A source as the parser reads it, and how its offsets lead back to bytes. */
export interface SourceText {
  readonly source: Buffer;
  readonly text: string;
  /** Bytes before the text: a byte order mark. */
  readonly skipped: number;
  /** Byte offset of each UTF-16 unit of the text; null where they are the same but for `skipped`. */
  readonly map: Uint32Array | null;
  /** How the bytes were read where they are not UTF-8. */
  readonly note: string | null;
}

/** Larger files are generated or hostile. */
export const MAX_SOURCE_BYTES = 1_000_000;

/**
 * Decodes a source, or says why it is not read. Bytes that are not UTF-8 are refused, or with `lenient` read as latin-1:
 * names and structure are ASCII in practice, and what a wrong accent spoils is one word.
 */
export function decodeSource(source: Buffer, lenient = false): SourceText | { readonly why: string } {
  const wide = utf16(source);
  if (wide !== null) return { why: wide };
  if (source.length > MAX_SOURCE_BYTES) return { why: `larger than ${MAX_SOURCE_BYTES / 1_000_000} MB` };
  if (source.includes(0)) return { why: 'holds a NUL byte' };
  const skipped = source.length >= 3 && source.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
  const text = decode(source.subarray(skipped));
  if (text !== null) return { source, text, skipped, map: byteMap(text, source.length, skipped), note: null };
  if (!lenient) return { why: 'not valid UTF-8' };
  const declared = /^[^\n]*\n?[^\n]*coding[:=][ \t]*([-\w.]{1,40})/.exec(source.toString('latin1', 0, 400))?.[1];
  const note = declared === undefined ? 'not valid UTF-8; read as latin-1' : `declared as ${declared}; read as latin-1`;
  return { source, text: source.toString('latin1', skipped), skipped, map: null, note };
}

function utf16(source: Buffer): string | null {
  if (source.length < 2) return null;
  const mark = source.readUInt16BE(0);
  return mark === 0xfeff || mark === 0xfffe ? 'UTF-16, which is not read' : null;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The parser counts UTF-16 units; we count bytes. For ASCII they are the same. */
function byteMap(text: string, byteLength: number, skipped: number): Uint32Array | null {
  if (text.length === byteLength - skipped) return null;
  const map = new Uint32Array(text.length + 1);
  let bytes = skipped;
  for (let unit = 0; unit < text.length; unit++) {
    map[unit] = bytes;
    const code = text.charCodeAt(unit);
    // A surrogate pair is four bytes: three are counted on its first half, one on its second.
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xdc00 && code <= 0xdfff ? 1 : 3;
  }
  map[text.length] = bytes;
  return map;
}
