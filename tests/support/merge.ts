import type { Alignment } from "../../src/compare/index.js";
import type { RecordPair } from "../../src/compare.js";
import type { Dossier, Meeting } from "../../src/index.js";

export const reports = [{ source: "note" }];
export const empty: Dossier = { format: "diplomatic-events/1", sources: [], actors: [], events: [] };

/** A visit of Arcadia's. */
export const meeting = (id: string, more: Partial<Meeting> = {}): Meeting => ({
  id,
  type: "meeting",
  form: "visit",
  participants: [{ who: "arcadia" }],
  reports,
  ...more,
});
/** An alignment without pairs. */
export const nothing: Alignment = {
  sources: [],
  actors: [],
  territories: [],
  instruments: [],
  provisions: [],
  events: [],
};
/** Two records taken for one. */
export const pair = (left: string, right = left, verdict: RecordPair["verdict"] = "same"): RecordPair => ({
  left,
  right,
  verdict,
});
