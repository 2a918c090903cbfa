import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RelativeTime, TimePoint } from "../../../src/model/index.js";
import { dated, isFirm, lengthOf, related } from "../../../src/order/constraints/index.js";
import { type FirmDate, isPlaced, isSurelyAfter, readFirmDate } from "../../../src/order/index.js";
import { allenRelations } from "../../../src/time/index.js";
import { hang } from "../../support/hang.js";
import { holds, type Span } from "../relation-holds.js";

const date = fc
  .array(fc.constantFrom("T", "Z", "2025", "-05", "X", "1", "0", "+02", ":00", "?", "-", "/"), {
    maxLength: 9,
  })
  .map((parts) => parts.join(""));

test("a date is zoned where a zone ends its time of day", () => {
  expect(readFirmDate("2025-05-16T12:00:00Z")?.zoned).toBe(true);
  expect(readFirmDate("2025-05-16T12:00:00+02:00")?.zoned).toBe(true);
  expect(readFirmDate("2025-05-16T12:00:00")?.zoned).toBe(false);
  expect(readFirmDate("2025-05-16")?.zoned).toBe(false);
  expect(readFirmDate("2025-05-16/2025-05-17")?.zoned).toBe(false);
});

test("isPlaced requires most digits of the year itself", () => {
  expect(isPlaced("2025?")).toBe(true);
  expect(isPlaced("202X")).toBe(true);
  expect(isPlaced("XXXX-05-16")).toBe(false);
  fc.assert(
    fc.property(date, (text) => {
      expect(isPlaced(text)).toBe(isFirm(text) || /[0-9].*[0-9]{3}|[0-9]{3}X/.test(text.slice(0, 6)));
    }),
  );
});

test("counts half a second as before, and no time as not before", () => {
  const before = (offset: string) => {
    const found = related(1, 3, { relation: "before", to: "other", offset, bound: "at-most" });
    return found.map(({ from, to, atMost }) => [from, to, atMost]);
  };
  // The end, 2, lies before the start of the other, 3, by so many seconds.
  expect(before("PT0.5S")).toEqual([
    [3, 2, -0.5],
    [2, 3, 0.5],
  ]);
  expect(before("PT0S")).toEqual([
    [3, 2, -1],
    [2, 3, 0],
  ]);
});

