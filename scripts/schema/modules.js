// The modules that have the schemas as values. A definition stands in them once, however many schemas share it, and a bundler keeps
// only those that are used.

import { constantName } from "./names.js";

const notice =
  "// Made by `npm run generate` from the schemas and the comments of the sources: change those.\n";

/**
 * A module that exports each definition under its name.
 *
 * @param {import("./definitions.js").Definitions} definitions
 */
export function definitionsModule(definitions) {
  const constants = [...definitions].map(
    ([name, definition]) => `export const ${name}: JsonSchema = ${JSON.stringify(definition, null, 2)};\n`,
  );
  return [notice, 'import type { JsonSchema } from "../json-schema.js";\n', ...constants].join("\n");
}

/**
 * A module that exports each schema, complete in itself: `statementJsonSchema`, or `looseStatementJsonSchema`.
 *
 * @param {"strict" | "loose"} mode
 * @param {readonly import("./files.js").Published[]} schemas
 */
export function schemasModule(mode, schemas) {
  const constants = schemas.map(({ name, id, needed }) => {
    const constant = mode === "loose" ? `loose${name}JsonSchema` : `${constantName(name)}JsonSchema`;
    const parts = Object.keys(needed).map((part) => `  ${part}: all.${part},\n`);
    const definitions = parts.length === 0 ? "{}" : `{\n${parts.join("")}}`;
    return `/** The JSON Schema of \`${name}\`, ${mode}. */
export const ${constant}: JsonSchema = /* @__PURE__ */ standalone("${id}", all.${name}, ${definitions});
`;
  });
  const imports = `import type { JsonSchema } from "../json-schema.js";
import { standalone } from "../standalone.js";
import * as all from "./${mode}-definitions.js";
`;
  return [notice, imports, ...constants].join("\n");
}

/**
 * A module with the list of the schemas' names.
 *
 * @param {readonly string[]} names
 */
export function namesModule(names) {
  const terms = names.map((name) => `  "${name}",\n`).join("");
  return `${notice}
/** The records and values of which there is a JSON Schema. */
export const jsonSchemaNames = [
${terms}] as const;
`;
}
