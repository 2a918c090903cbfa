/** A character of the scripts that are written without spaces between words. */
export const unspaced: RegExp =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a text has characters of these scripts. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}
