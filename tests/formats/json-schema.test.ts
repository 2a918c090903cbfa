import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { portableString } from "../../scripts/schema/portable-string.js";
import * as library from "../../src/index.js";
import * as jsonSchemas from "../../src/json-schema.js";
import {
  findJsonSchema,
  type JsonSchema,
  type JsonSchemaOptions,
  jsonSchemaNames,
} from "../../src/json-schema.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

const files = readdirSync(`${root}schema`, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".json") && name !== "extraction.json")
  .sort()
  .map((name): { name: string; schema: JsonSchema } => ({
    name,
    schema: JSON.parse(readFileSync(`${root}schema/${name}`, "utf8")),
  }));
const values = Object.entries(jsonSchemas).flatMap(([name, value]) =>
  name.endsWith("JsonSchema") && typeof value === "object" && "$id" in value ? [{ name, schema: value }] : [],
);

/** Whether a schema is that of records of several types: by `oneOf` in the values, by branches in the files. */
function isUnion({ oneOf, allOf }: JsonSchema): boolean {
  return oneOf !== undefined || allOf !== undefined;
}

function choicesOf({ oneOf = [], allOf = [] }: JsonSchema): JsonSchema[] {
  const branches = allOf.flatMap((branch) => branch.then ?? branch.else ?? []);
  return [...oneOf, ...branches].filter(
    (choice): choice is JsonSchema => typeof choice === "object" && choice !== null,
  );
}

/** Every schema within a schema, itself included, with the way to it. */
function within(schema: JsonSchema, way = "#"): { way: string; schema: JsonSchema }[] {
  const { properties = {}, $defs = {}, anyOf = [], items, propertyNames } = schema;
  const children = [
    ...Object.entries(isUnion(schema) ? {} : properties).map(
      ([name, one]) => [`properties/${name}`, one] as const,
    ),
    ...Object.entries($defs).map(([name, one]) => [`$defs/${name}`, one] as const),
    ...[...choicesOf(schema), ...anyOf].map((one, at) => [`choices/${at}`, one] as const),
    ...[items, propertyNames].flat().map((one) => ["items", one] as const),
  ];
  const nested = children.flatMap(([step, one]) =>
    typeof one === "object" ? within(one, `${way}/${step}`) : [],
  );
  return [{ way, schema }, ...nested];
}

const everySchema = files.flatMap(({ name, schema }) =>
  within(schema).map((one) => ({ ...one, file: name, where: `${name}${one.way}` })),
);

