// Small invented dossiers that several cases share.

/** @import { Dossier, Meeting, Statement } from "diplomatic-events" */

/** @type {Statement} */
export const pledge = {
  id: "pledge",
  type: "statement",
  speakers: [{ who: "minister", onBehalfOf: "laos" }],
  act: "commit",
  certainty: "possible",
  content: "Laos will reopen the crossing.",
  clauses: [{ kind: "if", text: "the talks go on" }],
  about: [{ subject: "transport", by: ["laos"], territories: ["crossing"] }],
  reports: [{ source: "readout", evidence: [{ exact: "would perhaps reopen the crossing" }] }],
};

/** @type {Meeting} */
export const talks = {
  id: "talks",
  type: "meeting",
  form: "negotiation",
  participants: [{ who: "laos" }, { who: "palau" }],
  when: { date: "2031-03-02", duration: { iso: "PT2H" } },
  reports: [{ source: "readout" }],
};

/** @type {Dossier} */
export const crossing = {
  format: "diplomatic-events/1",
  sources: [
    {
      id: "readout",
      kind: "official-statement",
      language: "en",
      text: "If the talks go on, the minister said, Laos would perhaps reopen the crossing.",
    },
  ],
  actors: [
    { id: "laos", kind: "polity", name: "Laos", country: "LA" },
    { id: "palau", kind: "polity", name: "Palau", country: "PW" },
    { id: "minister", kind: "person", name: "The minister", offices: [{ title: "Minister", of: "laos" }] },
  ],
  territories: [{ id: "crossing", name: "The crossing" }],
  events: [pledge, talks],
};
