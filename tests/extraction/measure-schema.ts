type Json = Readonly<Record<string, unknown>>;

/** What the providers of structured output count in a JSON Schema. Definitions are counted wherever they are used. */
export interface SchemaMeasures {
  /** Properties of all objects together. */
  properties: number;
  /** Properties that are not required. */
  optional: number;
  /** Places with several types: `anyOf`, `oneOf`, `allOf`, or a list as `type`. */
  unions: number;
  /** Objects, and arrays, within each other. */
  depth: number;
  /** Words of all enums together. */
  enumValues: number;
  /** The longest enum. */
  longestEnum: number;
  /** Characters of all names of properties and definitions, and of all words of enums and constants. */
  characters: number;
  /** Objects that are open. */
  open: number;
  /** First keys that objects of one union share. */
  sharedFirstKeys: readonly string[];
  /** Every keyword, once. */
  keywords: ReadonlySet<string>;
}

/** Measures a JSON Schema without recursion. */
export function measureSchema(schema: Json): SchemaMeasures {
  const keywords = new Set<string>();
  const sums = {
    properties: 0,
    optional: 0,
    unions: 0,
    enumValues: 0,
    longestEnum: 0,
    characters: 0,
    open: 0,
  };
  const sharedFirstKeys: string[] = [];
  const measure = (part: Json): number => {
    for (const key of Object.keys(part)) keywords.add(key);
    if (Array.isArray(part["type"]) || part["anyOf"] || part["oneOf"] || part["allOf"]) sums.unions++;
    if (Array.isArray(part["enum"])) {
      sums.enumValues += part["enum"].length;
      sums.longestEnum = Math.max(sums.longestEnum, part["enum"].length);
      sums.characters += part["enum"].join("").length;
    }
    const properties = Object.entries((part["properties"] ?? {}) as Record<string, Json>);
    const required = Array.isArray(part["required"]) ? part["required"] : [];
    sums.properties += properties.length;
    sums.optional += properties.filter(([name]) => !required.includes(name)).length;
    sums.characters += properties.map(([name]) => name).join("").length;
    if (part["type"] === "object" && part["additionalProperties"] !== false) sums.open++;
    const inner = properties.map(([, property]) => measure(property));
    if (part["items"]) inner.push(measure(part["items"] as Json));
    const options = (part["anyOf"] ?? []) as Json[];
    inner.push(...options.map(measure));
    const firstKeys = options.flatMap((option) => Object.keys(option["properties"] ?? {})[0] ?? []);
    sharedFirstKeys.push(...firstKeys.filter((key, at) => firstKeys.indexOf(key) !== at));
    const container = part["type"] === "object" || part["type"] === "array" ? 1 : 0;
    return container + Math.max(0, ...inner);
  };
  const depth = measure(schema);
  return { ...sums, depth, sharedFirstKeys, keywords };
}
