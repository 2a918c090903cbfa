import type { Instrument, Provision, Topic } from "../../model/index.js";
import type {
  ExtractedInstrument,
  ExtractedInstrumentDetails,
  ExtractedProvision,
  ExtractedProvisionDetails,
} from "../model/index.js";
import { hasWords } from "../text/index.js";
import type { BuildContext } from "./context.js";
import { buildParties } from "./fields/parties.js";
import { requirePart } from "./fields/references-in-fields.js";
import { buildOrder, combineTimes } from "./fields/time.js";
import { buildClauses, buildTopics } from "./fields/topics.js";
import { titleInText } from "./meeting.js";
import { recordOf, unlessEmpty } from "./record-of.js";
import { buildEvidence, buildReported, type Draft } from "./reported.js";

/** An instrument as a record of the dossier, with the provisions that belong to it. */
export function buildInstrument(
  draft: Draft<ExtractedInstrument, ExtractedInstrumentDetails>,
  provisions: readonly Provision[],
  context: BuildContext,
): Instrument {
  const { id, path, value, anchored, details } = draft;
  const { source, report } = context;
  const title = titleInText(details.one("title"), details.at("title"), context);
  const version = details.one("version");
  const isNamed = version !== undefined && hasWords(version, source);
  if (version !== undefined && !isNamed)
    report("title-not-in-text", details.at("version"), { found: version });
  const stage = details.one("stage");
  const parties = buildParties(value.parties, [...path, "parties"], context);
  return recordOf<Instrument>({
    id,
    kind: value.kind,
    title,
    parties: unlessEmpty(parties),
    stage,
    version: isNamed ? version : undefined,
    provisions: unlessEmpty([...provisions]),
    ...buildReported(anchored, details, [], context),
  });
}

/** A provision; undefined where it says nothing. */
export function buildProvision(
  { id, path, value, anchored, details }: Draft<ExtractedProvision, ExtractedProvisionDetails>,
  context: BuildContext,
): Provision | undefined {
  requirePart(value.text.trim(), path, "text", context);
  const of = context.references.peek(value.of, ["instrument"], path)?.id ?? context.sourceId;
  const [topic, ...records] = buildTopics(
    [value.subject],
    path,
    details,
    { from: of, side: "ahead" },
    context,
  );
  const [about, ...others] = records.flatMap(({ ref, aspect }) => ({ ref, ...(aspect && { aspect }) }));
  for (const { ref = "" } of others) context.report("repeated-detail", details.at("on"), { field: ref });
  const order = buildOrder(details, details.one("due") ?? "", context);
  const when = combineTimes(topic?.when, order);
  const clauses = buildClauses(details, context);
  if (value.text.trim() === "") return undefined;
  return {
    ...topic,
    ...about,
    ...(when && { when }),
    ...recordOf<Pick<Provision, "id" | Exclude<keyof Provision, keyof Topic>>>({
      id,
      text: value.text,
      clauses,
      force: details.one("force"),
      reports: [{ source: context.sourceId, evidence: buildEvidence(anchored, false, context) }],
    }),
  };
}
