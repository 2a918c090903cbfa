import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referenceDossier } from "../../../src/fixtures/index.js";
import { type Dossier, type TimelineEntry, toTimeline } from "../../../src/index.js";
import type { DiplomaticEvent, RelativeTime, When } from "../../../src/model/index.js";
import { orderEvents } from "../../../src/order/index.js";
import { hang } from "../../support/hang.js";

const meeting = (id: string, when?: When, more: Partial<DiplomaticEvent> = {}): DiplomaticEvent => ({
  id,
  type: "meeting",
  form: "conversation",
  participants: [{ who: "nauru" }, { who: "tuvalu" }],
  when,
  reports: [{ source: "gazette" }],
  ...(more.status === undefined ? {} : { status: more.status }),
});

const dossierOf = (...events: DiplomaticEvent[]): Dossier => ({
  format: "diplomatic-events/1",
  sources: [{ id: "gazette", kind: "news-article", title: "Two islands talk" }],
  actors: [
    { id: "nauru", kind: "polity", name: "Nauru" },
    { id: "tuvalu", kind: "polity", name: "Tuvalu" },
  ],
  events,
});

const since = (to: string): When => ({ relative: [{ relation: "after", to }] });
const ids = (entries: readonly TimelineEntry[]): string[] => entries.map(({ id }) => id);

describe("toTimeline", () => {
  it("places an undated record by its relations, and gives its constraints", () => {
    const { entries } = toTimeline(
      dossierOf(
        meeting("second", since("first")),
        meeting("nowhen"),
        meeting("first", { date: "2031-03-04" }),
        meeting("third", { date: "2031-05" }),
      ),
    );
    expect(entries).toEqual([
      {
        id: "first",
        label: "the conversation between Nauru and Tuvalu (4 March 2031)",
        kind: "meeting",
        when: "4 March 2031",
        placedBy: "date",
        constraints: [{ record: "first", path: ["events", 2, "when", "date"] }],
      },
      {
        id: "second",
        label: "the conversation between Nauru and Tuvalu",
        kind: "meeting",
        when: "after the conversation between Nauru and Tuvalu (4 March 2031)",
        placedBy: "relation",
        orderToPrevious: "after",
        constraints: [{ record: "second", to: "first", path: ["events", 0, "when", "relative", 0] }],
      },
      {
        id: "third",
        label: "the conversation between Nauru and Tuvalu (May 2031)",
        kind: "meeting",
        when: "May 2031",
        placedBy: "date",
        orderToPrevious: "open",
        constraints: [{ record: "third", path: ["events", 3, "when", "date"] }],
      },
      {
        id: "nowhen",
        label: "the conversation between Nauru and Tuvalu",
        kind: "meeting",
        when: "",
        placedBy: "nothing",
        orderToPrevious: "open",
        constraints: [],
      },
    ]);
  });

  it("marks records that surely overlap as together, and an undecided order as open", () => {
    const { entries } = toTimeline(
      dossierOf(
        meeting("whole", { date: "2031" }),
        meeting("within", { relative: [{ relation: "during", to: "whole" }] }),
        meeting("somewhere", { date: "2031" }),
      ),
    );
    const answers = new Map(entries.map(({ id, orderToPrevious }) => [id, orderToPrevious]));
    expect(ids(entries)[0]).toBe("whole");
    expect(ids(entries)[1] === "within" ? answers.get("within") : "overlapping").toBe("overlapping");
    expect(answers.get("somewhere")).toBe("open");
  });

  it("lists simultaneous records on both sides, without those that share only a point", () => {
    const { entries } = toTimeline(
      dossierOf(
        meeting("a", { relative: [{ relation: "at", to: "b" }] }),
        meeting("b", { date: "2031-03-04" }),
        meeting("c", { relative: [{ relation: "equals", to: "b" }] }),
        meeting("d", { relative: [{ point: "start", relation: "at", to: "b", toPoint: "end" }] }),
      ),
    );
    const same = new Map(entries.map(({ id, sameTimeAs }) => [id, sameTimeAs]));
    expect(same.get("a")).toEqual(["b"]);
    expect(same.get("b")).toEqual(["a", "c"]);
    expect(same.get("c")).toEqual(["b"]);
    expect(same.get("d")).toBeUndefined();
  });

  it("keeps the status of a cancelled event", () => {
    const { entries } = toTimeline(dossierOf(meeting("round", { date: "2031" }, { status: "cancelled" })));
    expect(entries[0]?.status).toBe("cancelled");
  });

  it("places a record by an uncertain date, but not by a date without a year", () => {
    const { entries } = toTimeline(
      dossierOf(meeting("no-year", { date: "XXXX-03-04" }), meeting("about", { date: "2031~" })),
    );
    expect(entries.map(({ id, placedBy }) => [id, placedBy])).toEqual([
      ["about", "date"],
      ["no-year", "nothing"],
    ]);
    expect(entries[1]?.when).toBe("4 March, year not stated");
  });

  it("does not place a record by a deadline after its own start", () => {
    const { entries } = toTimeline(
      dossierOf(
        meeting("truce", {
          relative: [{ point: "end", relation: "after", to: "truce", toPoint: "start", offset: "P14D" }],
        }),
      ),
    );
    expect(entries[0]?.placedBy).toBe("nothing");
  });

  it("includes all instruments, and the provisions with a time", () => {
    const dossier = dossierOf(meeting("talks", { date: "2031" }));
    dossier.instruments = [
      {
        id: "accord",
        kind: "agreement",
        reports: [{ source: "gazette" }],
        provisions: [
          { id: "reopening", text: "The crossing reopens.", subject: "transport", when: since("talks") },
          { id: "preamble", text: "The sides seek peace.", subject: "settlement" },
        ],
      },
    ];
    const { entries } = toTimeline(dossier);
    expect(entries.map(({ id, kind }) => [id, kind])).toEqual([
      ["talks", "meeting"],
      ["reopening", "provision"],
      ["accord", "instrument"],
    ]);
  });

  it("starts the reference dossier with the two records in open order", () => {
    const { entries } = toTimeline(referenceDossier);
    expect(
      entries.slice(0, 3).map(({ id, placedBy, orderToPrevious }) => [id, placedBy, orderToPrevious]),
    ).toEqual([
      ["istanbul-round", "relation", undefined],
      ["zelensky-conversation", "relation", "open"],
      ["call", "relation", "after"],
    ]);
    expect(entries).toHaveLength(referenceDossier.events.length + 1);
  });

  it("handles thousands of related events quickly", () => {
    const events = Array.from({ length: 3_000 }, (_, index) =>
      meeting(`e${index}`, index === 0 ? { date: "1990" } : since(`e${Math.floor((index - 1) / 2)}`)),
    );
    const started = performance.now();
    expect(toTimeline(dossierOf(...events)).entries).toHaveLength(3_000);
    expect(performance.now() - started).toBeLessThan(hang);
  }, 30_000);
});

