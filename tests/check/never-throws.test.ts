import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import {
  type CheckOptions,
  type CheckResult,
  checkControlAssessment,
  checkDiplomaticEvent,
  checkDossier,
  checkDossierText,
  checkMeeting,
  checkStatement,
  checkTerritorialPosition,
  indexDossier,
} from "../../src/index.js";
import { checkEdtf } from "../../src/time.js";
import { mutateValue } from "../support/fuzz/mutate.js";
import { resultProblem } from "../support/fuzz/oracles.js";
import { createRandom } from "../support/fuzz/random.js";
import { hang } from "../support/hang.js";
import { lawRuns } from "../support/law-runs.js";

const checks: ((input: unknown, options?: CheckOptions) => CheckResult<unknown>)[] = [
  checkDossier,
  checkDiplomaticEvent,
  checkStatement,
  checkMeeting,
  checkTerritorialPosition,
  checkControlAssessment,
];

function expectBearable(input: unknown, milliseconds = hang): CheckResult<unknown>[] {
  return [undefined, { mode: "loose" } as const].flatMap((options) =>
    checks.map((check) => {
      const started = performance.now();
      const result = check(input, options);
      expect(performance.now() - started).toBeLessThan(milliseconds);
      expect(resultProblem(result, input)).toBeUndefined();
      return result;
    }),
  );
}

const wordsOfDossiers = (
  "format sources actors territories instruments events extensions id type kind " +
  "reports source evidence exact via who when date relative about __proto__"
).split(" ");
const leaves = [
  ...["diplomatic-events/1", "statement", "meeting", "territorial-position", "control-assessment", "call"],
  ...["", "a", "\ud800", "__proto__", "constructor", "article"],
];

describe("whatever a check is given", () => {
  test("arbitrary JavaScript values", () => {
    const anything = fc.anything({
      key: fc.oneof(fc.string(), fc.constantFrom(...wordsOfDossiers)),
      values: [
        fc.constantFrom<unknown>(...leaves),
        fc.double(),
        fc.bigInt(),
        fc.boolean(),
        fc.constant(undefined),
      ],
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
    });
    fc.assert(
      fc.property(anything, (input) => {
        expectBearable(input);
      }),
      lawRuns(60),
    );
  });

  test("arbitrary JSON, which stays as it is", () => {
    const json: fc.Arbitrary<unknown> = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom<unknown>(...leaves, null, true, 0, -1, 0.5),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(fc.oneof(fc.constantFrom(...wordsOfDossiers), fc.string()), tie("node"), {
          maxKeys: 5,
        }),
      ),
    })).node;
    fc.assert(
      fc.property(json, (input) => {
        const before = JSON.stringify(input);
        expectBearable(input);
        expect(JSON.stringify(input)).toBe(before);
      }),
      lawRuns(60),
    );
  });
});

/** JSON that stands where nobody expects it. */
const oddJson = [...leaves, null, true, false, 0, -1, 1.5, "russia", "istanbul", "memorandum", [], {}, [{}]];

/** The reference dossier with one change, or up to six. Of one change every third or so leaves a valid dossier. */
function spoilt(seed: number, most: number): object {
  return Object(
    mutateValue(referenceDossier, createRandom(seed), { most, values: oddJson, copy: structuredClone }),
  );
}

describe("the reference dossier, spoilt at random", () => {
  test("is judged consistently, left untouched, and can be walked when it passes", () => {
    let walked = 0;
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(1, 6), fc.constantFrom("strict", "loose"), (seed, most, mode) => {
        const dossier = spoilt(seed, most);
        const before = structuredClone(dossier);
        const result = checkDossier(dossier, { mode });
        expect(resultProblem(result, dossier)).toBeUndefined();
        expect(dossier).toEqual(before);
        if (!result.ok) return;
        walked++;
        const index = indexDossier(result.value);
        for (const { id } of [...result.value.actors, ...result.value.events]) {
          index.statementsBy(id);
          for (const { from } of index.referencesTo(id)) expect(typeof from).toBe("string");
        }
      }),
      lawRuns(50),
    );
    expect(walked).toBeGreaterThan(0);
  });

  test("is judged the same as text, and each issue has a line", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const text = JSON.stringify(spoilt(seed, 6), null, 1);
        const key = ({ code, pointer }: { code: string; pointer: string }): string => `${code} ${pointer}`;
        const fromText = checkDossierText(text);
        const fromValue = checkDossier(JSON.parse(text));
        expect(fromText.ok).toBe(fromValue.ok);
        expect(fromText.issues.map(key).sort()).toEqual(fromValue.issues.map(key).sort());
        for (const issue of fromText.issues)
          expect(typeof issue.line).toBe(issue.code === "issue-limit" ? "undefined" : "number");
      }),
      lawRuns(30),
    );
  });
});

