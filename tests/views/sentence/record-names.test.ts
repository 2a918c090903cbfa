import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../src/index.js";
import { createNames, nameKnownRecord, nameRecord } from "../../../src/views/index.js";
import { eventOf, type Fields, stage } from "../stage.js";

const reports = [{ source: "story" }];
const everybody = ["arcadia", "borduria", "premier", "envoy", "ministry"].map((who) => ({ who }));

function named(record: { events?: unknown[]; instruments?: unknown[] }, id = "e"): string[] {
  // Also what only a newer version of the format knows, which is read in loose mode.
  const dossier = { ...stage, ...record } as Dossier;
  const names = createNames(dossier);
  return [nameRecord(id, names), nameKnownRecord(id, names)];
}
const event = (type: Parameters<typeof eventOf>[0], fields: Fields, newer: Fields = {}): string[] =>
  named({ events: [{ ...eventOf(type, fields), ...newer }] });
const instrument = (fields: Fields): string[] =>
  named({ instruments: [{ id: "e", kind: "treaty", reports, ...fields }] });

describe("nameRecord and nameKnownRecord", () => {
  test.each<[expected: string, fields: Fields]>([
    ["statement by Ana Ruiz", {}],
    [
      "denial by Ana Ruiz and the Foreign ministry",
      { act: "deny", speakers: [{ who: "premier" }, { who: "ministry" }] },
    ],
    [
      "demand by Ana Ruiz or the envoy",
      { act: "demand", speakers: [{ who: "premier", certainty: "possible" }, { who: "envoy" }] },
    ],
    [
      "demand by Ana Ruiz and the envoy",
      { act: "demand", speakers: [{ who: "premier", certainty: "certain" }, { who: "envoy" }] },
    ],
  ])("use the name: a %s", (expected, fields) => {
    expect(event("statement", fields)).toEqual([`a ${expected}`, `the ${expected}`]);
  });

  test.each<[expected: string, fields: Fields]>([
    ["meeting between Arcadia and Borduria", { form: "conversation", medium: "in-person" }],
    ["phone call between Arcadia and Borduria", { form: "conversation", medium: "phone" }],
    ["video call between Arcadia and Borduria", { form: "conversation", medium: "video" }],
    [
      "visit to Karsk by Ana Ruiz",
      { form: "visit", medium: "in-person", participants: [{ who: "premier" }], place: "port" },
    ],
    [
      "conference between Arcadia and Borduria",
      {
        form: "conference",
        participants: [
          { who: "arcadia", role: "host" },
          { who: "borduria", role: "observer" },
        ],
      },
    ],
    [
      "shuttle mediation between Arcadia and Borduria",
      {
        form: "shuttle",
        participants: [
          { who: "arcadia" },
          { who: "envoy", role: "mediator" },
          { who: "borduria", role: "party" },
        ],
      },
    ],
  ])("use the name: a %s", (expected, fields) => {
    expect(event("meeting", fields)).toEqual([`a ${expected}`, `the ${expected}`]);
  });

  test.each<[expected: string, fields: Fields]>([
    ["a briefing “Third briefing”", { form: "briefing", title: "Third briefing", place: "port" }],
    ["a phone call among Arcadia, Borduria and three others", { medium: "phone", participants: everybody }],
    [
      "talks between Arcadia and Borduria about trade",
      { form: "negotiation", about: [{ subject: "trade" }] },
    ],
    [
      "talks of State media (16 May 2031)",
      { form: "negotiation", participants: [{ who: "agencies" }], when: { date: "2031-05-16" } },
    ],
    ["a meeting in Karsk between Arcadia and Borduria", { medium: "in-person", place: "port" }],
    [
      "a conversation between Arcadia and Borduria",
      {
        participants: [
          { who: "arcadia", role: "host" },
          { who: "borduria" },
          { who: "envoy", role: "observer" },
        ],
      },
    ],
    [
      "a visit by Borduria",
      { form: "visit", participants: [{ who: "borduria" }, { who: "arcadia", role: "host" }] },
    ],
    [
      "a phone call between Arcadia and Borduria",
      { medium: "phone", participants: [...everybody.slice(0, 2), { who: "envoy", role: "mediator" }] },
    ],
    [
      "talks with Borduria mediated by the envoy",
      { form: "negotiation", participants: [{ who: "borduria" }, { who: "envoy", role: "mediator" }] },
    ],
    [
      "a conference of Arcadia (3 May 2031, inferred)",
      {
        ...{ form: "conference", participants: [{ who: "arcadia" }] },
        when: { date: "2031-05-03", basis: "inferred" },
      },
    ],
  ])("are short: %s", (expected, fields) => {
    expect(event("meeting", fields)[0]).toBe(expected);
  });

  test("use no indefinite article for talks", () => {
    const expected = "talks between Arcadia and Borduria";
    expect(event("meeting", { form: "negotiation" })).toEqual([expected, `the ${expected}`]);
  });

  test.each<[expected: string, type: "territorial-position" | "control-assessment", fields: Fields]>([
    ["Arcadia’s claim of sovereignty", "territorial-position", {}],
    [
      "Borduria’s refusal to withdraw",
      "territorial-position",
      { stance: "refuses-withdrawal", holder: "borduria", toward: ["arcadia"] },
    ],
    [
      "the reported full holding of Sula Valley and Karsk",
      "control-assessment",
      { territories: ["valley", "port"] },
    ],
    [
      "the reported absence of presence in Sula Valley by Borduria",
      "control-assessment",
      { kind: "presence", degree: "none", controller: "borduria" },
    ],
  ])("use the name: %s", (expected, type, fields) => {
    expect(event(type, fields)).toEqual([expected, expected.replace(/^an?/, "the")]);
  });

  test.each<[expected: string, fields: Fields]>([
    ["the treaty “Sula Accord”", { title: "Sula Accord", parties: [{ who: "arcadia" }] }],
    ["a treaty", {}],
    ["a treaty by Arcadia", { parties: [{ who: "arcadia" }, { who: "envoy", role: "witness" }] }],
    [
      "an agreement between Arcadia and Borduria",
      { kind: "agreement", parties: [{ who: "arcadia" }, { who: "borduria", role: "party" }] },
    ],
  ])("use the name: %s", (expected, fields) => {
    expect(instrument(fields)).toEqual([expected, expected.replace(/^an? /, "the ")]);
  });

  test("name a provision by its text, and an unknown record by its id", () => {
    const provisions = [{ id: "p", text: "Both sides withdraw." }];
    const instruments = [{ id: "e", kind: "treaty", provisions, reports }];
    expect(named({ instruments }, "p")).toEqual([
      "the provision (Both sides withdraw)",
      "the provision (Both sides withdraw)",
    ]);
    expect(named({}, "arcadia")).toEqual(["Arcadia", "Arcadia"]);
    expect(named({}, "nothing")).toEqual(["nothing", "nothing"]);
  });

  test.each<[expected: string, topic: Fields]>([
    ["a withdrawal by Arcadia", { subject: "withdrawal", by: ["arcadia"] }],
    ["the end of trade", { subject: "trade", change: "ends" }],
    ["Arcadia detaining the ferry", { subject: "transport", deed: "detain the ferry.", by: ["arcadia"] }],
    ["the end of enforcing a curfew", { subject: "security", deed: "enforce a curfew", change: "ends" }],
    ["the agreement “Sula Accord”", { ref: "accord" }],
    ["Sula Valley and Karsk", { territories: ["valley", "port"] }],
    ["a topic", { ref: "other" }],
    ["a topic by Arcadia and Borduria", { by: ["arcadia", "borduria"] }],
  ])("name a topic: %s", (expected, topic) => {
    const about = [
      { id: "other", subject: "trade" },
      { id: "t", ...topic },
    ];
    expect(named({ events: [{ ...eventOf("statement", {}), about }] }, "t")).toEqual([
      expected,
      expected.replace(/^an? /, "the "),
    ]);
  });

  test.each<[expected: string, type: Parameters<typeof eventOf>[0], newer: Fields]>([
    ["a conversation between Arcadia and Borduria", "meeting", { medium: "by-letter" }],
    ["a statement (pay tribute) by Ana Ruiz", "statement", { act: "pay-tribute" }],
    ["a meeting (sports match) between Arcadia and Borduria", "meeting", { form: "acme:sports-match" }],
    ["Arcadia’s position (leases out)", "territorial-position", { stance: "leases-out" }],
  ])("use unknown terms as written: %s", (expected, type, newer) => {
    expect(event(type, {}, newer)[0]).toBe(expected);
  });
});
