import { anyEvent, describeAnyEvent } from "./any-event.js";
import { jsonText } from "./json-text.js";
import { definitionsModule, listsModule, looseModule, namesModule, strictModule } from "./modules.js";
import { definitionName, fileName } from "./names.js";

/**
 * @typedef {import("./definitions.js").JsonSchema} JsonSchema
 * @typedef {import("./definitions.js").Definitions} Definitions
 *
 * @typedef {object} Published A schema that users can get, strict and loose.
 * @property {string} name That of its definition.
 * @property {string} id
 * @property {JsonSchema} definition
 * @property {Record<string, JsonSchema>} needed Every other definition that it is made of.
 * @property {Record<string, JsonSchema>} more The definitions that only the loose one needs.
 */

/** The folder of the JSON files. */
export const folderOfFiles = "schema";

/** The folder of the modules. */
export const folderOfModules = "src/formats/json-schema/generated";

/**
 * Every file that is made, by its path: a JSON file for each record and value that the package exports, strict and loose, with the
 * modules that have the same as values, and one for the answer of a language model.
 *
 * @param {Definitions} definitions
 * @param {import("./load.js").Loaded} loaded
 * @returns {ReadonlyMap<string, string>}
 */
export function writeFiles(
  definitions,
  { z, published, dossierFormat, standalone, looseStandalone, branchOnType, extractionSchema },
) {
  const roots = published
    .filter((name) => name.endsWith("Schema"))
    .map(definitionName)
    .sort();
  const urn = `urn:${dossierFormat.replace("/", ":")}`;
  const anyOther = describeAnyEvent(definitions);
  const strict = new Map([...definitions].filter(([name]) => name !== anyEvent));

  const schemas = roots.map((name) => publish(name, urn, strict, anyOther));
  const { $schema, ...answer } = z.toJSONSchema(extractionSchema);
  const extraction = { $schema, $id: `${urn}:extraction`, title: "Extraction", ...answer };
  const toFile = (/** @type {string} */ path, /** @type {JsonSchema} */ schema) =>
    /** @type {const} */ ([`${folderOfFiles}/${path}.json`, `${jsonText(branchOnType(schema))}\n`]);
  return new Map([
    ...schemas.flatMap(({ name, id, definition, needed, more }) => {
      const schema = standalone(id, definition, needed);
      const loose = looseStandalone(schema, more);
      return [toFile(fileName(name), schema), toFile(`loose/${fileName(name)}`, loose)];
    }),
    [`${folderOfFiles}/extraction.json`, `${jsonText(extraction)}\n`],
    [`${folderOfModules}/definitions.ts`, definitionsModule(strict)],
    [`${folderOfModules}/any-event.ts`, definitionsModule(new Map([[anyEvent, anyOther]]))],
    [`${folderOfModules}/strict.ts`, strictModule(schemas)],
    [`${folderOfModules}/loose.ts`, looseModule(schemas)],
    [`${folderOfModules}/lists.ts`, listsModule(strict.keys(), roots)],
    [`${folderOfModules}/names.ts`, namesModule(roots.map(fileName))],
  ]);
}

/**
 * @param {string} name
 * @param {string} urn That of the format.
 * @param {Definitions} definitions
 * @param {JsonSchema} anyOther The choice that a union has more, loose.
 * @returns {Published}
 */
function publish(name, urn, definitions, anyOther) {
  const definition = definitions.get(name);
  if (!definition) throw new Error(`${name} has no definition`);
  const parts = [...gather(definition, definitions)].sort();
  const needed = Object.fromEntries(parts.map((part) => [part, definitions.get(part) ?? {}]));
  const hasUnion = [definition, ...Object.values(needed)].some(({ oneOf }) => oneOf);
  const more = hasUnion ? { [anyEvent]: anyOther } : {};
  return { name, id: `${urn}:${fileName(name)}`, definition, needed, more };
}

/**
 * The names of all definitions that a schema refers to, directly or not.
 *
 * @param {JsonSchema} schema
 * @param {Definitions} definitions
 * @param {Set<string>} [found]
 */
function gather(schema, definitions, found = new Set()) {
  for (const [, name = ""] of JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    gather(definitions.get(name) ?? {}, definitions, found);
  }
  return found;
}
