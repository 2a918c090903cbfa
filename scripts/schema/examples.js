/**
 * The values that a page shows, by the name of their schema: a block "json statement" shows one statement or an array of several.
 *
 * @param {string} page
 * @returns {ReadonlyMap<string, unknown[]>}
 */
export function readExamples(page) {
  /** @type {Map<string, unknown[]>} */
  const examples = new Map();
  for (const [, shows = "", text = ""] of page.matchAll(/^```json (\w+)\n([\s\S]*?)\n```$/gm)) {
    const schema = `${shows}Schema`;
    examples.set(schema, [...(examples.get(schema) ?? []), ...[JSON.parse(text)].flat()]);
  }
  return examples;
}
