import { describe, expect, test } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import {
  checkDossier,
  checkDossierText,
  type Dossier,
  type IssueCode,
  indexDossier,
} from "../../src/index.js";
import { catalogue } from "../../src/issues/index.js";
import { event, pointerTo } from "../support/dossier.js";
import { at, clone, drop, type Json, keysOf, put, rename } from "../support/json.js";

interface Planted {
  name: string;
  plant: (dossier: Json) => void;
  code: IssueCode;
  /** Where the issue is. */
  pointer: string;
  hint?: string;
  /** What the message has to mention. */
  mentions?: string[];
  /** Where the text shows it: the pointer itself unless something else is said. */
  shownAt?: string;
}

const actor = (id: string): string => pointerTo("actors", id);
const memorandum = pointerTo("instruments", "memorandum");
const provision = `${memorandum}/provisions/0`;
const call = event("call");
const round = event("istanbul-round");
const offer = event("memorandum-offer");
const demand = event("withdrawal-demand");
const control = event("not-full-control");
const unchanged = event("unchanged-requirements");
const hedged = event("support-recognised");
const didYouMean = (word: string): string => `did you mean "${word}"?`;

/** A defect that is one value put in a place. */
const value = (
  name: string,
  pointer: string,
  wrong: Json,
  code: IssueCode,
  more: Partial<Planted> = {},
): Planted => ({ name, plant: (dossier) => put(dossier, pointer, wrong), code, pointer, ...more });

/** A defect that is a required field left out. */
const missing = (pointer: string): Planted => ({
  name: `no ${pointer}`,
  plant: (dossier) => drop(dossier, pointer),
  code: "missing-field",
  pointer,
  mentions: [`"${keysOf(pointer).at(-1)}"`],
  shownAt: pointer.slice(0, pointer.lastIndexOf("/")),
});

/** A defect that is a field under another name. */
const misnamed = (pointer: string, from: string, to: string): Planted => ({
  name: `${to} for ${from} at ${pointer}`,
  plant: (dossier) => rename(dossier, `${pointer}/${from}`, to),
  code: "unknown-field",
  pointer: `${pointer}/${to}`,
  hint: didYouMean(from),
});

/** A word, in the style of the vocabularies, that a typo turns into an unknown one. */
const typo = (pointer: string, wrong: string, right: string, more: Partial<Planted> = {}): Planted =>
  value(`${wrong} for ${right} at ${pointer}`, pointer, wrong, "unknown-word", {
    hint: didYouMean(right),
    ...more,
  });

const dangling = (pointer: string, wrong: string, right: string): Planted =>
  value(`${wrong} for ${right} at ${pointer}`, pointer, wrong, "dangling-reference", {
    hint: didYouMean(right),
    mentions: [`"${wrong}"`],
  });

