import type { JsonSchema } from "./json-schema.js";
import { loosen } from "./loosen.js";

type Definitions = Readonly<Record<string, JsonSchema>>;

/**
 * The strict schema of one record or value, complete in itself: with an absolute `$id` and, under `$defs`, each definition that it
 * needs, once.
 */
export function standalone(id: string, definition: JsonSchema, definitions: Definitions): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    ...definition,
    ...(Object.keys(definitions).length === 0 ? {} : { $defs: { ...definitions } }),
  };
}

/** A strict schema of {@link standalone} for loose mode, with the definitions that only this mode needs. */
export function looseStandalone(strict: JsonSchema, more: Definitions = {}): JsonSchema {
  const { $schema, $id = "", $defs, ...definition } = strict;
  const loose = Object.entries({ ...more, ...$defs }).map(([name, one]) => [name, loosen(one)]);
  return standalone($id.replace(":1:", ":1:loose:"), loosen(definition), Object.fromEntries(loose));
}
