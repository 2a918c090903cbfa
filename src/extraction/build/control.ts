import type { ControlAssessment } from "../../model/index.js";
import type { ExtractedControl } from "../model/control.js";
import { unstated } from "../model/unstated.js";
import { many, one, requirePart } from "./references-in-fields.js";
import { buildReported, type Draft } from "./reported.js";
import type { BuildContext } from "./who-and-where.js";

/** A control assessment as a record of the dossier; undefined where it is about no place. */
export function buildControl(
  draft: Draft<ExtractedControl>,
  context: BuildContext,
): ControlAssessment | undefined {
  const { id, path, value } = draft;
  const territories = many(value.territories, ["territory"], [...path, "territories"], context);
  requirePart(value.territories, path, "territories", context);
  const controller = one(value.controller, ["actor"], [...path, "controller"], context);
  const reported = buildReported(draft, [], context);
  if (territories.length === 0) return undefined;
  return {
    id,
    type: "control-assessment",
    territories,
    ...(controller !== undefined && { controller }),
    ...(value.kind !== unstated && { kind: value.kind }),
    degree: value.degree,
    ...reported,
  };
}
