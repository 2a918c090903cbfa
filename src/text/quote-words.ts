/** Words of a source in quotation marks, on one line. */
export function quoteWords(text: string): string {
  return `“${text.replaceAll(/\s+/g, " ").trim()}”`;
}
