import type { DossierIndex } from "../../model/index.js";
import { describeEvent } from "../../views/index.js";
import { type AnnotatedRecord, isInstrument } from "./quotations.js";
import type { DescriptionBody } from "./web-annotation.js";

/** The body of a record's annotation that people read: a sentence about an event, the title or else the kind of an instrument. */
export function describeRecord(record: AnnotatedRecord, index: DossierIndex): DescriptionBody {
  const value = isInstrument(record) ? (record.title ?? record.kind) : describeEvent(record, index);
  return { type: "TextualBody", purpose: "describing", format: "text/plain", language: "en", value };
}
