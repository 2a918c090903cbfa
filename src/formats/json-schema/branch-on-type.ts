import type { JsonSchema } from "./json-schema.js";

type Definitions = NonNullable<JsonSchema["$defs"]>;

/**
 * A complete schema whose unions branch on `type`: a validator then looks at the one record that the type names and reports the
 * errors there, where with `oneOf` it reports those of every record. It takes the same values.
 */
export function branchOnType(schema: JsonSchema): JsonSchema {
  const { $defs, ...root } = schema;
  if ($defs === undefined) return schema;
  const definitions = Object.entries($defs).map(([name, each]) => [name, branch(each, $defs)]);
  return { ...branch(root, $defs), $defs: Object.fromEntries(definitions) };
}

function branch(definition: JsonSchema, definitions: Definitions): JsonSchema {
  const { oneOf, ...rest } = definition;
  if (oneOf === undefined) return definition;
  const choices = oneOf.map((choice) => ({ choice, type: typeOf(choice, definitions) }));
  const types = choices.flatMap(({ type }) => type ?? []);
  const isOf = (type: JsonSchema): JsonSchema => ({ properties: { type }, required: ["type"] });
  // The choice without a type of its own is that of every other type.
  const isClosed = types.length === choices.length;
  return {
    ...rest,
    type: "object",
    properties: { type: isClosed ? { enum: types } : { type: "string" } },
    required: ["type"],
    allOf: choices.map(({ choice, type }) =>
      type === undefined
        ? { if: isOf({ enum: types }), else: choice }
        : // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema, whose value is no function
          { if: isOf({ const: type }), then: choice },
    ),
  };
}

/** The type of the records that a choice takes. */
function typeOf({ $ref = "" }: JsonSchema, definitions: Definitions): string | undefined {
  const type = definitions[$ref.replace("#/$defs/", "")]?.properties?.["type"];
  const constant = typeof type === "object" ? type.const : undefined;
  return typeof constant === "string" ? constant : undefined;
}
