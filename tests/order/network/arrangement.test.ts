import { describe, expect, test } from "vitest";
import type { RelativeTime, When } from "../../../src/model/index.js";
import { gatherTimeConstraints, orderEvents } from "../../../src/order/index.js";
import { arrange } from "../../../src/order/network/arrangement.js";
import { createGraph, isSolution } from "../../../src/order/solver/index.js";
import { meetingsAt } from "../meetings-at.js";

/** The order of events that have these times, told in this order. */
const sequence = (times: Readonly<Record<string, When>>): readonly string[] =>
  orderEvents(meetingsAt(times)).sequence;

const day = (date: string): When => ({ date });
const follows = (to: string, more: Partial<RelativeTime> = {}): When => ({
  relative: [{ relation: "after", to, ...more }],
});
const precedes = (to: string, more: Partial<RelativeTime> = {}): When => ({
  relative: [{ relation: "before", to, ...more }],
});
const open: When = { asWritten: "once" };

describe("arrangement of an open order by nearness", () => {
  test('places "after" within 30 days, "shortly after" within a week, "immediately after" within an hour', () => {
    // In the middle between the first of March and the end of that time: about the 1st, the 5th and the 16th.
    expect(
      sequence({
        later: follows("start"),
        shortly: follows("start", { nearness: "shortly" }),
        immediately: follows("start", { nearness: "immediately" }),
        "day 20": day("2024-03-20"),
        "day 10": day("2024-03-10"),
        "day 3": day("2024-03-03"),
        start: day("2024-03-01"),
      }),
    ).toEqual(["start", "immediately", "day 3", "shortly", "day 10", "later", "day 20"]);
  });

  test('places "before" to end within 30 days, with a length of at most 30 days', () => {
    // It starts in the 60 days before the first of March, from the first of January on: the middle is the end of January.
    expect(
      sequence({
        february: day("2024-02-10"),
        january: day("2024-01-20"),
        earlier: precedes("end"),
        end: day("2024-03-01"),
      }),
    ).toEqual(["january", "earlier", "february", "end"]);
  });

  test("places a record with a stated offset no further than the offset", () => {
    expect(
      sequence({
        december: day("2024-12"),
        july: day("2024-07-01"),
        june: day("2024-06-01"),
        later: follows("start", { offset: "P100D", bound: "at-least" }),
        start: day("2024-03-01"),
      }),
    ).toEqual(["start", "june", "later", "july", "december"]);
  });

  test("places a record near another one that is itself open", () => {
    expect(
      sequence({
        "third day": day("2024-08-01"),
        last: follows("next"),
        next: follows("start"),
        start: day("2024-03-01"),
      }),
    ).toEqual(["start", "next", "last", "third day"]);
  });

  test("places an unbounded record after or before all bounded ones", () => {
    expect(
      sequence({
        until: day("../2024-02-01"),
        since: day("2020-02-01/.."),
        "in 2030": day("2030"),
        "in 1990": day("1990"),
      }),
    ).toEqual(["until", "in 1990", "in 2030", "since"]);
  });

  test("places unbounded records in their own order, also if all dates are before 1970", () => {
    expect(
      sequence({
        "since 1902": day("1902/.."),
        "since 1901": day("1901/.."),
        "until 1959": day("../1959"),
        "until 1958": day("../1958"),
        "in 1960": day("1960"),
        "in 1910": day("1910"),
      }),
    ).toEqual(["until 1958", "until 1959", "in 1910", "in 1960", "since 1901", "since 1902"]);
  });

  test("keeps the length of a record that is bounded on both sides", () => {
    // All start with the year: one ends somewhere in it, so in its middle, and one after 60 days.
    const withTheYear = (when: When): When => ({
      ...when,
      relative: [{ point: "start", relation: "at", to: "new year", toPoint: "start" }],
    });
    expect(
      sequence({
        "in the year": withTheYear({ date: "2023" }),
        "two months": withTheYear({ duration: { iso: "P60D" } }),
        "new year": { date: "2023-01-01T00:00:00", duration: { iso: "PT1H" } },
      }),
    ).toEqual(["new year", "two months", "in the year"]);
  });
});

