import type { Dossier, Statement, TerritorialPosition } from "../../src/index.js";

export const text =
  "The ministers of Arden and Belmar met in Port Lowen on 12 March 2031. " +
  "Minister Marr demanded that Belmar withdraw its patrols and offered to reopen the harbour. " +
  "According to the Harbour Courier, Minister Reyl rejected the demand. " +
  "Belmar claims all of the Saltmarsh. The ministers will meet again in April.";

const report = (...quotations: string[]) => [
  { source: "bulletin", evidence: quotations.map((exact) => ({ exact })) },
];

export const demand: Statement = {
  id: "demand",
  type: "statement",
  speakers: [{ who: "marr", onBehalfOf: "arden" }],
  act: "demand",
  content: "Belmar withdraws its patrols.",
  about: [{ subject: "withdrawal", by: ["belmar"] }],
  links: [{ rel: "part-of", to: "talks" }],
  reports: report("Minister Marr demanded that Belmar withdraw its patrols"),
};

export const offer: Statement = {
  id: "offer",
  type: "statement",
  speakers: [{ who: "marr", onBehalfOf: "arden" }],
  act: "offer",
  content: "Arden reopens the harbour.",
  about: [{ subject: "transport", by: ["arden"] }],
  reports: report("offered to reopen the harbour"),
};

export const rejection: Statement = {
  id: "rejection",
  type: "statement",
  speakers: [{ who: "reyl", onBehalfOf: "belmar" }],
  act: "reject",
  content: "Belmar does not withdraw its patrols.",
  about: [{ ref: "demand" }],
  reports: [
    {
      source: "bulletin",
      via: [{ who: "courier", cue: "According to" }],
      evidence: [{ exact: "Minister Reyl rejected the demand" }],
    },
  ],
};

export const claim: TerritorialPosition = {
  id: "claim",
  type: "territorial-position",
  holder: "belmar",
  territories: ["saltmarsh"],
  stance: "claims-sovereignty",
  extent: "whole",
  reports: report("Belmar claims all of the Saltmarsh"),
};

/** A gold dossier of an invented text. */
export const gold: Dossier = {
  format: "diplomatic-events/1",
  sources: [{ id: "bulletin", kind: "news-article", language: "en", text }],
  actors: [
    { id: "arden", kind: "polity", name: "Arden" },
    { id: "belmar", kind: "polity", name: "Belmar" },
    { id: "marr", kind: "person", name: "Marr", offices: [{ title: "Minister", of: "arden" }] },
    { id: "reyl", kind: "person", name: "Reyl", offices: [{ title: "Minister", of: "belmar" }] },
    { id: "courier", kind: "media", name: "Harbour Courier" },
  ],
  territories: [
    { id: "saltmarsh", name: "Saltmarsh" },
    { id: "port-lowen", name: "Port Lowen" },
  ],
  events: [
    {
      id: "talks",
      type: "meeting",
      form: "negotiation",
      participants: [
        { who: "marr", onBehalfOf: "arden" },
        { who: "reyl", onBehalfOf: "belmar" },
      ],
      place: "port-lowen",
      when: { date: "2031-03-12", asWritten: "on 12 March 2031" },
      reports: report("The ministers of Arden and Belmar met in Port Lowen on 12 March 2031"),
    },
    demand,
    offer,
    rejection,
    claim,
  ],
};

/** The gold with some events replaced by others; with an empty list, left out. */
export function withEvents(changes: Readonly<Record<string, Dossier["events"]>>): Dossier {
  return { ...gold, events: gold.events.flatMap((event) => changes[event.id] ?? [event]) };
}
