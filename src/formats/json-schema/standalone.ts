import type { JsonSchema } from "./json-schema.js";

/**
 * The schema of one record or value, complete in itself: with an absolute `$id` and, under `$defs`, each definition that it needs,
 * once.
 */
export function standalone(
  id: string,
  definition: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    ...definition,
    ...(Object.keys(definitions).length === 0 ? {} : { $defs: { ...definitions } }),
  };
}
