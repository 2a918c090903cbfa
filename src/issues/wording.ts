/** Text in double quotes, with control characters, lone surrogates and quotes escaped as in JSON. */
export function quote(text: string): string {
  return JSON.stringify(shorten(text));
}

/** Text cut to what a message can carry. */
export function shorten(text: string): string {
  if (text.length <= 80) return text;
  return `${text.slice(0, 60)}…${text.slice(-16)}`;
}

/**
 * One line of text that cannot act on a terminal or change the order of what is read: control characters, line breaks and
 * characters that change the direction of writing are escaped as in JSON, and nothing else. For printing what a document
 * says, which is somebody else's text; {@link formatIssues} does it by itself.
 *
 * @example
 * ```ts
 * import { printable } from "diplomatic-events";
 *
 * console.log(printable("Norland\u001b[31m\nSudria")); // Norland\u001b[31m\u000aSudria
 * ```
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return `\\u${code.padStart(4, "0")}`;
  });
}

/** Words joined for a sentence: `a, b or c`. */
export function list(words: readonly string[], conjunction: "and" | "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words[words.length - 1]}`;
}
