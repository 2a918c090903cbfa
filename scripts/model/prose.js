/**
 * The text of a comment of TSDoc on one line, without its asterisks and without what follows its first block tag.
 *
 * @param {string} comment
 * @returns {string}
 */
export function proseOf(comment) {
  const lines = comment
    .slice(3, -2)
    .split("\n")
    .map((line) => line.trim().replace(/^\*\s?/, ""));
  const tag = lines.findIndex((line) => line.startsWith("@"));
  return lines
    .slice(0, tag === -1 ? undefined : tag)
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
