import { describe, expect, test } from "vitest";
import * as compare from "../../src/compare/index.js";
import { referenceDossier } from "../../src/fixtures/index.js";
import * as root from "../../src/index.js";
import { findJsonSchema } from "../../src/json-schema.js";
import { checkLines } from "../../src/ndjson.js";
import { describeTime, relateDurations } from "../../src/time.js";

const { checkDossier } = root;

const empty = { format: "diplomatic-events/1", sources: [], actors: [], events: [] };

test("a check takes limits that are null as absent", () => {
  // As JSON and JavaScript callers may give it.
  const options = JSON.parse('{ "limits": null }');
  expect(checkDossier(empty, options)).toEqual(checkDossier(empty));
  expect(checkDossier({}, options)).toEqual(checkDossier({}));
  expect(checkDossier({}, JSON.parse("null"))).toEqual(checkDossier({}));
});

const ownError = new Error("the caller's own");
const refuse = (): never => {
  throw ownError;
};
/** Throws whatever is asked of it. */
const thrower = new Proxy(
  {},
  { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse },
);

const oddValues: unknown[] = [
  ...[null, undefined, 0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ...["", "x", "7", true, 5n, Symbol("odd"), [], {}, new Map(), thrower],
];

/** What can stand in place of options, and options of which one is odd. */
const oddOnes = (names: readonly string[]): unknown[] => [
  ...oddValues,
  ...names.flatMap((name) => [
    ...oddValues.map((value) => ({ [name]: value })),
    Object.defineProperty({}, name, { get: refuse, enumerable: true }),
  ]),
];
const oddChecks: unknown[] = [
  ...oddOnes(["mode", "limits"]),
  ...["issues", "depth", "parts", "text"].flatMap((name) =>
    oddValues.map((value) => ({ limits: { [name]: value } })),
  ),
];
const oddOthers: unknown[] = [
  ...oddOnes(["tuning", "source", "name", "selfId", "unions", "mode"]),
  ...["statement", "meeting", "thresholds", "stances"].flatMap((name) =>
    oddValues.flatMap((value) => [
      { tuning: { [name]: value } },
      { tuning: { [name]: { date: value, nearDays: value, reserves: value } } },
    ]),
  ),
];

const of = (type: string): never => referenceDossier.events.find((event) => event.type === type) as never;
const shapeless = { ...empty, sources: [{ id: "a" }], events: [{ type: "meeting", colour: 1 }] };
const held = {
  ...{ id: "held", type: "control-assessment", territories: ["valley"], degree: "full" },
  reports: [{ source: "note" }],
} as never;

describe("odd options", () => {
  const checks = Object.entries(root).filter(([name]) => name.startsWith("check"));
  const parsers = Object.entries(root).filter(([name]) => name.startsWith("parse"));
  const inputs = [JSON.stringify(referenceDossier), referenceDossier, of("statement"), shapeless, "{", null];
  const call = (run: unknown, input: unknown, options: unknown): unknown =>
    (run as (input: unknown, options: unknown) => unknown)(input, options);

  test.each(checks)("%s never throws, whatever the options", (name, check) => {
    const usable = name.endsWith("Text") ? inputs.filter((input) => typeof input === "string") : inputs;
    for (const options of oddChecks)
      for (const input of usable) expect(() => call(check, input, options)).not.toThrow();
  });

  test.each(parsers)("%s throws nothing but its issues, whatever the options", (name, parse) => {
    for (const options of oddChecks)
      try {
        call(parse, name.endsWith("Text") ? "{}" : shapeless, options);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(root.DiplomaticEventsError);
      }
  });

  const others: Record<string, (options: never) => unknown> = {
    compareStatements: (options) => compare.compareStatements(of("statement"), of("statement"), options),
    compareMeetings: (options) => compare.compareMeetings(of("meeting"), of("meeting"), options),
    compareTerritorialPositions: (options) =>
      compare.compareTerritorialPositions(of("territorial-position"), of("territorial-position"), options),
    compareControlAssessments: (options) => compare.compareControlAssessments(held, held, options),
    compareDossiers: (options) =>
      compare.compareDossiers(root.parseDossier(empty), referenceDossier, options),
    describeEvent: (options) => root.describeEvent(of("statement"), referenceDossier, options),
    describeTime: (options) => describeTime({ relative: [{ relation: "after", to: "call" }] }, options),
    findJsonSchema: (options) => findJsonSchema("dossier", options),
  };

  test.each(Object.entries(others))("%s says which option it cannot use", (_, run) => {
    for (const options of oddOthers) {
      try {
        run(options as never);
      } catch (error) {
        if (error !== ownError) expect(String(error)).toMatch(/^TypeError: Expected .+, found /);
      }
    }
    expect(run(null as never)).toEqual(run(undefined as never));
  });

  test("relateDurations takes a tolerance that is no number as absent", () => {
    const relate = (tolerance: unknown): string =>
      relateDurations({ iso: "PT110M" }, { iso: "PT2H" }, tolerance as never);
    for (const options of oddOnes(["rounding", "about"]))
      expect(["compatible", "incompatible"]).toContain(relate(options));
    for (const rounding of [Number.NaN, -1, "x", null, 5n]) expect(relate({ rounding })).toBe("compatible");
    expect(relate({ rounding: 0 })).toBe("incompatible");
    expect(relate({ rounding: Number.POSITIVE_INFINITY })).toBe("compatible");
  });

  test("checkLines says which option it cannot use", async () => {
    for (const options of [...oddChecks, ...oddOnes(["firstLine", "check"])]) {
      const lines: unknown[] = [];
      try {
        for await (const result of checkLines("{}\n\n[]\n", options as never)) lines.push(result.line);
        expect(lines.map((line) => typeof line)).toEqual(["number", "number"]);
      } catch (error) {
        if (error !== ownError) expect(String(error)).toMatch(/^TypeError: Expected .+, found /);
      }
    }
  });

  test("a limit below nothing allows nothing", () => {
    const [issue] = checkDossier(shapeless, { limits: { parts: -5 } }).issues;
    expect([issue?.code, issue?.params]).toEqual(["too-many", { limit: 0 }]);
  });

  test("a limit that is no number is the default", () => {
    for (const value of [null, "1", Number.NaN, 1n, [1]]) {
      const options = { limits: { issues: value, depth: value, parts: value, text: value } } as never;
      expect(checkDossier(shapeless, options)).toEqual(checkDossier(shapeless));
    }
  });

  test("a weight that is undefined is the default", () => {
    const tuning = { statement: { speakers: undefined } } as never;
    const pair = [of("statement"), of("statement")] as const;
    expect(compare.compareStatements(...pair, { tuning })).toEqual(compare.compareStatements(...pair));
  });
});
