import type { Path } from "../../../issues/index.js";
import type { Clause, Id, Quantity, RecordKind, Topic, When } from "../../../model/index.js";
import { type Details, originOf, type Placed } from "../../answer/index.js";
import type {
  ExtractedAboutDetail,
  ExtractedClause,
  ExtractedClauseDetail,
  ExtractedQuantity,
  ExtractedSubject,
  ExtractedTopicDetails,
} from "../../model/index.js";
import { hasWords, type TimeView } from "../../text/index.js";
import type { BuildContext } from "../context.js";
import { recordOf, unlessEmpty } from "../record-of.js";
import { reportedKinds } from "../references.js";
import { readQuantity } from "./quantity.js";
import { many } from "./references-in-fields.js";
import { resolveTime } from "./time.js";

/** How the time of a topic is looked at. */
export interface Seen {
  /** The record from which "soon" is seen. */
  from: Id;
  side: TimeView["side"];
}

/**
 * The topics of a record: of its subjects with the details that they share, and of each further subject with its own. `seen` says
 * how their times are looked at.
 */
export function buildTopics(
  subjects: readonly ExtractedSubject[],
  path: Path,
  details: Details<ExtractedTopicDetails & Partial<ExtractedAboutDetail>>,
  seen: Seen,
  context: BuildContext,
): Topic[] {
  const [shared, ...further] = details.splitAt("about");
  return [
    ...topicsOf(distinct(subjects, path, context), shared, seen, context),
    ...further.flatMap((own) => topicsOf([own.one("about") ?? []].flat(), own, seen, context)),
  ];
}

/**
 * The topics of subjects with the same details. Each has the actors and places; the first has the deed, the change, the amounts and the time at which it
 * is due. Without subjects, these belong to the records under `on`.
 */
function topicsOf(
  subjects: readonly ExtractedSubject[],
  details: Details<ExtractedTopicDetails>,
  seen: Seen,
  context: BuildContext,
): Topic[] {
  const refs = many(details.all("on"), reportedKinds, context);
  const aspect = details.one("aspect");
  const shared = recordOf<Pick<Topic, "by" | "toward" | "territories">>({
    by: unlessEmpty(many(details.all("by"), ["actor"], context)),
    toward: unlessEmpty(many(details.all("toward"), ["actor"], context)),
    territories: unlessEmpty(many(details.all("where"), ["territory"], context)),
  });
  const change = details.one("change");
  const when = buildDue(details, seen, context);
  const deed = details.one("deed");
  const own = recordOf<Omit<Topic, "subject" | "ref" | "aspect" | keyof typeof shared>>({
    deed: deed || undefined,
    change,
    quantities: unlessEmpty(buildQuantities(details.all("quantity"), context)),
    when,
    id: undefined,
  });
  if (aspect && refs.length === 0)
    context.report("misplaced-field", details.at("aspect"), { field: "aspect", goesWith: '"on"' });
  const records = refs.map((ref): Topic => ({ ref, ...(aspect && { aspect }) }));
  const topics = combine(subjects, records, shared, own);
  if (topics.length > 0) return topics;
  const lone = (["by", "toward", "deed", "change", "quantity", "due"] as const).find(
    (name) => details.all(name).length > 0,
  );
  if (lone)
    context.report("misplaced-field", details.at(lone), {
      field: lone,
      goesWith: '"about", "on" or "where"',
    });
  return [];
}

/** Topics of subjects and records: all subjects have the shared fields, and the first topic has its own. Without subjects, the records have them. */
function combine(
  subjects: readonly ExtractedSubject[],
  records: readonly Topic[],
  shared: Topic,
  own: Topic,
): Topic[] {
  const matters = subjects.map((subject): Topic => ({ subject, ...shared }));
  const topics =
    matters.length > 0 ? [...matters, ...records] : records.map((each) => ({ ...each, ...shared }));
  const [first, ...rest] = topics.length > 0 || !shared.territories ? topics : [shared];
  return first ? [{ ...first, ...own }, ...rest] : [];
}

function distinct(
  subjects: readonly ExtractedSubject[],
  path: Path,
  { report }: BuildContext,
): ExtractedSubject[] {
  return subjects.filter((subject, index) => {
    const isFirst = subjects.indexOf(subject) === index;
    if (!isFirst) report("repeated-item", [...path, "about", ...originOf(subjects, index)], { id: subject });
    return isFirst;
  });
}

function buildDue(
  details: Details<ExtractedTopicDetails>,
  seen: Seen,
  context: BuildContext,
): When | undefined {
  const words = details.one("due") ?? "";
  if (words === "") return undefined;
  const change = details.one("change");
  const isEdge = change === "begins" || change === "ends";
  return resolveTime(
    words,
    { side: seen.side, isEdge },
    { from: seen.from, path: details.at("due") },
    context,
  );
}

function buildQuantities(
  quantities: readonly Placed<ExtractedQuantity>[],
  { source, report }: BuildContext,
): Quantity[] {
  return quantities.flatMap(({ value: { words, unit }, path }) => {
    if (words.trim() === "") report("missing-part", [...path, "words"], { field: "words" });
    else if (!hasWords(words, source)) report("quantity-not-in-text", [...path, "words"], { found: words });
    else return [recordOf<Quantity>({ asWritten: words, ...readQuantity(words), unit: unit || undefined })];
    return [];
  });
}

/** The clauses of a record. */
export function buildClauses(
  details: Details<ExtractedClauseDetail>,
  context: BuildContext,
): Clause[] | undefined {
  return unlessEmpty(
    details.all("clause").flatMap(({ value, path }) => buildClause(value, path, context) ?? []),
  );
}

function buildClause(
  { kind, text, about, deed, by, toward, on }: ExtractedClause,
  path: Path,
  context: BuildContext,
): Clause | undefined {
  if (text.trim() === "") {
    context.report("missing-part", [...path, "text"], { field: "text" });
    return undefined;
  }
  const named = (name: string, value: readonly string[], kinds: readonly RecordKind[]): Id[] =>
    many([{ value, path: [...path, name] }], kinds, context);
  const topics = combine(
    distinct(about, path, context),
    named("on", on, reportedKinds).map((ref) => ({ ref })),
    recordOf<Pick<Topic, "by" | "toward">>({
      by: unlessEmpty(named("by", by, ["actor"])),
      toward: unlessEmpty(named("toward", toward, ["actor"])),
    }),
    deed === "" ? {} : { deed },
  );
  const lone = Object.entries({ deed, by, toward }).find(([, given]) => given.length > 0);
  if (topics.length === 0 && lone)
    context.report("misplaced-field", [...path, lone[0]], { field: lone[0], goesWith: '"about" or "on"' });
  return recordOf<Clause>({ kind, text, about: unlessEmpty(topics) });
}
