/** What can change with any version. */
const words = ["title", "description", "examples"];

/**
 * A JSON Schema as validators read it.
 *
 * @param {Readonly<Record<string, unknown>>} schema
 * @returns {Record<string, unknown>}
 */
export function withoutWords(schema) {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !words.includes(key))
      .map(([key, value]) => [
        key,
        key === "properties" || key === "$defs" ? stripEach(value) : strip(value),
      ]),
  );
}

/**
 * @param {unknown} value
 * @returns {unknown}
 */
function strip(value) {
  if (Array.isArray(value)) return value.map(strip);
  return isRecord(value) ? withoutWords(value) : value;
}

/**
 * Schemas by names of one's own, of which one may be "title".
 *
 * @param {unknown} schemas
 * @returns {unknown}
 */
function stripEach(schemas) {
  if (!isRecord(schemas)) return schemas;
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, strip(schema)]));
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