const planted: Planted[] = [
  // The document
  missing("/format"),
  {
    ...missing("/events"),
    plant: (dossier) => {
      drop(dossier, "/events");
      // The memorandum is reported through one of them.
      drop(dossier, "/instruments");
    },
  },
  // Nothing refers to this event.
  missing(`${event("disparities")}/id`),
  value("a later major version", "/format", "diplomatic-events/2", "unsupported-format", {
    mentions: ['"diplomatic-events/2"'],
  }),
  value("a format that is a number", "/format", 1, "wrong-type"),
  value("actors that are an object", "/actors", {}, "wrong-type", {
    mentions: ["an array", "an object"],
    // Nothing is left that the references to actors could lead to; only the shape is looked at here.
    plant: (dossier) => {
      for (const key of ["sources", "territories", "instruments", "events"]) put(dossier, `/${key}`, []);
      put(dossier, "/actors", {});
    },
  }),
  value("a field of nobody's", "/remarks", "none", "unknown-field", {
    hint: 'put data of your own under "extensions", with a namespaced key such as "acme:field"',
  }),
  value("a __proto__ field", "/remarks", "", "unknown-field", {
    plant: (dossier) => {
      put(dossier, "/remarks", "");
      rename(dossier, "/remarks", "__proto__");
    },
    pointer: "/__proto__",
  }),
  value("a record that is null", "/sources/-", null, "wrong-type", { pointer: "/sources/1" }),
  value("an empty title", "/title", "", "empty-value"),

  // Sources
  typo("/sources/0/kind", "news-artikle", "news-article"),
  value("a language that is a phrase", "/sources/0/language", "in English", "malformed-string"),
  value("a script as web address", "/sources/0/url", "javascript:alert(1)", "malformed-string"),
  value("a month 13", "/sources/0/published", "2025-13-01", "malformed-date"),
  typo("/sources/0/coverage", "complet", "complete"),
  dangling("/sources/0/publisher", "russian-state-medium", "russian-state-media"),

  // Actors
  misnamed(actor("putin"), "offices", "ofices"),
  typo(`${actor("zelensky")}/kind`, "preson", "person"),
  value("a country in small letters", `${actor("ukraine")}/country`, "ua", "malformed-string"),
  value("an id with a space", `${actor("united-states")}/sameAs`, ["united states"], "malformed-string", {
    pointer: `${actor("united-states")}/sameAs/0`,
  }),
  dangling(`${actor("trump")}/offices/0/of`, "united-state", "united-states"),
  value(
    "an actor that is part of a place",
    `${actor("presidential-office")}/partOf`,
    "istanbul",
    "wrong-kind",
    {
      mentions: ['"istanbul" is a territory', "an actor"],
    },
  ),
  value(
    "a name used by nobody known",
    `${actor("russia")}/names/0/usedBy/0`,
    "artcle",
    "dangling-reference",
    {
      hint: didYouMean("article"),
    },
  ),
  missing(`${actor("russia")}/names/0/name`),

  // Territories
  value("a code of ISO 3166-2 without hyphen", "/territories/0/code", "UA14", "malformed-string", {
    mentions: ["UA-14", "UA14"],
  }),
  value("an owner for a territory", "/territories/0/country", "UA", "unknown-field"),
  value("a territory within an actor", "/territories/1/within", "ukraine", "wrong-kind"),

  // Instruments and provisions
  typo(`${memorandum}/stage`, "propsed", "proposed"),
  typo(`${provision}/force`, "posible", "possible"),
  dangling(`${memorandum}/parties/1/who`, "ukrain", "ukraine"),
  {
    name: "a provision about nothing",
    plant: (dossier) => drop(dossier, `${provision}/subject`),
    code: "empty-topic",
    pointer: provision,
  },
  value("a provision with the id of an event", `${provision}/id`, "call", "duplicate-id", {
    // The provision comes first in the order of the lists, so the event is the one that finds its id taken.
    pointer: `${call}/id`,
    mentions: [provision],
    plant: (dossier) => {
      put(dossier, `${provision}/id`, "call");
      // What refers to the call may refer to a provision as well, so nothing else is wrong.
    },
  }),
  value(
    "a clause of a provision about a misspelt place",
    `${provision}/clauses`,
    [{ kind: "if", text: "it holds", about: [{ territories: ["kerson"] }] }],
    "dangling-reference",
    { pointer: `${provision}/clauses/0/about/0/territories/0`, hint: didYouMean("kherson") },
  ),

  // Events
  typo(`${call}/type`, "meetin", "meeting", {
    // References to an event of no known type are not judged; the issue is the only one.
    mentions: ["statement, meeting, territorial-position or control-assessment"],
  }),
  missing(`${call}/type`),
  missing(`${round}/form`),
  value("a meeting of nobody", `${call}/participants`, [], "empty-value"),
  typo(`${call}/medium`, "phon", "phone"),
  typo(`${round}/participants/0/level`, "delegaton", "delegation"),
  value("a place that is an actor", `${round}/place`, "ukraine", "wrong-kind", {
    mentions: ['"ukraine" is an actor', "a territory"],
  }),
  value(
    "words in another calendar that are another day",
    `${round}/when`,
    { date: "1917-11-08", asWritten: "25 October 1917", calendar: "julian" },
    "calendar-mismatch",
    { pointer: `${round}/when/date`, mentions: ["26 October 1917", '"julian"'] },
  ),
  value("a topic about nothing", `${call}/about/0`, {}, "empty-topic"),
  value("a topic with no places", `${call}/about/0`, { territories: [], by: ["russia"] }, "empty-topic"),
  typo(`${call}/about/0/subject`, "setlement", "settlement", { mentions: ["acme:visas"] }),
  typo(`${event("characterisation")}/act`, "asess", "assess"),
  value("a mark that is false", `${event("characterisation")}/negated`, false, "wrong-type", {
    hint: "leave the field out instead",
  }),
  value("content that is a list", `${event("thanks")}/content`, ["thanks"], "wrong-type", {
    mentions: ["a string", "an array"],
  }),
  value("a speaker for a place", `${event("concessions")}/speakers/0/onBehalfOf`, "istanbul", "wrong-kind"),
  dangling(`${offer}/about/0/ref`, "memorandom", "memorandum"),
  value("a reference that is no id", `${offer}/about/0/ref`, "the memorandum", "malformed-string"),
  value("a response to an actor", `${event("withdrawal-refusal")}/links/0/to`, "russia", "wrong-kind"),
  typo(`${event("withdrawal-refusal")}/links/0/rel`, "respond-to", "responds-to"),
  dangling(`${demand}/territories/2`, "zaporizhzia", "zaporizhzhia"),
  value("a position on nothing", `${demand}/territories`, [], "empty-value"),
  typo(`${demand}/stance`, "demand-withdrawal", "demands-withdrawal"),
  missing(`${demand}/holder`),
  typo(`${control}/degree`, "notfull", "not-full"),
  misnamed(control, "controller", "controler"),
  value("a controller that is a place", `${control}/controller`, "kherson", "wrong-kind"),
  value("codes without a version", `${control}/codes`, [{ scheme: "CAMEO", code: "190" }], "missing-field", {
    pointer: `${control}/codes/0/version`,
    shownAt: `${control}/codes/0`,
  }),
  {
    name: "an id that stands twice in one list",
    plant: (dossier) =>
      put(dossier, "/events/-", { ...Object(at(dossier, control)), note: "The same once more." }),
    code: "duplicate-id",
    pointer: `/events/${referenceDossier.events.length}/id`,
    mentions: ['"not-full-control"', control],
  },

  // Two letters that changed places are one slip, though a third of the word is only one letter.
  typo(`${event("concessions")}/act`, "aks", "ask"),
  // The actor keeps its id, so that what refers to it is still in order.
  value("an event with the id of an actor", `${event("disparities")}/id`, "russia", "duplicate-id", {
    mentions: [actor("russia")],
  }),

  // Times
  value("an impossible day", `${round}/when/date`, "XXXX-05-32", "malformed-date"),
  value("a date in words", `${round}/when/date`, "May 16", "malformed-date", { mentions: ['"May 16"'] }),
  value("a day that its month does not have", "/sources/0/published", "2025-02-30", "malformed-date", {
    mentions: ["a day from 01 to 28", "offset 8"],
  }),
  value(
    "an interval that ends before it starts",
    "/sources/0/published",
    "2025-05/2025-04",
    "malformed-date",
  ),
  {
    name: "a round after what comes after it",
    plant: (dossier) =>
      put(dossier, `${round}/when`, { relative: [{ relation: "after", to: "memorandum-offer" }] }),
    code: "contradictory-order",
    pointer: `${round}/when/relative/0`,
    mentions: ['"istanbul-round" lies after "memorandum-offer"; "memorandum-offer" lies after "call"'],
  },
  value(
    "an end before its own start",
    `${call}/when/relative/0`,
    { point: "end", relation: "before", to: "call", toPoint: "start" },
    "contradictory-order",
    {
      mentions: ['the end of "call" lies before the start of "call"'],
    },
  ),
  value("a time that says nothing", `${round}/when`, {}, "empty-time"),
  value(
    "a range of lengths that ends first",
    `${round}/when/duration`,
    { iso: "P2D", upTo: "P1D" },
    "reversed-range",
    {
      pointer: `${round}/when/duration/upTo`,
      mentions: ["P2D", "P1D"],
    },
  ),
  value("a duration that says nothing", `${round}/when/duration`, { bound: "about" }, "empty-duration"),
  value("a duration of minutes without T", `${call}/when/duration/iso`, "P2H", "malformed-string"),
  dangling(`${call}/when/relative/0/to`, "istambul-round", "istanbul-round"),
  typo(`${call}/when/relative/0/relation`, "afer", "after"),
  value("a topic's time that says nothing", `${call}/about/0/when`, { relative: [] }, "empty-time"),

  // Reports, chains and evidence
  value("an event that nobody reports", `${round}/reports`, [], "empty-value"),
  value("a report of an actor", `${round}/reports/0/source`, "russian-state-media", "wrong-kind", {
    mentions: ['"russian-state-media" is an actor', "a source"],
  }),
  value("a confidence above 1", `${round}/reports/0/confidence`, 1.5, "out-of-range", {
    mentions: ["1 or less"],
  }),
  value("a confidence below 0", `${round}/reports/0/confidence`, -0.25, "out-of-range", {
    mentions: ["0 or more"],
  }),
  value("a confidence in words", `${round}/reports/0/confidence`, "high", "wrong-type"),
  value(
    "a link that names nobody",
    `${hedged}/reports/0/via/0`,
    { certainty: "possible" },
    "empty-attribution",
  ),
  value("a chain through a meeting", `${unchanged}/reports/0/via/0/who`, "call", "wrong-kind", {
    mentions: ['"call" is a meeting', "an actor, a source or a statement"],
  }),
  dangling(`${unchanged}/reports/0/via/0/who`, "presidential-ofice-source", "presidential-office-source"),
  misnamed(`${hedged}/reports/0/via/0`, "certainty", "certanty"),
  typo(`${hedged}/reports/0/via/0/certainty`, "uncomitted", "uncommitted"),
  value(
    "words that the article does not have",
    `${demand}/reports/0/evidence/0/exact`,
    "Moscow has asked Ukraine to withdraw",
    "quote-not-found",
    { hint: "quote the source word for word; a paraphrase belongs in content" },
  ),
  value(
    "words of a link that the article does not have",
    `${hedged}/reports/0/via/0/evidence`,
    [{ exact: "It was reported" }],
    "quote-not-found",
    { pointer: `${hedged}/reports/0/via/0/evidence/0/exact` },
  ),
  value(
    "words in another context",
    `${event("characterisation")}/reports/0/evidence/1`,
    { exact: "constructive", prefix: "very " },
    "quote-not-found",
    {
      pointer: `${event("characterisation")}/reports/0/evidence/1/exact`,
      hint: "the words stand in the text once, but never between this prefix and suffix",
    },
  ),
  value(
    "straight quotation marks for curly ones",
    `${event("ceasefire-commitment")}/reports/0/evidence/0/exact`,
    "He reiterated Russia's commitment",
    "quote-normalised",
    {
      hint: 'the quotation has "He reiterated Russia\'s commitment" where the text has "He reiterated Russia’s commitment" (U+0027, the text U+2019)',
    },
  ),
  value("words that stand twice", `${round}/reports/0/evidence/0/exact`, "in Istanbul", "quote-ambiguous", {
    mentions: ["twice"],
    hint: "choose one place by prefix or suffix",
  }),
  value(
    "offsets of other words",
    `${event("characterisation")}/reports/0/evidence/1`,
    { exact: "constructive", start: 0, end: 12, quoted: true },
    "offset-mismatch",
    { mentions: ["0", "12"] },
  ),
  value("a negative offset", `${round}/reports/0/evidence/0/start`, -1, "out-of-range"),
  value("half an offset", `${round}/reports/0/evidence/0/start`, 0.5, "wrong-type"),
  value("empty evidence", `${round}/reports/0/evidence/0/exact`, "", "empty-value"),
  {
    name: "evidence in a source without text",
    plant: (dossier) => {
      put(dossier, "/sources/-", { id: "leaflet", kind: "document" });
      put(dossier, `${round}/reports/-`, { source: "leaflet", evidence: [{ exact: "brief talks" }] });
    },
    code: "source-without-text",
    pointer: `${round}/reports/1/evidence/0`,
    mentions: ['"leaflet"'],
  },
  {
    name: "words outside of an extract",
    plant: (dossier) => {
      put(dossier, "/sources/-", { id: "leaflet", kind: "document", text: "Talks", coverage: "extract" });
      put(dossier, `${round}/reports/-`, { source: "leaflet", evidence: [{ exact: "brief talks" }] });
    },
    code: "quote-outside-extract",
    pointer: `${round}/reports/1/evidence/0/exact`,
  },

  // Circles, repetitions and things recorded twice
  value(
    "a state that is part of an organ of its own",
    `${actor("ukraine")}/partOf`,
    "presidential-office",
    "circular-reference",
    {
      mentions: ['"partOf"', "ukraine, presidential-office, ukraine"],
    },
  ),
  value(
    "a response to itself",
    `${event("withdrawal-refusal")}/links/0/to`,
    "withdrawal-refusal",
    "circular-reference",
    {
      mentions: ['"withdrawal-refusal" refers to itself'],
    },
  ),
  value("a region that stands twice", `${demand}/territories/3`, "donetsk", "repeated-item", {
    mentions: [`${demand}/territories/0`],
  }),
  value("two regions with one code", "/territories/3/code", "UA-14", "shared-identity", {
    mentions: ["/territories/0"],
  }),
  value(
    "a refusal as another account of a statement",
    `${event("unchanged-requirements")}/links/0/to`,
    "thanks",
    "same-event-of-other-type",
    {
      mentions: ['"thanks" is a statement', "territorial-position"],
    },
  ),
  {
    name: "a translation from English into English",
    plant: (dossier) =>
      put(dossier, "/sources/-", {
        id: "leaflet",
        kind: "document",
        language: "en-GB",
        translates: "article",
      }),
    code: "same-language-translation",
    pointer: "/sources/1/translates",
    mentions: ['"en-GB"', '"article"'],
  },

  // Codes, addresses and dates
  value(
    "a country in the place of its language",
    `${actor("ukraine")}/names/0/language`,
    "ua",
    "unknown-code",
    {
      hint: didYouMean("uk"),
    },
  ),
  value("a slip for a country", `${actor("united-states")}/country`, "UK", "unknown-code", {
    hint: didYouMean("GB"),
  }),
  value(
    "an address of another host than it seems",
    "/sources/0/url",
    "https://news.example@example.net/",
    "unsafe-address",
    {
      mentions: ["a user name"],
    },
  ),
  value("an office from after its end", `${actor("trump")}/offices/0/from`, "2025-01", "reversed-dates", {
    plant: (dossier) =>
      put(dossier, `${actor("trump")}/offices/0`, { title: "President", from: "2025-01", to: "2021-01" }),
    pointer: `${actor("trump")}/offices/0/to`,
    mentions: ["2025-01", "2021-01"],
  }),

  // What does not go together
  value(
    "a judgement of an act that judges nothing",
    `${event("thanks")}/evaluation`,
    "positive",
    "misplaced-field",
    {
      mentions: ['"evaluation"', 'the act "assess"'],
    },
  ),
  value("a bound of no distance", `${call}/when/relative/0/bound`, "at-most", "misplaced-field"),
  value(
    "an outcome of talks that were called off",
    `${round}/status`,
    "cancelled",
    "outcome-of-unheld-meeting",
    {
      pointer: `${round}/outcome`,
      mentions: ['"no-agreement"', '"cancelled"'],
    },
  ),
  {
    name: "a demand that nobody is to meet",
    plant: (dossier) => drop(dossier, `${demand}/toward`),
    code: "stance-without-toward",
    pointer: `${demand}/stance`,
    mentions: ["who is to leave"],
  },
  {
    name: "a duty on nobody",
    plant: (dossier) => {
      put(dossier, `${provision}/force`, "obligatory");
      put(dossier, `${memorandum}/parties`, []);
    },
    code: "obligation-on-nobody",
    pointer: `${provision}/force`,
  },
  value(
    "a state for itself",
    `${event("peaceful-resolution")}/speakers/0/onBehalfOf`,
    "russia",
    "acts-for-itself",
  ),
  value("a denial of nothing", `${event("concessions")}/act`, "deny", "denial-of-nothing"),
  {
    name: "a denial that is negated",
    plant: (dossier) => {
      put(dossier, `${event("support-recognised")}/act`, "deny");
      put(dossier, `${event("support-recognised")}/negated`, true);
    },
    code: "double-negation",
    pointer: `${event("support-recognised")}/negated`,
  },
  value(
    "a speaker in their own chain",
    `${event("welcome-talks")}/reports/0/via/0/who`,
    "putin",
    "speaker-in-chain",
  ),
  value(
    "a chain through another statement",
    `${event("dialogue-advocacy")}/reports/0/via/0/who`,
    "concessions",
    "unrelated-relay",
    {
      mentions: ['"concessions"', '"dialogue-advocacy"'],
    },
  ),
  value("a meeting that was taken back", `${round}/reports/0/withdrawn`, true, "only-withdrawn-reports", {
    pointer: `${round}/reports`,
  }),
  value(
    "an omission from an article that may be cut",
    `${event("disparities")}/act`,
    "omit",
    "omission-from-extract",
    {
      plant: (dossier) => {
        put(dossier, `${event("disparities")}/act`, "omit");
        drop(dossier, `${event("disparities")}/evaluation`);
      },
      pointer: `${event("disparities")}/reports/0/source`,
    },
  ),
  {
    name: "a statement of a readout on no occasion",
    plant: (dossier) => {
      put(dossier, "/sources/-", { id: "readout", kind: "readout" });
      put(dossier, `${hedged}/reports/0`, { source: "readout" });
    },
    code: "statement-without-occasion",
    pointer: `${hedged}/reports/0/source`,
    mentions: ['"readout"'],
  },
  {
    name: "an answer before the demand",
    plant: (dossier) => {
      put(dossier, `${demand}/when`, { date: "2025-05-19" });
      put(dossier, `${event("withdrawal-refusal")}/when`, { date: "2025-05-18" });
    },
    code: "response-before-cause",
    pointer: `${event("withdrawal-refusal")}/links/0/to`,
    mentions: ['"withdrawal-demand"', '"responds-to"'],
  },
  value("a listener that is the article", `${event("thanks")}/audience/0/who`, "article", "wrong-kind"),
  value("a time after a person", `${call}/when/relative/0/to`, "putin", "wrong-kind"),

  // Extensions
  value("a key without a namespace", "/extensions", { priority: 1 }, "malformed-string", {
    pointer: "/extensions/priority",
    mentions: ["acme:priority"],
  }),
  value("a key of an event without a namespace", `${call}/extensions`, { "": 1 }, "malformed-string", {
    pointer: `${call}/extensions/`,
  }),
  value("extensions that are a list", "/extensions", [], "wrong-type"),
  {
    name: "a __proto__ key among extensions",
    plant: (dossier) => {
      put(dossier, "/extensions", { key: 1 });
      rename(dossier, "/extensions/key", "__proto__");
    },
    code: "malformed-string",
    pointer: "/extensions/__proto__",
  },
];

