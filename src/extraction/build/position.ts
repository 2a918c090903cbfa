import type { TerritorialPosition } from "../../model/index.js";
import type { ExtractedPosition } from "../model/position.js";
import { unstated } from "../model/unstated.js";
import { many, one, requirePart } from "./references-in-fields.js";
import { buildClauses, buildLinks, buildReported, type Draft } from "./reported.js";
import type { BuildContext } from "./who-and-where.js";

/** A position as a record of the dossier; undefined where nobody holds it, or about no place. */
export function buildPosition(
  draft: Draft<ExtractedPosition>,
  context: BuildContext,
): TerritorialPosition | undefined {
  const { id, path, value } = draft;
  const holder = one(value.holder, ["actor"], [...path, "holder"], context);
  requirePart(value.holder, path, "holder", context);
  const territories = many(value.territories, ["territory"], [...path, "territories"], context);
  requirePart(value.territories, path, "territories", context);
  const toward = many(value.toward, ["actor"], [...path, "toward"], context);
  const clauses = buildClauses(value.conditions, path, context);
  const links = buildLinks(value.repliesTo, path, context);
  const reported = buildReported(draft, [value.holder], context);
  if (holder === undefined || territories.length === 0) return undefined;
  return {
    id,
    type: "territorial-position",
    holder,
    territories,
    stance: value.stance,
    ...(toward.length > 0 && { toward }),
    ...(value.extent !== unstated && { extent: value.extent }),
    ...(value.continuity !== unstated && { continuity: value.continuity }),
    ...(value.status !== "actual" && { status: value.status }),
    ...clauses,
    ...links,
    ...reported,
  };
}
