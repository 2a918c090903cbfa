import { printable } from "../../issues/index.js";
import type { Style } from "./style.js";

/** Lines of text that cannot act on the terminal, nor change the order of what is read. */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

/** JSON text of a value, in ASCII where a character could act on a terminal. */
export function jsonText(value: unknown, indent?: number): string {
  // Outside of strings, JSON text has no such character.
  return printableLines(JSON.stringify(value, null, indent));
}

/** Lines of text with the look of what they are. What a dossier says cannot act on the terminal. */
export function styledLines(text: string, style: Style): string {
  const lines = text.split("\n").map(printable);
  return lines
    .map((line, index) => {
      if (isRule(line)) return style("faint", line);
      const isHeading = index === 0 || isRule(lines[index + 1] ?? "");
      return isHeading ? style("strong", line) : line;
    })
    .join("\n");
}

/** Whether a line is the rule under a heading. */
function isRule(line: string): boolean {
  return /^-+$/.test(line);
}

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

/** How many there are of a thing: "1 fix", "2 fixes". */
export function count(number: number, one: string, many: string = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