// A text whose value is right apart from how it is written; `marker` stands in the place of the issue.
interface PlantedInText {
  name: string;
  edit: (text: string) => string;
  code: IssueCode;
  pointer: string;
  marker: string;
}

const text = JSON.stringify(referenceDossier, null, 2);

const plantedInText: PlantedInText[] = [
  {
    name: "a comma after the last part of the document",
    edit: (whole) => whole.replace(/\n\}$/, "§,\n}"),
    code: "trailing-comma",
    pointer: "",
    marker: "§",
  },
  {
    name: "a comma after the last actor",
    edit: (whole) => whole.replace(/\n {2}\],\n {2}"territories"/, '§,\n  ],\n  "territories"'),
    code: "trailing-comma",
    pointer: "",
    marker: "§",
  },
  {
    name: "a medium that stands twice",
    edit: (whole) => whole.replace('"medium": "phone",', '"medium": "phone",\n      §"medium": "phone",'),
    code: "duplicate-key",
    pointer: `${call}/medium`,
    marker: "§",
  },
  {
    name: "a comment",
    edit: (whole) => whole.replace('"medium": "phone",', '§// by phone\n      "medium": "phone",'),
    code: "json-syntax",
    pointer: "",
    marker: "§",
  },
  {
    name: "single quotes",
    edit: (whole) => whole.replace('"medium": "phone"', "\"medium\": §'phone'"),
    code: "json-syntax",
    pointer: "",
    marker: "§",
  },
  {
    name: "a comma left out",
    edit: (whole) => whole.replace('"medium": "phone",\n      "', '"medium": "phone"\n      §"'),
    code: "json-syntax",
    pointer: "",
    marker: "§",
  },
  {
    name: "a text that ends within the call",
    edit: (whole) => `${whole.slice(0, whole.indexOf('"phone"'))}§`,
    code: "truncated-json",
    pointer: "",
    marker: "§",
  },
  {
    name: "a byte order mark",
    edit: (whole) => `§\ufeff${whole}`,
    code: "byte-order-mark",
    pointer: "",
    marker: "§",
  },
  {
    name: "a number that is too large for any reader",
    edit: (whole) => whole.replace('"title"', '"extensions": { "acme:size": §1e999 },\n  "title"'),
    code: "out-of-range",
    pointer: "/extensions/acme:size",
    marker: "§",
  },
  {
    name: "a depth that nobody needs",
    edit: (whole) =>
      whole.replace(
        '"title"',
        // The object of the extensions is the first of the hundred levels that are allowed.
        `"extensions": { "acme:deep":\n ${"[".repeat(99)}\n§[0]${"]".repeat(99)} },\n  "title"`,
      ),
    code: "too-deep",
    pointer: `/extensions/acme:deep${"/0".repeat(99)}`,
    marker: "§",
  },
];

