import stringify from "json-stringify-pretty-compact";

/**
 * A value as JSON in which every character can be seen: others are escaped.
 *
 * @param {unknown} value
 */
export function jsonText(value) {
  return escapeUnseen(JSON.stringify(value, null, 2));
}

/**
 * {@link jsonText} with each object and array on one line that fits there.
 *
 * @param {unknown} value
 */
export function compactJsonText(value) {
  return escapeUnseen(stringify(value, { maxLength: 128 }));
}

/** @param {string} json */
function escapeUnseen(json) {
  return json.replaceAll(
    /[^\P{C}\n]|[^\P{Z} ]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
