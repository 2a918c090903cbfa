/**
 * A value as JSON in which every character can be seen: others are escaped.
 *
 * @param {unknown} value
 */
export function jsonText(value) {
  return JSON.stringify(value, null, 2).replaceAll(
    /[^\P{C}\n]|[^\P{Z} ]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
