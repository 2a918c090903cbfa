import type { Dossier } from "../dossier.js";
import type { DiplomaticEvent } from "../events/diplomatic-event.js";
import type { DossierIndex } from "../graph/dossier-index.js";
import { describeAttribution } from "./describe-attribution.js";
import { describeControl } from "./describe-control.js";
import { describeMeeting } from "./describe-meeting.js";
import { describePosition } from "./describe-position.js";
import { describeStatement } from "./describe-statement.js";
import { createNames, type Names } from "./names.js";
import { sentence, wordsOf } from "./prose.js";

/** What {@link describeEvent} says beside the event. */
export interface DescribeEventOptions {
  /**
   * Names every source. Otherwise a source is only named where that adds something: where others report differently, where it
   * hedges or has withdrawn its report, and where the view is its own.
   */
  source?: boolean | undefined;
}

/**
 * Says in one plain English sentence what an event is reported to be: according to whom, how surely, by whom and to whom, on what
 * conditions, when, and whether it has come about. Nothing stands as a fact that is only reported, whose a territory is
 * is never implied, and what somebody said is told by an act that holds for any content: "made an offer, saying that …". Topics of
 * statements, codes, notes, quotations and the confidence of whoever made the record are left out.
 *
 * @param event - An event of the dossier.
 * @param dossier - The dossier whose names are used, or its index, which spares making one for each event.
 * @returns One sentence on one line, with a full stop. Ids stand only for what the dossier does not have.
 *
 * @example
 * ```ts
 * import { describeEvent, indexDossier } from "diplomatic-events";
 * import { referenceDossier } from "diplomatic-events/fixtures";
 *
 * const index = indexDossier(referenceDossier);
 * for (const id of ["right-track", "support-recognised", "withdrawal-refusal"]) {
 *   const event = index.event(id);
 *   if (event) console.log(describeEvent(event, index));
 * }
 * // According to Russian state media, Vladimir Putin gave a positive assessment, saying, as a possibility, that the resumption of the Istanbul talks suggests that Russia and Ukraine may be on the right track.
 * // Reportedly, Donald Trump acknowledged that Russia has stated that it supports a peaceful resolution.
 * // Ukraine refuses to withdraw from Donetsk, Luhansk, Zaporizhzhia and Kherson, with regard to Russia, in answer to a demand for withdrawal by Russia.
 * ```
 */
export function describeEvent(
  event: DiplomaticEvent,
  dossier: Dossier | DossierIndex,
  options: DescribeEventOptions = {},
): string {
  const names = createNames(dossier);
  const { before, after } = describeAttribution(event.reports, names, {
    source: options.source ?? false,
    view: event.type === "control-assessment",
  });
  return sentence(before, describe(event, names) + after);
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

/** An event of a type that only a newer version knows passes in loose mode. */
function describeUnknown({ type, status }: { type: string; status?: string | undefined }): string {
  const standing = status === undefined || status === "actual" ? "" : ` (${wordsOf(status)})`;
  return `there is an event of the kind “${wordsOf(type)}”${standing}`;
}