function positionOf(whole: string, offset: number): { line: number; column: number } {
  const before = whole.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where the text shows what stands at a pointer: found by putting a marker there, not by reading the text. */
function positionAt(dossier: Json, pointer: string, key: boolean): { line: number; column: number } {
  const marked = clone(dossier);
  if (pointer === "") return { line: 1, column: 1 };
  put(marked, pointer, "@@here@@");
  const whole = JSON.stringify(marked, null, 2);
  const { line, column } = positionOf(whole, whole.indexOf('"@@here@@"'));
  const lineText = whole.split("\n")[line - 1] ?? "";
  return { line, column: key ? lineText.search(/\S/) + 1 : column };
}

describe("one defect in the reference dossier", () => {
  test("there is none before one is planted", () => {
    expect(checkDossierText(text)).toEqual({ ok: true, value: referenceDossier, issues: [] });
  });

  test.each(planted)("$name: $code", ({ plant, code, pointer, hint, mentions = [], shownAt = pointer }) => {
    const dossier = clone(referenceDossier);
    plant(dossier);
    const result = checkDossierText(JSON.stringify(dossier, null, 2));
    expect(result.issues.map((issue) => [issue.code, issue.pointer])).toEqual([[code, pointer]]);
    const [issue] = result.issues;
    expect({ line: issue?.line, column: issue?.column }).toEqual(
      positionAt(dossier, shownAt, code === "unknown-field" || pointer.includes("/extensions/")),
    );
    expect(issue?.severity).toBe(catalogue[code].severity);
    expect(result.ok).toBe(catalogue[code].severity === "warning");
    expect(issue?.path.map(String)).toEqual(keysOf(pointer));
    if (hint !== undefined) expect(issue?.hint).toBe(hint);
    for (const words of mentions) expect(issue?.message).toContain(words);

    // Parsed JSON gives the same, only without a position.
    const { line: _line, column: _column, ...unplaced } = issue ?? { line: 0, column: 0 };
    expect(checkDossier(dossier).issues).toEqual([unplaced]);
  });

  test.each(plantedInText)("$name: $code", ({ edit, code, pointer, marker }) => {
    const marked = edit(text);
    expect(marked).not.toBe(text);
    const { issues } = checkDossierText(marked.replace(marker, ""));
    expect(issues.map((issue) => [issue.code, issue.pointer])).toEqual([[code, pointer]]);
    const { line, column } = issues[0] ?? {};
    expect({ line, column }).toEqual(positionOf(marked, marked.indexOf(marker)));
  });

  test("every code that a text can have is planted", () => {
    // A text of no value, one that is no dossier, and limits that no dossier of ordinary size meets: among the fixtures.
    const elsewhere = ["empty-input", "not-a-dossier", "too-long", "too-many", "issue-limit"];
    // JSON has no cycles, no getters and no values beside its own.
    const neverInText = ["cyclic-value", "invalid-utf-8", "not-json", "unreadable-value"];
    const seen = new Set<string>([...planted, ...plantedInText].map(({ code }) => code));
    const codes = [...seen, ...elsewhere, ...neverInText].sort();
    expect(codes, "plant the code in tests/check/planted-defects.test.ts").toEqual(
      Object.keys(catalogue).sort(),
    );
  });
});

describe("several defects at once", () => {
  const plantAll = (dossier: Json): void => {
    put(dossier, "/sources/0/kind", "news-artikle");
    put(dossier, `${actor("trump")}/offices/0/of`, "united-state");
    drop(dossier, `${provision}/subject`);
    put(dossier, `${round}/when/date`, "May 16");
    rename(dossier, `${call}/medium`, "mediun");
    put(dossier, `${call}/about/0`, {});
    put(dossier, `${demand}/reports/0/evidence/0/exact`, "Moscow has asked");
    drop(dossier, `${control}/territories`);
  };
  const expected = [
    ["unknown-word", "/sources/0/kind"],
    ["dangling-reference", `${actor("trump")}/offices/0/of`],
    ["empty-topic", provision],
    ["malformed-date", `${round}/when/date`],
    ["unknown-field", `${call}/mediun`],
    ["empty-topic", `${call}/about/0`],
    ["quote-not-found", `${demand}/reports/0/evidence/0/exact`],
    ["missing-field", `${control}/territories`],
  ];

  test("all are reported, in the order of the document", () => {
    const dossier = clone(referenceDossier);
    plantAll(dossier);
    const issues = checkDossier(dossier).issues;
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual(expected);
  });

  test("all are reported, in the order of the text", () => {
    const dossier = clone(referenceDossier);
    plantAll(dossier);
    const { issues } = checkDossierText(JSON.stringify(dossier, null, 2));
    const lines = issues.map(({ line = 0 }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    // What is missing is shown where its record starts, before what is wrong in the record; here nothing else is.
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual(expected);
  });

  test("also together with what is wrong with the text itself", () => {
    const dossier = clone(referenceDossier);
    plantAll(dossier);
    const broken = JSON.stringify(dossier, null, 2)
      .replace('"title"', '"title": "a first title",\n  "title"')
      .replace(/\n\}$/, ",\n}");
    const { issues } = checkDossierText(`\ufeff${broken}`);
    expect(issues.map(({ code }) => code)).toEqual([
      "byte-order-mark",
      "duplicate-key",
      ...expected.map(([code]) => code),
      "trailing-comma",
    ]);
  });

  test("several in one object", () => {
    const dossier = clone(referenceDossier);
    put(dossier, call, { id: "call", type: "meeting", form: "chat", medium: 7, participants: [{}], also: 1 });
    expect(
      checkDossier(dossier)
        .issues.map(({ code, pointer }) => `${code} ${pointer}`)
        .sort(),
    ).toEqual(
      [
        `unknown-word ${call}/form`,
        `wrong-type ${call}/medium`,
        `missing-field ${call}/participants/0/who`,
        `unknown-field ${call}/also`,
        `missing-field ${call}/reports`,
      ].sort(),
    );
  });

  test("a broken record keeps its id, so that what refers to it is not reported too", () => {
    const dossier = clone(referenceDossier);
    drop(dossier, `${actor("russia")}/kind`);
    expect(checkDossier(dossier).issues.map(({ pointer }) => pointer)).toEqual([`${actor("russia")}/kind`]);
  });
});

describe("loose mode", () => {
  const newer = (): Json => {
    const dossier = clone(referenceDossier);
    put(dossier, "/sources/0/kind", "podcast");
    put(dossier, `${call}/mood`, "frank");
    put(dossier, `${call}/medium`, "hologram");
    put(dossier, `${call}/about/0/subject`, "space");
    put(dossier, `${event("thanks")}/act`, "toast");
    put(dossier, "/events/-", {
      id: "race",
      type: "space-race",
      entrants: ["russia", "nobody"],
      reports: [{ source: "article" }],
    });
    put(dossier, `${event("thanks")}/links/0/to`, "race");
    return dossier;
  };
  const expected = [
    ["unknown-word", "/sources/0/kind"],
    ["unknown-word", `${call}/medium`],
    ["unknown-word", `${call}/about/0/subject`],
    ["unknown-field", `${call}/mood`],
    ["unknown-word", `${event("thanks")}/act`],
    ["unknown-word", `/events/${referenceDossier.events.length}/type`],
  ];

  test("unknown fields, words and event types are warnings, and nothing is changed", () => {
    const dossier = newer();
    const result = checkDossier(dossier, { mode: "loose" });
    expect(result.issues.map(({ code, pointer, severity }) => [code, pointer, severity])).toEqual(
      expected.map((place) => [...place, "warning"]),
    );
    expect(result.ok && result.value).toBe(dossier);
    expect(dossier).toEqual(newer());
  });

  test("the same are errors in strict mode, which is the default", () => {
    const strict = checkDossier(newer(), { mode: "strict" });
    expect(strict.ok).toBe(false);
    expect(strict.issues.map(({ code, pointer, severity }) => [code, pointer, severity])).toEqual(
      expected.map((place) => [...place, "error"]),
    );
    expect(checkDossier(newer())).toEqual(strict);
  });

  test("what is known stays checked, also next to the unknown", () => {
    const dossier = newer();
    put(dossier, `${event("thanks")}/speakers/0/who`, "puttin");
    put(dossier, `${call}/when/duration`, {});
    drop(dossier, `${call}/form`);
    const { ok, issues } = checkDossier(dossier, { mode: "loose" });
    expect(ok).toBe(false);
    expect(
      issues.filter(({ severity }) => severity === "error").map(({ code, pointer }) => [code, pointer]),
    ).toEqual([
      ["empty-duration", `${call}/when/duration`],
      ["missing-field", `${call}/form`],
      ["dangling-reference", `${event("thanks")}/speakers/0/who`],
    ]);
  });

  test("an unknown word leaves its part to be judged: one that says nothing else is still empty", () => {
    const dossier = clone(referenceDossier);
    put(dossier, `${hedged}/reports/0/via/0`, { certainty: "rumoured" });
    const { issues } = checkDossier(dossier, { mode: "loose" });
    expect(issues.map(({ code, severity }) => [code, severity]).sort()).toEqual([
      ["empty-attribution", "error"],
      ["unknown-word", "warning"],
    ]);
  });

  test("an unsupported format stays an error", () => {
    const dossier = newer();
    put(dossier, "/format", "diplomatic-events/2");
    const { ok, issues } = checkDossier(dossier, { mode: "loose" });
    expect([ok, issues.map(({ code }) => code)]).toEqual([false, ["unsupported-format"]]);
  });

  test("an event of an unknown type still has what every event has", () => {
    const dossier = clone(referenceDossier);
    put(dossier, "/events/-", { type: "space-race", when: { relative: {} } });
    const { ok, issues } = checkDossier(dossier, { mode: "loose" });
    expect(ok).toBe(false);
    expect(issues.map(({ code, pointer, severity }) => [code, pointer, severity]).sort()).toEqual([
      ["missing-field", "/events/23/id", "error"],
      ["missing-field", "/events/23/reports", "error"],
      ["unknown-word", "/events/23/type", "warning"],
      ["wrong-type", "/events/23/when/relative", "error"],
    ]);
  });

  test("an unknown word of time says nothing about the order", () => {
    const dossier = clone(referenceDossier);
    put(dossier, `${call}/when/relative/0/relation`, "soon-after");
    expect(checkDossier(dossier, { mode: "loose" }).issues.map(({ code }) => code)).toEqual(["unknown-word"]);
  });

  test("a dossier with unknown parts can be walked", () => {
    const result = checkDossier(newer(), { mode: "loose" });
    if (!result.ok) throw new Error("loose mode refused it");
    const index = indexDossier(result.value);
    expect(index.event("race")).toBeUndefined();
    expect(index.statement("thanks")?.content).toBe(
      "Putin thanks Trump for advocating that Russia and Ukraine renew their direct dialogue.",
    );
    expect(index.statementsBy("putin").map(({ id }) => id)).toContain("thanks");
    expect(index.referencesTo("race")).toEqual([
      {
        from: "thanks",
        path: ["events", referenceDossier.events.findIndex(({ id }) => id === "thanks"), "links", 0, "to"],
      },
    ]);
  });
});

test("a warning never fails a check, alone or with others", () => {
  const dossier = clone(referenceDossier);
  put(dossier, `${round}/reports/0/evidence/0/exact`, "in Istanbul");
  put(
    dossier,
    `${event("ceasefire-commitment")}/reports/0/evidence/0/exact`,
    "He reiterated Russia's commitment",
  );
  put(dossier, `${call}/reports/-`, { source: "leaflet", evidence: [{ exact: "anything" }] });
  put(dossier, "/sources/-", { id: "leaflet", kind: "document" });
  const result = checkDossier(dossier);
  expect(result.ok && result.value).toBe(dossier);
  expect(result.issues.map(({ code, severity }) => [code, severity])).toEqual([
    ["quote-ambiguous", "warning"],
    ["source-without-text", "warning"],
    ["quote-normalised", "warning"],
  ]);
});

describe("limits.issues", () => {
  const manyTypos = (): Dossier => {
    const dossier: Dossier = structuredClone(referenceDossier);
    for (const event of dossier.events) for (const report of event.reports) report.source = "artcle";
    return dossier;
  };
  const reports = referenceDossier.events.flatMap(({ reports }) => reports).length;

  test("the first so many are listed, and one issue says that there are more", () => {
    const { ok, issues } = checkDossier(manyTypos(), { limits: { issues: 3 } });
    expect(ok).toBe(false);
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["dangling-reference", "/events/0/reports/0/source"],
      ["dangling-reference", "/events/1/reports/0/source"],
      ["dangling-reference", "/events/2/reports/0/source"],
      ["issue-limit", ""],
    ]);
    expect(issues.at(-1)?.severity).toBe("warning");
  });

  test("at the limit nothing is left out", () => {
    const { issues } = checkDossier(manyTypos(), { limits: { issues: reports } });
    expect(issues).toHaveLength(reports);
    expect(issues.map(({ code }) => code)).not.toContain("issue-limit");
  });

  test("warnings do not crowd out errors", () => {
    const warnings: Dossier = structuredClone(referenceDossier);
    warnings.sources.push({ id: "leaflet", kind: "document" });
    for (const event of warnings.events)
      event.reports.push({ source: "leaflet", evidence: [{ exact: "anything" }] });
    const last = warnings.events.at(-1);
    if (last) last.id = "-";
    const { issues } = checkDossier(warnings, { limits: { issues: 5 } });
    const count = (severity: string): number => issues.filter((issue) => issue.severity === severity).length;
    expect(count("error")).toBe(1);
    // Five of them, and the one that says that there are more.
    expect(count("warning")).toBe(6);
    expect(issues.at(-1)?.code).toBe("issue-limit");
  });

  test("in loose mode, where all is a warning, the check stays ok", () => {
    const dossier = clone(referenceDossier);
    for (let index = 0; index < referenceDossier.events.length; index++)
      put(dossier, `/events/${index}/extra`, 1);
    const result = checkDossier(dossier, { mode: "loose", limits: { issues: 4 } });
    expect(result.ok).toBe(true);
    expect(result.issues).toHaveLength(5);
  });

  test("the same limit holds for a text", () => {
    const { issues } = checkDossierText(JSON.stringify(manyTypos(), null, 2), { limits: { issues: 3 } });
    expect(issues.map(({ code }) => code)).toEqual([
      "dangling-reference",
      "dangling-reference",
      "dangling-reference",
      "issue-limit",
    ]);
    expect(issues.at(-1)?.line).toBeUndefined();
  });

  test("a limit below one still lists one", () => {
    for (const limit of [0, -1, Number.NaN]) {
      const { ok, issues } = checkDossier(manyTypos(), { limits: { issues: limit } });
      expect(ok).toBe(false);
      expect(issues.some(({ severity }) => severity === "error")).toBe(true);
    }
  });
});
