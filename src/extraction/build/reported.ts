import type { Path } from "../../issues/index.js";
import { eventKinds, type Id, type Link, type Reported, type SourceReport } from "../../model/index.js";
import type { Details } from "../answer/index.js";
import type {
  ExtractedDuration,
  ExtractedReported,
  ExtractedReportedDetails,
  ExtractedStatementDetails,
} from "../model/index.js";
import { type Anchored, isInQuotationMarks } from "../text/index.js";
import type { BuildContext } from "./context.js";
import { buildChain } from "./fields/chain.js";
import { one } from "./fields/references-in-fields.js";
import { buildTime } from "./fields/time.js";
import { type FieldsOf, recordOf, unlessEmpty } from "./record-of.js";
import { reportedKinds, theText } from "./references.js";

/** A record of the answer with its id in the dossier, its quotations found in the text, and its details. */
export interface Draft<T extends ExtractedReported, D> {
  path: Path;
  id: Id;
  value: T;
  anchored: readonly Anchored[];
  details: Details<D>;
}

type SaidDetails = Pick<ExtractedStatementDetails, "replies" | "term">;

/**
 * The fields of every reported record: its report with chain and evidence, its time, status and links. `speakers` are the ids in the
 * answer of those who say or hold it.
 */
export function buildReported(
  anchored: readonly Anchored[],
  details: Details<ExtractedReportedDetails & Partial<SaidDetails> & { duration?: ExtractedDuration }>,
  speakers: readonly string[],
  context: BuildContext,
): FieldsOf<Reported> {
  const via = buildChain(details.all("via"), speakers, context);
  const report = recordOf<SourceReport>({
    source: context.sourceId,
    via: unlessEmpty(via),
    evidence: buildEvidence(anchored, speakers.length > 0, context),
    basis: details.one("presupposed") ? "presupposed" : undefined,
    term: details.one("term"),
    certainty: undefined,
    confidence: undefined,
    withdrawn: undefined,
  });
  const status = details.one("status") ?? "actual";
  return {
    when: buildTime(details, context),
    status: status === "actual" ? undefined : status,
    links: unlessEmpty(buildLinks(details, speakers, context)),
    reports: [report],
    codes: undefined,
    note: undefined,
    extensions: undefined,
  };
}

/** The quotations of a record; in quotation marks they are the speaker's own words. */
export function buildEvidence(
  anchored: readonly Anchored[],
  isSpoken: boolean,
  { source }: BuildContext,
): Anchored["evidence"][] {
  return anchored.map(({ evidence, span }) =>
    isSpoken && span && isInQuotationMarks(source.text, span)
      ? { ...evidence, quoted: true as const }
      : evidence,
  );
}

/** The occasion of a record as the answer has it; of what the text says of itself, the text. */
export function occasionOf(
  details: Details<Pick<ExtractedReportedDetails, "partOf">>,
  speakers: readonly string[],
): string | undefined {
  return details.one("partOf") ?? (speakers.includes(theText) ? theText : undefined);
}

function buildLinks(
  details: Details<Pick<ExtractedReportedDetails, "partOf"> & Partial<SaidDetails>>,
  speakers: readonly string[],
  context: BuildContext,
): Link[] {
  const answered = one(details.one("replies"), eventKinds, details.at("replies"), context);
  const occasion = occasionOf(details, speakers);
  const whole =
    occasion === theText ? context.sourceId : one(occasion, reportedKinds, details.at("partOf"), context);
  const links = (rel: Link["rel"], to: Id | undefined): Link[] =>
    to === undefined ? [] : [recordOf<Link>({ rel, to, basis: undefined })];
  return [...links("responds-to", answered), ...links("part-of", whole)];
}
