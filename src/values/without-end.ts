/** Text without the characters at its end that match. A search for `[…]+$` would begin anew at each of them, anywhere in the text. */
export function withoutEnd(text: string, characters: RegExp): string {
  let end = text.length;
  while (end > 0 && characters.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
