import type { Dossier, Instrument, Statement } from "../../src/index.js";

const pledge = (id: string, meeting: string): Statement => ({
  id,
  type: "statement",
  speakers: [{ who: "norland" }],
  act: "commit",
  content: "Norland will reopen the crossing at Lumo for grain.",
  links: [{ rel: "part-of", to: meeting }],
  reports: [
    { source: "readout", evidence: [{ exact: "Norland will reopen the crossing at Lumo for grain" }] },
  ],
});

const treaty = (id: string, title: string): Instrument => ({
  id,
  kind: "treaty",
  title,
  parties: [{ who: "norland" }, { who: "ostmark" }],
  reports: [{ source: "readout" }],
});

/** An account of two calls, with a pledge made at some of them, and of treaties. */
function account(pledges: readonly Statement[], instruments: readonly Instrument[]): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: [{ id: "readout", kind: "readout" }],
    actors: [
      { id: "norland", kind: "polity", name: "Norland" },
      { id: "ostmark", kind: "polity", name: "Ostmark" },
    ],
    instruments: [...instruments],
    events: [
      ...["2031-04-01", "2031-05-09"].map((date, at) => ({
        id: at === 0 ? "earlier" : "call",
        type: "meeting" as const,
        form: "conversation" as const,
        medium: "phone" as const,
        participants: [{ who: "norland" }, { who: "ostmark" }],
        when: { date },
        reports: [{ source: "readout" }],
      })),
      ...pledges,
    ],
  };
}

const grain = treaty("grain", "Treaty on the Grain Crossing");

/**
 * Two accounts of one pledge, which the right has twice: on the same occasion, and on another. They share a treaty, and the left alone has
 * another one.
 */
export const toldBeside: { readonly left: Dossier; readonly right: Dossier } = {
  left: account([pledge("said", "call")], [grain, treaty("lake", "Treaty on Lake Osmo")]),
  right: account([pledge("told", "call"), pledge("retold", "earlier")], [grain]),
};
