import { describe, expect, test } from "vitest";
import type { When } from "../../src/model/index.js";
import { canHold } from "../../src/order/index.js";

type Whens = Readonly<Record<string, When | undefined>>;

/** `a`, `b` and `c` have the times given, and no others; `a` answers `b` where `answers` says so. */
function holds(whens: Whens, answers: boolean): boolean {
  const all: Whens = { a: undefined, b: undefined, c: undefined, ...whens };
  const responses = answers ? [{ from: "a", to: "b" }] : [];
  return canHold(
    Object.entries(all).map(([id, when]) => ({ id, when, path: [] })),
    responses,
  );
}

const on = (date: string, iso?: string): When => (iso === undefined ? { date } : { date, duration: { iso } });
const later = (to: string, more: object = {}): When => ({ relative: [{ relation: "after", to, ...more }] });
const sooner = (to: string, more: object = {}): When => ({ relative: [{ relation: "before", to, ...more }] });

describe("times can hold", () => {
  test.each<[what: string, whens: Whens]>([
    ["of records without any", {}],
    ["one after the other", { a: later("b"), b: later("c"), c: on("2024") }],
    ["said twice", { a: later("b"), b: sooner("a") }],
    ["after a record that is not there", { a: later("nothing") }],
    [
      "some time apart",
      { a: { ...on("2024-03-05"), ...later("b", { offset: "P4D" }) }, b: on("2024-03-01") },
    ],
    ["within a date, to the second", { a: on("2024-03-01", "PT86400S") }],
    ["within a leap month", { a: on("2024-02", "P29D") }],
    ["within a year", { a: on("2023", "P365D") }],
    ["from a time of day on", { a: on("2024-03-01T23:00:00", "P2D") }],
    ["within a season", { a: { ...on("2024-21"), ...sooner("b") }, b: on("2024-11") }],
    ["with a length only in words", { a: { ...on("2024"), ...later("b"), duration: { asWritten: "long" } } }],
    ["with a date that may be another", { a: { ...on("2024-03-01?"), ...later("b") }, b: on("2024-03-05") }],
    ["during another", { a: { relative: [{ relation: "during", to: "b" }] }, b: on("2024-03-01") }],
    [
      "in two calendars that may be one",
      { a: { ...on("2024-03-01T09:00:00Z"), ...later("b") }, b: on("2024-02") },
    ],
  ])("%s", (_, whens) => {
    expect(holds(whens, false)).toBe(true);
  });

  test.each<[what: string, whens: Whens]>([
    ["a circle", { a: later("b"), b: later("a") }],
    ["no time between", { a: later("b", { offset: "PT0S" }) }],
    ["a date before an earlier one", { a: { ...on("2024-03-01"), ...later("b") }, b: on("2024-03-02") }],
    ["the same the other way", { a: { ...on("2024-03-05"), ...sooner("b") }, b: on("2024-03-01") }],
    ["months that are reversed", { a: { ...on("2024-02"), ...later("b") }, b: on("2024-03") }],
    ["years that are reversed", { a: { ...on("2023"), ...later("b") }, b: on("2024") }],
    [
      "a span too short",
      { a: { ...on("2024-03-05"), ...later("b", { offset: "P9D" }) }, b: on("2024-03-01") },
    ],
    ["a length beyond the date", { a: on("2024-03-01", "PT86401S") }],
    ["a length beyond the year", { a: on("2023", "P366D") }],
    ["an open end before a start", { a: { ...on("../2020"), ...later("b") }, b: on("2021/..") }],
  ])("but not with %s", (_, whens) => {
    expect(holds(whens, false)).toBe(false);
  });
});

describe("an answer can be the later one", () => {
  test.each<[what: string, whens: Whens, expected: boolean]>([
    ["dated later", { a: on("2024-03-02"), b: on("2024-03-01") }, true],
    ["dated the same day", { a: on("2024-03-02", "PT1H"), b: on("2024-03-02", "PT1H") }, true],
    ["dated earlier", { a: on("2024-03-01"), b: on("2024-03-02") }, false],
    ["not dated", { b: on("2024-03-02") }, true],
    ["to a record that is not dated", { a: on("2024-03-02") }, true],
    ["after its cause", { a: later("b") }, true],
    ["before its cause", { a: sooner("b") }, false],
    ["before a record that is dated earlier", { a: sooner("c"), c: on("2020"), b: on("2024") }, false],
    ["dated earlier than what its cause follows", { a: on("2020"), b: later("c"), c: on("2024") }, false],
  ])("%s: %s", (_, whens, expected) => {
    expect(holds(whens, true)).toBe(expected);
  });

  test("where only one of two records is known", () => {
    expect(canHold([{ id: "a", when: on("2024"), path: [] }], [{ from: "a", to: "b" }])).toBe(true);
  });
});

test("says nothing of records that share an id", () => {
  const [first, second] = ["2024-03-02", "2024-03-01"].map((date) => ({ id: "b", when: { date }, path: [] }));
  const after = { id: "a", when: { date: "2024-03-05", ...later("b") }, path: [] };
  if (!first || !second) throw new Error("two records");
  expect(canHold([first, after], [])).toBe(true);
  expect(canHold([first, second, after], [])).toBe(false);
});

test("a time after a source lies after its publication", () => {
  const published = { id: "note", published: "2024-03-05", path: [] };
  const record = (date: string) => ({ id: "a", when: { date, ...later("note") }, path: [] });
  expect(canHold([published, record("2024-03-06")], [])).toBe(true);
  expect(canHold([published, record("2024-03-04")], [])).toBe(false);
});
