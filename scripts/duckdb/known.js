// Two dossiers of which is known by thought what the views have to answer.

/** @typedef {import("../../src/index.js").Dossier} Dossier */

const opens = "Borduria must open the border.";
const keepsSilent = "The official keeps silent.";

/**
 * A minister demands of another polity, which refuses; both appeal to an unnamed official, who makes a conditional offer; two claims on one
 * valley, and a conditional recognition.
 *
 * @type {Dossier}
 */
export const demandDossier = {
  format: "diplomatic-events/1",
  sources: [{ id: "readout", kind: "readout", publisher: "arcadia", published: "2031-03-05" }],
  actors: [
    { id: "arcadia", kind: "polity", name: "Arcadia" },
    { id: "borduria", kind: "polity", name: "Borduria" },
    { id: "minister", kind: "person", name: "Ada Kral" },
    { id: "official", kind: "unnamed", name: "A senior official" },
  ],
  territories: [{ id: "valley", name: "Long Valley" }],
  events: [
    {
      id: "demand",
      type: "statement",
      speakers: [{ who: "minister", onBehalfOf: "arcadia" }],
      audience: [{ who: "borduria" }],
      act: "demand",
      content: opens,
      about: [{ subject: "transport", by: ["borduria"] }],
      links: [{ rel: "part-of", to: "readout" }],
      when: { date: "2031-03-02" },
      reports: [{ source: "readout" }],
    },
    {
      id: "refusal",
      type: "statement",
      speakers: [{ who: "borduria" }],
      act: "reject",
      content: "The border stays closed.",
      about: [{ ref: "demand" }],
      links: [
        { rel: "responds-to", to: "demand" },
        { rel: "part-of", to: "readout" },
      ],
      when: { date: "2031-03-04" },
      reports: [{ source: "readout" }],
    },
    {
      id: "offer",
      type: "statement",
      speakers: [{ who: "official", onBehalfOf: "borduria" }],
      act: "offer",
      content: "Borduria could open the border at night.",
      clauses: [{ kind: "if", text: "the patrols end" }],
      links: [{ rel: "part-of", to: "readout" }],
      reports: [{ source: "readout" }],
    },
    {
      id: "appeal",
      type: "statement",
      speakers: [{ who: "arcadia" }, { who: "borduria" }],
      audience: [{ who: "official" }],
      act: "appeal",
      content: keepsSilent,
      negated: true,
      links: [{ rel: "part-of", to: "readout" }],
      reports: [{ source: "readout" }],
    },
    {
      id: "withdrawal",
      type: "territorial-position",
      holder: "arcadia",
      territories: ["valley"],
      stance: "demands-withdrawal",
      toward: ["borduria"],
      reports: [{ source: "readout" }],
    },
    {
      id: "claim",
      type: "territorial-position",
      holder: "borduria",
      territories: ["valley"],
      stance: "claims-sovereignty",
      when: { date: "2030" },
      reports: [{ source: "readout" }],
    },
    {
      id: "recognition",
      type: "territorial-position",
      holder: "minister",
      territories: ["valley"],
      stance: "recognises",
      toward: ["borduria", "official"],
      extent: "part",
      clauses: [{ kind: "if", text: "the border opens" }],
      when: { date: "2029" },
      reports: [
        { source: "readout", basis: "inferred" },
        { source: "readout", basis: "presupposed" },
      ],
    },
  ],
};

/**
 * Two sources, of which one alone tells of the second meeting.
 *
 * @type {Dossier}
 */
export const twoAccounts = {
  format: "diplomatic-events/1",
  sources: [
    { id: "agency", kind: "news-article", publisher: "wire" },
    { id: "paper", kind: "news-article" },
  ],
  actors: [
    { id: "wire", kind: "media", name: "The Wire" },
    { id: "arcadia", kind: "polity", name: "Arcadia" },
    { id: "borduria", kind: "polity", name: "Borduria" },
  ],
  events: [
    {
      id: "first-round",
      type: "meeting",
      form: "negotiation",
      participants: [{ who: "arcadia" }, { who: "borduria" }],
      reports: [{ source: "agency" }, { source: "paper", term: "background" }],
    },
    {
      id: "second-round",
      type: "meeting",
      form: "negotiation",
      participants: [{ who: "arcadia" }, { who: "borduria" }],
      reports: [{ source: "agency", via: [{ cue: "a diplomat said", term: "deep-background" }] }],
    },
  ],
};

/** @type {readonly { view: string, columns: string, rows: unknown[][] }[]} */
export const answers = [
  {
    view: "demands",
    columns: "id, day, dated_by, act, demanded_by, demanded_of, subject, content, negated",
    rows: [
      [
        "appeal",
        "2031-03-05",
        "publication",
        "appeal",
        "Arcadia",
        "A senior official",
        null,
        keepsSilent,
        true,
      ],
      [
        "appeal",
        "2031-03-05",
        "publication",
        "appeal",
        "Borduria",
        "A senior official",
        null,
        keepsSilent,
        true,
      ],
      ["demand", "2031-03-02", "event", "demand", "Arcadia", "Borduria", "transport", opens, null],
      ["withdrawal", "2031-03-05", "publication", "demand", "Arcadia", "Borduria", "withdrawal", null, null],
    ],
  },
  {
    view: "demands_by_month",
    columns: "month, act, demanded_by, demanded_of, subject, demands",
    rows: [
      ["2031-03-01", "appeal", "Arcadia", "A senior official", null, "1"],
      ["2031-03-01", "appeal", "Borduria", "A senior official", null, "1"],
      ["2031-03-01", "demand", "Arcadia", "Borduria", "transport", "1"],
      ["2031-03-01", "demand", "Arcadia", "Borduria", "withdrawal", "1"],
    ],
  },
  {
    view: "demand_answers",
    columns: "id, answer, answered_with, answer_content",
    rows: [
      ["appeal", null, null, null],
      ["appeal", null, null, null],
      ["demand", "refusal", "reject", "The border stays closed."],
      ["withdrawal", null, null, null],
    ],
  },
  {
    view: "claims_by_territory",
    columns: "day, territory, holder, stance, toward, extent, basis, is_conditional",
    rows: [
      [
        "2029-01-01",
        "Long Valley",
        "Ada Kral",
        "recognises",
        ["Borduria", "A senior official"],
        "part",
        "presupposed",
        true,
      ],
      ["2030-01-01", "Long Valley", "Borduria", "claims-sovereignty", null, null, null, false],
      ["2031-03-05", "Long Valley", "Arcadia", "demands-withdrawal", ["Borduria"], null, null, false],
    ],
  },
  {
    view: "anonymous_sources_by_publisher",
    columns: "publisher, reports, anonymous",
    rows: [
      ["Arcadia", "8", "1"],
      ["The Wire", "2", "1"],
      [null, "1", "1"],
    ],
  },
  {
    view: "conditions",
    columns: "id, side, committed_to, kind, text",
    rows: [
      ["offer", "Borduria", "offer", "if", "the patrols end"],
      ["recognition", "Ada Kral", "recognises", "if", "the border opens"],
    ],
  },
  { view: "told_once", columns: "id, source", rows: [["second-round", "agency"]] },
];
