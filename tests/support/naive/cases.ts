import { at, clone, type Json } from "../json.js";
import { sample } from "./sample.js";

/** What is put where; `undefined` takes away. */
export type Edits = Readonly<Record<string, Json | undefined>>;

function place(records: readonly { id: string }[] | undefined, id: string): number {
  const index = (records ?? []).findIndex((record) => record.id === id);
  if (index < 0) throw new Error(`no ${id}`);
  return index;
}
const event = (id: string): string => `/events/${place(sample.events, id)}`;
const actor = (id: string): string => `/actors/${place(sample.actors, id)}`;
const source = (id: string): string => `/sources/${place(sample.sources, id)}`;

const [talks, claim, denial, demand] = [event("talks"), event("claim"), event("denial"), event("demand")];
const [judgement, closure, again] = [event("judgement"), event("closure"), event("demand-again")];
const [arcadia, borduria, minister] = ["arcadia", "borduria", "minister"].map(actor);
const [gazette, reprint, gaceta] = ["gazette", "reprint", "gaceta"].map(source);
const [province, valley] = ["/territories/0", "/territories/1"];
const accord = "/instruments/0";
const [opening, report] = [`${accord}/provisions/0`, `${accord}/provisions/1`];
const relative = (time: Json): Json => ({ relative: [time] });

type Case = readonly [wrong: Edits, issues: readonly string[], right: Edits];

/** A value that is wrong in its place, its issue ("error wrong-kind", then where below the place), and one that is right there. */
type Slip = readonly [wrong: Json | undefined, issue: string, right: Json | undefined];

function slip(place: string, ...[wrong, issue, right]: Slip): Case {
  const [severity, code, below = ""] = issue.split(" ");
  return [{ [place]: wrong }, [`${severity} ${code} ${place}${below}`], { [place]: right }];
}

function slips(place: string, of: readonly Slip[]): Case[] {
  return of.map((each) => slip(place, ...each));
}

/** Lists, and what can stand in each beside what it has. */
const repetitions: readonly [list: string, other: Json][] = [
  [`${arcadia}/sameAs`, "urn:example:a"],
  [`${arcadia}/names/0/usedBy`, "borduria"],
  [`${province}/sameAs`, "urn:example:p"],
  [`${accord}/parties`, { who: "ministry" }],
  [`${opening}/by`, "borduria"],
  [`${opening}/territories`, "province"],
  [`${talks}/participants`, { who: "minister", onBehalfOf: "ministry" }],
  [`${talks}/participants`, { who: "minister" }],
  [`${talks}/participants`, { who: "minister", onBehalfOf: "arcadia", role: "host" }],
  [`${talks}/participants`, { who: "agency", onBehalfOf: "arcadia" }],
  [`${talks}/initiatedBy`, "minister"],
  [`${claim}/speakers`, { who: "ministry" }],
  [`${claim}/audience`, { who: "ministry" }],
  [`${claim}/links`, { rel: "alongside", to: "talks" }],
  [`${closure}/territories`, "province"],
  [`${demand}/toward`, "ministry"],
  [`${demand}/territories`, "province"],
];

function items(list: string): Json[] {
  const found = at(clone(sample), list);
  if (!Array.isArray(found)) throw new Error(`no list at ${list}`);
  return found;
}

type Adding = (id: string) => Edits;
const addSource: Adding = (id) => ({ "/sources/-": { id, kind: "document" } });
const addActor: Adding = (id) => ({ "/actors/-": { id, kind: "body", name: "A body" } });
const addTerritory: Adding = (id) => ({ "/territories/-": { id, name: "A hill" } });
const addProvision: Adding = (id) => ({
  [`${accord}/provisions/-`]: { id, text: "Peace.", subject: "ceasefire" },
});
const addInstrument: Adding = (id) => ({
  "/instruments/-": { id, kind: "note", reports: [{ source: "gazette" }] },
});
const addAnotherInstrument: Adding = (id) => ({
  "/instruments/2": { id, kind: "note", reports: [{ source: "gazette" }] },
});
const addEvent: Adding = (id) => ({
  "/events/-": {
    id,
    type: "control-assessment",
    territories: ["valley"],
    degree: "none",
    reports: [{ source: "gazette" }],
  },
});

const reopening: Json = {
  id: "talks-again",
  type: "meeting",
  form: "visit",
  participants: [{ who: "arcadia" }],
};
const addTopic: Adding = (id) => ({
  [`/events/${sample.events.length + 1}`]: {
    ...reopening,
    about: [{ id, subject: "transport" }],
    reports: [{ source: "gazette" }],
  },
});
const addTopicOfClause: Adding = (id) => ({
  [`/events/${sample.events.length + 1}`]: {
    id: "pledge",
    type: "statement",
    speakers: [{ who: "arcadia" }],
    act: "commit",
    content: "The road reopens.",
    clauses: [{ kind: "if", text: "the bridge opens", about: [{ id, subject: "transport" }] }],
    reports: [{ source: "gazette" }],
  },
});

/** Two records, and where the id of the second stands. */
const twins: readonly [first: Adding, second: Adding, id: string][] = [
  [addSource, addActor, `/actors/${sample.actors.length}/id`],
  [addActor, addTerritory, "/territories/2/id"],
  [addTerritory, addInstrument, "/instruments/1/id"],
  [addProvision, addInstrument, "/instruments/1/id"],
  [addInstrument, addAnotherInstrument, "/instruments/2/id"],
  [addInstrument, addEvent, `/events/${sample.events.length}/id`],
  [addSource, addEvent, `/events/${sample.events.length}/id`],
  [addEvent, addTopic, `/events/${sample.events.length + 1}/about/0/id`],
  [addEvent, addTopicOfClause, `/events/${sample.events.length + 1}/clauses/0/about/0/id`],
];

