import { definitions, type JsonSchema } from "../json-schema/index.js";

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
 * They are the strict JSON Schemas, with a discriminator wherever `type` tells records apart.
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
export const openApiComponents: OpenApiComponents = /* @__PURE__ */ (() => {
  const components = Object.entries(definitions).map(([name, one]) => [name, withDiscriminator(relink(one))]);
  return { schemas: Object.fromEntries(components) };
})();

/** The same schema with its references as OpenAPI has them. */
function relink(schema: JsonSchema): JsonSchema {
  const { $ref, properties, items, oneOf, anyOf } = schema;
  return {
    ...schema,
    ...($ref !== undefined && { $ref: $ref.replace("#/$defs/", prefix) }),
    ...(properties && { properties: relinkAll(properties) }),
    ...(typeof items === "object" && !Array.isArray(items) && { items: relink(items) }),
    ...(oneOf && { oneOf: oneOf.map(relink) }),
    ...(anyOf && { anyOf: anyOf.map(relink) }),
  };
}

/** Which word in `type` stands for which of the choices. */
function withDiscriminator(schema: JsonSchema): OpenApiSchema {
  if (!schema.oneOf) return schema;
  const mapping = Object.fromEntries(
    schema.oneOf.map(({ $ref = "" }) => {
      const type = definitions[$ref.slice(prefix.length)]?.properties?.["type"];
      return [typeof type === "object" ? String(type.const) : "", $ref];
    }),
  );
  return { ...schema, discriminator: { propertyName: "type", mapping } };
}

function relinkAll(
  schemas: Readonly<Record<string, JsonSchema | boolean>>,
): Record<string, JsonSchema | boolean> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      typeof schema === "boolean" ? schema : relink(schema),
    ]),
  );
}
