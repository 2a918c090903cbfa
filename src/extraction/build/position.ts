import type { TerritorialPosition } from "../../model/index.js";
import type { ExtractedPosition, ExtractedPositionDetails } from "../model/index.js";
import type { BuildContext } from "./context.js";
import { many, one, requirePart } from "./fields/references-in-fields.js";
import { buildClauses } from "./fields/topics.js";
import { recordOf, unlessEmpty } from "./record-of.js";
import { buildReported, type Draft } from "./reported.js";

/** A position as a record of the dossier; undefined where nobody holds it, or about no place. */
export function buildPosition(
  draft: Draft<ExtractedPosition, ExtractedPositionDetails>,
  context: BuildContext,
): TerritorialPosition | undefined {
  const { id, path, value, anchored, details } = draft;
  const holder = one(value.holder, ["actor"], [...path, "holder"], context);
  requirePart(value.holder, path, "holder", context);
  const places = { value: value.territories, path: [...path, "territories"] };
  const territories = many([places], ["territory"], context);
  requirePart(value.territories, path, "territories", context);
  const toward = many(details.all("toward"), ["actor"], context);
  const extent = details.one("extent");
  const continuity = details.one("continuity");
  const clauses = buildClauses(details, context);
  const reported = buildReported(anchored, details, [value.holder], context);
  if (holder === undefined || territories.length === 0) return undefined;
  return recordOf<TerritorialPosition>({
    id,
    type: "territorial-position",
    holder,
    territories,
    stance: value.stance,
    toward: unlessEmpty(toward),
    extent,
    continuity,
    clauses,
    ...reported,
  });
}
