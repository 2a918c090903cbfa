import { combiningMarks } from "./combining-marks.js";

/** How characters are evened out. Those up to `selector` belong to the character before them. */
export const kinds = {
  mark: 1,
  /** Arabic and Hebrew vowel points, which writers leave out. */
  point: 2,
  /** Variation selectors: the same character in another shape. */
  selector: 3,
  other: 4,
  /** Not in its composed form (Unicode NFC) even alone. */
  composable: 5,
  /** Of a script without spaces between words. */
  unspaced: 6,
  space: 7,
  invisible: 8,
  softHyphen: 9,
  /** A quotation mark that may have spaces inside, as « these ». */
  quotationMark: 10,
  /** A dash that may be a sign before a number. */
  hyphen: 11,
  dash: 12,
  /** One that {@link shapeOf} replaces. */
  variant: 13,
} as const;

const spaces = "\\t-\\r\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

/** White space, as it is evened out. */
export const whiteSpace: RegExp = /* @__PURE__ */ (() => new RegExp(`[${spaces}]+`, "gu"))();

const patterns: readonly (readonly [kind: number, pattern: RegExp])[] = /* @__PURE__ */ (() => [
  [kinds.point, /^[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]/u],
  [kinds.selector, /^[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u],
  // Vowels and last consonants of Hangul compose as marks do.
  [kinds.mark, new RegExp(`^[${combiningMarks}\\u1160-\\u11ff]`, "u")],
  [kinds.space, new RegExp(`^[${spaces}]`, "u")],
  [kinds.softHyphen, /^\xad/],
  // Zero-width space, joiners, direction marks, byte order mark, and the tatweel, which only lengthens a word.
  [kinds.invisible, /^[\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/],
  [kinds.quotationMark, /^["\xab\xbb\u05f4\u201c-\u201f\u2033\u300c-\u300f\u301d-\u301f\uff02\uff62\uff63]/],
  [kinds.hyphen, /^[-\u05be\u2010-\u2013\u2212\ufe58\ufe63\uff0d]/],
  [kinds.dash, /^[\u2014\u2015\u2e3a\u2e3b]/],
  // Single quotation marks, ellipsis, wave dash, punctuation of full width, ligatures, and Arabic letters in the form of a place in the word.
  [
    kinds.variant,
    /^[\u2018-\u201b\u2039\u203a\u02bc\u2032`\xb4\u05f3\u2026\u301c\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5e\u0132\u0133\ufb00-\ufb06\ufb13-\ufb17\ufb4f-\ufbb1\ufbd3-\ufc5d\ufc64-\ufcf1\ufcf5-\ufd3d\ufd50-\ufdf9\ufe80-\ufefc]/,
  ],
  [
    kinds.unspaced,
    /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3001-\u312f\u31a0-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\u{1b000}-\u{1b16f}\u{20000}-\u{3ffff}]/u,
  ],
])();

/** The kinds that were asked for, by code point. */
let known: Uint8Array | undefined;

/** The kind of the character that begins at an offset, one of {@link kinds}. */
export function kindAt(text: string, at: number): number {
  known ??= new Uint8Array(0x110000);
  const code = text.codePointAt(at) ?? 0;
  const kind = known[code] || findKind(String.fromCodePoint(code));
  known[code] = kind;
  return kind;
}

function findKind(character: string): number {
  const [kind = kinds.other] = patterns.find(([, pattern]) => pattern.test(character)) ?? [];
  const isLetter = kind === kinds.other || kind === kinds.unspaced;
  return isLetter && character.normalize("NFC") !== character ? kinds.composable : kind;
}

/** Whether a character of a kind belongs to the one before it. */
export function isMark(kind: number): boolean {
  return kind <= kinds.selector;
}

/** The end of the marks from an offset on that are of kinds up to `last`. */
export function endOfMarks(text: string, from: number, last: number = kinds.selector): number {
  let at = from;
  while (at < text.length) {
    const kind = known?.[text.charCodeAt(at)] || kindAt(text, at);
    if (kind <= last) at++;
    else if (sizeAt(text, at) === 2 && kindAt(text, at) <= last) at += 2;
    else break;
  }
  return at;
}

/** The length of the character at an offset. */
export function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const shapes = /* @__PURE__ */ new Map<string, string>([
  ["\u2026", "..."],
  ["\u301c", "~"],
  ["\uff40", "'"],
]);

/** The form that all variants of a character are evened out to. */
export function shapeOf(character: string): string {
  const known = shapes.get(character);
  if (known !== undefined) return known;
  const isQuotationMark = /^[\u2018-\u201b\u2039\u203a\u02bc\u2032`\xb4\u05f3]/.test(character);
  const shape = isQuotationMark ? "'" : character.normalize("NFKC").replaceAll(/[\u064b-\u0652\u0670]/g, "");
  shapes.set(character, shape);
  return shape;
}
