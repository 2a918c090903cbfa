import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../src/index.js";
import type { When } from "../../../src/model/index.js";
import { type TimeConstraints, timedRecords } from "../../../src/order/constraints/index.js";
import { gatherTimeConstraints, type TimedRecord } from "../../../src/order/index.js";

const record = (id: string, when?: When): TimedRecord => ({ id, when, path: ["events", id] });
const source = (id: string, published: string): TimedRecord => ({ id, published, path: ["sources", id] });
const hours = 3600;

/** The differences of one thing that is said; those that hold by themselves are said by nothing. */
function differencesOf({ differences }: TimeConstraints, reason: number): string[] {
  return differences
    .filter((difference) => difference.reason === reason)
    .map(({ from, to, atMost }) => `${from} ${to} ${atMost === 0 ? 0 : atMost}`);
}

test("lists the records that may have a time in the order of the document, with their paths", () => {
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

describe("implicit constraints", () => {
  test("say that records end after they start, and that dates without zones share one calendar", () => {
    const made = gatherTimeConstraints([record("a"), record("b", { date: "2024" })]);
    expect(made.points).toBe(6);
    expect(differencesOf(made, -1)).toEqual(["5 0 0", "0 5 0", "2 1 0", "4 3 0"]);
  });

  test.each<[what: string, timed: TimedRecord[]]>([
    ["a date has a zone", [record("a", { date: "2024-02-01T10:00:00Z" })]],
    [
      "a source that others are relative to has a zone",
      [source("s", "2024-02-01T10:00:00Z"), record("a", { relative: [{ relation: "after", to: "s" }] })],
    ],
  ])("bound the offset of local time from UTC if %s", (_, timed) => {
    const made = gatherTimeConstraints(timed);
    const local = made.points - 1;
    expect(differencesOf(made, -1).slice(0, 2)).toEqual([
      `${local} 0 ${14 * hours}`,
      `0 ${local} ${12 * hours}`,
    ]);
  });

  test("ignore the zone of a source that no time is relative to", () => {
    const made = gatherTimeConstraints([source("s", "2024-02-01T10:00:00Z"), record("a")]);
    expect(made.records.map(({ id }) => id)).toEqual(["a"]);
    expect(differencesOf(made, -1)).toEqual(["3 0 0", "0 3 0", "2 1 0"]);
  });
});

describe("stated constraints", () => {
  const said = (...timed: TimedRecord[]): string[] =>
    gatherTimeConstraints(timed).said.map(({ record: id, to, nearness, path }) =>
      [id, to, nearness, path.join("/")].filter((part) => part !== undefined).join(" "),
    );

  test("have their path and the record they are relative to", () => {
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

  test("count a date without a zone from local time, and one with a zone from UTC", () => {
    const local = gatherTimeConstraints([record("a", { date: "1970-01-01/.." })]);
    expect(differencesOf(local, 0)).toEqual(["1 3 0"]);
    const zoned = gatherTimeConstraints([record("a", { date: "1970-01-01T00:00:00Z" })]);
    expect(differencesOf(zoned, 0)).toEqual(["1 0 0", "0 1 0"]);
  });

  test("read a duration as the distance from start to end", () => {
    const made = gatherTimeConstraints([
      record("a"),
      record("b", { duration: { iso: "PT2H", bound: "at-least" } }),
    ]);
    expect(differencesOf(made, 0)).toEqual([`4 3 ${-2 * hours}`]);
  });

  test("round fractions of a second up to 1024ths, so that consistent ones stay consistent", () => {
    const made = gatherTimeConstraints([record("a", { duration: { iso: "PT0.3S", bound: "at-most" } })]);
    // 0.3 · 1024 is 307.2.
    expect(differencesOf(made, 0)).toEqual(["2 1 0", `1 2 ${308 / 1024}`]);
  });

  test("apply to the first of two records with one id", () => {
    const made = gatherTimeConstraints([
      record("a"),
      record("a"),
      record("b", { relative: [{ relation: "meets", to: "a" }] }),
    ]);
    // The end of b, 6, is the start of a, 1.
    expect(differencesOf(made, 0)).toEqual(expect.arrayContaining(["6 1 0", "1 6 0"]));
  });
});
