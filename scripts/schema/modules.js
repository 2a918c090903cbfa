// The modules that have the schemas as values. A definition stands in them once, however many schemas share it, and a bundler keeps
// only those that are used.

import { anyEvent } from "./any-event.js";
import { compactJsonText } from "./json-text.js";
import { constantName, fileName } from "./names.js";

/** @typedef {import("./files.js").Published} Published */

const notice =
  "// Made by `npm run generate` from the schemas and the comments of the sources: change those.\n";

/**
 * A module that exports each definition under its name.
 *
 * @param {import("./definitions.js").Definitions} definitions
 */
export function definitionsModule(definitions) {
  const constants = [...definitions].map(
    ([name, definition]) => `export const ${name}: JsonSchema = ${compactJsonText(definition)};\n`,
  );
  return [notice, 'import type { JsonSchema } from "../json-schema.js";\n', ...constants].join("\n");
}

/**
 * A module that exports each strict schema, complete in itself: `statementJsonSchema`.
 *
 * @param {readonly Published[]} schemas
 */
export function strictModule(schemas) {
  const imports = `import * as all from "./definitions.js";
import type { JsonSchema } from "../json-schema.js";
import { standalone } from "../standalone.js";
`;
  const constants = schemas.map(({ name, id, needed }) => {
    const parts = Object.keys(needed).map((part) => `  ${part}: all.${part},\n`);
    const definitions = parts.length === 0 ? "{}" : `{\n${parts.join("")}}`;
    return `/** The JSON Schema of \`${name}\`, strict. */
export const ${constantName(name)}JsonSchema: JsonSchema = /* @__PURE__ */ standalone("${id}", all.${name}, ${definitions});
`;
  });
  return [notice, imports, ...constants].join("\n");
}

/**
 * A module that exports each loose schema, made from the strict one: `looseStatementJsonSchema`.
 *
 * @param {readonly Published[]} schemas
 */
export function looseModule(schemas) {
  const imports = `import { ${anyEvent} } from "./any-event.js";
import type { JsonSchema } from "../json-schema.js";
import { looseStandalone } from "../standalone.js";
import * as strict from "./strict.js";
`;
  const constants = schemas.map(({ name, more }) => {
    const choice = anyEvent in more ? `, { ${anyEvent} }` : "";
    return `/** The JSON Schema of \`${name}\`, loose. */
export const loose${name}JsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone(strict.${constantName(name)}JsonSchema${choice});
`;
  });
  return [notice, imports, ...constants].join("\n");
}

/**
 * A module with all definitions and all schemas by name. Not as namespaces, which a bundler keeps whole once they are bundled.
 *
 * @param {Iterable<string>} definitions
 * @param {readonly string[]} roots
 */
export function listsModule(definitions, roots) {
  const imports = `import * as all from "./definitions.js";
import * as loose from "./loose.js";
import * as strict from "./strict.js";
import type { JsonSchema } from "../json-schema.js";
`;
  const list = (/** @type {string} */ name, /** @type {readonly string[]} */ members) =>
    `export const ${name}: Readonly<Record<string, JsonSchema>> = {\n${members.map((one) => `  ${one},\n`).join("")}};\n`;
  return [
    notice,
    imports,
    list(
      "definitions",
      [...definitions].map((name) => `${name}: all.${name}`),
    ),
    list(
      "strictJsonSchemas",
      roots.map((name) => `"${fileName(name)}": strict.${constantName(name)}JsonSchema`),
    ),
    list(
      "looseJsonSchemas",
      roots.map((name) => `"${fileName(name)}": loose.loose${name}JsonSchema`),
    ),
  ].join("\n");
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
