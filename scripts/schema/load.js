import { loadSources } from "../package/load-sources.js";

/**
 * @typedef {object} Loaded
 * @property {typeof import("zod")} z The very zod that the schemas are made with.
 * @property {Readonly<Record<string, import("zod").ZodType>>} schemas Every exported schema by its name.
 * @property {typeof import("../../src/model/values/id.js").referenceTargets} referenceTargets
 * @property {typeof import("../../src/model/values/id.js").recordKinds} recordKinds
 * @property {typeof import("../../src/model/nodes.js").nodeNames} nodeNames
 * @property {typeof import("../../src/model/dossier.js").dossierFormat} dossierFormat
 * @property {typeof import("../../src/formats/json-schema/standalone.js").standalone} standalone
 * @property {typeof import("../../src/formats/json-schema/standalone.js").looseStandalone} looseStandalone
 * @property {typeof import("../../src/formats/json-schema/branch-on-type.js").branchOnType} branchOnType
 * @property {import("zod").ZodType} extractionSchema
 * @property {readonly string[]} codes Every code of an issue.
 * @property {readonly string[]} published The names that the package exports,
 * @property {ReadonlyMap<string, string>} vocabularies and those of its lists of words, by the words with spaces between.
 */

/**
 * The schemas as the sources have them, so that nothing has to be built first.
 *
 * @param {ReadonlyMap<string, string>} schemaFiles The file of each schema.
 * @param {string} surface The file that exports what is published. Who makes a part of it names one without that part.
 * @returns {Promise<Loaded>}
 */
export async function loadSchemas(schemaFiles, surface = "src/index.ts") {
  const loaded = await loadSources([
    'export * as z from "zod";',
    'export { recordKinds, referenceTargets } from "./src/model/values/id.ts";',
    'export { nodeNames } from "./src/model/nodes.ts";',
    'export { dossierFormat } from "./src/model/dossier.ts";',
    'export { catalogue } from "./src/issues/catalogue.ts";',
    'export { extractionSchema } from "./src/extraction/extraction-schema.ts";',
    'export { branchOnType } from "./src/formats/json-schema/branch-on-type.ts";',
    'export { standalone, looseStandalone } from "./src/formats/json-schema/standalone.ts";',
    `export * as published from "./${surface}";`,
    ...[...schemaFiles].map(([name, file]) => `export { ${name} } from "./${file}";`),
  ]);
  const { z, referenceTargets, recordKinds, nodeNames, dossierFormat, standalone, looseStandalone } = loaded;
  const { branchOnType, catalogue, extractionSchema, published } = loaded;
  const schemas = Object.fromEntries([...schemaFiles.keys()].map((name) => [name, loaded[name]]));
  return {
    ...{ z, schemas, referenceTargets, recordKinds, nodeNames },
    ...{ dossierFormat, standalone, looseStandalone },
    ...{ branchOnType, extractionSchema },
    codes: Object.keys(catalogue),
    published: Object.keys(published),
    vocabularies: new Map(
      Object.entries(published).flatMap(([name, words]) =>
        Array.isArray(words) ? [[words.join(" "), name]] : [],
      ),
    ),
  };
}
