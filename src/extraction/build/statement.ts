import type { Path } from "../../issues/index.js";
import type { Party, Statement, Topic } from "../../model/index.js";
import type { ExtractedStatement } from "../model/statement.js";
import { unstated } from "../model/unstated.js";
import { eventKinds, theText } from "./references.js";
import { many, one, requirePart } from "./references-in-fields.js";
import { buildClauses, buildLinks, buildReported, type Draft } from "./reported.js";
import type { BuildContext } from "./who-and-where.js";

/** A statement as a record of the dossier; undefined where nobody says it, or where it says nothing. */
export function buildStatement(
  draft: Draft<ExtractedStatement>,
  context: BuildContext,
): Statement | undefined {
  const { report, sourceId } = context;
  const { id, path, value } = draft;
  const side = one(value.onBehalfOf, ["actor"], [...path, "onBehalfOf"], context);
  const speakers = many(value.speakers, ["actor"], [...path, "speakers"], context, (id) =>
    id === theText ? sourceId : undefined,
  ).map((who): Party => {
    if (side === who) report("acts-for-itself", [...path, "onBehalfOf"], { id: value.onBehalfOf });
    return { who, ...(side !== undefined && side !== who && who !== sourceId && { onBehalfOf: side }) };
  });
  requirePart(value.speakers, path, "speakers", context);
  requirePart(value.content.trim(), path, "content", context);
  const audience = many(value.audience, ["actor"], [...path, "audience"], context);
  if (value.evaluation !== unstated && value.act !== "assess")
    report("misplaced-field", [...path, "evaluation"], { field: "evaluation", goesWith: 'the act "assess"' });
  if (value.negated && value.act === "deny")
    report("misplaced-field", [...path, "negated"], {
      field: "negated",
      goesWith: 'another act than "deny"',
    });
  const about = buildTopics(value, path, context);
  const clauses = buildClauses(value.conditions, path, context);
  const links = buildLinks(value.repliesTo, path, context);
  const reported = buildReported(draft, value.speakers, context);
  if (speakers.length === 0 || value.content.trim() === "") return undefined;
  return {
    id,
    type: "statement",
    speakers,
    ...(audience.length > 0 && { audience: audience.map((who) => ({ who })) }),
    act: value.act,
    content: value.content,
    ...(value.negated && value.act !== "deny" && { negated: true as const }),
    ...(value.evaluation !== unstated && value.act === "assess" && { evaluation: value.evaluation }),
    ...(value.certainty !== unstated && { certainty: value.certainty }),
    ...(value.continuity !== unstated && { continuity: value.continuity }),
    ...(about.length > 0 && { about }),
    ...clauses,
    ...links,
    ...reported,
  };
}

/** What a statement is about: each subject with who and where, and each record. Without subjects, the records have who and where. */
function buildTopics(
  { about, subjects, by }: ExtractedStatement,
  path: Path,
  context: BuildContext,
): Topic[] {
  const { references, report } = context;
  const named = many(about, [...eventKinds, "territory"], [...path, "about"], context);
  const refs = named.filter((id) => references.kindOf(id) !== "territory");
  const territories = named.filter((id) => references.kindOf(id) === "territory");
  const actors = many(by, ["actor"], [...path, "by"], context);
  const where = { ...(territories.length > 0 && { territories }), ...(actors.length > 0 && { by: actors }) };
  const matters: Topic[] = subjects.map((subject) => ({ subject, ...where }));
  const records: Topic[] = refs.map((ref) => (matters.length > 0 ? { ref } : { ref, ...where }));
  const topics = [...matters, ...records];
  if (topics.length > 0) return topics;
  if (territories.length > 0) return [where];
  if (actors.length > 0)
    report("misplaced-field", [...path, "by"], { field: "by", goesWith: "subjects or about" });
  return [];
}
