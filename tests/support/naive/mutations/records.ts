import {
  aspects,
  coverages,
  evaluations,
  eventStatuses,
  meetingOutcomes,
  partyRoles,
  provisionForces,
  speechActs,
  territorialStances,
} from "../../../../src/vocabulary.js";
import {
  type Change,
  ids,
  listsIn,
  meetings,
  parties,
  positions,
  provisions,
  reported,
  set,
  statements,
  topics,
} from "./choose.js";

/** Changes of single records. */
export const changesOfRecords: Readonly<Record<string, Change>> = {
  "change a topic": (dossier, pick) => {
    const topic = pick(topics(dossier));
    const key = pick(["subject", "ref", "aspect", "by", "toward", "territories"] as const);
    if (!topic || !key) return;
    if (key === "aspect") set(topic, key, pick([undefined, ...aspects]));
    else if (key === "subject") set(topic, key, pick([undefined, "talks"] as const));
    else if (key === "ref") set(topic, key, pick([undefined, ...ids(dossier)]));
    else if (key === "territories") set(topic, key, pick([undefined, []]));
    else set(topic, key, pick([undefined, [], dossier.actors.slice(0, 2).map(({ id }) => id)]));
  },
  "set an act": (dossier, pick) =>
    set(pick(statements(dossier)), "act", pick(["deny", "omit", "omit", "assess", ...speechActs] as const)),
  "omit something": (dossier, pick) => {
    const statement = pick(statements(dossier));
    set(statement, "act", "omit");
    set(dossier.sources[0], "coverage", pick(coverages));
    set(pick(statement?.reports ?? []), "source", pick(dossier.sources)?.id);
  },
  "set an evaluation": (dossier, pick) =>
    set(pick(statements(dossier)), "evaluation", pick([undefined, ...evaluations])),
  "negate a denial": (dossier, pick) => {
    const statement = pick(statements(dossier));
    set(statement, "act", pick(["deny", "assert"] as const));
    set(statement, "negated", true);
  },
  "set a status": (dossier, pick) =>
    set(pick(reported(dossier)), "status", pick([undefined, ...eventStatuses])),
  "set an outcome": (dossier, pick) => {
    const meeting = pick(meetings(dossier));
    set(meeting, "outcome", pick([undefined, ...meetingOutcomes]));
    set(meeting, "status", pick([undefined, ...eventStatuses]));
  },
  "set a stance": (dossier, pick) => {
    const position = pick(positions(dossier));
    set(position, "stance", pick(territorialStances));
    set(position, "toward", pick([undefined, [], [dossier.actors[0]?.id ?? "nobody"]]));
  },
  "change a party": (dossier, pick) => {
    const party = pick(parties(dossier));
    set(party, "onBehalfOf", pick([undefined, party?.who, dossier.actors[0]?.id]));
    set(party, "role", pick([undefined, ...partyRoles]));
  },
  "withdraw reports": (dossier, pick) => {
    const record = pick(reported(dossier));
    for (const report of record?.reports ?? [])
      set(report, "withdrawn", pick([true, true, undefined] as const));
  },
  "repeat an item": (dossier, pick) => {
    const list = pick(listsIn(dossier).filter((each) => each.length > 0));
    const item = list && pick(list);
    // The same record twice would have its id twice, which is a change of its own.
    const isRecord = typeof item === "object" && item !== null && "id" in item;
    if (list && item !== undefined && !isRecord)
      list.splice(pick([...list.keys()]) ?? 0, 0, structuredClone(item));
  },
  "change a provision": (dossier, pick) => {
    const provision = pick(provisions(dossier));
    set(provision, "force", pick(provisionForces));
    set(provision, "by", pick([undefined, []]));
    for (const instrument of dossier.instruments ?? []) {
      if (pick([true, false])) set(instrument, "parties", pick([undefined, []]));
      for (const party of instrument.parties ?? [])
        set(party, "role", pick([undefined, "observer", "party"]));
    }
  },
};
