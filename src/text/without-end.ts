/** Trims the characters at the end of a text that match a pattern. It takes linear time; `[…]+$` may take quadratic time. */
export function withoutEnd(text: string, characters: RegExp): string {
  let end = text.length;
  while (end > 0 && characters.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
