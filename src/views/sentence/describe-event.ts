import type { DiplomaticEvent, Dossier, DossierIndex, SourceReport } from "../../model/index.js";
import { describeAttribution, findOwnReport } from "./attribution/describe-attribution.js";
import { describeControl } from "./events/describe-control.js";
import { describeMeeting } from "./events/describe-meeting.js";
import { describePosition } from "./events/describe-position.js";
import { describeGranted, describeStatement } from "./events/describe-statement.js";
import { createNames, type Names } from "./names/names.js";
import { sentence, wordsOf } from "./prose.js";

/** Options of {@link describeEvent}. */
export interface DescribeEventOptions {
  /**
   * Names every source (default). With `false`, a sentence names a source only if that adds information: if other sources report
   * differently, if it hedges or has withdrawn its report, or if a claim of control is its own.
   */
  source?: boolean | undefined;
}

/**
 * Describes a reported event in one plain English sentence: who reports it, with which certainty, its speakers and audience, conditions,
 * time and status. It never presents a reported event as a fact and never implies to whom a territory belongs. The content of a statement
 * follows a colon as the dossier gives it, without an opening that only names its speaker again. Names stay as the dossier gives them, but
 * for their article. It leaves out codes, notes, quotations, offices, the topics of statements, what was said alongside and the extractor's
 * confidence.
 *
 * @param event - An event of the dossier.
 * @param dossier - The dossier that gives the names, or its index. The index avoids indexing the dossier again for each event.
 * @returns One sentence on one line. It ends with a full stop, unless the content of a statement ends with another mark. A record that
 * is missing from the dossier appears as its id.
 *
 * @example
 * ```ts
 * import { describeEvent, indexDossier } from "diplomatic-events";
 * import { referenceDossier } from "diplomatic-events/fixtures";
 *
 * const index = indexDossier(referenceDossier);
 * for (const id of ["right-track", "support-recognised", "withdrawal-refusal"]) {
 *   const event = index.event(id);
 *   if (event) console.log(describeEvent(event, index, { source: false }));
 * }
 * // According to Russian state media, Vladimir Putin gave a positive assessment (put as possible): The resumption of the Istanbul talks suggests that Russia and Ukraine may be on the right track.
 * // Reportedly, Donald Trump acknowledged: Russia has stated that it supports a peaceful resolution.
 * // Ukraine refuses to withdraw from Donetsk, Luhansk, Zaporizhzhia and Kherson, with regard to Russia, in answer to Russia’s demand for withdrawal.
 * ```
 */
export function describeEvent(
  event: DiplomaticEvent,
  dossier: Dossier | DossierIndex,
  options?: DescribeEventOptions,
): string {
  return describeByNames(event, createNames(dossier), options);
}

/** As {@link describeEvent}, by the names of the dossier, which are made once for all its events. */
export function describeByNames(
  event: DiplomaticEvent,
  names: Names,
  options?: DescribeEventOptions,
): string {
  const granted = event.type === "statement" ? describeGranted(event, names) : undefined;
  if (granted !== undefined)
    return sentence(describeAttribution(event.reports, names, true).replace(/ that$/, granted));
  const isOwn = event.type === "statement" && findOwnReport(event) !== undefined;
  // Who holds ground is always according to somebody.
  const isClaim =
    event.type === "control-assessment" && event.reports.every(({ via = [] }) => !via.some(({ who }) => who));
  const before = isOwn ? "" : describeAttribution(event.reports, names, isClaim || (options?.source ?? true));
  const isPart = ({ source }: SourceReport): boolean =>
    event.links?.some(({ rel, to }) => rel === "part-of" && to === source) ?? false;
  const isInSource = event.reports.every((report) => !report.via?.length && isPart(report));
  return sentence(isInSource ? before.replace(/^according to /, "in ") : before, describe(event, names));
}

function describe(event: DiplomaticEvent, names: Names): string {
  switch (event.type) {
    case "statement":
      return describeStatement(event, names);
    case "meeting":
      return describeMeeting(event, names);
    case "territorial-position":
      return describePosition(event, names);
    case "control-assessment":
      return describeControl(event, names);
    default:
      return describeUnknown(event);
  }
}

/** Describes an event of a type that only a newer version of the format defines, as loose mode allows. */
function describeUnknown({ type, status }: { type: string; status?: string | undefined }): string {
  const standing = status === undefined || status === "actual" ? "" : ` (${wordsOf(status)})`;
  return `there is an event of the kind “${wordsOf(type)}”${standing}`;
}
