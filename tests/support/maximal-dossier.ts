import type { Dossier } from "../../src/index.js";

const evidence = {
  ...{ exact: "the exact words", in: "text" as const, prefix: "the prefix", suffix: "the suffix" },
  ...{ start: 1041, end: 1056, quoted: true as const },
};
const when = {
  ...{
    date: "2031-05",
    timeOfDay: "17:00",
    phase: "early" as const,
    asWritten: "early in Floréal",
    calendar: "julian" as const,
  },
  duration: {
    ...{ iso: "PT3H", upTo: "PT5H", bound: "about" as const, asWritten: "some hours" },
    basis: "presupposed" as const,
  },
  relative: [
    {
      ...{ point: "end" as const, relation: "after" as const, to: "round", toPoint: "start" as const },
      ...{ offset: "P9D", bound: "at-least" as const, nearness: "shortly" as const },
      basis: "inferred" as const,
    },
  ],
  basis: "stated" as const,
};
const topic = {
  ...{
    subject: "trade" as const,
    deed: "lower the tariffs",
    ref: "claim",
    aspect: "wording" as const,
    by: ["norland"],
    toward: ["sudria"],
  },
  ...{ territories: ["lumo"], when, change: "more" as const },
  quantities: [
    { asWritten: "40 to 60 trucks", amount: 40.5, upTo: 60.5, unit: "truck", bound: "at-most" as const },
  ],
};
const party = {
  ...{ who: "envoy", onBehalfOf: "norland", role: "observer" as const, level: "senior-officials" as const },
  certainty: "probable" as const,
};
const clauses = [
  { kind: "only-after" as const, text: "the pass is open", about: [{ ...topic, id: "pass" }] },
];
const reports = [
  {
    source: "note",
    via: [
      {
        ...{ who: "sudria", term: "background" as const, cue: "so it is whispered" },
        ...{ certainty: "possible" as const, evidence: [{ exact: "words of a link" }] },
      },
    ],
    ...{ term: "deep-background" as const, evidence: [evidence], basis: "inferred" as const },
    ...{ certainty: "uncommitted" as const, confidence: 0.625, withdrawn: true as const },
  },
];
const reported = {
  ...{ reports, when, status: "possible" as const, note: "a remark of the encoder" },
  links: [{ rel: "alongside" as const, to: "round", basis: "presupposed" as const }],
  codes: [{ scheme: "PLOVER", version: "v7", code: "c0de" }],
  extensions: { "acme:priority": "urgent" },
};
const names = [{ name: "Nordlund", language: "sv", usedBy: ["sudria", "note"] }];

/** A dossier that sets every field of the model; that it does is tested. */
export const maximal: Dossier = {
  ...{ $schema: "https://example.org/schema.json", format: "diplomatic-events/1", title: "The whole of it" },
  sources: [
    {
      ...{
        id: "note",
        kind: "official-statement",
        title: "A note",
        publisher: "norland",
        issuers: ["sudria"],
      },
      ...{
        url: "https://example.org/note",
        published: "2031-05-07",
        retrieved: "2031-06-08",
        language: "nb",
      },
      ...{ text: "A text with some words.", coverage: "extract", revises: "draft", translates: "original" },
      extensions: { "acme:shelf": "S4" },
    },
    { id: "draft", kind: "document" },
    { id: "original", kind: "transcript" },
  ],
  actors: [
    {
      ...{ id: "norland", kind: "polity", name: "Norland", names, country: "NO", partOf: "league" },
      ...{
        members: ["envoy"],
        sameAs: ["https://example.org/norland"],
        extensions: { "acme:desk": "north" },
      },
      offices: [{ title: "Chair of the Sound", of: "league", from: "2029-01", to: "2033-02" }],
    },
    { id: "sudria", kind: "polity", name: "Sudria" },
    { id: "league", kind: "organisation", name: "Sound League" },
    { id: "envoy", kind: "person", name: "Ada Lind" },
  ],
  territories: [
    {
      ...{ id: "lumo", name: "Lumo", names: [{ name: "Lumu" }], code: "NO-03", within: "sound" },
      ...{ sameAs: ["https://example.org/lumo"], extensions: { "acme:map": 12 } },
    },
    { id: "sound", name: "The Sound" },
  ],
  instruments: [
    {
      ...{
        id: "plan",
        kind: "plan",
        title: "Plan for the Sound",
        parties: [party],
        stage: "under-negotiation",
      },
      ...{ version: "third draft", ...reported },
      provisions: [
        { id: "p1", text: "Convoys pass at night.", clauses, force: "prohibited", reports, ...topic },
      ],
    },
  ],
  events: [
    {
      ...{ id: "claim", type: "statement", speakers: [party], audience: [party], act: "assess" },
      ...{ content: "The round was of use", negated: true, evaluation: "mixed", certainty: "certain" },
      ...{ about: [{ ...topic, id: "deed" }], clauses, continuity: "hardened", ...reported },
    },
    {
      ...{
        id: "round",
        type: "meeting",
        title: "Third round of the Sound",
        form: "shuttle",
        medium: "video",
      },
      ...{ participants: [party], place: "lumo", initiatedBy: ["sudria"], about: [topic], clauses },
      ...{ outcome: "broken-off", ...reported },
    },
    {
      ...{ id: "stand", type: "territorial-position", holder: "norland", territories: ["lumo"] },
      ...{
        stance: "upholds",
        toward: ["sudria"],
        extent: "line",
        clauses,
        continuity: "softened",
        ...reported,
      },
    },
    {
      ...{ id: "ground", type: "control-assessment", territories: ["lumo"], controller: "sudria" },
      ...{ kind: "presence", degree: "not-full", ...reported },
    },
  ],
  extensions: { "acme:batch": "b-17" },
};
