import { expect, test } from "vitest";
import { type Dossier, dossierSchema } from "../../src/dossier.js";
import { gatherTimeConstraints, timedRecords } from "../../src/graph/time-constraints.js";
import { createTimeNotes } from "../../src/graph/time-notes.js";
import { walk } from "../../src/graph/walk.js";

const settle = (dossier: Dossier) => {
  const notes = createTimeNotes();
  walk(dossierSchema, dossier, [notes.visitor]);
  return notes.settle();
};

/** Nothing but records: sources, an instrument with a provision, and one event of each type, timed by `when`. */
const dossierOf = (when: { date?: string; relative?: { relation: "after"; to: string }[] }): Dossier => {
  const reported = { when, reports: [{ source: "note" }] };
  return {
    format: "diplomatic-events/1",
    sources: [
      { id: "note", kind: "document", published: "2024-03-05" },
      { id: "undated", kind: "document" },
    ],
    actors: [{ id: "envoy", kind: "person", name: "The envoy" }],
    territories: [{ id: "isle", name: "The isle" }],
    instruments: [
      {
        id: "accord",
        kind: "memorandum",
        provisions: [{ id: "article", text: "The port is open.", subject: "transport", when }],
        ...reported,
      },
    ],
    events: [
      {
        id: "claim",
        type: "statement",
        speakers: [{ who: "envoy" }],
        act: "assert",
        content: "The port is open.",
        ...reported,
      },
      { id: "call", type: "meeting", form: "conversation", participants: [{ who: "envoy" }], ...reported },
      {
        id: "stand",
        type: "territorial-position",
        holder: "envoy",
        territories: ["isle"],
        stance: "renounces",
        ...reported,
      },
      { id: "held", type: "control-assessment", territories: ["isle"], degree: "contested", ...reported },
    ],
  };
};

test("collects the times of every kind of record during a walk", () => {
  const dossier = dossierOf({ relative: [{ relation: "after", to: "note" }] });
  const { records, points, said, differences, consistent, conflicts } = settle(dossier);
  expect({ records, points, said, differences }).toEqual(gatherTimeConstraints(timedRecords(dossier)));
  expect(records.map(({ id }) => id)).toEqual([
    "note",
    "accord",
    "article",
    "claim",
    "call",
    "stand",
    "held",
  ]);
  expect([consistent, conflicts]).toEqual([differences, []]);
});

test("separates conflicting constraints", () => {
  // Each lies after the claim, which cannot lie after itself.
  const { said, conflicts } = settle(dossierOf({ relative: [{ relation: "after", to: "claim" }] }));
  expect(conflicts).toEqual([[said.findIndex(({ record }) => record === "claim")]]);
});

test("settles times once, and keeps only implicit constraints for a dossier without times", () => {
  const notes = createTimeNotes();
  walk(dossierSchema, dossierOf({}), [notes.visitor]);
  const settled = notes.settle();
  expect(notes.settle()).toBe(settled);
  expect([settled.said, settled.conflicts, settled.consistent]).toEqual([[], [], settled.differences]);
});

test("keeps no paths for a dossier without times", () => {
  const notes = createTimeNotes();
  const { events, ...others } = dossierOf({});
  walk(dossierSchema, { ...others, events: events.map(({ when: _, ...event }) => event) }, [notes.visitor]);
  const { records } = notes.settle();
  expect(records.find(({ id }) => id === "claim")).toEqual({ id: "claim", when: undefined, path: [] });
});
