import type { ControlAssessment } from "../../model/index.js";
import type { ExtractedControl, ExtractedControlDetails } from "../model/index.js";
import type { BuildContext } from "./context.js";
import { many, one, requirePart } from "./fields/references-in-fields.js";
import { recordOf } from "./record-of.js";
import { buildReported, type Draft } from "./reported.js";

/** A control assessment as a record of the dossier; undefined where it is about no place. */
export function buildControl(
  draft: Draft<ExtractedControl, ExtractedControlDetails>,
  context: BuildContext,
): ControlAssessment | undefined {
  const { id, path, value, anchored, details } = draft;
  const places = { value: value.territories, path: [...path, "territories"] };
  const territories = many([places], ["territory"], context);
  requirePart(value.territories, path, "territories", context);
  const controller = one(details.one("controller"), ["actor"], details.at("controller"), context);
  const kind = details.one("kind");
  const degree = details.one("degree");
  const reported = buildReported(anchored, details, [], context);
  if (territories.length === 0) return undefined;
  return recordOf<ControlAssessment>({
    id,
    type: "control-assessment",
    territories,
    controller,
    kind,
    degree,
    ...reported,
  });
}
