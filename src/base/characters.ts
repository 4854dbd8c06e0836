/** Characters that change the direction of text, so that a line reads other than it runs. */
export const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Characters that show nothing: format characters, fillers, tags, variation selectors, line separators. */
export const INVISIBLE =
  /[\p{Cf}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/u;

/** Control characters that no source text needs. Tab, form feed and the newline of either kind stay. */
export const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]|\r(?!$)/u;
