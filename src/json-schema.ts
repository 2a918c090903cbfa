/**
 * The JSON Schemas (draft 2020-12) of the dossier and of every record and value, as plain values: `dossierJsonSchema` and, for loose
 * mode, `looseDossierJsonSchema`. Each is complete in itself. The package's folder `schema` has
 * them as JSON, with branches on `type` where the constants have `oneOf`.
 *
 * @example
 * ```ts
 * import { dossierJsonSchema, partyJsonSchema } from "diplomatic-events/json-schema";
 *
 * console.log(dossierJsonSchema.$id); // "urn:diplomatic-events:1:dossier"
 * console.log(Object.keys(partyJsonSchema.properties ?? {})); // ["who", "onBehalfOf", "role", "level", "certainty"]
 * console.log(partyJsonSchema.$defs?.["PartyRole"]?.enum?.[2]); // "mediator"
 * ```
 *
 * @module json-schema
 */

// A constant for each record and value, made from their schemas: tests/consumer/everything.ts lists them.
export * from "./formats/json-schema/generated/loose.js";
export * from "./formats/json-schema/generated/strict.js";
export {
  findJsonSchema,
  type JsonSchema,
  type JsonSchemaName,
  type JsonSchemaOptions,
  jsonSchemaNames,
} from "./formats/json-schema/index.js";
