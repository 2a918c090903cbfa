import { describe, expect, test } from "vitest";
import {
  type DiplomaticEvent,
  type Dossier,
  describeEvent,
  type Meeting,
  type Statement,
  toTerritoryMatrix,
  toTimeline,
} from "../../src/index.js";
import { describeTime, relateDurations } from "../../src/time.js";

const dossier: Dossier = {
  format: "diplomatic-events/1",
  sources: [{ id: "bulletin", kind: "news-article" }],
  actors: [
    { id: "kivu", kind: "polity", name: "Kivara" },
    { id: "allies", kind: "group", name: "allies and partners", members: ["kivu"] },
  ],
  events: [],
};
const reports = [{ source: "bulletin" }];
const meeting = (more: Partial<Meeting>): Meeting => ({
  id: "round",
  type: "meeting",
  form: "negotiation",
  participants: [{ who: "kivu" }, { who: "allies" }],
  reports,
  ...more,
});
const statement: Statement = {
  id: "pledge",
  type: "statement",
  speakers: [{ who: "kivu" }],
  act: "commit",
  content: "The road opens.",
  reports,
};
const sentence = (event: DiplomaticEvent, events: DiplomaticEvent[] = []): string =>
  describeEvent(event, { ...dossier, events: [event, ...events] }, { source: false });

describe("describeTime", () => {
  test.each([
    [{ date: "2031-10", phase: "late" as const }, "late October 2031"],
    [{ date: "2031-10", phase: "mid" as const }, "mid-October 2031"],
    [{ date: "2031", phase: "early" as const }, "early 2031"],
    [{ date: "XXXX-10", phase: "late" as const }, "late October, year not stated"],
    [{ date: "XXXX-10-04", timeOfDay: "17:00" }, "4 October, year not stated, at 17:00"],
    [{ timeOfDay: "12:03-04:00", asWritten: "12:03 P.M. EDT" }, "at 12:03 (UTC-04:00)"],
    [{ date: "2031-10-04/2031-10-06", phase: "late" as const }, "4 to 6 October 2031 (late in it)"],
    [{ duration: { iso: "P7D", upTo: "P10D" } }, "seven to 10 days"],
    [{ duration: { iso: "P1W", upTo: "P10D", bound: "about" as const } }, "about one week to 10 days"],
    [
      { date: "2031", duration: { iso: "PT2H", basis: "inferred" as const } },
      "2031, lasting two hours (inferred)",
    ],
    [
      { date: "2031", duration: { iso: "PT2H", basis: "stated" as const }, basis: "inferred" as const },
      "2031 (date inferred), lasting two hours",
    ],
  ])("says %j as “%s”", (when, words) => {
    expect(describeTime(when)).toBe(words);
  });
});

describe("relateDurations", () => {
  test.each([
    ["P8D", "compatible"],
    ["P5D", "incompatible"],
    ["P12D", "incompatible"],
  ])("relates a week to 10 days with %s: %s", (iso, answer) => {
    expect(relateDurations({ iso: "P7D", upTo: "P10D" }, { iso })).toBe(answer);
  });

  test("cannot relate a range that ends before it starts", () => {
    expect(relateDurations({ iso: "P10D", upTo: "P7D" }, { iso: "P8D" })).toBe("unknown");
  });
});

describe("describeEvent", () => {
  test("says the change and the quantities of a topic", () => {
    const quantities = [{ asWritten: "40 trucks", amount: 40 }];
    const about = [{ subject: "trade" as const, change: "more" as const, quantities }];
    expect(sentence(meeting({ about }))).toBe(
      "Kivara and allies and partners held talks about an increase in trade (“40 trucks”).",
    );
  });

  test("names a topic with an id that a time is relative to", () => {
    const about = [{ id: "return", subject: "withdrawal" as const, by: ["kivu"] }];
    const later = { ...statement, when: { relative: [{ relation: "after" as const, to: "return" }] } };
    expect(sentence(later, [meeting({ about })])).toBe(
      "Kivara made a commitment after the withdrawal by Kivara: The road opens.",
    );
  });

  test("says the title, the conditions and the basis of a meeting", () => {
    const held = meeting({
      title: "Third round",
      medium: "remote",
      clauses: [{ kind: "if", text: "both sides agree" }],
      links: [{ rel: "based-on", to: "pledge" }],
    });
    expect(sentence(held, [statement])).toBe(
      "Kivara and allies and partners held talks remotely (“Third round”) if both sides agree, based on a commitment by Kivara.",
    );
  });

  test("says on which terms the speaker spoke", () => {
    expect(sentence({ ...statement, reports: [{ source: "bulletin", term: "background" }] })).toBe(
      "According to the news article (on background), Kivara made a commitment: The road opens.",
    );
  });
});

test("timeline lists a topic with an id and a time, and puts a late part of a month behind an early one", () => {
  const dated = (id: string, phase: "early" | "late"): Meeting =>
    meeting({ id, about: [{ id: `${id}-deed`, subject: "talks", when: { date: "2031-10", phase } }] });
  const { entries } = toTimeline({ ...dossier, events: [dated("b", "late"), dated("a", "early")] });
  expect(entries.map(({ id, kind }) => [id, kind]).slice(0, 2)).toEqual([
    ["a-deed", "topic"],
    ["b-deed", "topic"],
  ]);
});

test("timeline keeps the source’s words for a time after its own publication", () => {
  const when = { relative: [{ relation: "after" as const, to: "bulletin" }], asWritten: "next week" };
  const { entries } = toTimeline({ ...dossier, events: [meeting({ when })] });
  expect(entries.map((entry) => entry.when)).toEqual(["“next week”, after the news article"]);
});

test("timeline tells entries with the same label apart by their topics, or else by their first words", () => {
  const offer = (id: string, about: Statement["about"], negated?: true): Statement => {
    return { ...statement, id, about, negated };
  };
  const events = [
    offer("a", [{ subject: "trade" }]),
    offer("b", [{ subject: "trade", deed: "Open a road." }]),
    offer("c", [{ subject: "trade", deed: "open a road" }], true),
    offer("d", [{ subject: "migration", deed: "issue visas", change: "ends" }]),
    offer("e", [{ subject: "migration", deed: "issue visas", change: "begins" }], true),
    offer("f", [{ subject: "trade" }], true),
    { ...offer("g", [{ subject: "trade" }]), content: "Grain goes through both ports of the coast." },
  ];
  expect(toTimeline({ ...dossier, events }).entries.map(({ label }) => label)).toEqual([
    "the commitment by Kivara (about trade)",
    "the commitment by Kivara (about “Open a road”)",
    "the commitment by Kivara (about not opening a road)",
    "the commitment by Kivara (about the end of issuing visas)",
    "the commitment by Kivara (about no beginning of issuing visas)",
    "the commitment by Kivara (about trade)",
    "the commitment by Kivara (Grain goes through both ports of …)",
  ]);
});

test("matrix says that a source takes control for granted", () => {
  const held: DiplomaticEvent = {
    ...{ id: "held", type: "control-assessment", territories: ["ridge"], degree: "partial" },
    reports: [{ source: "bulletin", basis: "presupposed" }],
  };
  const territories = [{ id: "ridge", name: "The ridge" }];
  const [row] = toTerritoryMatrix({ ...dossier, territories, events: [held] }).rows;
  expect(row?.control).toEqual([
    { id: "held", degree: "partial", assessors: ["bulletin"], takenForGranted: true },
  ]);
});
