/**
 * The text of a comment of TSDoc on one line, without what follows its first block tag.
 *
 * @param {string} comment
 * @returns {string}
 */
export function proseOf(comment) {
  return plain(textOf(comment).replace(/^@[\s\S]*/m, ""))
    .replaceAll(/\s+/g, " ")
    .trim();
}

/**
 * The text of a comment of TSDoc, without its asterisks.
 *
 * @param {string} comment
 */
export function textOf(comment) {
  const lines = comment.slice(3, -2).split("\n");
  return lines
    .map((line) => line.trim().replace(/^\*\s?/, ""))
    .join("\n")
    .trim();
}

/**
 * A comment without the links that only the API documentation can follow.
 *
 * @param {string} comment
 */
export function plain(comment) {
  return comment.replaceAll(/\{@link (\w+)\}/g, "`$1`");
}
