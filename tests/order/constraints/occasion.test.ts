import { describe, expect, test } from "vitest";
import {
  checkDossier,
  type DiplomaticEvent,
  type Dossier,
  describeEvent,
  type Link,
  type Meeting,
  type Source,
  type Statement,
  toTimeline,
  type When,
} from "../../../src/index.js";
import { type EventOrder, orderEvents } from "../../../src/time.js";

const said = (id: string, links: Link[], when?: When): Statement => ({
  id,
  type: "statement",
  speakers: [{ who: "minister" }],
  act: "assert",
  content: "The pass is open.",
  links,
  when,
  reports: [{ source: "bulletin" }],
});
const met = (id: string, more: Partial<Meeting>): Meeting => ({
  id,
  type: "meeting",
  form: "negotiation",
  participants: [{ who: "minister" }],
  reports: [{ source: "bulletin" }],
  ...more,
});
const partOf = (to: string): Link[] => [{ rel: "part-of", to }];
const dossier = (events: DiplomaticEvent[], sources: Source[] = []): Dossier => ({
  format: "diplomatic-events/1",
  sources: [{ id: "bulletin", kind: "news-article" }, ...sources],
  actors: [{ id: "minister", kind: "person", name: "Ada Rojas" }],
  events,
});
/** The time of each record in words, by its id. */
const times = (document: Dossier): Record<string, string> =>
  Object.fromEntries(toTimeline(document).entries.map(({ id, when }) => [id, when]));

describe("an event without a time of its own", () => {
  test("has the date of the meeting that it is part of", () => {
    const document = dossier([
      said("remark", partOf("round")),
      met("round", { when: { date: "2031-04-02" } }),
    ]);
    expect(times(document)).toEqual({ round: "2 April 2031", remark: "2 April 2031" });
    const { bounds, isBefore } = orderEvents(document);
    expect([bounds("remark").earliestStart, bounds("remark").latestEnd]).toEqual([22371, 22372]);
    // A part starts before its whole ends.
    expect(isBefore("round", "remark")).toBe("no");
    expect(isBefore("remark", "round")).toBe("maybe");
    const [remark] = document.events;
    expect(remark && describeEvent(remark, document)).toContain(" on 2 April 2031");
  });

  test("is before what is dated a day after the whole, as the whole is, also through a chain of parts", () => {
    const { isBefore } = orderEvents(
      dossier([
        said("aside", partOf("remark")),
        said("remark", partOf("round")),
        met("round", { when: { date: "2031-04-02" } }),
        met("next", { when: { date: "2031-04-03" } }),
      ]),
    );
    const answers = ["round", "remark", "aside"].map((id) => [isBefore(id, "next"), isBefore("next", id)]);
    expect(answers).toEqual(Array(3).fill(["yes", "no"]));
  });

  test("is one moment with a whole that is one", () => {
    const { isBefore, bounds } = orderEvents(
      dossier([
        said("remark", partOf("round")),
        met("round", { when: { date: "2031-04-02", duration: { iso: "PT0S" } } }),
      ]),
    );
    expect(isBefore("remark", "round")).toBe("no");
    expect([bounds("remark").earliestStart, bounds("remark").latestEnd]).toEqual([
      bounds("round").earliestStart,
      bounds("round").latestEnd,
    ]);
  });

  test("has it through a chain of parts", () => {
    const document = dossier([
      said("remark", partOf("session")),
      met("session", { links: partOf("summit") }),
      met("summit", { when: { date: "2031-04-02/2031-04-03" } }),
    ]);
    expect(times(document)["remark"]).toBe("during the talks of Ada Rojas");
    const { earliestStart, latestEnd } = orderEvents(document).bounds("remark");
    expect([earliestStart, latestEnd]).toEqual([22371, 22373]);
  });

  test("has the day of publication of the text that makes it", () => {
    const note: Source = { id: "note", kind: "official-statement", published: "2031-04-05" };
    const document = dossier([said("remark", partOf("note"))], [note]);
    expect(times(document)).toEqual({ remark: "5 April 2031" });
    expect(toTimeline(document).entries[0]?.placedBy).toBe("date");
  });

  test("has no time by a transcript, which may follow much later", () => {
    const text: Source = { id: "text", kind: "transcript", published: "2031-04-05" };
    expect(times(dossier([said("remark", partOf("text"))], [text]))).toEqual({ remark: "" });
  });

  test("has none by a whole without a time, and none by parts in a circle", () => {
    expect(times(dossier([said("remark", partOf("round")), met("round", {})]))).toEqual({
      remark: "",
      round: "",
    });
    const circle = dossier([said("one", partOf("two")), said("two", partOf("one"))]);
    expect(times(circle)).toEqual({ one: "", two: "" });
  });
});

test("an event keeps a time of its own", () => {
  const document = dossier([
    said("remark", partOf("round"), { date: "2031-04-04" }),
    met("round", { when: { date: "2031-04-02/2031-04-05" } }),
  ]);
  expect(times(document)["remark"]).toBe("4 April 2031");
});

describe("a part with a time of its own", () => {
  const order = (part: DiplomaticEvent, whole: DiplomaticEvent): EventOrder =>
    orderEvents(dossier([part, whole]));
  const may = met("round", { when: { date: "2031-04-02/2031-04-05" } });

  test("lies within the time of its meeting", () => {
    const { bounds } = order(said("remark", partOf("round"), { date: "2031-04" }), may);
    expect(bounds("remark")).toEqual(order(may, may).bounds("round"));
  });

  test("contradicts its meeting outside it", () => {
    const { conflicts } = order(said("remark", partOf("round"), { date: "2031-04-06" }), may);
    expect(conflicts.map((set) => set.map(({ path }) => path.join("/")))).toEqual([
      ["events/0/when/date", "events/1/when/date", "events/0/links/0/to"],
    ]);
  });

  test("may lie outside a meeting at which it was announced, and outside a text", () => {
    const later = { ...said("remark", partOf("round"), { date: "2031-04-06" }), status: "planned" as const };
    expect(order(later, may).conflicts).toEqual([]);
    const text: Source = { id: "text", kind: "document", published: "2031-04-05" };
    const earlier = said("remark", partOf("text"), { date: "2031-04-01" });
    expect(orderEvents(dossier([earlier], [text])).conflicts).toEqual([]);
  });
});

test("the time of an occasion gives way to what is said", () => {
  const document = dossier([
    said("remark", partOf("round")),
    met("round", { when: { date: "2031-04-02" } }),
    said("answer", [], { date: "2031-03-01", relative: [{ relation: "after", to: "remark" }] }),
  ]);
  expect(checkDossier(document).issues).toEqual([]);
  expect(orderEvents(document).conflicts).toEqual([]);
  expect(orderEvents(document).isBefore("remark", "answer")).toBe("yes");
});
