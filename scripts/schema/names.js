/**
 * The name that a schema's definition has: `Statement` for `statementSchema`.
 *
 * @param {string} schema
 */
export function definitionName(schema) {
  return schema.replace(/Schema$/, "").replace(/^./, (first) => first.toUpperCase());
}

/**
 * The name as a file and an identifier have it: `territorial-position` for `TerritorialPosition`.
 *
 * @param {string} definition
 */
export function fileName(definition) {
  return definition.replaceAll(/(?<=[a-z0-9])[A-Z]/g, "-$&").toLowerCase();
}

/**
 * The name as a constant has it: `territorialPosition` for `TerritorialPosition`.
 *
 * @param {string} definition
 */
export function constantName(definition) {
  return definition.replace(/^./, (first) => first.toLowerCase());
}