describe("arrangement by uncertain dates as written", () => {
  test("uses an uncertain date that contradicts no constraint", () => {
    expect(
      sequence({
        perhaps: day("2027?"),
        sure: day("2026"),
        wrong: { ...day("2020?"), ...follows("first") },
        first: day("2025"),
        maybe: day("2024?"),
      }),
    ).toEqual(["maybe", "first", "wrong", "sure", "perhaps"]);
  });

  test("uses each uncertain date on its own, even if many others contradict a constraint", () => {
    expect(
      sequence({
        a: { ...day("2020?"), ...follows("first") },
        b: { ...day("2021?"), ...follows("first") },
        c: { ...day("2035?"), ...precedes("first") },
        d: day("2023?"),
        e: day("2040?"),
        first: day("2025"),
        f: day("2030"),
      }),
    ).toEqual(["d", "c", "first", "a", "b", "f", "e"]);
  });

  test("stops using uncertain dates after ten contradictions", () => {
    const order = (count: number): readonly string[] => {
      const wrong = Array.from({ length: count }, (_, index) => [
        `wrong ${index}`,
        { ...day("2020?"), ...follows("first") },
      ]);
      const times = {
        late: day("2031?"),
        early: day("2030?"),
        ...Object.fromEntries(wrong),
        first: day("2025"),
      };
      return sequence(times).filter((id) => id === "late" || id === "early");
    };
    expect([order(9), order(10)]).toEqual([
      ["early", "late"],
      // Told in this order, and nothing else is known of them.
      ["late", "early"],
    ]);
  });
});

describe("arrangement of records without a place on the calendar", () => {
  test("comes last: related records first, group by group, then single ones", () => {
    expect(
      sequence({
        alone: open,
        "second of one": follows("first of one"),
        "second of two": follows("first of two"),
        "first of one": open,
        "also alone": open,
        "first of two": open,
        dated: day("2024"),
        "after dated": follows("dated"),
      }),
    ).toEqual([
      "dated",
      "after dated",
      "first of one",
      "second of one",
      "first of two",
      "second of two",
      "alone",
      "also alone",
    ]);
  });

  test("orders an event by its uncertain date", () => {
    expect(sequence({ alone: open, perhaps: day("2024?"), later: follows("perhaps") })).toEqual([
      "perhaps",
      "later",
      "alone",
    ]);
  });

  test("orders a group by its other constraints", () => {
    expect(
      sequence({
        long: follows("first", { offset: "P90D" }),
        short: follows("first", { nearness: "shortly" }),
        usual: follows("first"),
        first: open,
      }),
    ).toEqual(["first", "short", "usual", "long"]);
  });
});

test("sorts records with one start by end, then by the order of the document", () => {
  const start = "2024-03-01T10:00:00";
  const lasting = (iso: string): When => ({ date: start, duration: { iso } });
  expect(
    sequence({
      five: lasting("PT5H"),
      three: lasting("PT3H"),
      four: lasting("PT4H"),
      "other three": lasting("PT3H"),
    }),
  ).toEqual(["three", "other three", "four", "five"]);
});

test("returns moments that satisfy every constraint", () => {
  const constraints = gatherTimeConstraints([
    { id: "later", when: follows("start", { offset: "P3D" }), path: [] },
    { id: "start", when: day("2024-03-01"), path: [] },
    { id: "perhaps", when: { ...day("2024-02?"), ...precedes("start") }, path: [] },
    { id: "zoned", when: { date: "2024-03-02T10:00:00Z", duration: { iso: "PT2H" } }, path: [] },
  ]);
  const { moments } = arrange(constraints, constraints.differences);
  expect(moments).toHaveLength(constraints.points);
  expect(isSolution(createGraph(constraints.points, constraints.differences), moments)).toBe(true);
});
