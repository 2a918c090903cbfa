import { describe, expect, test } from "vitest";
import {
  gatherTimeConstraints,
  type TimeConstraints,
  type TimedRecord,
  timedRecords,
} from "../../src/graph/time-constraints.js";
import type { Dossier } from "../../src/index.js";
import type { When } from "../../src/values/when.js";

const record = (id: string, when?: When): TimedRecord => ({ id, when, path: ["events", id] });
const source = (id: string, published: string): TimedRecord => ({ id, published, path: ["sources", id] });
const hours = 3600;

/** The differences of one thing that is said; those that hold by themselves are said by nothing. */
function differencesOf({ differences }: TimeConstraints, reason: number): string[] {
  return differences
    .filter((difference) => difference.reason === reason)
    .map(({ from, to, atMost }) => `${from} ${to} ${atMost === 0 ? 0 : atMost}`);
}

test("the records that may have a time are in the order of the document's fields, with their places", () => {
  const reports = [{ source: "s" }];
  const when = { date: "2024" };
  const dossier: Dossier = {
    format: "diplomatic-events/1",
    events: [{ id: "e", type: "meeting", form: "visit", participants: [{ who: "a" }], when, reports }],
    instruments: [
      {
        id: "i",
        kind: "treaty",
        when,
        reports,
        provisions: [
          { id: "p", text: "So." },
          { id: "q", text: "So.", when },
        ],
      },
      { id: "j", kind: "note", reports },
    ],
    actors: [{ id: "a", kind: "person", name: "A" }],
    sources: [
      { id: "s", kind: "document" },
      { id: "t", kind: "document", published: "2023" },
    ],
  };
  expect(timedRecords(dossier)).toEqual([
    { id: "t", published: "2023", path: ["sources", 1] },
    { id: "i", when, path: ["instruments", 0] },
    { id: "p", when: undefined, path: ["instruments", 0, "provisions", 0] },
    { id: "q", when, path: ["instruments", 0, "provisions", 1] },
    { id: "j", when: undefined, path: ["instruments", 1] },
    { id: "e", when, path: ["events", 0] },
  ]);
});

describe("what holds by itself", () => {
  test("is that nothing ends before it starts, and that all dates are of one calendar where none has a zone", () => {
    const made = gatherTimeConstraints([record("a"), record("b", { date: "2024" })]);
    expect(made.points).toBe(6);
    expect(differencesOf(made, -1)).toEqual(["5 0 0", "0 5 0", "2 1 0", "4 3 0"]);
  });

  test.each<[what: string, timed: TimedRecord[]]>([
    ["of a date with a zone", [record("a", { date: "2024-02-01T10:00:00Z" })]],
    [
      "of a source that others are relative to",
      [source("s", "2024-02-01T10:00:00Z"), record("a", { relative: [{ relation: "after", to: "s" }] })],
    ],
  ])("is where an unstated place lies, if the zone %s is known", (_, timed) => {
    const made = gatherTimeConstraints(timed);
    const local = made.points - 1;
    expect(differencesOf(made, -1).slice(0, 2)).toEqual([
      `${local} 0 ${14 * hours}`,
      `0 ${local} ${12 * hours}`,
    ]);
  });

  test("is no more where only a source has a zone that nothing is relative to", () => {
    const made = gatherTimeConstraints([source("s", "2024-02-01T10:00:00Z"), record("a")]);
    expect(made.records.map(({ id }) => id)).toEqual(["a"]);
    expect(differencesOf(made, -1)).toEqual(["3 0 0", "0 3 0", "2 1 0"]);
  });
});

describe("what is said", () => {
  const said = (...timed: TimedRecord[]): string[] =>
    gatherTimeConstraints(timed).said.map(({ record: id, to, nearness, path }) =>
      [id, to, nearness, path.join("/")].filter((part) => part !== undefined).join(" "),
    );

  test("stands with its place, and with what it is relative to", () => {
    expect(
      said(
        source("s", "2024"),
        record("a", {
          date: "2024-02",
          duration: { iso: "PT2H" },
          relative: [
            { relation: "after", to: "s", nearness: "shortly" },
            { relation: "before", to: "b" },
          ],
        }),
        record("b"),
      ),
    ).toEqual([
      "s sources/s/published",
      "a events/a/when/date",
      "a events/a/when/duration",
      "a s shortly events/a/when/relative/0",
      "a b events/a/when/relative/1",
    ]);
  });

  test.each<[what: string, when: When]>([
    ["a date that may be another", { date: "2024?" }],
    ["a duration in no figures", { duration: { asWritten: "all night" } }],
    ["a duration with a newer bound", { duration: { iso: "PT2H", bound: "roughly" as "about" } }],
    ["a time relative to what has none", { relative: [{ relation: "after", to: "nobody" }] }],
    ["a newer relation", { relative: [{ relation: "haunts" as "after", to: "b" }] }],
    ["words", { asWritten: "once" }],
  ])("is nothing by %s", (_, when) => {
    expect(said(record("a", when), record("b"))).toEqual([]);
  });

  test("of a date without a zone is counted from the calendar of its place, of one with a zone from UTC", () => {
    const local = gatherTimeConstraints([record("a", { date: "1970-01-01/.." })]);
    expect(differencesOf(local, 0)).toEqual(["1 3 0"]);
    const zoned = gatherTimeConstraints([record("a", { date: "1970-01-01T00:00:00Z" })]);
    expect(differencesOf(zoned, 0)).toEqual(["1 0 0", "0 1 0"]);
  });

  test("of a length is how far the end lies from the start", () => {
    const made = gatherTimeConstraints([
      record("a"),
      record("b", { duration: { iso: "PT2H", bound: "at-least" } }),
    ]);
    expect(differencesOf(made, 0)).toEqual([`4 3 ${-2 * hours}`]);
  });

  test("of parts of a second is counted in 1024ths, rounded up, so that what can hold still can", () => {
    const made = gatherTimeConstraints([record("a", { duration: { iso: "PT0.3S", bound: "at-most" } })]);
    // 0.3 · 1024 is 307.2.
    expect(differencesOf(made, 0)).toEqual(["2 1 0", `1 2 ${308 / 1024}`]);
  });

  test("of an id that stands twice is said of the first", () => {
    const made = gatherTimeConstraints([
      record("a"),
      record("a"),
      record("b", { relative: [{ relation: "meets", to: "a" }] }),
    ]);
    // The end of b, 6, is the start of a, 1.
    expect(differencesOf(made, 0)).toEqual(expect.arrayContaining(["6 1 0", "1 6 0"]));
  });
});
