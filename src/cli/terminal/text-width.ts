/** Characters that take no column of their own: marks, joiners and other format characters, later parts of a Hangul syllable. */
const narrowest = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;

/** Characters that take two columns: East Asian Wide and Fullwidth (UAX #11), in whole blocks, and emoji. */
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18dff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})$/u;

/** How many columns of a terminal one character (a code point) takes: 0, 1 or 2. */
export function columnsOf(character: string): number {
  if (narrowest.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
