import type { SpeechAct, Statement } from "../../model/index.js";
import type { ExtractedStatement, ExtractedStatementDetails } from "../model/index.js";
import type { BuildContext } from "./context.js";
import { buildParties } from "./fields/parties.js";
import { many, onlyWith, requirePart } from "./fields/references-in-fields.js";
import { buildClauses, buildTopics } from "./fields/topics.js";
import { recordOf, unlessEmpty } from "./record-of.js";
import { theText } from "./references.js";
import { buildReported, type Draft, occasionOf } from "./reported.js";

/** A statement as a record of the dossier; undefined where nobody says it, or where it says nothing. */
export function buildStatement(
  draft: Draft<ExtractedStatement, ExtractedStatementDetails>,
  context: BuildContext,
): Statement | undefined {
  const { id, path, value, anchored, details } = draft;
  const speakers = buildParties(value.speakers, [...path, "speakers"], context, true);
  requirePart(value.speakers, path, "speakers", context);
  requirePart(value.content.trim(), path, "content", context);
  const audience = many(details.all("audience"), ["actor"], context);
  const { act } = value;
  const evaluation = onlyWith(details, "evaluation", act === "assess", 'the act "assess"', context);
  const negated = onlyWith(details, "negated", act !== "deny", 'another act than "deny"', context);
  const certainty = details.one("certainty");
  const continuity = details.one("continuity");
  const said = value.speakers.map(({ who }) => who);
  // The time of what the text itself says is that of the text.
  const from = occasionOf(details, said) === theText ? context.sourceId : id;
  const side = forward.has(act) ? "ahead" : "near";
  const about = buildTopics(value.about, path, details, { from, side }, context);
  const clauses = buildClauses(details, context);
  const reported = buildReported(anchored, details, said, context);
  if (speakers.length === 0 || value.content.trim() === "") return undefined;
  return recordOf<Statement>({
    id,
    type: "statement",
    speakers,
    audience: unlessEmpty(audience.map((who) => ({ who }))),
    act,
    content: value.content,
    negated: negated || undefined,
    evaluation,
    certainty,
    continuity,
    about: unlessEmpty(about),
    clauses,
    ...reported,
  });
}

/** Acts about what is still to be done. */
const forward: ReadonlySet<SpeechAct> = /* @__PURE__ */ new Set([
  "commit",
  "offer",
  "agree",
  "demand",
  "appeal",
  "instruct",
  "threaten",
]);
