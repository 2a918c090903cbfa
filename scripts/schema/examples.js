/** A block of JSON on a page of Markdown, with what stands behind "json". */
export const jsonBlock = /^```json(?: (\w+))?\n([\s\S]*?)\n```$/gm;

/**
 * The values that a page shows, by the name of their schema: a block "json statement" shows one statement or an array of several.
 *
 * @param {string} page
 * @returns {ReadonlyMap<string, unknown[]>}
 */
export function readExamples(page) {
  /** @type {Map<string, unknown[]>} */
  const examples = new Map();
  for (const [, shows = "", text = ""] of page.matchAll(jsonBlock)) {
    const schema = `${shows}Schema`;
    examples.set(schema, [...(examples.get(schema) ?? []), ...[JSON.parse(text)].flat()]);
  }
  return examples;
}
