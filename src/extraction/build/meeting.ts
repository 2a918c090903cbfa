import type { Meeting, Party } from "../../model/index.js";
import { originOf } from "../answer/settle.js";
import type { ExtractedMeeting } from "../model/meeting.js";
import { unstated } from "../model/unstated.js";
import { one, requirePart } from "./references-in-fields.js";
import { buildReported, type Draft } from "./reported.js";
import type { BuildContext } from "./who-and-where.js";

/** A meeting as a record of the dossier; undefined where nobody takes part. */
export function buildMeeting(draft: Draft<ExtractedMeeting>, context: BuildContext): Meeting | undefined {
  const { references, report } = context;
  const { id, path, value } = draft;
  const participants = value.participants.flatMap(({ actor, onBehalfOf }, index): Party[] => {
    const place = [...path, "participants", originOf(value.participants, index)];
    const who = references.resolve(actor, ["actor"], [...place, "actor"]);
    const side = one(onBehalfOf, ["actor"], [...place, "onBehalfOf"], context);
    if (!who) return [];
    if (side === who.id) report("acts-for-itself", [...place, "onBehalfOf"], { id: actor });
    return [{ who: who.id, ...(side !== undefined && side !== who.id && { onBehalfOf: side }) }];
  });
  requirePart(value.participants, path, "participants", context);
  const held = value.status === "actual";
  if (!held && value.outcome !== unstated)
    report("misplaced-field", [...path, "outcome"], {
      field: "outcome",
      goesWith: "a meeting that has taken place",
    });
  const place = one(value.place, ["territory"], [...path, "place"], context);
  const reported = buildReported(draft, [], context);
  if (participants.length === 0) return undefined;
  return {
    id,
    type: "meeting",
    form: value.form,
    ...(value.medium !== unstated && { medium: value.medium }),
    participants,
    ...(place !== undefined && { place }),
    ...(value.subjects.length > 0 && { about: value.subjects.map((subject) => ({ subject })) }),
    ...(held && value.outcome !== unstated && { outcome: value.outcome }),
    ...(!held && { status: value.status }),
    ...reported,
  };
}
