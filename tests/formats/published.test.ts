import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { narrowings } from "../../scripts/schema/narrowings.js";
import { withoutWords } from "../../scripts/schema/without-words.js";
import { findJsonSchema, type JsonSchema, jsonSchemaNames } from "../../src/json-schema.js";

const modes = ["strict", "loose"] as const;

/** The schema of a dossier as it was last published. */
function readPublished(mode: (typeof modes)[number]): JsonSchema {
  const path = new URL(`../fixtures/published/${mode}.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(path), "utf8"));
}

/** One definition of it as a schema of its own. */
function publishedSchema(mode: (typeof modes)[number], name: string): JsonSchema {
  const schema = readPublished(mode);
  if (name === "dossier") return schema;
  const { title = "" } = findJsonSchema(name) ?? {};
  expect(schema.$defs).toHaveProperty(title);
  return { $ref: `#/$defs/${title}`, $defs: schema.$defs ?? {} };
}

describe.each(modes)("what was valid by the published %s schemas stays valid", (mode) => {
  it.each([...jsonSchemaNames])("%s", (name) => {
    const today = findJsonSchema(name, { mode });
    expect(narrowings(publishedSchema(mode, name), today)).toEqual([]);
    expect(today.$id).toBe(readPublished(mode).$id?.replace(/dossier$/, name));
  });
});

/** A schema with something changed in every place where it can be, one place at a time. */
function variants(
  schema: JsonSchema,
  change: (part: JsonSchema) => void,
  applies: (part: JsonSchema) => boolean,
): JsonSchema[] {
  const count = parts(schema).filter(applies).length;
  return Array.from({ length: count }, (_, at) => {
    const copy = structuredClone(schema);
    const part = parts(copy).filter(applies)[at];
    if (part) change(part);
    return copy;
  });
}

/** Every object of a schema that has keywords, references aside: they have none beside them that decides. */
function parts(schema: JsonSchema): JsonSchema[] {
  const { properties = {}, $defs = {}, oneOf = [], anyOf = [], items, propertyNames } = schema;
  const below = [...Object.values(properties), ...Object.values($defs), ...oneOf, ...anyOf];
  const inner = [...below, items, propertyNames]
    .flat()
    .flatMap((one) => (typeof one === "object" ? parts(one) : []));
  return [schema, ...inner];
}

describe("what is seen of a change to a schema", () => {
  const schema = readPublished("strict");
  const isObject = (part: JsonSchema): boolean => part.properties !== undefined;
  const isList = (part: JsonSchema): boolean => part.items !== undefined;
  const isVocabulary = (part: JsonSchema): boolean => part.enum !== undefined;
  const [firstName, lastName] = [0, -1].map(
    (at) => (part: JsonSchema) => Object.keys(part.properties ?? {}).at(at) ?? "",
  );

  it("nothing, where there is none, or one of words only", () => {
    expect(narrowings(schema, schema)).toEqual([]);
    expect(narrowings(schema, withoutWords(findJsonSchema("dossier")))).toEqual([]);
  });

  const narrowing: [string, (part: JsonSchema) => boolean, (part: JsonSchema) => void][] = [
    ["a first field gone", isObject, (part) => delete part.properties?.[firstName?.(part) ?? ""]],
    ["a last field gone", isObject, (part) => delete part.properties?.[lastName?.(part) ?? ""]],
    [
      "an optional field required",
      (part) => isObject(part) && part.required?.length !== Object.keys(part.properties ?? {}).length,
      (part) => {
        part.required = Object.keys(part.properties ?? {});
      },
    ],
    ["a word gone", isVocabulary, (part) => part.enum?.pop()],
    [
      "a list that may no longer be as short",
      isList,
      (part) => {
        part.minItems = (part.minItems ?? 0) + 1;
      },
    ],
    [
      "another pattern",
      (part) => part.pattern !== undefined,
      (part) => {
        part.pattern = `${part.pattern}x`;
      },
    ],
    [
      "another type",
      (part) => part.type === "string" && !part.enum && part.const === undefined,
      (part) => {
        part.type = "number";
      },
    ],
    [
      "another word in the place of the one",
      (part) => part.const !== undefined,
      (part) => {
        part.const = "another";
      },
    ],
    ["a choice gone", (part) => part.oneOf !== undefined, (part) => part.oneOf?.pop()],
  ];

  it.each(narrowing)("%s, wherever it is", (_name, applies, change) => {
    const changed = variants(schema, change, applies);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((one) => narrowings(schema, one).length === 0)).toEqual([]);
  });

  const widening: [string, (part: JsonSchema) => boolean, (part: JsonSchema) => void][] = [
    [
      "a new optional field",
      isObject,
      (part) => {
        part.properties = { ...part.properties, brandNew: { type: "string" } };
      },
    ],
    ["a required field optional", (part) => part.required !== undefined, (part) => part.required?.pop()],
    ["a new word", isVocabulary, (part) => part.enum?.push("brand-new")],
    [
      "a list that may be shorter",
      isList,
      (part) => {
        delete part.minItems;
      },
    ],
    [
      "a new choice",
      (part) => part.oneOf !== undefined,
      (part) => part.oneOf?.push({ type: "object", properties: { type: { const: "brand-new" } } }),
    ],
  ];

  it.each(widening)("not %s", (_name, applies, change) => {
    const changed = variants(schema, change, applies);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.flatMap((one) => narrowings(schema, one))).toEqual([]);
    // The way back is a narrowing, where it is a way at all.
    const back = changed.filter((one) => JSON.stringify(one) !== JSON.stringify(schema));
    expect(back.filter((one) => narrowings(one, schema).length === 0)).toEqual([]);
  });

  it("in words that name the place", () => {
    const later = structuredClone(schema);
    delete later.$defs?.["Statement"]?.properties?.["audience"];
    later.$defs?.["SpeechAct"]?.enum?.shift();
    expect(narrowings(schema, later)).toEqual([
      "/events/0/audience: is gone",
      '/events/0/act: "assert" is gone',
    ]);
  });

  it("an error, where a keyword is not known", () => {
    expect(() => narrowings({}, { properties: { a: { multipleOf: 2 } } })).not.toThrow();
    expect(() => narrowings({ properties: { a: {} } }, { properties: { a: { multipleOf: 2 } } })).toThrow(
      "the keyword multipleOf is not known here",
    );
  });
});
