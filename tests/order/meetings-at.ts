import type { Dossier, When } from "../../src/index.js";

/** A dossier of meetings that have these times. */
export function meetingsAt(times: Readonly<Record<string, When | undefined>>): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: [{ id: "source", kind: "document" }],
    actors: [{ id: "actor", kind: "person", name: "Somebody" }],
    events: Object.entries(times).map(([id, when]) => ({
      id,
      type: "meeting",
      form: "conversation",
      participants: [{ who: "actor" }],
      when,
      reports: [{ source: "source" }],
    })),
  };
}
