import { quote } from "./wording.js";

/** How much of a text is shown, and how much of that before the place where it differs. */
const width = 60;
const lead = 24;

/**
 * Shows where a text differs from another: a short excerpt of both around the first difference, with code points where it cannot be seen
 * or is easily overlooked.
 */
export function describeDifference(found: string, expected: string): string {
  const at = firstDifference(found, expected);
  const [one, other] = [characterAt(found, at), characterAt(expected, at)];
  const points = looksAlike(one, other) ? ` (${codePoints(one)}, the text ${codePoints(other)})` : "";
  return `${quote(excerpt(found, at))} where the text has ${quote(excerpt(expected, at))}${points}`;
}

/** A short excerpt of a text around an offset. */
function excerpt(text: string, at: number): string {
  if (text.length <= width) return text;
  const from = wordStart(text, Math.max(0, Math.min(at - lead, text.length - width)));
  const end = wordEnd(text, Math.min(text.length, from + width));
  return `${from > 0 ? "…" : ""}${text.slice(from, end)}${end < text.length ? "…" : ""}`;
}

/** The offset of the first character in which two texts differ, with the marks that belong to it. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  while (at > 0 && /^(?:\p{M}|[\udc00-\udfff])/u.test(`${one.charAt(at)}${other.charAt(at)}`)) at--;
  return at;
}

/** Where a word starts, when one does within a few letters: an excerpt reads better so. */
function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, from + 12).search(/\s\S/);
  return space === -1 ? wholeCharacter(text, from) : from + space + 1;
}

function wordEnd(text: string, end: number): number {
  if (end === text.length) return end;
  const space = text.lastIndexOf(" ", end);
  return space > end - 12 ? space : wholeCharacter(text, end);
}

/** The offset itself, or one less where it is within a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

function characterAt(text: string, at: number): string {
  return /^(?:\P{M}\p{M}*|\p{M}+)/u.exec(text.slice(at, at + 12))?.[0] ?? "";
}

/** Whether a reader may take two characters for the same, or not see one: spaces, quotation marks, accents, letters of two scripts. */
function looksAlike(one: string, other: string): boolean {
  const both = one + other;
  if (/[^ -~\p{L}\p{M}\p{N}]/u.test(both)) return true;
  const isLatin = [one, other].map((character) => /\p{Script=Latin}/u.test(character));
  const isLetters = /^\p{L}\p{M}*\p{L}\p{M}*$/u.test(both);
  return (
    isLetters &&
    (isLatin[0] !== isLatin[1] || one.normalize("NFD").charAt(0) === other.normalize("NFD").charAt(0))
  );
}

function codePoints(character: string): string {
  let points = "";
  for (const one of character) {
    const code = (one.codePointAt(0) ?? 0).toString(16).toUpperCase();
    points += `${points && " "}U+${code.padStart(4, "0")}`;
  }
  return points || "ends";
}
