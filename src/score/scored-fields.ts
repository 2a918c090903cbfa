/**
 * The fields that are scored, called as in the model. `evidence` is counted in letters and digits of the text, the others item by item; `date`,
 * `timeOfDay`, `duration` and `relative` are those of `when`.
 */
export const scoredFields = [
  "evidence",
  "speakers",
  "audience",
  "participants",
  "holder",
  "controller",
  "parties",
  "via",
  "act",
  "negated",
  "evaluation",
  "about",
  "clauses",
  "stance",
  "toward",
  "extent",
  "territories",
  "form",
  "medium",
  "place",
  "initiatedBy",
  "outcome",
  "kind",
  "degree",
  "stage",
  "date",
  "timeOfDay",
  "duration",
  "relative",
  "status",
  "certainty",
  "continuity",
  "links",
] as const;

/** A field that is scored. */
export type ScoredField = (typeof scoredFields)[number];
