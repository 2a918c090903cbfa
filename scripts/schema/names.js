/**
 * The name that a schema's definition has: `Statement` for `statementSchema`.
 *
 * @param {string} schema
 */
export function definitionName(schema) {
  return schema.replace(/Schema$/, "").replace(/^./, (first) => first.toUpperCase());
}

/**
 * The name of the schema that a definition is made of: `statementSchema` for `Statement`.
 *
 * @param {string} definition
 */
export function schemaName(definition) {
  return `${constantName(definition)}Schema`;
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
