import { dossierSchema } from "../../src/index.js";
import { calendarIssues } from "./naive/calendars.js";
import { chainIssues } from "./naive/chains.js";
import { codeIssues } from "./naive/codes.js";
import { error, type NaiveIssue } from "./naive/document.js";
import { orderIssues } from "./naive/order.js";
import { quotationIssues } from "./naive/quotations.js";
import { recordIssues } from "./naive/records.js";
import { circleIssues, referenceIssues } from "./naive/references.js";
import { timeIssues } from "./naive/times.js";

const eventTypes: readonly unknown[] = ["statement", "meeting", "territorial-position", "control-assessment"];

function isEvent(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return !("format" in value) && "type" in value && eventTypes.includes(value.type);
}

/**
 * A second checker of dossiers, to hold against the real one: written from the description of the codes alone, as plainly as
 * can be, with no regard to time or memory. A dossier whose shape is wrong has one issue, `shape`. The order of issues has
 * no meaning.
 */
export function naiveIssues(dossier: unknown): NaiveIssue[] {
  if (isEvent(dossier) || (Array.isArray(dossier) && dossier.length > 0 && dossier.every(isEvent)))
    return [error("not-a-dossier", "")];
  const shape = dossierSchema.safeParse(dossier);
  if (!shape.success) return [error("shape", "")];
  return [
    ...referenceIssues(shape.data),
    ...circleIssues(shape.data),
    ...recordIssues(shape.data),
    ...chainIssues(shape.data),
    ...timeIssues(shape.data),
    ...orderIssues(shape.data),
    ...calendarIssues(shape.data),
    ...quotationIssues(shape.data),
    ...codeIssues(shape.data),
  ];
}
