/** Text with its typography evened out, and the way back to the text as it was. */
export interface EvenText {
  /** The evened text. */
  text: string;
  /**
   * For each UTF-16 code unit of `text` where it came from in the original, and at last the original's length. Units that
   * stand for one character together, and so cannot be told apart in the original, have the same origin.
   */
  origins: readonly number[];
}

/** What each character is evened to: one shape of quotation mark, dash, space and ellipsis. */
const equivalents: ReadonlyMap<string, string> = /* @__PURE__ */ (() => {
  const map = new Map<string, string>();
  const even = (characters: string, to: string): void => {
    for (const character of characters) map.set(character, to);
  };
  even("\u2018\u2019\u201a\u201b\u2039\u203a\u02bc\u2032`\u00b4", "'");
  even("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"');
  even("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-");
  even("\t\n\v\f\r\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000", " ");
  even("\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a", " ");
  // Soft hyphen, zero-width space, joiners, direction marks, byte order mark: not to be seen.
  even(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff",
    "",
  );
  map.set("\u2026", "...");
  return map;
})();

// A character with the marks that compose with it, Hangul vowels and final consonants included.
const clusters = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]*|[\p{M}\u1160-\u11ff]+/gu;

/** Whether evening out would leave the text as it is; true for most texts, and much cheaper to find out. */
function isPlain(text: string): boolean {
  // Printable ASCII without a backtick and without two spaces in a row.
  return !/[^ -_a-~]| {2}/.test(text);
}

/**
 * Evens out what copying and typesetting change: quotation marks, dashes, ellipses, invisible characters, runs of white
 * space and line breaks to one space, letters to their composed form (Unicode NFC). Letters, case and punctuation stay.
 */
export function evenOut(text: string): EvenText {
  const origins: number[] = [];
  if (isPlain(text)) {
    for (let at = 0; at <= text.length; at++) origins.push(at);
    return { text, origins };
  }
  let even = "";
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const composed = cluster.normalize("NFC");
    const shape = equivalents.get(composed) ?? composed;
    if (shape === " " && even.endsWith(" ")) continue;
    even += shape;
    for (let unit = 0; unit < shape.length; unit++) origins.push(shape === cluster ? index + unit : index);
  }
  origins.push(text.length);
  return { text: even, origins };
}
