import { describe, expect, test } from "vitest";
import {
  type DiplomaticEvent,
  type Dossier,
  indexDossier,
  type TimelineEntry,
  toTimeline,
} from "../../../src/index.js";
import { orderEvents, type TimeBounds } from "../../../src/time.js";
import { arrangeTimeline, remarkOnEntry } from "../../../src/views/index.js";
import { eventOf, type Fields, stage } from "../stage.js";

const index = indexDossier({ format: "diplomatic-events/1", sources: [], actors: [], events: [] });
const entry = (id: string): TimelineEntry => ({
  ...{ id, label: id, when: "in May 2031", placedBy: "date", constraints: [] },
});

/** Groups of entries whose order is known for the pairs given, "ab" for a before b; "~" before those whose place is open. */
function arrange(
  ids: string,
  before: readonly string[],
  starts: Readonly<Record<string, number>> = {},
): string {
  const isBefore = (id: string, other: string): string =>
    before.includes(id + other) ? "yes" : before.includes(other + id) ? "no" : "unknown";
  const bounds = (id: string): TimeBounds => ({ earliestStart: starts[id], latestStart: starts[id] });
  return arrangeTimeline([...ids].map(entry), index, { isBefore, bounds })
    .placed.map((group) => (group.isOpen ? "~" : "") + group.entry.id)
    .join(" ");
}

describe("the place of an entry", () => {
  test("is sure below entries that are all before it", () => {
    expect(arrange("abc", ["ab", "ac", "bc"])).toBe("a b c");
  });

  test("is open where its order to any entry above is, also to one further up", () => {
    expect(arrange("abc", ["bc"])).toBe("a ~b ~c");
  });

  test("is sure below an entry that starts sooner and may last longer", () => {
    expect(arrange("abc", ["bc"], { a: 1, b: 2, c: 3 })).toBe("a b c");
    expect(arrange("abc", ["bc"], { a: 1, b: 0, c: 3 })).toBe("a ~b c");
  });

  test("is sure again below an entry that is after all", () => {
    expect(arrange("abcd", ["ac", "bc", "cd"])).toBe("a ~b c d");
  });
});

describe("a part of an entry", () => {
  const meeting = (id: string, date: string): DiplomaticEvent => ({
    ...eventOf("meeting", { when: { date } }),
    id,
  });
  const dossier: Dossier = {
    ...stage,
    events: [
      meeting("one", "2031-05-03"),
      meeting("two", "2031-05-04"),
      {
        ...eventOf("statement", {}),
        links: [
          { rel: "part-of", to: "one" },
          { rel: "part-of", to: "two" },
        ],
      },
    ],
  };

  test("names the other meetings that it is part of", () => {
    const { placed } = arrangeTimeline(
      toTimeline(dossier).entries,
      indexDossier(dossier),
      orderEvents(dossier),
    );
    expect(placed[0]?.parts).toMatchObject([{ alsoIn: ["two"] }]);
  });
});

describe("the remark on an entry", () => {
  test.each<[expected: string, type: DiplomaticEvent["type"], fields: Fields]>([
    ["inferred", "territorial-position", { reports: [{ source: "story", basis: "inferred" }] }],
    ["taken for granted", "statement", { reports: [{ source: "story", basis: "presupposed" }] }],
    ["planned", "meeting", { status: "planned", reports: [{ source: "story", basis: "presupposed" }] }],
    ["", "statement", { reports: [{ source: "story", basis: "presupposed" }, { source: "readout" }] }],
  ])("is “%s” for a %s by its status and basis", (expected, type, fields) => {
    const { entries } = toTimeline({ ...stage, events: [eventOf(type, fields)] });
    expect(entries.filter(({ id }) => id === "e").map(remarkOnEntry)).toEqual([expected]);
  });
});
