import { AnyEvent, definitions, type JsonSchema, loosen, mapSchemas } from "../json-schema/index.js";

/**
 * A JSON Schema, with what OpenAPI adds where one field tells the choices of a union apart:
 *
 * - `propertyName`: the field.
 * - `mapping`: the schema that each of its words stands for.
 */
export type OpenApiSchema = JsonSchema & {
  /** Which field tells the choices apart, and how. */
  discriminator?: { propertyName: string; mapping: Record<string, string> };
};

/** The `components` of an OpenAPI document that define what a dossier consists of. */
export interface OpenApiComponents {
  /** `Dossier` and whatever it is made of, and `Issue`; they refer to each other as `#/components/schemas/Party`. */
  schemas: Record<string, OpenApiSchema>;
}

const prefix = "#/components/schemas/";

/**
 * The dossier, every record and value, and the issues of a check as components of an OpenAPI 3.1 document, to spread into one's own.
 * They are the strict JSON Schemas, with a discriminator wherever `type` tells records apart. `IssueCode` is any string.
 *
 * @example
 * ```ts
 * import { openApiComponents } from "diplomatic-events/openapi";
 *
 * const document = {
 *   openapi: "3.1.0",
 *   info: { title: "Dossiers", version: "1" },
 *   components: { schemas: { ...openApiComponents.schemas } },
 * };
 * console.log(document.components.schemas["Statement"]?.title); // "Statement"
 *
 * const { discriminator } = openApiComponents.schemas["DiplomaticEvent"] ?? {};
 * console.log(discriminator?.propertyName, discriminator?.mapping["meeting"]); // "type" "#/components/schemas/Meeting"
 * ```
 */
export const openApiComponents: OpenApiComponents = /* @__PURE__ */ toComponents(
  definitions,
  (schema) => schema,
);

/**
 * {@link openApiComponents} for services that check in loose mode, from the loose JSON Schemas. Events of a type that only a newer version
 * defines are `AnyEvent`, so that nothing here has a discriminator.
 *
 * @example
 * ```ts
 * import { looseOpenApiComponents } from "diplomatic-events/openapi";
 *
 * console.log(looseOpenApiComponents.schemas["DiplomaticEvent"]?.anyOf?.length); // 5
 * ```
 */
export const looseOpenApiComponents: OpenApiComponents = /* @__PURE__ */ (() =>
  toComponents({ ...definitions, AnyEvent }, loosen))();

function toComponents(
  schemas: Readonly<Record<string, JsonSchema>>,
  adapt: (schema: JsonSchema) => JsonSchema,
): OpenApiComponents {
  const adapted = ([name, schema]: [string, JsonSchema]): [string, OpenApiSchema] => {
    // A server of a later version may answer with a new code.
    const own = name === "IssueCode" ? loosen : name === "Issue" ? (same: JsonSchema) => same : adapt;
    return [name, withDiscriminator(relink(own(schema)))];
  };
  return { schemas: Object.fromEntries(Object.entries(schemas).map(adapted)) };
}

/** The same schema with its references as OpenAPI has them. */
function relink(schema: JsonSchema): JsonSchema {
  const { $ref, properties, items, oneOf, anyOf } = schema;
  return {
    ...schema,
    ...($ref !== undefined && { $ref: $ref.replace("#/$defs/", prefix) }),
    ...(properties && { properties: mapSchemas(properties, relink) }),
    ...(typeof items === "object" && !Array.isArray(items) && { items: relink(items) }),
    ...(oneOf && { oneOf: oneOf.map(relink) }),
    ...(anyOf && { anyOf: anyOf.map(relink) }),
  };
}

/** Which word in `type` stands for which of the choices; `anyOf` where one has none, which linters of OpenAPI take as overlapping. */
function withDiscriminator(schema: JsonSchema): OpenApiSchema {
  const { oneOf, ...rest } = schema;
  if (!oneOf) return schema;
  const mapping: Record<string, string> = {};
  for (const { $ref = "" } of oneOf) {
    const type = definitions[$ref.slice(prefix.length)]?.properties?.["type"];
    if (typeof type !== "object") return { ...rest, anyOf: oneOf };
    mapping[String(type.const)] = $ref;
  }
  return { ...schema, discriminator: { propertyName: "type", mapping } };
}
