import type { Meeting } from "../../model/index.js";
import type { ExtractedMeeting, ExtractedMeetingDetails } from "../model/index.js";
import { namesThing } from "../text/index.js";
import type { BuildContext } from "./context.js";
import { buildParties } from "./fields/parties.js";
import { many, one, onlyWith, requirePart } from "./fields/references-in-fields.js";
import { buildClauses, buildTopics } from "./fields/topics.js";
import { recordOf, unlessEmpty } from "./record-of.js";
import { buildReported, type Draft } from "./reported.js";

/** A meeting as a record of the dossier; undefined where nobody takes part. */
export function buildMeeting(
  draft: Draft<ExtractedMeeting, ExtractedMeetingDetails>,
  context: BuildContext,
): Meeting | undefined {
  const { id, path, value, anchored, details } = draft;
  const participants = buildParties(value.participants, [...path, "participants"], context);
  requirePart(value.participants, path, "participants", context);
  const title = titleInText(details.one("title"), details.at("title"), context);
  const medium = details.one("medium");
  const isHeld = (details.one("status") ?? "actual") === "actual";
  const outcome = onlyWith(details, "outcome", isHeld, "a meeting that has taken place", context);
  const place = one(details.one("place"), ["territory"], details.at("place"), context);
  const initiatedBy = many(details.all("initiator"), ["actor"], context);
  const about = buildTopics(value.about, path, details, { from: id, side: "ahead" }, context);
  const clauses = buildClauses(details, context);
  const reported = buildReported(anchored, details, [], context);
  if (participants.length === 0) return undefined;
  return recordOf<Meeting>({
    id,
    type: "meeting",
    title,
    form: value.form,
    medium,
    participants,
    place,
    initiatedBy: unlessEmpty(initiatedBy),
    about: unlessEmpty(about),
    clauses,
    outcome,
    ...reported,
  });
}

/** A title of which the text, or its heading, has the words. */
export function titleInText(
  title: string | undefined,
  path: readonly (string | number)[],
  { source, heading, report }: BuildContext,
): string | undefined {
  if (title === undefined || namesThing(title, source) || namesThing(title, heading)) return title;
  report("title-not-in-text", [...path], { found: title });
  return undefined;
}
