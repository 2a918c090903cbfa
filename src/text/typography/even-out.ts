import { endOfMarks, kindAt, kinds, shapeOf, sizeAt } from "./character-kinds.js";
import { compose } from "./compose.js";
import { createReadingWriter, type Reading, readThrough } from "./reading.js";

/**
 * Evens out the changes that copying and typesetting make to a text, and nothing that changes a word:
 *
 * - one shape of quotation mark, dash, ellipsis and space; Latin and Arabic ligatures by their letters; punctuation of full width by that of
 *   ASCII;
 * - white space as one space, and none next to a quotation mark, a dash or a character of a script without spaces, nor after a soft hyphen at the
 *   end of a line;
 * - without invisible characters, Arabic and Hebrew vowel points, and tatweel;
 * - letters composed (Unicode NFC).
 *
 * Letters, digits, case and other punctuation stay; so do the space before a sign ("to -5") and a hyphen at the end of a line.
 * Takes one pass, in a time that grows with the length of the text.
 */
export function evenOut(text: string): Reading {
  const composed = compose(text);
  return readThrough(evenComposed(composed.text), composed);
}

function evenComposed(text: string): Reading {
  const writer = createReadingWriter(text);
  /** Where white space began that has not been written yet. */
  let gap = -1;
  /** Whether the last character has no space after it. */
  let sheds = false;
  let isAfterDash = false;

  for (let at = 0, next = 0; at < text.length; at = next) {
    next = at + sizeAt(text, at);
    const kind = kindOf(text, at, next);
    if (kind === kinds.mark && gap === -1) next = endOfMarks(text, next, kinds.mark);
    else if (kind === kinds.space) {
      if (gap === -1) gap = at;
    } else if (isInvisible(kind)) {
      if (gap !== -1) continue;
      writer.replace(at, next, "");
      sheds ||= kind === kinds.softHyphen && isLineEnd(text, next);
    } else {
      const isDash = kind === kinds.hyphen || kind === kinds.dash;
      const isSign = kind === kinds.hyphen && (gap !== -1 || isAfterDash) && isDigit(text.charCodeAt(next));
      const isLoose = kind === kinds.quotationMark || kind === kinds.unspaced || (isDash && !isSign);
      if (gap !== -1) {
        const space = sheds || isLoose ? "" : " ";
        if (space !== text.slice(gap, at)) writer.replace(gap, at, space);
        gap = -1;
      }
      if (kind === kinds.quotationMark) even(at, next, '"');
      else if (isDash) even(at, next, isAfterDash && !isSign ? "" : "-");
      else if (kind === kinds.variant) even(at, next, shapeOf(text.slice(at, next)));
      if (kind === kinds.mark) continue;
      sheds = isLoose;
      isAfterDash = isDash;
      if (kind === kinds.other) next = endOfPlain(text, next);
    }
  }
  if (gap !== -1) writer.replace(gap, text.length, sheds ? "" : " ");
  return writer.finish();

  function even(from: number, to: number, shape: string): void {
    if (text.slice(from, to) !== shape) writer.replace(from, to, shape);
  }
}

/** The end of the words of ASCII that stand at an offset, one space between each two, which stay as they are. */
function endOfPlain(text: string, from: number): number {
  special.lastIndex = from;
  const end = special.test(text) ? special.lastIndex - 1 : text.length;
  return Math.max(from, text[end - 1] === " " ? end - 1 : end);
}

/** A search for the end takes half the time of a match of all before it, for which the engine keeps places to come back to. */
const special = / (?= )|[^ !#-&(-,.-Z[-_a-~]/g;

/** The kind of a character; one that carries a mark stays as it is, unless it is a letter. */
function kindOf(text: string, at: number, next: number): number {
  const kind = kindAt(text, at);
  if (kind < kinds.space) return kind;
  let after = next;
  while (after < text.length && kindAt(text, after) === kinds.point) after++;
  return after < text.length && kindAt(text, after) === kinds.mark ? kinds.other : kind;
}

/** Whether only white space follows before a line break. */
function isLineEnd(text: string, from: number): boolean {
  for (let at = from; at < text.length && kindAt(text, at) === kinds.space; at++)
    if (/[\n-\r\x85\u2028\u2029]/.test(text.charAt(at))) return true;
  return false;
}

function isInvisible(kind: number): boolean {
  return (
    kind === kinds.point || kind === kinds.selector || kind === kinds.invisible || kind === kinds.softHyphen
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