const valid = { format: "diplomatic-events/1", sources: [], actors: [], events: [] };
const statement = {
  id: "a",
  type: "statement",
  speakers: [{ who: "b" }],
  act: "ask",
  content: "c",
  reports: [{ source: "d" }],
};

/** The value in each of the places where a check may come across it. */
function everywhere(value: unknown): unknown[] {
  return [
    value,
    [value],
    { ...valid, format: value },
    { ...valid, title: value },
    { ...valid, sources: value },
    { ...valid, actors: [value, value] },
    { ...valid, actors: [{ id: value, kind: value, name: value, names: [{ name: "x", usedBy: value }] }] },
    { ...valid, events: [value, { id: "x", type: value }, { ...statement, act: value, about: [value] }] },
    {
      ...valid,
      events: [
        { ...statement, extensions: { "a:b": value } },
        { ...statement, when: value },
      ],
    },
    { ...valid, extensions: value },
    { ...valid, extensions: { "a:b": [value] } },
    { ...statement, content: value },
    { ...statement, extensions: { "a:b": { c: value } } },
  ];
}

const throws = (): never => {
  throw new Error("no");
};

/** A dossier that throws something where its format is read. */
function getting(failure: () => unknown): object {
  const get = (): never => {
    throw failure();
  };
  return Object.defineProperty({ ...valid }, "format", { get, enumerable: true });
}

/** An object whose property answers another value each time it is read. */
function fickle(...answers: unknown[]): object {
  let reads = 0;
  const get = (): unknown => {
    const answer = answers[reads++ % answers.length];
    return typeof answer === "function" ? answer() : answer;
  };
  const names = Object.keys(statement).concat("format", "sources", "actors", "events", "kind", "name");
  return Object.defineProperties(
    {},
    Object.fromEntries(names.map((name) => [name, { get, enumerable: true }])),
  );
}

