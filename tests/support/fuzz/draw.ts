import * as z from "zod";
import { nodeNames, recordKinds, referenceTargets } from "../../../src/model/index.js";
import type { Json } from "../json.js";
import type { Random } from "./random.js";
import { drawPatterned, drawText, drawVisibleText } from "./strings.js";

/** Stands where a reference will be. */
export const unresolved = "unresolved";

/**
 * A value of the shape that a schema describes, whatever the schema: what a field added tomorrow holds is drawn the same way. Ids
 * are fresh; references are to be resolved.
 */
export function draw(schema: object, random: Random, freshId: () => string, depth = 0): Json {
  const again = (inner: object, deeper = 1): Json => draw(inner, random, freshId, depth + deeper);
  if (referenceTargets(schema)) return unresolved;
  if (schema instanceof z.ZodOptional) return again(schema.unwrap(), 0);
  if (schema instanceof z.ZodArray) {
    const { minItems: least = 0 } = constraintsOf(schema);
    const most = Math.max(least, longest(depth, random));
    return Array.from({ length: random.integer(least, most) }, () => again(schema.element));
  }
  if (schema instanceof z.ZodObject) return drawObject(schema, random, freshId, depth);
  if (schema instanceof z.ZodDiscriminatedUnion || schema instanceof z.ZodUnion)
    return again(random.pick(schema.options), 0);
  if (schema instanceof z.ZodEnum) return random.pick(schema.options);
  if (schema instanceof z.ZodLiteral) return literal(random.pick([...schema.values]));
  if (schema instanceof z.ZodTemplateLiteral) return drawPatterned(schema, schema._zod.pattern, random);
  if (schema instanceof z.ZodRecord) {
    const keys = random.some([1, 2, 3], 2).map(() => again(schema.keyType));
    return Object.fromEntries(keys.map((key) => [String(key), again(schema.valueType)]));
  }
  if (schema instanceof z.ZodUnknown) return drawJson(random, depth);
  if (schema instanceof z.ZodNumber) {
    const { type, minimum = -1000, maximum = 1000 } = constraintsOf(schema);
    const most = Math.min(maximum, 1000);
    if (type === "integer") return random.integer(minimum, most);
    return random.pick([minimum, most, minimum + ((most - minimum) * random.integer(0, 1000)) / 1000]);
  }
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) {
    const { pattern } = constraintsOf(schema);
    if (pattern === undefined) return drawText(random);
    if (!pattern.startsWith("^")) return drawVisibleText(random);
    return drawPatterned(schema, new RegExp(pattern), random);
  }
  throw new Error(`no way to draw a value of a schema of type ${JSON.stringify(Object(schema).type)}`);
}

function drawObject(schema: z.ZodObject, random: Random, freshId: () => string, depth: number): Json {
  const share = random.pick([0.15, 0.5, 0.9]);
  const entries = Object.entries<object>(schema.shape)
    .filter(([, field]) => !(field instanceof z.ZodOptional) || random.chance(share))
    .map(([key, field]): [string, Json] => [key, draw(field, random, freshId, depth + 1)]);
  const value = Object.fromEntries(entries);
  const name = nodeNames.get(schema);
  // Few topics have one; what is drawn of their times is then made true of them.
  if (name === "topic" && random.chance(0.7)) delete value["id"];
  const isNamed = name !== "topic" || "id" in value;
  if (isNamed && recordKinds.some((kind) => kind === name)) value["id"] = freshId();
  if (!random.chance(0.2)) return value;
  // The order of keys means nothing.
  return Object.fromEntries(Object.entries(value).reverse());
}

/** How many items a list has at most: few, and many now and then. */
function longest(depth: number, random: Random): number {
  if (depth < 2) return random.chance(0.03) ? 60 : random.integer(1, 5);
  return random.chance(0.01) ? 20 : random.integer(0, 2);
}

function drawJson(random: Random, depth: number): Json {
  const inner = (): Json => (depth > 8 ? null : drawJson(random, depth + 2));
  switch (random.integer(0, 6)) {
    case 0:
      return random.some([1, 2, 3], 2).map(inner);
    case 1:
      return Object.fromEntries(
        random.some(["a", "", "__proto", "constructor", "toString", "b/c~d"], 3).map((key) => [key, inner()]),
      );
    case 2:
      return random.integer(-5, 5) / 4;
    case 3:
      return random.pick([1e300, -0.0001, 5e-324, Number.MAX_SAFE_INTEGER]);
    case 4:
      return random.pick([true, false, null]);
    default:
      return random.pick(["", "\ud800", "\u2028", drawText(random)]);
  }
}

const constraints = new WeakMap<z.ZodType, z.core.JSONSchema.BaseSchema>();

/** What a schema asks beside its type, as JSON Schema has it. */
function constraintsOf(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  const found = constraints.get(schema) ?? z.toJSONSchema(schema);
  constraints.set(schema, found);
  return found;
}

function literal(value: unknown): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "number")
    return value;
  throw new Error(`no literal of JSON: ${String(value)}`);
}