/** Edits that make one thing wrong (what, and where), and others as like them as can be that do not. */
export const cases: readonly Case[] = [
  // References
  [
    { [`${talks}/id`]: "borduria" },
    [
      `error duplicate-id ${talks}/id`,
      `error dangling-reference ${claim}/links/0/to`,
      `error dangling-reference ${claim}/when/relative/0/to`,
      `error dangling-reference ${judgement}/about/0/ref`,
    ],
    { [`${judgement}/id`]: "assessment" },
  ],
  // An id is taken by a record of any kind.
  ...twins.map(([first, second, id]): Case => {
    const edits = (other: string): Edits => ({ ...first("twin"), ...second(other) });
    return [edits("twin"), [`error duplicate-id ${id}`], edits("other")];
  }),
  slip(`${claim}/speakers/0/who`, "ministre", "error dangling-reference", "ministry"),
  slip(`${talks}/place`, "arcadia", "error wrong-kind", "province"),
  [
    { [`${claim}/audience/0/who`]: "gazette" },
    [`error wrong-kind ${claim}/audience/0/who`],
    { [`${claim}/speakers/0/who`]: "gazette" },
  ],
  slip(`${accord}/parties/0/who`, "gazette", "error wrong-kind", "ministry"),
  slip(`${talks}/participants/1/who`, "gazette", "error wrong-kind", "agency"),
  [
    { [`${demand}/when`]: relative({ relation: "after", to: "arcadia" }) },
    [`error wrong-kind ${demand}/when/relative/0/to`],
    { [`${demand}/when`]: relative({ relation: "after", to: "accord" }) },
  ],
  [
    { [`${demand}/when`]: relative({ relation: "after", to: "valley" }) },
    [`error wrong-kind ${demand}/when/relative/0/to`],
    { [`${demand}/when`]: relative({ relation: "after", to: "gazette" }) },
  ],

  // Circles
  [
    { [`${province}/within`]: "valley" },
    [`error circular-reference ${province}/within`],
    { [`${valley}/within`]: undefined, [`${province}/within`]: "valley" },
  ],
  slip(`${valley}/within`, "valley", "error circular-reference", undefined),
  [
    { [`${arcadia}/partOf`]: "arcadia" },
    [`error circular-reference ${arcadia}/partOf`],
    { [`${minister}/partOf`]: undefined },
  ],
  slip(`${arcadia}/partOf`, "minister", "error circular-reference", "borduria"),
  slip(`${gazette}/revises`, "gazette", "error circular-reference", "clip"),
  [
    { [`${gazette}/translates`]: "gaceta" },
    [`error circular-reference ${gazette}/translates`],
    { [`${gazette}/revises`]: "gaceta" },
  ],
  slip(`${gaceta}/translates`, "gaceta", "error circular-reference", undefined),
  [
    {
      [`${claim}/links`]: [{ rel: "corrects", to: "denial" }],
      [`${denial}/links`]: [
        { rel: "alongside", to: "talks" },
        { rel: "corrects", to: "claim" },
      ],
      [`${denial}/when`]: undefined,
    },
    [`error circular-reference ${claim}/links/0/to`],
    {
      [`${claim}/links`]: [{ rel: "corrects", to: "denial" }],
      [`${denial}/links`]: [{ rel: "supersedes", to: "claim" }],
      [`${denial}/when`]: undefined,
    },
  ],
  [
    {
      [`${claim}/links/-`]: { rel: "supersedes", to: "denial" },
      [`${denial}/links`]: [{ rel: "supersedes", to: "claim" }],
      [`${denial}/when`]: undefined,
    },
    [`error circular-reference ${claim}/links/1/to`],
    {
      [`${claim}/links/-`]: { rel: "supersedes", to: "denial" },
      [`${denial}/links`]: [{ rel: "alongside", to: "claim" }],
      [`${denial}/when`]: undefined,
    },
  ],
  [
    { [`${claim}/links/-`]: { rel: "responds-to", to: "denial" }, [`${denial}/when`]: undefined },
    [`error circular-reference ${claim}/links/1/to`],
    { [`${claim}/links/-`]: { rel: "alongside", to: "denial" } },
  ],
  [
    { [`${gazette}/revises`]: "reprint", [`${reprint}/published`]: undefined },
    [`error circular-reference ${gazette}/revises`],
    { [`${gazette}/translates`]: "reprint", [`${gazette}/language`]: "fr" },
  ],
  // Two circles that share a record are one strongly connected set.
  [
    {
      [`${talks}/links`]: [
        { rel: "part-of", to: "claim" },
        { rel: "part-of", to: "denial" },
      ],
      [`${denial}/links/-`]: { rel: "part-of", to: "talks" },
      [`${denial}/when`]: undefined,
    },
    [`error circular-reference ${talks}/links/0/to`],
    { [`${talks}/links`]: [{ rel: "part-of", to: "denial" }] },
  ],
  [
    { [`${demand}/links`]: [{ rel: "alongside", to: "demand" }] },
    [`error circular-reference ${demand}/links/0/to`],
    { [`${demand}/links`]: [{ rel: "same-event", to: "demand-again" }] },
  ],
  [
    {
      [`${denial}/links/0/to`]: "denial",
      [`${denial}/when`]: { date: "2024-03-02T09:00:00Z", duration: { iso: "PT0S" } },
    },
    [`error circular-reference ${denial}/links/0/to`],
    { [`${denial}/when`]: { date: "2024-03-02T09:00:00Z", duration: { iso: "PT0S" } } },
  ],
  [
    { [`${talks}/links`]: [{ rel: "alongside", to: "talks" }] },
    [`error circular-reference ${talks}/links/0/to`],
    {
      [`${talks}/links`]: [{ rel: "alongside", to: "claim" }],
      [`${claim}/links/-`]: { rel: "alongside", to: "talks" },
    },
  ],
  [
    { [`${claim}/reports/0/via`]: [{ cue: "Reportedly" }, { who: "claim" }] },
    [`error circular-reference ${claim}/reports/0/via/1/who`],
    { [`${claim}/reports/0/via`]: [{ cue: "Reportedly" }, { who: "agency" }] },
  ],
  [
    {
      [`${claim}/reports/0/via`]: [{ who: "denial" }],
      [`${denial}/reports/0/via`]: [{ who: "claim" }],
      [`${claim}/about/-`]: { ref: "denial" },
    },
    [`error circular-reference ${claim}/reports/0/via/0/who`],
    { [`${claim}/reports/0/via`]: [{ who: "denial" }] },
  ],
  [
    { [`${talks}/about/-`]: { ref: "talks" } },
    [`error circular-reference ${talks}/about/1/ref`],
    { [`${talks}/about/-`]: { ref: "judgement" } },
  ],
  slip(`${opening}/ref`, "opening", "error circular-reference", "accord"),
  [
    { [`${talks}/about/0`]: { id: "crossing", ref: "crossing" } },
    [`error circular-reference ${talks}/about/0/ref`],
    { [`${talks}/about/0`]: { id: "crossing", ref: "claim" } },
  ],

  // What is of the wrong kind is no part of a circle.
  [
    {
      [`${claim}/reports/0/via/0`]: { who: "talks" },
      [`${claim}/about/-`]: { ref: "talks" },
      [`${talks}/reports/0/via`]: [{ who: "claim" }],
    },
    [`error wrong-kind ${claim}/reports/0/via/0/who`],
    { [`${claim}/about/-`]: { ref: "talks" }, [`${talks}/reports/0/via`]: [{ who: "claim" }] },
  ],
  // What leads nowhere is told, and nothing that would follow.
  [
    {
      [`${closure}/reports/0/via/1/who`]: "clam",
      [`${claim}/links/-`]: { rel: "corrects", to: "denials" },
      [`${denial}/links/-`]: { rel: "responds-to", to: "clam" },
      [`${again}/links/0/to`]: "demands",
    },
    [
      `error dangling-reference ${claim}/links/1/to`,
      `error dangling-reference ${denial}/links/1/to`,
      `error dangling-reference ${closure}/reports/0/via/1/who`,
      `error dangling-reference ${again}/links/0/to`,
    ],
    { [`${denial}/links/-`]: { rel: "responds-to", to: "talks" } },
  ],

  // Meetings, positions, statements, provisions
  [
    { [`${talks}/status`]: "postponed" },
    [`error outcome-of-unheld-meeting ${talks}/outcome`],
    { [`${talks}/status`]: "possible" },
  ],
  ...["not-actual", "planned", "refused"].map(
    (status): Case => [
      { [`${talks}/status`]: status },
      [`error outcome-of-unheld-meeting ${talks}/outcome`],
      { [`${talks}/status`]: status, [`${talks}/outcome`]: undefined },
    ],
  ),
  [
    { [`${demand}/toward`]: [] },
    [`warning stance-without-toward ${demand}/stance`],
    { [`${demand}/toward`]: [], [`${demand}/stance`]: "refuses-withdrawal" },
  ],
  [
    { [`${demand}/toward`]: undefined, [`${demand}/stance`]: "offers" },
    [`warning stance-without-toward ${demand}/stance`],
    { [`${demand}/toward`]: undefined, [`${demand}/stance`]: "recognises" },
  ],
  [
    { [`${judgement}/act`]: "criticise" },
    [`error misplaced-field ${judgement}/evaluation`],
    { [`${judgement}/act`]: "criticise", [`${judgement}/evaluation`]: undefined },
  ],
  [
    { [`${denial}/about/0`]: { subject: "transport" }, [`${denial}/links`]: [] },
    [`warning denial-of-nothing ${denial}/act`],
    { [`${denial}/about/0`]: { subject: "transport" } },
  ],
  [
    {
      [`${denial}/about/0`]: { subject: "transport" },
      [`${denial}/links`]: [{ rel: "alongside", to: "claim" }],
    },
    [`warning denial-of-nothing ${denial}/act`],
    { [`${denial}/about/-`]: { subject: "transport" }, [`${denial}/links`]: [] },
  ],
  [
    { [`${denial}/about`]: undefined, [`${denial}/links`]: undefined },
    [`warning denial-of-nothing ${denial}/act`],
    { [`${denial}/about`]: undefined },
  ],
  [
    { [`${denial}/negated`]: true },
    [`warning double-negation ${denial}/negated`],
    { [`${denial}/negated`]: true, [`${denial}/act`]: "assert" },
  ],
  [
    { [`${opening}/by`]: [], [`${accord}/parties`]: [{ who: "agency", role: "observer" }] },
    [`warning obligation-on-nobody ${opening}/force`],
    { [`${opening}/by`]: [] },
  ],
  [
    { [`${opening}/by`]: undefined, [`${accord}/parties`]: undefined },
    [`warning obligation-on-nobody ${opening}/force`],
    { [`${accord}/parties`]: undefined },
  ],
  [
    {
      [`${opening}/by`]: undefined,
      [`${accord}/parties`]: [
        { who: "agency", role: "mediator" },
        { who: "borduria", role: "guarantor" },
      ],
    },
    [`warning obligation-on-nobody ${opening}/force`],
    {
      [`${opening}/by`]: undefined,
      [`${accord}/parties`]: [
        { who: "agency", role: "mediator" },
        { who: "borduria", role: "party" },
      ],
    },
  ],
  [
    { [`${opening}/by`]: undefined, [`${accord}/parties`]: [{ who: "arcadia", role: "host" }] },
    [`warning obligation-on-nobody ${opening}/force`],
    { [`${opening}/by`]: undefined, [`${accord}/parties`]: [{ who: "arcadia" }] },
  ],
  slip(`${talks}/participants/1/onBehalfOf`, "borduria", "warning acts-for-itself", "arcadia"),

  // Topics
  [
    { [`${talks}/about/0`]: { by: ["arcadia"], territories: [] } },
    [`error empty-topic ${talks}/about/0`],
    { [`${talks}/about/0`]: { by: ["arcadia"], territories: ["valley"] } },
  ],
  [
    { [`${opening}/subject`]: undefined, [`${opening}/territories`]: undefined },
    [`error empty-topic ${opening}`],
    { [`${opening}/subject`]: undefined },
  ],
  // One issue, not two.
  slip(`${talks}/about/0`, { aspect: "outcome" }, "error empty-topic", { ref: "claim", aspect: "outcome" }),
  [
    { [`${opening}/aspect`]: "outcome" },
    [`error misplaced-field ${opening}/aspect`],
    { [`${opening}/aspect`]: "outcome", [`${opening}/ref`]: "claim" },
  ],
  [
    { [`${talks}/about/0/aspect`]: "outcome" },
    [`error misplaced-field ${talks}/about/0/aspect`],
    { [`${talks}/about/0/aspect`]: "outcome", [`${talks}/about/0/ref`]: "demand" },
  ],

  [
    { [`${talks}/about/0/quantities`]: [{ asWritten: "40 to 50 trucks", upTo: 50 }] },
    [`error misplaced-field ${talks}/about/0/quantities/0/upTo`],
    { [`${talks}/about/0/quantities`]: [{ asWritten: "40 to 50 trucks", amount: 40, upTo: 50 }] },
  ],
  [
    { [`${talks}/about/0/quantities`]: [{ asWritten: "up to many", bound: "at-most" }] },
    [`error misplaced-field ${talks}/about/0/quantities/0/bound`],
    { [`${talks}/about/0/quantities`]: [{ asWritten: "up to 9", amount: 9, bound: "at-most" }] },
  ],
  [
    { [`${talks}/about/0/quantities`]: [{ asWritten: "50 to 40", amount: 50, upTo: 40 }] },
    [`error reversed-range ${talks}/about/0/quantities/0/upTo`],
    { [`${talks}/about/0/quantities`]: [{ asWritten: "-5 to 0", amount: -5, upTo: 0 }] },
  ],
  // Groups, issuers, texts and occasions.
  [
    { [`${borduria}/members`]: ["minister"] },
    [`error misplaced-field ${borduria}/members`],
    { [`${borduria}/members`]: ["minister"], [`${borduria}/kind`]: "group" },
  ],
  [
    { [`${borduria}/members`]: ["arcadia", "minister", "arcadia"], [`${borduria}/kind`]: "group" },
    [`warning repeated-item ${borduria}/members/2`],
    { [`${borduria}/members`]: ["arcadia", "minister"], [`${borduria}/kind`]: "group" },
  ],
  [
    {
      [`${borduria}/members`]: ["arcadia"],
      [`${borduria}/kind`]: "group",
      [`${arcadia}/members`]: ["borduria"],
      [`${arcadia}/kind`]: "group",
    },
    [`error circular-reference ${arcadia}/members/0`],
    { [`${borduria}/members`]: ["arcadia"], [`${borduria}/kind`]: "group" },
  ],
  [
    { [`${borduria}/members`]: ["borduria"], [`${borduria}/kind`]: "group" },
    [`error circular-reference ${borduria}/members/0`],
    { [`${borduria}/members`]: ["agency"], [`${borduria}/kind`]: "group" },
  ],
  ...slips(`${gazette}/issuers`, [
    [["arcadia", "gazette"], "error wrong-kind /1", ["arcadia", "borduria"]],
    [["arcadia", "arcadia"], "warning repeated-item /1", ["arcadia"]],
  ]),
  [
    { [`${denial}/links/1`]: { rel: "alongside", to: "gazette" } },
    [`error wrong-kind ${denial}/links/1/to`],
    { [`${denial}/links/1`]: { rel: "part-of", to: "gazette" } },
  ],
  [
    {
      [`${talks}/links`]: [{ rel: "based-on", to: "claim" }],
      [`${claim}/links/1`]: { rel: "based-on", to: "talks" },
    },
    [`error circular-reference ${talks}/links/0/to`],
    { [`${talks}/links`]: [{ rel: "based-on", to: "claim" }] },
  ],
  [
    { [`${gazette}/kind`]: "readout" },
    [`warning statement-without-occasion ${judgement}/reports/0/source`],
    { [`${gazette}/kind`]: "readout", [`${judgement}/links`]: [{ rel: "part-of", to: "gazette" }] },
  ],
  [
    { [`${gazette}/kind`]: "readout", [`${judgement}/about`]: [{ ref: "claim" }] },
    [`warning statement-without-occasion ${judgement}/reports/0/source`],
    { [`${gazette}/kind`]: "readout", [`${judgement}/when`]: { asWritten: "then" } },
  ],
  [
    {
      [`${closure}/reports/0/evidence`]: [{ exact: "the bridge is closed", in: "title" }],
      [`${gazette}/title`]: "On the bridge",
    },
    [`error quote-not-found ${closure}/reports/0/evidence/0/exact`],
    {
      [`${closure}/reports/0/evidence`]: [{ exact: "the bridge", in: "title" }],
      [`${gazette}/title`]: "On the bridge",
    },
  ],
  slip(`${opening}/reports`, [{ source: "gazette", withdrawn: true }], "warning only-withdrawn-reports", []),
  [
    { [`${opening}/reports`]: [{ source: "gazette", via: [{ who: "judgement" }] }] },
    [`warning unrelated-relay ${opening}/reports/0/via/0/who`],
    { [`${opening}/reports`]: [{ source: "gazette", via: [{ who: "claim" }] }] },
  ],
  [
    { [`${demand}/stance`]: "upholds", [`${demand}/toward`]: undefined },
    [`warning stance-without-toward ${demand}/stance`],
    { [`${demand}/stance`]: "upholds" },
  ],
  // A topic with an id can be referred to, and has a time.
  [
    { [`${talks}/about/0/id`]: "road", [`${judgement}/about/0/ref`]: "rod" },
    [`error dangling-reference ${judgement}/about/0/ref`],
    { [`${talks}/about/0/id`]: "road", [`${judgement}/about/0/ref`]: "road" },
  ],
  [
    { [`${talks}/about/0/id`]: "road", [`${claim}/links/0/to`]: "road" },
    [`error wrong-kind ${claim}/links/0/to`],
    { [`${talks}/about/0/id`]: "road", [`${claim}/links/0/to`]: "accord" },
  ],
  [
    {
      [`${talks}/about/0/id`]: "road",
      [`${talks}/about/0/when`]: { date: "2024-03-05" },
      [`${demand}/when`]: { date: "2024-03-04", relative: [{ relation: "after", to: "road" }] },
    },
    [`error contradictory-order ${demand}/when/date`],
    {
      [`${talks}/about/0/id`]: "road",
      [`${talks}/about/0/when`]: { date: "2024-03-05" },
      [`${demand}/when`]: { date: "2024-03-06", relative: [{ relation: "after", to: "road" }] },
    },
  ],
  [
    { [`${demand}/clauses/0/about/0`]: { subject: "transport", aspect: "outcome" } },
    [`error misplaced-field ${demand}/clauses/0/about/0/aspect`],
    { [`${demand}/clauses/0/about/0`]: { ref: "opening", aspect: "outcome" } },
  ],
  [
    { [`${report}/clauses/0/about/0/ref`]: undefined },
    [`error empty-topic ${report}/clauses/0/about/0`],
    { [`${report}/clauses/0/about`]: undefined },
  ],
  [
    {
      [`${claim}/clauses`]: [
        { kind: "because", text: "of it", about: [{ subject: "transport" }, { by: ["agency"] }] },
      ],
    },
    [`error empty-topic ${claim}/clauses/0/about/1`],
    { [`${claim}/clauses`]: [{ kind: "because", text: "of it" }] },
  ],
  [
    { [`${claim}/about/-`]: { by: ["arcadia"] } },
    [`error empty-topic ${claim}/about/2`],
    { [`${claim}/about/-`]: { by: ["arcadia"], subject: "transport" } },
  ],
  [
    { [`${talks}/about/0/toward`]: ["borduria", "borduria"] },
    [`warning repeated-item ${talks}/about/0/toward/1`],
    { [`${talks}/about/0/toward`]: ["borduria", "arcadia"] },
  ],
  slip(`${report}/by`, ["borduria", "borduria"], "warning repeated-item /1", ["borduria"]),

  // Chains and reports
  [
    { [`${closure}/reports/0/via/0`]: { certainty: "possible" } },
    [`error empty-attribution ${closure}/reports/0/via/0`],
    { [`${closure}/reports/0/via/0`]: { cue: "It is said" } },
  ],
  [
    { [`${closure}/reports/0/via/1/who`]: "denial" },
    [`warning unrelated-relay ${closure}/reports/0/via/1/who`],
    { [`${closure}/reports/0/via`]: [{ who: "denial" }, { who: "agency" }, { who: "claim" }] },
  ],
  [
    { [`${again}/reports/0/via`]: [{ who: "claim" }] },
    [`warning unrelated-relay ${again}/reports/0/via/0/who`],
    { [`${again}/reports/0/via`]: [{ who: "claim" }], [`${claim}/about/-`]: { ref: "demand" } },
  ],
  [
    { [`${claim}/about/0`]: { ref: "talks" } },
    [`warning unrelated-relay ${accord}/reports/0/via/0/who`],
    { [`${claim}/about/0`]: { ref: "opening" } },
  ],
  [
    { [`${claim}/about`]: [{ ref: "accord" }] },
    [`warning unrelated-relay ${closure}/reports/0/via/1/who`],
    {
      [`${claim}/about`]: [{ ref: "accord" }],
      [`${claim}/clauses`]: [{ kind: "because", text: "of the flood", about: [{ ref: "closure" }] }],
    },
  ],
  // Who stands between two statements is passed over; what is only linked is another thing.
  [
    {
      [`${again}/reports/0/via`]: [{ who: "claim" }],
      [`${claim}/about/-`]: { ref: "demand" },
      [`${again}/links/0/rel`]: "alongside",
    },
    [`warning unrelated-relay ${again}/reports/0/via/0/who`],
    {
      [`${again}/reports/0/via`]: [{ who: "claim" }, { who: "agency" }],
      [`${claim}/about/-`]: { ref: "demand" },
    },
  ],
  // What a statement is about is not known where that leads nowhere.
  [
    { [`${closure}/reports/0/via/1/who`]: "denial", [`${denial}/about/-`]: { ref: "nowhere" } },
    [`error dangling-reference ${denial}/about/1/ref`],
    { [`${closure}/reports/0/via/1/who`]: "denial", [`${denial}/about/-`]: { ref: "closure" } },
  ],
  [
    {
      [`${claim}/about`]: undefined,
      [`${claim}/clauses`]: [{ kind: "because", text: "of the flood", about: [{ ref: "talks" }] }],
    },
    [
      `warning unrelated-relay ${accord}/reports/0/via/0/who`,
      `warning unrelated-relay ${closure}/reports/0/via/1/who`,
    ],
    {
      [`${claim}/about`]: undefined,
      [`${claim}/clauses`]: [
        { kind: "because", text: "of the flood" },
        {
          kind: "until",
          text: "it is repaired",
          about: [{ ref: "talks" }, { ref: "accord" }, { ref: "closure" }],
        },
      ],
    },
  ],
  slip(`${claim}/reports/0/via/0/who`, "minister", "warning speaker-in-chain", "arcadia"),
  [
    { [`${demand}/reports/0/via`]: [{ who: "borduria" }] },
    [`warning speaker-in-chain ${demand}/reports/0/via/0/who`],
    { [`${demand}/reports/0/via`]: [{ who: "arcadia" }] },
  ],
  [
    { [`${judgement}/reports/0/via`]: [{ who: "gazette" }] },
    [`warning speaker-in-chain ${judgement}/reports/0/via/0/who`],
    { [`${judgement}/reports/0/via`]: [{ who: "gaceta" }] },
  ],
  [
    { [`${talks}/reports/0/withdrawn`]: true },
    [`warning only-withdrawn-reports ${talks}/reports`],
    { [`${talks}/reports/0/withdrawn`]: true, [`${talks}/reports/-`]: { source: "gaceta" } },
  ],
  [
    {
      [`${judgement}/act`]: "omit",
      [`${judgement}/evaluation`]: undefined,
      [`${judgement}/reports/0/source`]: "clip",
    },
    [`warning omission-from-extract ${judgement}/reports/0/source`],
    { [`${judgement}/act`]: "omit", [`${judgement}/evaluation`]: undefined },
  ],
  [
    {
      [`${judgement}/act`]: "omit",
      [`${judgement}/evaluation`]: undefined,
      [`${gazette}/coverage`]: undefined,
    },
    [`warning omission-from-extract ${judgement}/reports/0/source`],
    { [`${gazette}/coverage`]: undefined },
  ],

  [
    { [`${accord}/reports/0/withdrawn`]: true },
    [`warning only-withdrawn-reports ${accord}/reports`],
    { [`${accord}/reports/-`]: { source: "gaceta", withdrawn: true } },
  ],
  [
    {
      [`${judgement}/act`]: "omit",
      [`${judgement}/evaluation`]: undefined,
      [`${judgement}/reports/-`]: { source: "clip" },
    },
    [`warning omission-from-extract ${judgement}/reports/1/source`],
    {
      [`${judgement}/act`]: "omit",
      [`${judgement}/evaluation`]: undefined,
      [`${judgement}/reports/-`]: { source: "clip" },
      "/sources/3/coverage": "complete",
    },
  ],
  [
    { [`${claim}/speakers/-`]: { who: "agency" } },
    [`warning speaker-in-chain ${claim}/reports/0/via/0/who`],
    { [`${claim}/speakers/-`]: { who: "arcadia" } },
  ],

  // Links
  [
    { [`${again}/links/0/to`]: "talks" },
    [`error same-event-of-other-type ${again}/links/0/to`],
    { [`${again}/links/0`]: { rel: "alongside", to: "talks" } },
  ],
  [
    { [`${again}/links/0/to`]: "borduria" },
    [`error wrong-kind ${again}/links/0/to`],
    { [`${again}/links/0/to`]: "demand", [`${again}/links/0/basis`]: "inferred" },
  ],
  [
    { [`${again}/links/0/to`]: "opening" },
    [`error same-event-of-other-type ${again}/links/0/to`],
    { [`${again}/links/0`]: { rel: "part-of", to: "talks" } },
  ],
  [
    { [`${again}/links/-`]: { rel: "same-event", to: "demand", basis: "inferred" } },
    [`warning repeated-item ${again}/links/1`],
    { [`${again}/links/-`]: { rel: "alongside", to: "demand" } },
  ],

  // Lists
  [
    { [`${demand}/territories`]: ["valley", "province", "valley"] },
    [`warning repeated-item ${demand}/territories/2`],
    { [`${demand}/territories`]: ["valley", "province"] },
  ],
  [
    { [`${arcadia}/names/0/usedBy`]: ["agency", "agency"] },
    [`warning repeated-item ${arcadia}/names/0/usedBy/1`],
    { [`${arcadia}/names/-`]: { name: "A", usedBy: ["agency"] } },
  ],
  [
    { [`${arcadia}/sameAs/-`]: "https://example.org/arcadia" },
    [`warning repeated-item ${arcadia}/sameAs/1`],
    { [`${arcadia}/sameAs/-`]: "https://example.org/arcadia/" },
  ],
  slip(`${talks}/initiatedBy`, ["arcadia", "arcadia"], "warning repeated-item /1", ["arcadia", "minister"]),
  slip(`${talks}/about/0/by`, ["arcadia", "arcadia"], "warning repeated-item /1", ["arcadia"]),
  [
    { [`${claim}/audience/-`]: { who: "borduria", level: "envoy" } },
    [`warning repeated-item ${claim}/audience/1`],
    { [`${claim}/audience/-`]: { who: "borduria", role: "host" } },
  ],
  [
    { [`${claim}/audience/-`]: { who: "borduria", role: "party" } },
    [`warning repeated-item ${claim}/audience/1`],
    { [`${claim}/audience/-`]: { who: "borduria", role: "observer" } },
  ],

  ...repetitions.map(([list, other]): Case => {
    const [first] = items(list);
    const at = `${list}/${items(list).length}`;
    return [{ [`${list}/-`]: first }, [`warning repeated-item ${at}`], { [`${list}/-`]: other }];
  }),

  // Times
  ...slips(`${demand}/when`, [
    [{ relative: [] }, "error empty-time", { relative: [], asWritten: "today" }],
    [{ date: "2024", calendar: "julian" }, "error misplaced-field /calendar", { date: "2024" }],
  ]),
  [
    { [`${talks}/about/0/when`]: { calendar: "julian" } },
    [`error empty-time ${talks}/about/0/when`],
    { [`${talks}/about/0/when`]: { asWritten: "today", calendar: "julian" } },
  ],
  ...slips(`${talks}/when/duration`, [
    [{ bound: "about" }, "error empty-duration", { asWritten: "brief" }],
    [{ bound: "about", asWritten: "brief" }, "error misplaced-field /bound", { bound: "about", iso: "PT1H" }],
    [{ iso: "PT3H", upTo: "PT2H" }, "error reversed-range /upTo", { iso: "PT3H", upTo: "PT180M" }],
  ]),
  [
    { [`${talks}/when/duration`]: { upTo: "PT2H", asWritten: "up to two hours" } },
    [`error misplaced-field ${talks}/when/duration/upTo`],
    { [`${talks}/when/duration`]: { iso: "PT1H", upTo: "PT2H", asWritten: "one to two hours" } },
  ],
  [
    { [`${demand}/when`]: { asWritten: "early on", phase: "early" } },
    [`error misplaced-field ${demand}/when/phase`],
    { [`${demand}/when`]: { date: "2024-03", phase: "early" } },
  ],
  [
    { [`${demand}/when`]: { date: "2024-03-05", timeOfDay: "17:00" } },
    [`error misplaced-field ${demand}/when/timeOfDay`],
    { [`${demand}/when`]: { date: "XXXX-03-05", timeOfDay: "17:00" } },
  ],
  [
    { [`${demand}/when`]: { asWritten: "then", duration: { asWritten: "brief", bound: "about" } } },
    [`error misplaced-field ${demand}/when/duration/bound`],
    { [`${demand}/when`]: { duration: { asWritten: "an hour", bound: "about", iso: "PT1H" } } },
  ],
  [
    { [`${demand}/when`]: relative({ relation: "at", to: "talks", offset: "PT1H" }) },
    [`error misplaced-field ${demand}/when/relative/0/offset`],
    { [`${demand}/when`]: relative({ relation: "after", to: "talks", offset: "PT1H" }) },
  ],
  [
    { [`${demand}/when`]: relative({ relation: "meets", to: "talks", nearness: "shortly" }) },
    [`error misplaced-field ${demand}/when/relative/0/nearness`],
    { [`${demand}/when`]: relative({ relation: "before", to: "talks", nearness: "shortly" }) },
  ],
  [
    { [`${demand}/when`]: relative({ relation: "after", to: "talks", nearness: "shortly", offset: "PT1H" }) },
    [`error misplaced-field ${demand}/when/relative/0/nearness`],
    { [`${demand}/when`]: relative({ relation: "after", to: "talks", nearness: "shortly" }) },
  ],
  [
    { [`${demand}/when`]: relative({ relation: "after", to: "talks", bound: "about" }) },
    [`error misplaced-field ${demand}/when/relative/0/bound`],
    { [`${demand}/when`]: relative({ relation: "after", to: "talks", bound: "about", offset: "P1D" }) },
  ],
  [
    { [`${demand}/when`]: relative({ point: "start", relation: "during", to: "talks" }) },
    [`error misplaced-field ${demand}/when/relative/0/point`],
    { [`${demand}/when`]: relative({ point: "start", relation: "at", to: "talks" }) },
  ],
  [
    { [`${demand}/when`]: relative({ toPoint: "end", relation: "equals", to: "talks" }) },
    [`error misplaced-field ${demand}/when/relative/0/toPoint`],
    { [`${demand}/when`]: relative({ toPoint: "end", relation: "before", to: "talks" }) },
  ],
  [
    { [`${denial}/when/asWritten`]: "19 February 2024" },
    [`warning calendar-mismatch ${denial}/when/date`],
    { [`${denial}/when/asWritten`]: "February 18th, 2024 (O.S.)" },
  ],
  [
    { [`${denial}/when`]: { date: "2024-03-02", asWritten: "on Friday" } },
    [`warning calendar-mismatch ${denial}/when/date`],
    { [`${denial}/when`]: { date: "2024-03-02", asWritten: "on Saturday" } },
  ],
  [
    { [`${denial}/when`]: { date: "2024-03", asWritten: "at the end of February" } },
    [`warning calendar-mismatch ${denial}/when/date`],
    { [`${denial}/when`]: { date: "2024-03", asWritten: "at the end of March" } },
  ],
  [
    { [`${denial}/when`]: { date: "2024", asWritten: "in early 2023" } },
    [`warning calendar-mismatch ${denial}/when/date`],
    { [`${denial}/when`]: { date: "2024", asWritten: "in early 2024" } },
  ],
  [
    { [`${denial}/when`]: { date: "2024-03-02", asWritten: "11 Esfand 1402", calendar: "persian" } },
    [`warning calendar-mismatch ${denial}/when/date`],
    { [`${denial}/when`]: { date: "2024-03-02", asWritten: "12 Esfand 1402", calendar: "persian" } },
  ],

  [
    { [`${demand}/when`]: relative({ relation: "at", to: "talks", nearness: "immediately" }) },
    [`error misplaced-field ${demand}/when/relative/0/nearness`],
    { [`${demand}/when`]: relative({ relation: "at", to: "talks", toPoint: "end" }) },
  ],
  [
    { [`${demand}/when`]: relative({ relation: "during", to: "talks", offset: "PT1H" }) },
    [`error misplaced-field ${demand}/when/relative/0/offset`],
    { [`${demand}/when`]: relative({ relation: "during", to: "talks" }) },
  ],
  slip(`${accord}/when`, {}, "error empty-time", undefined),
  slip(`${report}/when`, {}, "error empty-time", undefined),
  slip(`${claim}/when`, {}, "error empty-time", undefined),

  // The order of times
  [
    {
      [`${demand}/when`]: relative({ relation: "before", to: "closure" }),
      [`${closure}/when`]: relative({ relation: "before", to: "demand" }),
    },
    [`error contradictory-order ${closure}/when/relative/0`],
    {
      [`${demand}/when`]: relative({ relation: "before", to: "closure" }),
      [`${closure}/when`]: relative({ relation: "after", to: "demand" }),
    },
  ],
  [
    { [`${talks}/when/duration/iso`]: "P2D" },
    [`error contradictory-order ${talks}/when/date`],
    { [`${talks}/when/duration/iso`]: "P1D" },
  ],
  [
    { [`${talks}/when/date`]: "2024-03-02" },
    [`error contradictory-order ${claim}/when/date`],
    { [`${talks}/when/date`]: "2024-03-02?" },
  ],
  [
    {
      [`${report}/when/relative/0/bound`]: "at-least",
      [`${report}/when/date`]: "2024-02",
      [`${opening}/when`]: { date: "2024-02-20" },
    },
    [`error contradictory-order ${report}/when/date`],
    {
      [`${report}/when/relative/0/bound`]: "at-least",
      [`${report}/when/date`]: "2024-02",
      [`${opening}/when`]: { date: "2024-02-10" },
    },
  ],
  [
    {
      [`${demand}/when`]: { date: "2024-03-01T11:00:00Z", relative: [{ relation: "after", to: "closure" }] },
      [`${closure}/when`]: { date: "2024-03-03" },
    },
    [`error contradictory-order ${demand}/when/date`],
    // It may be the second of March when it is the first in UTC.
    {
      [`${demand}/when`]: { date: "2024-03-01T11:00:00Z", relative: [{ relation: "after", to: "closure" }] },
      [`${closure}/when`]: { date: "2024-03-02" },
    },
  ],
  [
    { [`${talks}/when/duration`]: { iso: "PT86401S" } },
    [`error contradictory-order ${talks}/when/date`],
    { [`${talks}/when/duration`]: { iso: "PT86400S" } },
  ],
  [
    { [`${talks}/when`]: { date: "2024-03-01/2024-03-02", duration: { iso: "P3D" } } },
    [`error contradictory-order ${talks}/when/date`],
    // A time of day is when something starts.
    {
      [`${talks}/when`]: { date: "2024-03-01T23:00:00Z", duration: { iso: "P2D" } },
      [`${claim}/when`]: undefined,
    },
  ],
  [
    {
      [`${demand}/when`]: { duration: { iso: "PT5H" }, relative: [{ relation: "during", to: "closure" }] },
      [`${closure}/when`]: { duration: { iso: "PT2H" } },
    },
    [`error contradictory-order ${demand}/when/duration`],
    {
      [`${demand}/when`]: { duration: { iso: "PT1H" }, relative: [{ relation: "during", to: "closure" }] },
      [`${closure}/when`]: { duration: { iso: "PT2H" } },
    },
  ],
  [
    { [`${accord}/when`]: { date: "2024-02-01", duration: { iso: "P2D" } } },
    [`error contradictory-order ${accord}/when/date`],
    { [`${accord}/when`]: { date: "2024-02-01", duration: { asWritten: "two days" } } },
  ],
  [
    { [`${opening}/when`]: { date: "2024-02-01", duration: { iso: "P2D" } } },
    [`error contradictory-order ${opening}/when/date`],
    { [`${opening}/when`]: { duration: { iso: "P2D" } } },
  ],
  [
    {
      [`${judgement}/when`]: relative({ relation: "before", to: "demand" }),
      [`${closure}/when`]: relative({ relation: "before", to: "judgement" }),
      [`${demand}/when`]: relative({ relation: "before", to: "closure" }),
    },
    [`error contradictory-order ${judgement}/when/relative/0`],
    {
      [`${judgement}/when`]: relative({ relation: "after", to: "demand" }),
      [`${closure}/when`]: relative({ relation: "before", to: "judgement" }),
      [`${demand}/when`]: relative({ relation: "before", to: "closure" }),
    },
  ],
  [
    { [`${demand}/when`]: { date: "2024-03-06", relative: [{ relation: "before", to: "gazette" }] } },
    [`error contradictory-order ${demand}/when/date`],
    { [`${demand}/when`]: { date: "2024-03-04", relative: [{ relation: "before", to: "gazette" }] } },
  ],
  [
    { [`${demand}/when`]: relative({ relation: "after", to: "talks", offset: "PT0S" }) },
    [`error contradictory-order ${demand}/when/relative/0`],
    { [`${demand}/when`]: relative({ relation: "after", to: "talks", offset: "PT1S" }) },
  ],
  [
    { [`${demand}/when`]: relative({ relation: "after", to: "talks", offset: "PT0S", bound: "at-most" }) },
    [`error contradictory-order ${demand}/when/relative/0`],
    { [`${demand}/when`]: relative({ relation: "after", to: "talks", offset: "PT0S", bound: "at-least" }) },
  ],
  [
    { [`${claim}/when`]: { date: "2024-03-02" } },
    [`error contradictory-order ${claim}/when/date`],
    // It may be announced at the talks.
    { [`${claim}/when`]: { date: "2024-03-02" }, [`${claim}/status`]: "planned" },
  ],
  [
    {
      [`${demand}/when`]: { date: "2024-03-02" },
      [`${claim}/when`]: relative({ relation: "after", to: "demand" }),
    },
    [`error contradictory-order ${claim}/when/relative/0`],
    {
      [`${demand}/when`]: { date: "2024-03-02" },
      [`${claim}/when`]: relative({ relation: "after", to: "demand" }),
      [`${claim}/links`]: [{ rel: "alongside", to: "talks" }],
    },
  ],

  // Answers
  [
    { [`${denial}/when`]: { date: "2024-02-29" } },
    [`error response-before-cause ${denial}/links/0/to`],
    { [`${denial}/when`]: { date: "2024-03-01" } },
  ],
  [
    { [`${denial}/when`]: relative({ relation: "before", to: "talks" }) },
    [`error response-before-cause ${denial}/links/0/to`],
    { [`${denial}/when`]: relative({ point: "start", relation: "before", to: "talks" }) },
  ],
  [
    {
      [`${claim}/when`]: relative({ relation: "after", to: "judgement" }),
      [`${judgement}/when`]: { date: "2024" },
      [`${denial}/when`]: relative({ relation: "before", to: "closure" }),
      [`${closure}/when`]: { date: "2020" },
    },
    [`error response-before-cause ${denial}/links/0/to`],
    {
      [`${claim}/when`]: relative({ relation: "after", to: "judgement" }),
      [`${judgement}/when`]: { date: "2020" },
      [`${denial}/when`]: relative({ relation: "before", to: "closure" }),
      [`${closure}/when`]: { date: "2024" },
    },
  ],
  [
    {
      [`${claim}/when`]: { date: "2024" },
      [`${denial}/when`]: relative({ relation: "before", to: "closure" }),
      [`${closure}/when`]: { date: "2020" },
    },
    [`error response-before-cause ${denial}/links/0/to`],
    {
      [`${claim}/when`]: { date: "2024" },
      [`${denial}/when`]: relative({ relation: "after", to: "closure" }),
      [`${closure}/when`]: { date: "2020" },
    },
  ],
  [
    {
      [`${claim}/when`]: relative({ relation: "after", to: "judgement" }),
      [`${judgement}/when`]: { date: "2024" },
      [`${denial}/when`]: { date: "2020" },
    },
    [`error response-before-cause ${denial}/links/0/to`],
    {
      [`${claim}/when`]: relative({ relation: "after", to: "judgement" }),
      [`${claim}/links`]: undefined,
      [`${denial}/when`]: { date: "2020" },
    },
  ],
  [
    {
      [`${claim}/when`]: { date: "2024" },
      [`${denial}/when`]: { date: "2023-05-05", duration: { iso: "P1D" } },
    },
    [`error response-before-cause ${denial}/links/0/to`],
    {
      [`${claim}/when`]: { date: "2024" },
      [`${denial}/when`]: { date: "2024-03-05", duration: { iso: "P1D" } },
    },
  ],
  [
    { [`${denial}/when`]: { date: "2023" }, [`${denial}/links/-`]: { rel: "part-of", to: "claim" } },
    [`error response-before-cause ${denial}/links/0/to`],
    { [`${denial}/when`]: { date: "2023" }, [`${denial}/links`]: [{ rel: "part-of", to: "claim" }] },
  ],
  [
    { [`${demand}/when`]: { date: "2023" }, [`${demand}/links`]: [{ rel: "responds-to", to: "claim" }] },
    [`error response-before-cause ${demand}/links/0/to`],
    // What is no statement can take the place of something later.
    { [`${demand}/when`]: { date: "2023" }, [`${demand}/links`]: [{ rel: "supersedes", to: "claim" }] },
  ],
  [
    { [`${denial}/when`]: { date: "2023" }, [`${denial}/links`]: [{ rel: "corrects", to: "claim" }] },
    [`error response-before-cause ${denial}/links/0/to`],
    { [`${denial}/when`]: { date: "2023" }, [`${denial}/links`]: [{ rel: "alongside", to: "claim" }] },
  ],
  [
    { [`${denial}/when`]: { date: "2023" }, [`${denial}/links`]: [{ rel: "supersedes", to: "claim" }] },
    [`error response-before-cause ${denial}/links/0/to`],
    // Nor is a position a statement that can be taken back only later.
    {
      [`${denial}/when`]: { date: "2023" },
      [`${demand}/when`]: { date: "2024" },
      [`${denial}/links`]: [{ rel: "supersedes", to: "demand" }],
    },
  ],
  slip(`${minister}/offices/0/to`, "2018", "error reversed-dates", "2018~"),
  [
    { [`${minister}/offices`]: [{ title: "Minister", of: "arcadia", from: "2019", to: "2018-12" }] },
    [`error reversed-dates ${minister}/offices/0/to`],
    {
      [`${minister}/offices`]: [
        { title: "Minister", of: "arcadia", from: "2019" },
        { title: "Deputy", to: "2018" },
      ],
    },
  ],
  [
    { [`${minister}/offices/0`]: { title: "Minister", from: "2024-03-02", to: "2024-03-01" } },
    [`error reversed-dates ${minister}/offices/0/to`],
    { [`${minister}/offices/0`]: { title: "Minister", from: "2024-03-02", to: "2024-03-02" } },
  ],
  [
    { [`${minister}/offices/0/from`]: "2024-07" },
    [`error reversed-dates ${minister}/offices/0/to`],
    { [`${minister}/offices/0/from`]: "2024-06" },
  ],
  slip(`${reprint}/retrieved`, "2024-03-04", "error reversed-dates", "2024-03-05"),
  [
    { [`${reprint}/published`]: "2024-03-06T10:00:00Z", [`${reprint}/retrieved`]: "2024-03-06T10:30:00+01" },
    [`error reversed-dates ${reprint}/retrieved`],
    { [`${reprint}/published`]: "2024-03-06T10:00:00", [`${reprint}/retrieved`]: "2024-03-06T09:30:00" },
  ],
  [
    { [`${reprint}/retrieved`]: "2023" },
    [`error reversed-dates ${reprint}/retrieved`],
    {
      [`${gazette}/published`]: undefined,
      [`${reprint}/published`]: "2024-03-06?",
      [`${reprint}/retrieved`]: "2023",
    },
  ],
  [
    { [`${gazette}/published`]: "2024-03-08" },
    [`error reversed-dates ${reprint}/published`],
    { [`${gazette}/published`]: "2024-03-08", [`${reprint}/published`]: undefined },
  ],
  slip(`${reprint}/published`, "2024-03-03", "error reversed-dates", "2024-03-04"),
  slip(`${closure}/when`, { date: "2024-03-07" }, "error reversed-dates /date", { date: "2024-03-06" }),
  [
    { [`${demand}/when`]: { date: "2025" } },
    [`error reversed-dates ${demand}/when/date`],
    { [`${demand}/when`]: { date: "2025" }, [`${demand}/status`]: "planned" },
  ],

  // Quotations
  ...slips(`${denial}/reports/0/evidence/0/exact`, [
    ["Borduria denies it", "error quote-not-found", "Borduria denied"],
    ["Arcadia's", "warning quote-normalised", "Arcadia’s"],
  ]),
  [
    { [`${denial}/reports/0/evidence/0`]: { exact: "closed", prefix: "was " } },
    [`error quote-not-found ${denial}/reports/0/evidence/0/exact`],
    { [`${denial}/reports/0/evidence/0`]: { exact: "closed", prefix: "bridge is " } },
  ],
  slip(`${again}/reports/0/evidence/0/exact`, "road", "warning quote-outside-extract", "closed."),
  // Typography is evened out, and the offsets are those of the text as written.
  [
    { [`${denial}/reports/0/evidence/0`]: { exact: "- an  old one...", start: 145, end: 160 } },
    [
      `error offset-mismatch ${denial}/reports/0/evidence/0`,
      `warning quote-normalised ${denial}/reports/0/evidence/0/exact`,
    ],
    { [`${denial}/reports/0/evidence/0`]: { exact: "— an old one…", start: 145, end: 158 } },
  ],
  [
    { [`${denial}/reports/0/evidence/0`]: { exact: "- an\u00AD old\none...", start: 145, end: 158 } },
    [`warning quote-normalised ${denial}/reports/0/evidence/0/exact`],
    { [`${denial}/reports/0/evidence/0`]: { exact: " — an old one" } },
  ],
  // A place within what stands for one character is none.
  slip(`${denial}/reports/0/evidence/0/exact`, "old one.", "error quote-not-found", "old one"),
  [
    { [`${denial}/reports/0/evidence/0/exact`]: "bridge" },
    [`warning quote-ambiguous ${denial}/reports/0/evidence/0/exact`],
    { [`${denial}/reports/0/evidence/0`]: { exact: "bridge", suffix: " is" } },
  ],
  [
    { [`${denial}/reports/0/evidence/0`]: { exact: "the" } },
    [`warning quote-ambiguous ${denial}/reports/0/evidence/0/exact`],
    { [`${denial}/reports/0/evidence/0`]: { exact: "the", start: 29 } },
  ],
  [
    { [`${denial}/reports/0/evidence/0`]: { exact: "minister", prefix: "Arcadia’s ", start: 10, end: 19 } },
    [`error offset-mismatch ${denial}/reports/0/evidence/0`],
    { [`${denial}/reports/0/evidence/0`]: { exact: "minister", prefix: "Arcadia’s ", start: 10, end: 18 } },
  ],
  [
    { [`${claim}/reports/0/via/0/evidence/0/exact`]: "agencies report" },
    [`error quote-not-found ${claim}/reports/0/via/0/evidence/0/exact`],
    { [`${claim}/reports/0/via/0/evidence/0/exact`]: "agency reports" },
  ],
  [
    { [`${denial}/reports/0/source`]: "gaceta" },
    [`warning source-without-text ${denial}/reports/0/evidence/0`],
    { [`${judgement}/reports/0/source`]: "gaceta" },
  ],

  [
    { [`${denial}/reports/0/evidence/-`]: { exact: "the valley", start: 170 } },
    [`error offset-mismatch ${denial}/reports/0/evidence/1`],
    { [`${denial}/reports/0/evidence/-`]: { exact: "the valley", start: 171 } },
  ],
  [
    { [`${denial}/reports/0/evidence/-`]: { exact: "the valley", end: 180 } },
    [`error offset-mismatch ${denial}/reports/0/evidence/1`],
    { [`${denial}/reports/0/evidence/-`]: { exact: "the valley", end: 181 } },
  ],

  // Codes, languages, addresses
  ...slips(`${borduria}/country`, [
    ["UK", "warning unknown-code", "GB"],
    ["QL", "warning unknown-code", "XK"],
  ]),
  slip(`${valley}/code`, "EL-1", "warning unknown-code", "GR-1"),
  ...slips(`${gazette}/language`, [
    ["jp", "warning unknown-code", "JA"],
    ["jp-419", "warning unknown-code", "fr-419"],
    ["yue-UK", "warning unknown-code", "yue-GB"],
    ["de-1901-1901", "error malformed-string", "de-1901-1996"],
    ["en-a-bb-a-cc", "error malformed-string", "en-a-bb-b-cc"],
    ["en-x", "error malformed-string", "zh-yue"],
  ]),
  slip(`${arcadia}/names/0/language`, "de-Latn-UK", "warning unknown-code", "de-Latn-x-uk"),
  [
    { [`${valley}/names`]: [{ name: "The dale", language: "jp" }] },
    [`warning unknown-code ${valley}/names/0/language`],
    { [`${valley}/names`]: [{ name: "The dale", language: "ja" }] },
  ],
  [
    { [`${valley}/sameAs`]: ["urn:example:valley", "https://a:b@example.org/"] },
    [`error unsafe-address ${valley}/sameAs/1`],
    { [`${valley}/sameAs`]: ["urn:example:valley", "https://example.org/"] },
  ],
  [
    { [`${gaceta}/url`]: "https://reader:word@example.org/" },
    [`error unsafe-address ${gaceta}/url`],
    { [`${gaceta}/url`]: "https://example.org/reader:word@" },
  ],
  [
    { [`${borduria}/sameAs`]: ["https://example.org/\u202Eb"] },
    [`error unsafe-address ${borduria}/sameAs/0`],
    { [`${borduria}/sameAs`]: ["https://example.org/%E2%80%AEb"] },
  ],
  [
    { [`${gaceta}/url`]: "https://example.org:99999" },
    [`error unsafe-address ${gaceta}/url`],
    { [`${gaceta}/url`]: "https://example.org:999" },
  ],
  [
    { [`${gaceta}/url`]: "https:///example.org" },
    [`error unsafe-address ${gaceta}/url`],
    { [`${borduria}/sameAs`]: ["urn:isbn:9780141439600"] },
  ],
  [
    { [`${valley}/code`]: "XA-1" },
    [`warning shared-identity ${valley}/code`],
    { [`${borduria}/country`]: "XA" },
  ],
  [
    { [`${borduria}/sameAs`]: ["urn:a1:b", "https://example.org/arcadia"] },
    [`warning shared-identity ${borduria}/sameAs/1`],
    { [`${valley}/sameAs`]: ["https://example.org/arcadia"] },
  ],
  [
    { [`${borduria}/sameAs`]: ["https://example.org/arcadia", "https://example.org/arcadia"] },
    [`warning shared-identity ${borduria}/sameAs/0`, `warning repeated-item ${borduria}/sameAs/1`],
    { [`${borduria}/sameAs`]: ["https://example.org/borduria"] },
  ],
  slip(`${gaceta}/language`, "en-x", "error malformed-string", undefined),
  [
    { [`${gaceta}/language`]: "EN" },
    [`warning same-language-translation ${gaceta}/translates`],
    { [`${gaceta}/language`]: "en-Cyrl" },
  ],
];