test("isPlaced checks a long text in linear time", () => {
  const started = performance.now();
  expect(isPlaced(`${"T".repeat(1_000_000)}\nTZ `)).toBe(false);
  expect(isPlaced("+1T".repeat(300_000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(hang);
});

describe("bounds a dated record by its date", () => {
  const bounds = (date: string): string[] =>
    dated(1, date, 0).map(({ from, to, atMost }) => `${from} ${to} ${atMost}`);
  const day = 86_400;
  // From 1 to 0: how far the origin lies after the start at most; from 0 to 1, how far the start after the origin; 2 is the end.
  test.each<[date: string, expected: string[]]>([
    ["1970-01-03", [`1 0 ${-2 * day}`, `0 1 ${3 * day - 1}`, `0 2 ${3 * day}`]],
    ["1970-01", ["1 0 0", `0 1 ${31 * day - 1}`, `0 2 ${31 * day}`]],
    // A time of day is when it starts, however long it lasts.
    ["1970-01-01T00:01:00Z", ["1 0 -60", "0 1 60"]],
    ["1970-01-03/1970-01-04", [`1 0 ${-2 * day}`, `0 1 ${4 * day - 1}`, `0 2 ${4 * day}`]],
    ["1970-01-03/..", [`1 0 ${-2 * day}`]],
    ["../1970-01-03", [`0 1 ${3 * day - 1}`, `0 2 ${3 * day}`]],
    ["no date", []],
  ])("%s", (date, expected) => {
    expect(bounds(date)).toEqual(expected);
  });
});

describe("a relative time holds for the same spans as its definition", () => {
  const spans: Span[] = [];
  for (let start = 0; start <= 5; start++) for (let end = start; end <= 5; end++) spans.push([start, end]);
  const points: (TimePoint | undefined)[] = ["start", "end", undefined];
  const times: RelativeTime[] = [
    ...allenRelations.map((relation) => ({ relation, to: "other" })),
    ...(["before", "after", "at"] as const).flatMap((relation) =>
      points.flatMap((point) => points.map((toPoint) => ({ relation, to: "other", point, toPoint }))),
    ),
    ...(["before", "after"] as const).flatMap((relation) =>
      (["at-least", "at-most"] as const).flatMap((bound) =>
        points.map((point) => ({ relation, to: "other", offset: "PT2S", bound, point })),
      ),
    ),
  ];
  test.each(times)("holds as defined: %j", (time) => {
    const differences = related(1, 3, time);
    for (const one of spans)
      for (const other of spans) {
        const moments = [Number.NaN, ...one, ...other];
        const met = differences.every(
          ({ from, to, atMost }) => (moments[to] ?? Number.NaN) - (moments[from] ?? Number.NaN) <= atMost,
        );
        // The constraint that nothing ends before it starts is separate.
        expect([one, other, met]).toEqual([one, other, holds(one, other, time)]);
      }
  });

  test("unknown words give no constraint", () => {
    const before: RelativeTime = { relation: "before", to: "other" };
    expect(related(1, 3, { ...before, relation: "haunts" as "before" })).toEqual([]);
    expect(related(1, 3, { ...before, offset: "P1D", bound: "roughly" as "about" })).toEqual([]);
    expect(related(1, 3, { ...before, point: "middle" as "start" })).toEqual([]);
    expect(related(1, 3, { ...before, toPoint: "middle" as "start" })).toEqual([]);
    const lengths = ["about", "at-least", "at-most", undefined, "roughly"].map((bound) =>
      lengthOf({ duration: { iso: "P1D", bound: bound as "about" } }),
    );
    expect(lengths.map((length) => length !== undefined)).toEqual([true, true, true, true, false]);
  });
});

describe("isFirm rejects dates with a mark, and dates without any digit of the year", () => {
  test.each<[date: string, firm: boolean]>([
    ["2024", true],
    ["2024-02-01", true],
    ["20XX", true],
    ["2024-XX-01", true],
    ["XXXX-02-01", false],
    ["2024?", false],
    ["2024~-02", false],
    ["2024-02~", false],
    ["2024-02-%01", false],
    ["2024-22", true],
    ["2024-22?", false],
    ["2024/2025", true],
    ["2024/..", true],
    ["/2025", true],
    ["2024?/2025", false],
    ["2024/2025~", false],
    ["XXXX-01/2025", false],
    ["{2024,2025-03}", true],
    ["{2024,2025?}", false],
    ["{2024..2026}", true],
    ["{2024..2026?}", false],
    ["[2024?..2026]", false],
    ["[..2024]", true],
    ["no date", false],
  ])("%s: %s", (date, firm) => {
    expect(isFirm(date)).toBe(firm);
    expect(readFirmDate(date) !== undefined).toBe(firm);
  });

  test("reads a firm date with the bounds it has", () => {
    expect(readFirmDate("1970-01-03")).toEqual({ date: "1970-01-03", zoned: false, earliest: 2, latest: 3 });
    expect(readFirmDate("1970-01-03/..")).toEqual({ date: "1970-01-03/..", zoned: false, earliest: 2 });
    expect(readFirmDate("../1970-01-03")).toEqual({ date: "../1970-01-03", zoned: false, latest: 3 });
    expect(readFirmDate("1970-01-01T12:00:00Z")).toMatchObject({ zoned: true, earliest: 0.5 });
  });
});

describe("decides whether one date lies surely after another", () => {
  type Moment = Partial<FirmDate>;
  const zoned = true;
  test.each<[what: string, one: Moment, other: Moment, leeway: number, expected: boolean]>([
    ["of two with zones, as soon as the other ends", { earliest: 5, zoned }, { latest: 5, zoned }, 3, true],
    ["of two with zones, not sooner", { earliest: 4.9, zoned }, { latest: 5, zoned }, 0, false],
    ["of two without, as soon as the other ends", { earliest: 5 }, { latest: 5 }, 0, true],
    ["of two without, after the leeway", { earliest: 6 }, { latest: 5 }, 1, true],
    ["of two without, not within the leeway", { earliest: 5.9 }, { latest: 5 }, 1, false],
    // Where the other is dated may be at UTC-12, where its day ends twelve hours later;
    ["with a zone, twelve hours after one without", { earliest: 5.5, zoned }, { latest: 5 }, 0, true],
    ["with a zone, not sooner", { earliest: 5.4, zoned }, { latest: 5 }, 0, false],
    // or the one at UTC+14, where its day starts fourteen hours sooner.
    ["without a zone, fourteen hours after one with", { earliest: 14 / 24 }, { latest: 0, zoned }, 0, true],
    ["without a zone, not sooner", { earliest: 13.9 / 24 }, { latest: 0, zoned }, 0, false],
    ["with a zone, after the leeway if that is more", { earliest: 6, zoned }, { latest: 5 }, 1, true],
    ["with a zone, not within the leeway", { earliest: 5.9, zoned }, { latest: 5 }, 1, false],
    ["not where it may start at any time", {}, { latest: 5 }, 0, false],
    ["not where the other may end at any time", { earliest: 5 }, {}, 0, false],
  ])("%s", (_, one, other, leeway, expected) => {
    const moment = (given: Moment): FirmDate => ({ date: "", zoned: false, ...given });
    expect(isSurelyAfter(moment(one), moment(other), leeway)).toBe(expected);
  });
});
