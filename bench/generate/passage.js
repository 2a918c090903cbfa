/**
 * @typedef {import("diplomatic-events").Evidence} Evidence
 *
 * @typedef {object} Writer A source's text as it grows.
 * @property {(sentence: string) => void} write
 * @property {(exact: string, options?: { quoted?: boolean, located?: boolean, framed?: boolean }) => Evidence} quote A piece of the
 *   last sentence: with its offsets, or with the words around it, if asked for.
 * @property {() => string} text
 */

/** @returns {Writer} */
export function createWriter() {
  let text = "";
  let sentences = 0;
  let start = 0;
  return {
    write: (sentence) => {
      if (sentences > 0) text += sentences % 4 === 0 ? "\n\n" : " ";
      sentences++;
      start = text.length;
      text += sentence;
    },
    quote: (exact, { quoted = false, located = false, framed = false } = {}) => {
      const at = text.indexOf(exact, start);
      if (at === -1) throw new Error(`The sentence does not say ${exact}`);
      const end = at + exact.length;
      const prefix = text.slice(Math.max(0, at - 12), at);
      return {
        exact,
        ...(framed && prefix !== "" && { prefix }),
        ...(located && { start: at, end }),
        ...(quoted && { quoted: true }),
      };
    },
    text: () => text,
  };
}
