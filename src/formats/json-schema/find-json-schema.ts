import { branchOnType } from "./branch-on-type.js";
import { looseJsonSchemas, strictJsonSchemas } from "./generated/lists.js";
import type { jsonSchemaNames } from "./generated/names.js";
import type { JsonSchema } from "./json-schema.js";

/** A term of {@link jsonSchemaNames}. */
export type JsonSchemaName = (typeof jsonSchemaNames)[number];

/** Which of the two variants of a schema. */
export interface JsonSchemaOptions {
  /**
   * `strict` (when absent): unknown fields and unknown words fail. `loose`: they pass, and so do events of unknown types, as in the
   * loose mode of `checkDossier`.
   */
  mode?: "strict" | "loose" | undefined;
  /**
   * How the events of a union are told apart. `oneOf` (when absent): as in the constants and in OpenAPI. `if-then`: by branches on
   * `type`, as in the files, so that validators report only what is wrong with the event of that type.
   */
  unions?: "oneOf" | "if-then" | undefined;
}

/**
 * The JSON Schema of a record or value by its name, one of {@link jsonSchemaNames}; undefined for any other name. It brings all schemas
 * with it: where the name is known beforehand, import the one that is needed.
 *
 * @example
 * ```ts
 * import { findJsonSchema } from "diplomatic-events/json-schema";
 *
 * console.log(findJsonSchema("statement").$id); // "urn:diplomatic-events:1:statement"
 * console.log(findJsonSchema("statement", { mode: "loose" }).$id); // "urn:diplomatic-events:1:loose:statement"
 * console.log(findJsonSchema("diplomatic-event", { unions: "if-then" }).allOf?.length); // 4
 * console.log(findJsonSchema("tweet")); // undefined
 * ```
 */
export function findJsonSchema(name: JsonSchemaName, options?: JsonSchemaOptions): JsonSchema;
/** {@link findJsonSchema} for a name that is known only at run time. */
export function findJsonSchema(name: string, options?: JsonSchemaOptions): JsonSchema | undefined;
export function findJsonSchema(name: string, options?: JsonSchemaOptions): JsonSchema | undefined {
  const schemas = options?.mode === "loose" ? looseJsonSchemas : strictJsonSchemas;
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  return schema && options?.unions === "if-then" ? branchOnType(schema) : schema;
}
