import { describe, expect, test } from "vitest";
import { indexDossier, type TimelineEntry } from "../../../src/index.js";
import { arrangeTimeline } from "../../../src/views/index.js";

const index = indexDossier({ format: "diplomatic-events/1", sources: [], actors: [], events: [] });
const entry = (id: string): TimelineEntry => ({
  ...{ id, label: id, when: "in May 2031", placedBy: "date", constraints: [] },
});

/** Groups of entries whose order is known for the pairs given, "ab" for a before b; "~" before those whose place is open. */
function arrange(ids: string, before: readonly string[]): string {
  const isBefore = (id: string, other: string): string =>
    before.includes(id + other) ? "yes" : before.includes(other + id) ? "no" : "unknown";
  return arrangeTimeline([...ids].map(entry), index, isBefore)
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

  test("is sure again below an entry that is after all", () => {
    expect(arrange("abcd", ["ac", "bc", "cd"])).toBe("a ~b c d");
  });
});
