import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  type Extraction,
  type ExtractionResult,
  extractionSchema,
  fromExtraction,
} from "../../src/extraction.js";
import { checkDossier } from "../../src/index.js";
import { hang } from "../support/hang.js";
import { lawRuns } from "../support/law-runs.js";
import { emptyAnswer } from "./answers.js";
import { readGood, readSource } from "./recorded.js";

const source = readSource("lake");
const text = source.text ?? "";
const good = extractionSchema.parse(readGood("lake"));
const extractionLists = extractionSchema.keyof().options;

/** RFC 6901, written once more. */
const pointerOf = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${String(key).split("~").join("~0").split("/").join("~1")}`).join("");

/** What holds of every result, whatever was given. */
function expectLawful({ ok, dossier, grounded, ungrounded, issues }: ExtractionResult): void {
  const errors = checkDossier(dossier).issues.filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
  expect(ok).toBe(issues.every(({ effect }) => effect === "repaired"));
  for (const { path, pointer, message, hint } of issues) {
    expect(pointer).toBe(pointerOf(path));
    expect(message).not.toBe("");
    expect(hint).not.toBe("");
  }
  for (const { because } of ungrounded) expect(because.length).toBeGreaterThan(0);
  const instruments = dossier.instruments ?? [];
  const records = [...dossier.actors, ...(dossier.territories ?? []), ...instruments, ...dossier.events];
  const provisions = instruments.flatMap((instrument) => instrument.provisions ?? []);
  const ids = [...records, ...provisions].map(({ id }) => id);
  expect([...new Set(grounded.map(({ id }) => id))].sort()).toEqual(ids.sort());
  const pointers = [...grounded, ...ungrounded].map(({ pointer }) => pointer);
  expect(new Set(pointers).size).toBe(pointers.length);
  for (const { reports = [] } of [...dossier.events, ...instruments, ...provisions]) {
    expect(reports[0]?.evidence?.length).toBeGreaterThan(0);
    for (const { exact, start, end } of reports[0]?.evidence ?? []) {
      expect(text).toContain(exact);
      if (start !== undefined) expect(text.slice(start, end)).toBe(exact);
    }
  }
  expect(() => JSON.stringify({ dossier, grounded, ungrounded, issues })).not.toThrow();
}

const ids = [
  "a1",
  "a2",
  "a3",
  "t1",
  "t2",
  "m1",
  "m2",
  "s1",
  "s2",
  "s3",
  "p1",
  "c1",
  "text",
  "wire",
  "",
  "no such",
  "s 1",
];
const words = text.split(/(?<=\s)/);

const passage = fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 12 })).map(([from, length]) =>
  words
    .slice(from, from + length)
    .join("")
    .trim(),
);
const loose = fc.oneof(
  { weight: 4, arbitrary: passage },
  { weight: 1, arbitrary: fc.tuple(passage, passage).map((two) => two.join(" … ")) },
  { weight: 1, arbitrary: passage.map((one) => one.replaceAll("’", "'").toUpperCase()) },
  { weight: 1, arbitrary: fc.string() },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "Norland", "Ines Okoro", "Lake Ume", "Reportedly", "on Tuesday"),
  },
);
const dates = fc.constantFrom(
  "",
  "",
  "2031-03",
  "XXXX",
  "2031-04-14",
  "2031-03-04/2031-03-02",
  "2031-02-30",
  "/..",
  "x",
);

/** What a field that is a string may hold, by its name. */
function stringFor(field: string): fc.Arbitrary<string> {
  if (idFields.has(field)) return fc.constantFrom(...ids);
  if (field === "date") return dates;
  if (field === "iso") return fc.constantFrom("", "", "PT2H", "two hours", "P1Y");
  return loose;
}

const idFields: ReadonlySet<string> = new Set(
  "id who for holder place controller replies partOf to of by toward where on audience initiator territories members".split(
    " ",
  ),
);

/** Anything that has the shape of a schema, with words that can mean something. */
function like(schema: unknown, field = ""): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject)
    return fc.record(
      Object.fromEntries(Object.entries(schema.shape).map(([name, inner]) => [name, like(inner, name)])),
    );
  if (schema instanceof z.ZodArray) {
    const quote = fc.oneof(
      { weight: 5, arbitrary: loose },
      { weight: 1, arbitrary: fc.constantFrom(...ids) },
    );
    return fc.array(field === "quotes" ? quote : like(schema.element, field), { maxLength: 4 });
  }
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((option) => like(option, field)));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  return schema instanceof z.ZodBoolean ? fc.boolean() : stringFor(field);
}

const isExtraction = (value: unknown): value is Extraction => extractionSchema.safeParse(value).success;
const extractions = like(extractionSchema).filter(isExtraction);

describe("an answer", () => {
  it("becomes a dossier without error, and each of its records is in it or has a reason", () => {
    fc.assert(
      fc.property(extractions, (answer) => {
        const before = JSON.stringify(answer);
        const result = fromExtraction(answer, { source });
        expectLawful(result);
        expect(result.grounded.length + result.ungrounded.length).toBe(Object.values(answer).flat().length);
        expect(JSON.stringify(answer)).toBe(before);
        expect(fromExtraction(before, { source })).toEqual(result);
      }),
      lawRuns(20),
    );
  });

  it("has a reason for each of two territories that are one, which nothing names", () => {
    const territories = [
      { id: "a1", name: "Lake Ume", also: [] },
      { id: "a2", name: "“We", also: ["Lake Ume"] },
    ];
    const { ungrounded } = fromExtraction({ ...emptyAnswer, territories }, { source });
    expect(ungrounded.map(({ pointer, because }) => [pointer, because.map(({ code }) => code)])).toEqual([
      ["/territories/0", ["unused-record"]],
      ["/territories/1", ["unused-record"]],
    ]);
  });

  it("becomes one whose good records come through whatever stands beside them", () => {
    fc.assert(
      fc.property(extractions, (noise) => {
        const rename = JSON.stringify(noise).replaceAll(/"(?:[amstpc][0-9])"/g, (id) => `"x${id.slice(1)}`);
        const others = extractionSchema.parse(JSON.parse(rename));
        const both = Object.fromEntries(
          extractionLists.map((list) => [list, [...good[list], ...others[list]]]),
        );
        const { dossier } = fromExtraction(both, { source });
        const alone = fromExtraction(good, { source }).dossier;
        // An actor of the noise with the same name adds to the good one.
        for (const { id, kind, name } of alone.actors)
          expect(dossier.actors).toContainEqual(expect.objectContaining({ id, kind, name }));
        for (const event of alone.events) expect(dossier.events).toContainEqual(event);
      }),
      lawRuns(10),
    );
  });

  it("may be cut off anywhere: what is complete before the cut is used", () => {
    const json = JSON.stringify(good);
    let known = 0;
    for (let end = 1; end <= json.length; end += 389) {
      const result = fromExtraction(json.slice(0, end), { source });
      expectLawful(result);
      const given = result.grounded.length + result.ungrounded.length;
      expect(given).toBeGreaterThanOrEqual(known);
      known = given;
      expect(result.issues.map(({ code }) => code)).toContain("truncated-answer");
    }
    expect(fromExtraction(json, { source }).ok).toBe(true);
    expect(known).toBeGreaterThan(10);
  });

  it.each([
    ["a thought", '<think>{"a": 1}</think>', ""],
    ["a sentence with braces", "In the form {actors, statements}:\n", ""],
    ["a first try without records", `${JSON.stringify({ actors: [], statements: [] })}\nCorrected:\n`, ""],
    ["a remark", "", '\n{"note": "done"}'],
  ])("may stand beside %s in JSON", (_, before, after) => {
    const json = JSON.stringify(good);
    const result = fromExtraction(before + json + after, { source });
    expect(result.dossier).toEqual(fromExtraction(json, { source }).dossier);
    expect(result.issues.map(({ code }) => code)).toContain("wrapped-answer");
    const half = json.slice(0, json.length / 2);
    expect(fromExtraction(before + half, { source }).dossier).toEqual(
      fromExtraction(half, { source }).dossier,
    );
  });

  it("need not have lists that would be empty, but some", () => {
    const { actors, statements } = good;
    const codesOf = (answer: unknown): string[] =>
      fromExtraction(answer, { source }).issues.map(({ code }) => code);
    expect(codesOf({ actors, statements })).not.toContain("missing-field");
    expect(codesOf({})).toContain("missing-field");
  });

  it("may be anything at all", () => {
    const values = fc.oneof(
      fc.anything({ withSparseArray: true, withBigInt: true, withDate: true, withMap: true }),
      fc.string(),
    );
    fc.assert(
      fc.property(values, (value) => expectLawful(fromExtraction(value, { source }))),
      lawRuns(30),
    );
  });

  it("may have anything at all in any place", () => {
    const leaf = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(undefined, "__proto__", { toString: 1 }, [[]]),
    );
    fc.assert(
      fc.property(fc.nat(), leaf, fc.constantFrom("lake", "reference", "garza"), (at, value, name) => {
        const answer: unknown = structuredClone(readGood(name));
        const places: [object, string][] = [];
        const visit = (node: unknown): void => {
          if (typeof node !== "object" || node === null) return;
          for (const key of Object.keys(node)) {
            places.push([node, key]);
            visit(Reflect.get(node, key));
          }
        };
        visit(answer);
        const [node, key] = places[at % places.length] ?? [{}, ""];
        Reflect.set(node, key, value);
        const result = fromExtraction(answer, { source: readSource(name) });
        expect(checkDossier(result.dossier).issues.filter(({ severity }) => severity === "error")).toEqual(
          [],
        );
      }),
      lawRuns(30),
    );
  });

  it("may be hostile", () => {
    const cyclic: Record<string, unknown> = {};
    cyclic["actors"] = [cyclic];
    const deep = `${'{"actors":['.repeat(20_000)}`;
    const throwing = {
      get actors() {
        throw new Error("no");
      },
    };
    const changing = new Proxy(good, { get: () => Math.random() });
    const huge: unknown[] = [];
    huge.length = 4_000_000_000;
    const values = [
      cyclic,
      deep,
      throwing,
      changing,
      { actors: huge },
      Object.create(null),
      () => good,
      Symbol("x"),
      1n,
    ];
    for (const value of values) {
      const started = performance.now();
      expectLawful(fromExtraction(value, { source }));
      expect(performance.now() - started).toBeLessThan(hang);
    }
  });

  it("may come with no source worth the name", () => {
    const options: unknown[] = [
      undefined,
      null,
      {},
      { source: null },
      { source: { id: "a b", kind: "document", text } },
      { source: { id: "a", kind: "letter", text } },
      { source: { id: "a", kind: "document" } },
      { source: { id: "a", kind: "document", text: "" } },
      { source: { id: "a", kind: "document", text, url: "javascript:alert(1)" } },
    ];
    for (const option of options) {
      const result = fromExtraction(good, option as { source: typeof source });
      expect(result.issues.map(({ code }) => code)).toEqual(["unusable-source"]);
      expect(result.dossier.events).toEqual([]);
      expect(result.ungrounded.length).toBe(15);
    }
  });

  it("costs in proportion to its length", () => {
    const many = {
      ...good,
      statements: Array.from({ length: 2_000 }, (_, at) => ({ ...good.statements[0], id: `s-${at}` })),
    };
    const started = performance.now();
    expect(fromExtraction(many, { source }).dossier.events.length).toBeGreaterThan(2_000);
    expect(performance.now() - started).toBeLessThan(hang);
  });
});
