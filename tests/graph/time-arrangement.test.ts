import { describe, expect, test } from "vitest";
import type { Dossier } from "../../src/dossier.js";
import { createGraph } from "../../src/graph/difference-constraints.js";
import { orderEvents } from "../../src/graph/event-order.js";
import { isSolution } from "../../src/graph/short-paths.js";
import { arrange } from "../../src/graph/time-arrangement.js";
import { gatherTimeConstraints } from "../../src/graph/time-constraints.js";
import type { RelativeTime } from "../../src/values/relative-time.js";
import type { When } from "../../src/values/when.js";

/** The order of events that have these times, told in this order. */
function sequence(times: Readonly<Record<string, When>>): readonly string[] {
  const dossier: Dossier = {
    format: "diplomatic-events/1",
    sources: [{ id: "source", kind: "document" }],
    actors: [{ id: "actor", kind: "person", name: "Somebody" }],
    events: Object.entries(times).map(([id, when]) => ({
      id,
      type: "meeting",
      form: "conversation",
      participants: [{ who: "actor" }],
      when,
      reports: [{ source: "source" }],
    })),
  };
  return orderEvents(dossier).sequence;
}

const day = (date: string): When => ({ date });
const follows = (to: string, more: Partial<RelativeTime> = {}): When => ({
  relative: [{ relation: "after", to, ...more }],
});
const precedes = (to: string, more: Partial<RelativeTime> = {}): When => ({
  relative: [{ relation: "before", to, ...more }],
});
const open: When = { asWritten: "once" };

describe("what the dossier leaves open is ordered by nearness", () => {
  test("what comes after a day lies within 30 days of it, shortly within a week, immediately within an hour", () => {
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

  test("what comes before a day ends within 30 days of it, and lasts no longer than 30", () => {
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

  test("what lies further off by what is said lies no further than that", () => {
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

  test("what comes after what is itself open lies near that", () => {
    expect(
      sequence({
        "third day": day("2024-08-01"),
        last: follows("next"),
        next: follows("start"),
        start: day("2024-03-01"),
      }),
    ).toEqual(["start", "next", "last", "third day"]);
  });

  test("what may lie at any later or earlier time comes after or before all that is bounded", () => {
    expect(
      sequence({
        until: day("../2024-02-01"),
        since: day("2020-02-01/.."),
        "in 2030": day("2030"),
        "in 1990": day("1990"),
      }),
    ).toEqual(["until", "in 1990", "in 2030", "since"]);
  });

  test("what may lie at any later or earlier time comes so also where all dates are before 1970, in the order of its own", () => {
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

  test("what is bounded on both sides is not taken to be short", () => {
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

describe("dates that may be others are taken as written", () => {
  test("where nothing else that is said stands against them", () => {
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

  test("each for itself, however many stand against what is said", () => {
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

  test("as long as fewer than ten of them have to be left out", () => {
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

describe("what nothing places on the calendar", () => {
  test("comes after what something does, what is related to others first, group by group, what stands alone last", () => {
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

  test("is placed by a date that may be another", () => {
    expect(sequence({ alone: open, perhaps: day("2024?"), later: follows("perhaps") })).toEqual([
      "perhaps",
      "later",
      "alone",
    ]);
  });

  test("is ordered by what else is known within a group", () => {
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

test("of two that start at one time, the one that ends sooner comes first, then the one that is told first", () => {
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

test("every constraint holds with the moments, where all is placed", () => {
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
