import { anyEvent, withAnyEvent } from "./any-event.js";
import { jsonText } from "./json-text.js";
import { definitionsModule, listsModule, looseModule, namesModule, strictModule } from "./modules.js";
import { definitionName, fileName } from "./names.js";

/**
 * @typedef {import("./definitions.js").JsonSchema} JsonSchema
 * @typedef {import("./definitions.js").Definitions} Definitions
 *
 * @typedef {object} Published A schema that users can get.
 * @property {string} name That of its definition.
 * @property {string} id
 * @property {JsonSchema} definition
 * @property {Record<string, JsonSchema>} needed Every other definition that it is made of.
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
  const strict = new Map([...definitions].filter(([name]) => name !== anyEvent));
  const all = withAnyEvent(definitions);
  const other = new Map([...all].filter(([name]) => name === anyEvent));

  const strictSchemas = roots.map((name) => publish(name, `${urn}:${fileName(name)}`, strict));
  const looseSchemas = roots.map((name) => publish(name, `${urn}:loose:${fileName(name)}`, all));
  const { $schema, ...answer } = z.toJSONSchema(extractionSchema);
  const extraction = { $schema, $id: `${urn}:extraction`, title: "Extraction", ...answer };
  const toFile =
    (/** @type {string} */ folder, /** @type {typeof standalone} */ complete) =>
    (/** @type {Published} */ { name, id, definition, needed }) =>
      /** @type {const} */ ([
        `${folder}/${fileName(name)}.json`,
        `${jsonText(branchOnType(complete(id, definition, needed)))}\n`,
      ]);
  return new Map([
    ...strictSchemas.map(toFile(folderOfFiles, standalone)),
    ...looseSchemas.map(toFile(`${folderOfFiles}/loose`, looseStandalone)),
    [`${folderOfFiles}/extraction.json`, `${jsonText(extraction)}\n`],
    [`${folderOfModules}/definitions.ts`, definitionsModule(strict)],
    [`${folderOfModules}/any-event.ts`, definitionsModule(other)],
    [`${folderOfModules}/strict.ts`, strictModule(strictSchemas)],
    [`${folderOfModules}/loose.ts`, looseModule(looseSchemas)],
    [`${folderOfModules}/lists.ts`, listsModule(strict.keys(), roots)],
    [`${folderOfModules}/names.ts`, namesModule(roots.map(fileName))],
  ]);
}

/**
 * @param {string} name
 * @param {string} id
 * @param {Definitions} definitions
 * @returns {Published}
 */
function publish(name, id, definitions) {
  const definition = definitions.get(name);
  if (!definition) throw new Error(`${name} has no definition`);
  // Loose, a union has one choice more.
  const found = [...gather(definition, definitions)];
  const union = [name, ...found].some((part) => definitions.get(part)?.oneOf) && definitions.has(anyEvent);
  const parts = [...new Set([...found, ...(union ? [anyEvent] : [])])].sort();
  const needed = Object.fromEntries(parts.map((part) => [part, definitions.get(part) ?? {}]));
  return { name, id, definition, needed };
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
