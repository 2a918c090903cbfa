export { findJsonSchema, type JsonSchemaName, type JsonSchemaOptions } from "./find-json-schema.js";
export { AnyEvent } from "./generated/any-event.js";
export { definitions } from "./generated/lists.js";
export { jsonSchemaNames } from "./generated/names.js";
export type { JsonSchema } from "./json-schema.js";
export { loosen, mapSchemas } from "./loosen.js";