/** A proxy of which every trap begins to throw after so many calls. */
function failingAfter(calls: number, target: object): object {
  let left = calls;
  const trap =
    <A extends unknown[], R>(pass: (...rest: A) => R) =>
    (...rest: A): R => {
      if (left-- <= 0) throw new Error("no more");
      return pass(...rest);
    };
  return new Proxy(target, {
    get: trap(Reflect.get),
    has: trap(Reflect.has),
    ownKeys: trap(Reflect.ownKeys),
    getOwnPropertyDescriptor: trap(Reflect.getOwnPropertyDescriptor),
    getPrototypeOf: trap(Reflect.getPrototypeOf),
  });
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

function cyclic(): object {
  const value: Record<string, unknown> = { ...valid };
  value["self"] = value;
  value["actors"] = [value];
  value["events"] = value["actors"];
  return value;
}

const sparse = (): unknown[] => {
  const array: unknown[] = [];
  array.length = 2 ** 32 - 1;
  return array;
};

const holed = (): unknown[] => {
  const array: unknown[] = [1];
  array[2] = 3;
  return array;
};

class Custom {
  format = "diplomatic-events/1";
  sources = [];
  actors = [];
  events = [];
  id = "a";
}

const hostile: [string, () => unknown][] = [
  ["a __proto__ key", () => JSON.parse('{"__proto__":{"format":"diplomatic-events/1"},"constructor":1}')],
  ["a getter that throws", () => getting(() => new Error("no"))],
  ["a getter that throws null", () => getting(() => null)],
  ["a getter that throws an object without prototype", () => getting(() => Object.create(null))],
  ["a getter that throws a symbol", () => getting(() => Symbol("no"))],
  [
    "a getter that throws an error with a message that is no text",
    () => getting(() => Object.assign(new Error("x"), { message: Symbol("no") })),
  ],
  [
    "a getter that throws an error whose message throws",
    () => getting(() => Object.defineProperty(new Error("x"), "message", { get: throws })),
  ],
  [
    "a getter that throws an error with an object as message",
    () => getting(() => Object.assign(new Error("x"), { message: { toString: throws } })),
  ],
  [
    "a getter that throws an error with a symbol as message, but not at first",
    () => {
      let reads = 0;
      return Object.defineProperty({ ...statement }, "about", {
        enumerable: true,
        get: () => {
          if (reads++ === 0) return undefined;
          throw Object.assign(new Error("x"), { message: { toString: throws } });
        },
      });
    },
  ],
  ["getters that change their answer", () => fickle("a", 1, null, undefined, [], {}, Number.NaN)],
  ["getters that now throw, now answer", () => fickle("statement", throws, "a", [], throws)],
  ["a revoked proxy", () => revoked({})],
  ["a revoked proxy of an array", () => revoked([])],
  ...[0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89].map((calls): [string, () => unknown] => [
    `a proxy that throws after ${calls} calls`,
    () => failingAfter(calls, { ...valid, ...statement, extra: 1, more: { extra: 2 }, act: "x" }),
  ]),
  ["a proxy that claims to have every key", () => new Proxy({}, { has: () => true, get: () => "a" })],
  [
    "a proxy that answers itself for every key",
    () => {
      const proxy: object = new Proxy({ id: 1, events: 1 }, { get: (): unknown => proxy });
      return proxy;
    },
  ],
  ["a cycle", cyclic],
  [
    "a cycle of arrays",
    () => {
      const array: unknown[] = [];
      array.push(array, array);
      return array;
    },
  ],
  ["10,000 levels of objects", () => nested(10_000, (inner) => ({ a: inner }))],
  ["10,000 levels of arrays", () => nested(10_000, (inner) => [inner])],
  [
    "10,000 levels of clauses",
    () => nested(10_000, (about) => ({ ...statement, clauses: [{ about: [about] }] })),
  ],
  ["a sparse array", sparse],
  ["a hole", holed],
  ["a symbol", () => Symbol("no")],
  ["a function", () => throws],
  ["a class", () => Custom],
  ["a bigint", () => 10n],
  ["NaN", () => Number.NaN],
  ["a date", () => new Date(Number.NaN)],
  ["a map", () => new Map([["format", "diplomatic-events/1"]])],
  ["a class instance", () => new Custom()],
  ["a class instance whose class has no name", () => new (class {})()],
  [
    "an object whose constructor throws",
    () =>
      Object.create({
        get constructor() {
          return throws();
        },
        a: 1,
      }),
  ],
  ["a typed array", () => new Uint8Array(4)],
  ["a buffer", () => new ArrayBuffer(8)],
  ["a boxed string", () => Object("statement")],
  ["lone surrogates", () => ({ "\ud800": "\udc00", id: "\udfff" })],
  ["an object without prototype", () => Object.assign(Object.create(null), valid, statement)],
  [
    "a frozen object",
    () => Object.freeze({ ...statement, speakers: Object.freeze([Object.freeze({ who: 1 })]) }),
  ],
  ["a promise", () => Promise.resolve(valid)],
  [
    "a generator",
    () =>
      (function* () {
        yield valid;
      })(),
  ],
  ["an error", () => new Error("no")],
  ["the global object", () => globalThis],
];

describe("hostile values in every place", () => {
  test.each(hostile)("%s", (_name, make) => {
    for (const place of everywhere(undefined).keys()) {
      for (const check of checks) {
        const input = everywhere(make())[place];
        const started = performance.now();
        const result = check(input);
        expect(performance.now() - started).toBeLessThan(hang);
        expect(resultProblem(result, input)).toBeUndefined();
      }
    }
  });

  test.each(hostile)("%s instead of a text", (name, make) => {
    // As code without types may call it.
    const ofText: (input: unknown) => CheckResult<unknown> = (input) =>
      Reflect.apply<undefined, [never], CheckResult<unknown>>(checkDossierText, undefined, [input as never]);
    for (const check of [ofText, checkEdtf]) {
      const { ok, issues } = check(make());
      // Bytes may be a text; four of zero are no JSON.
      const code = name === "a typed array" && check === ofText ? "json-syntax" : "wrong-type";
      expect([ok, issues.map(({ code: found }) => found)]).toEqual([false, [code]]);
    }
  });

  test("a value that holds its parts many times over is not followed for ever", () => {
    let value: unknown = "x";
    for (let level = 0; level < 60; level++) value = [value, value, value, value];
    const started = performance.now();
    const { issues } = checkDossier({ ...valid, extensions: { "a:b": value } });
    expect(issues.map(({ code }) => code)).toEqual(["too-many"]);
    expect(performance.now() - started).toBeLessThan(hang);
  });

  test.each<[string, () => unknown]>([
    ["typed array", () => new Uint8Array(50_000_000)],
    ["boxed string", () => Object("x".repeat(50_000_000))],
  ])("a large %s is not taken apart byte by byte", (_name, make) => {
    const large = make();
    const started = performance.now();
    for (const input of [large, { ...valid, title: large }, { ...valid, extensions: { "a:b": large } }])
      expect(checkDossier(input).issues[0]?.code).toBe("not-json");
    expect(performance.now() - started).toBeLessThan(hang);
  });

  test("what is wrong a hundred thousand times over in one list costs little and is listed up to the limit", () => {
    const started = performance.now();
    const names = Array.from({ length: 100_000 }, () => 0);
    const { issues } = checkDossier({ ...valid, actors: [{ id: "a", kind: "person", name: "A", names }] });
    expect(issues).toHaveLength(101);
    expect(performance.now() - started).toBeLessThan(hang);
  });
});

describe("what hostile values come to", () => {
  const codes = (input: unknown): string[] =>
    checkDossier(input).issues.map(({ code, pointer }) => `${code} ${pointer}`);

  test("a getter that throws", () => {
    const input = Object.defineProperty({ ...valid }, "title", { get: throws, enumerable: true });
    expect(codes(input)).toEqual(["unreadable-value /title"]);
    expect(checkDossier(input).issues[0]?.message).toBe("Reading the value failed: no");
  });

  test("a cycle, also through extensions", () => {
    const extensions: Record<string, unknown> = {};
    extensions["a:b"] = { back: [extensions] };
    expect(codes({ ...valid, extensions })).toEqual(["cyclic-value /extensions/a:b/back/0"]);
    const statementOnly = checkStatement({ ...statement, extensions });
    expect(statementOnly.issues.map(({ code }) => code)).toEqual(["cyclic-value"]);
  });

  test("the same object twice is no cycle", () => {
    const shared = { c: 1 };
    expect(codes({ ...valid, extensions: { "a:b": shared, "a:c": [shared, shared] } })).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ["a date", new Date(0), "JSON cannot hold an object of class Date."],
    ["a map", new Map(), "JSON cannot hold an object of class Map."],
    ["a function", throws, "JSON cannot hold a function."],
    ["a symbol", Symbol("s"), "JSON cannot hold a symbol."],
    ["a bigint", 1n, "JSON cannot hold a bigint."],
    ["NaN", Number.NaN, "JSON cannot hold NaN."],
    ["a typed array", new Uint8Array(2), "JSON cannot hold an object of class Uint8Array."],
  ])("%s in extensions is not JSON", (_name, value, message) => {
    const { ok, issues } = checkDossier({ ...valid, extensions: { "a:b": [value] } });
    expect([ok, issues.map(({ code, pointer }) => [code, pointer]), issues[0]?.message]).toEqual([
      false,
      [["not-json", "/extensions/a:b/0"]],
      message,
    ]);
  });

  test("a hole in an array is not JSON, an undefined member is as good as absent", () => {
    expect(codes({ ...valid, extensions: { "a:b": holed() } })).toEqual(["not-json /extensions/a:b/1"]);
    expect(codes({ ...valid, extensions: { "a:b": { c: undefined } }, title: undefined })).toEqual([]);
  });

  test("nesting up to the limit passes, one more level does not", () => {
    const deep = (levels: number): unknown => ({ "a:b": nested(levels - 1, (inner) => [inner]) });
    expect(codes({ ...valid, extensions: deep(100) })).toEqual([]);
    expect(codes({ ...valid, extensions: deep(101) })).toEqual([
      `too-deep /extensions/a:b${"/0".repeat(99)}`,
    ]);
    const shallow = checkDossier({ ...valid, extensions: deep(4) }, { limits: { depth: 3 } });
    expect(shallow.issues.map(({ code }) => code)).toEqual(["too-deep"]);
  });

  test("a string beyond the limit is not looked at further", () => {
    const { issues } = checkDossier(
      { ...valid, title: "x".repeat(11), remarks: 1 },
      { limits: { text: 10 } },
    );
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toContain("too-long /title");
  });

  test("frozen input and input without prototype are fine when in order", () => {
    const frozen = Object.freeze({ ...valid, sources: Object.freeze([]) });
    expect(checkDossier(frozen)).toEqual({ ok: true, value: frozen, issues: [] });
    const bare = Object.assign(Object.create(null), valid);
    expect(checkDossier(bare).ok).toBe(true);
  });
});