describe("the files in schema", () => {
  it("are one for each record and value that the package exports, strict and loose", () => {
    const exported = Object.keys(library)
      .filter((name) => name.endsWith("Schema"))
      .map((name) =>
        name.replace(/Schema$/, "").replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
      )
      .sort();
    expect(files.map(({ name }) => name)).toEqual(
      [...exported, ...exported.map((name) => `loose/${name}`)].map((name) => `${name}.json`).sort(),
    );
    expect([...jsonSchemaNames].sort()).toEqual(exported);
  });

  it.each(files)("$name is complete in itself and of the format's major version", ({ name, schema }) => {
    const [, major] = library.dossierFormat.split("/");
    const stem = name.replace(/[.]json$/, "").replace("/", ":");
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toBe(`urn:diplomatic-events:${major}:${stem}`);
    // Strict: no keyword that Ajv does not know, and no type left to guess. Throws on a reference that leads nowhere.
    const validate = new Ajv2020({ strict: true, strictRequired: true, allErrors: true }).compile(schema);
    expect(schema.examples?.length).toBeGreaterThan(0);
    for (const example of schema.examples ?? []) {
      validate(example);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it("can all be known to one Ajv", () => {
    const ajv = new Ajv2020({ strict: true });
    for (const { schema } of files) ajv.addSchema(schema);
    for (const { schema } of files) expect(ajv.getSchema(schema.$id ?? "")).toBeTypeOf("function");
  });

  it("have examples that zod takes", () => {
    for (const { schema } of files) {
      const name = `${String(schema.title).replace(/^./, (first) => first.toLowerCase())}Schema`;
      const model = Object.entries(library).find(([key]) => key === name)?.[1];
      if (!(model instanceof z.ZodType)) throw new Error(`there is no ${name}`);
      for (const example of schema.examples ?? [])
        expect(model.safeParse(example).error?.issues ?? []).toEqual([]);
    }
  });

  it("have a title and a description on every definition, and a description on every property", () => {
    const properties = everySchema.filter(({ way }) => /properties\/[^/]+$/.test(way));
    const definitions = everySchema.filter(({ way }) => /^#$|[$]defs\/[^/]+$/.test(way));
    expect(properties.length).toBeGreaterThan(500);
    const without = [
      ...properties.filter(({ schema }) => !isSentence(schema.description)),
      ...definitions.filter(({ schema }) => !isSentence(schema.description) || !schema.title),
    ];
    expect(without.map(({ where }) => where)).toEqual([]);
  });

  it("leave nothing behind that only TSDoc or zod understands", () => {
    const text = everySchema.flatMap(({ schema }) => [schema.description, schema.format]).join(" ");
    expect(text).not.toMatch(/\{@|@example|edtf\b/);
  });

  it("refer to what is shared", () => {
    // A vocabulary, a form of strings or an object with fields stands in a definition, never in a property.
    const inlined = everySchema.filter(
      ({ way, schema }) =>
        /(properties\/[^/]+|items)$/.test(way) && (schema.enum ?? schema.pattern ?? schema.properties),
    );
    expect(
      inlined
        .map(({ where }) => where)
        .filter((where) => !where.endsWith("Extensions/items") && !/extensions[.]json#\/items$/.test(where)),
    ).toEqual([]);
  });

  it("are closed when strict and open when loose", () => {
    const objects = everySchema.filter(({ schema }) => schema.properties && !isUnion(schema));
    const open = objects.filter(({ schema }) => schema.additionalProperties !== false);
    expect(objects.some(({ file }) => !file.startsWith("loose/"))).toBe(true);
    expect(new Set(open.map(({ file }) => file.startsWith("loose/")))).toEqual(new Set([true]));
    const closed = objects.filter((one) => !open.includes(one));
    expect(closed.filter(({ file }) => file.startsWith("loose/"))).toEqual([]);
    expect(
      everySchema.filter(({ file, schema }) => file.startsWith("loose/") && schema.enum && !schema.not),
    ).toEqual([]);
  });

  it("tell events apart by their type", () => {
    for (const file of ["diplomatic-event.json", "loose/diplomatic-event.json"]) {
      const schema = files.find(({ name }) => name === file)?.schema;
      const types = choicesOf(schema ?? {}).map(({ $ref = "" }) => {
        const type = schema?.$defs?.[$ref.replace("#/$defs/", "")]?.properties?.["type"];
        return typeof type === "object" ? (type.const ?? type.not) : undefined;
      });
      const known = ["statement", "meeting", "territorial-position", "control-assessment"];
      expect(types).toEqual(file.startsWith("loose/") ? [...known, { enum: known }] : known);
    }
  });
});

function isSentence(text: string | undefined): boolean {
  return text !== undefined && /^\S.*[.!?:`)"]$/s.test(text);
}

describe("a union in the form of branches", () => {
  const event = {
    ...{ id: "opening", type: "statement", speakers: [{ who: "envoy" }], act: "announce" },
    ...{ content: "The crossing reopens.", reports: [{ source: "note" }] },
  };
  const errorsOf = (value: unknown, options: JsonSchemaOptions): number => {
    const validate = new Ajv2020({ allErrors: true }).compile(
      findJsonSchema("diplomatic-event", options) ?? false,
    );
    return validate(value) ? 0 : (validate.errors?.length ?? 0);
  };

  it("reports a wrong word, and that its branch fails, and nothing else", () => {
    expect(errorsOf(event, { unions: "if-then" })).toBe(2);
    expect(errorsOf(event, {})).toBeGreaterThan(10);
    expect(errorsOf({ ...event, act: "assert" }, { unions: "if-then" })).toBe(0);
  });

  it("takes an event without a known type in loose mode only", () => {
    for (const unions of ["oneOf", "if-then"] as const) {
      for (const [type, mode, valid] of [
        ["protest", "strict", false],
        ["protest", "loose", true],
        [undefined, "loose", false],
        [7, "loose", false],
        [null, "strict", false],
      ] as const)
        expect([unions, type, mode, errorsOf({ ...event, type }, { unions, mode }) === 0]).toEqual([
          unions,
          type,
          mode,
          valid,
        ]);
      for (const value of [null, [], "statement", 1])
        for (const mode of ["strict", "loose"] as const)
          expect(errorsOf(value, { unions, mode })).toBeGreaterThan(0);
    }
  });

  it("is the schema itself where nothing is a union", () => {
    expect(findJsonSchema("party", { unions: "if-then" })).toEqual(findJsonSchema("party"));
  });
});

describe("the values", () => {
  it("are what the files say", () => {
    expect(values.length).toBe(files.length);
    for (const { name, schema } of values) {
      const mode = name.startsWith("loose") ? "loose" : "strict";
      const record = String(schema.$id).replace(/.*:/, "");
      const file = files.find((one) => one.name === `${mode === "loose" ? "loose/" : ""}${record}.json`);
      expect(findJsonSchema(record, { mode })).toBe(schema);
      expect(findJsonSchema(record, { mode, unions: "if-then" })).toEqual(file?.schema);
    }
  });

  it("have the names of the schemas that they are made from", () => {
    const names = Object.keys(library).filter((name) => name.endsWith("Schema"));
    const expected = names.flatMap((name) => {
      const constant = name.replace(/Schema$/, "JsonSchema");
      return [constant, `loose${constant.replace(/^./, (first) => first.toUpperCase())}`];
    });
    expect(values.map(({ name }) => name).sort()).toEqual(expected.sort());
  });

  it("are found by name", () => {
    expect(findJsonSchema("territorial-position")).toBe(jsonSchemas.territorialPositionJsonSchema);
    expect(findJsonSchema("dossier", { mode: "loose" })).toBe(jsonSchemas.looseDossierJsonSchema);
    expect(findJsonSchema("dossier", { mode: "strict" })).toBe(jsonSchemas.dossierJsonSchema);
    for (const name of ["", "Dossier", "loose:dossier", "toString", "urn:diplomatic-events:1:dossier"])
      expect(findJsonSchema(name)).toBeUndefined();
  });

  it("leave zod's global registry, which is the user's, as it is", async () => {
    await import("../../src/formats/openapi/index.js");
    const schemas = Object.values(library).filter((value) => value instanceof z.ZodType);
    expect(schemas.length).toBeGreaterThan(20);
    expect(schemas.filter((schema) => z.globalRegistry.has(schema))).toEqual([]);
    expect(z.globalRegistry._idmap.size).toBe(0);
  });
});

describe("the words of a field", () => {
  it("are its own, also where fields share the schema of any text", () => {
    const { actorJsonSchema, clauseJsonSchema, evidenceJsonSchema } = jsonSchemas;
    expect(actorJsonSchema.properties?.["name"]).toMatchObject({
      description: "The name that the dossier uses.",
    });
    const texts = [
      actorJsonSchema.properties?.["name"],
      jsonSchemas.nameJsonSchema.properties?.["name"],
      clauseJsonSchema.properties?.["text"],
      evidenceJsonSchema.properties?.["exact"],
    ].map((property) => (typeof property === "object" ? property.description : undefined));
    expect(new Set(texts).size).toBe(4);
  });
});

describe("a portable string", () => {
  const kept = (source: string) => portableString(source).pattern;

  it("has a pattern that every language reads alike", () => {
    expect(kept("^[A-Z]{2}(-[A-Z0-9]{1,3})?$")).toBe("^[A-Z]{2}(-[A-Z0-9]{1,3})?$");
    expect(kept(String.raw`^https?:\/\/[^\u0000-\u0020"\\]+$`)).toBe(String.raw`^https?://[^\x00-\x20"\\]+$`);
    expect(kept(String.raw`[^\u0000-\u0020\u2028]`)).toBe("[^\\x00-\\x20\u2028]");
    expect(kept(String.raw`^(a|[.]{2}|\[b\])$`)).toBe(String.raw`^(a|[.]{2}|\[b\])$`);
    for (const source of [
      String.raw`^\d$`,
      "^(?=a)a$",
      "^(?<n>a)$",
      String.raw`^\p{L}$`,
      "^a+?$",
      "^.$",
      String.raw`^\bа$`,
      String.raw`^\u2028$`,
    ])
      expect(() => portableString(source), source).toThrow("Not every language");
  });

  it("is bound at both ends, also where $ lets a line break pass", () => {
    for (const source of ["a", "^a", "a$", "^a|b$"])
      expect(() => portableString(source), source).toThrow("whole string");
    expect(portableString("^[a-z]+$").not).toEqual({ pattern: "[^!-~]" });
    expect(portableString("^[^a]+$").not).toEqual({ pattern: String.raw`[\x00-\x20]` });
  });

  it("stands in the schemas and nowhere a pattern of another kind", () => {
    const patterns = everySchema.flatMap(({ schema }) => (schema.pattern === undefined ? [] : [schema]));
    expect(patterns.length).toBeGreaterThan(100);
    for (const { pattern = "", not } of patterns)
      expect(portableString(pattern)).toEqual({ type: "string", pattern, ...(not && { not }) });
  });
});