describe("properties of toTimeline", () => {
  const names = ["a", "b", "c", "d"];
  const relation: fc.Arbitrary<RelativeTime> = fc.record({
    relation: fc.constantFrom("before", "after", "at", "during", "meets", "equals"),
    to: fc.constantFrom(...names),
  });
  const when: fc.Arbitrary<When | undefined> = fc.option(
    fc.record({
      date: fc.constantFrom("2031", "2031-05", "2031-05-06", "2032~", "XXXX-05-06", undefined),
      relative: fc.array(relation, { maxLength: 2 }),
    }),
    { nil: undefined },
  );
  const dossiers = fc
    .tuple(when, when, when, when)
    .map((times) => dossierOf(...times.map((time, at) => meeting(names[at] ?? "", time))));

  it("agrees with orderEvents, is plain JSON, and puts records without a place last", () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const { entries } = toTimeline(dossier);
        const order = orderEvents(dossier);
        expect([...ids(entries)].sort()).toEqual(names);
        expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
        expect(Object.keys(JSON.parse(JSON.stringify(entries[0])))).toEqual(Object.keys(entries[0] ?? {}));
        const firstUnplaced = entries.findIndex(({ placedBy }) => placedBy === "nothing");
        if (firstUnplaced !== -1) {
          expect(entries.slice(firstUnplaced).every(({ placedBy }) => placedBy === "nothing")).toBe(true);
        }
        entries.forEach(({ id, orderToPrevious }, at) => {
          const above = entries[at - 1]?.id;
          if (above === undefined) return;
          const [there, back] = [order.isBefore(above, id), order.isBefore(id, above)];
          expect(back).not.toBe("yes");
          expect(orderToPrevious).toBe(
            there === "yes" ? "after" : there === "no" && back === "no" ? "overlapping" : "open",
          );
        });
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
