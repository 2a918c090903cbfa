import { kindBits } from "../../shape/generated/guards.js";
import { type Anchorer, createAnchorer } from "../../values/anchor.js";
import type { Evidence } from "../../values/evidence.js";
import type { Id } from "../../values/id.js";
import type { Known } from "./known.js";

/** Finds quotations in the texts of sources. */
export interface Quotations {
  /** Whether a quotation stands in the text of a source word for word, and where its offsets say. */
  isFound(evidence: Evidence, source: Id): boolean;
}

const sourceBit = kindBits.source;

/**
 * {@link Quotations} from the sources among some records; without any, quotations are not looked for. `expected`: about how many
 * there are of each source.
 */
export function createQuotations(records: ReadonlyMap<Id, Known> | undefined, expected: number): Quotations {
  const anchorers = new Map<Id, Anchorer | undefined>();
  const anchorerOf = (id: Id): Anchorer | undefined => {
    const known = records?.get(id);
    const text: unknown = known?.kind === sourceBit ? Reflect.get(known.record, "text") : undefined;
    const anchorer = typeof text === "string" ? createAnchorer(text, expected) : undefined;
    anchorers.set(id, anchorer);
    return anchorer;
  };
  return {
    isFound: (evidence, source) => {
      const { start, end } = evidence;
      if (!records) return start === undefined || end === undefined || start < end;
      return (anchorers.get(source) ?? anchorerOf(source))?.isExact(evidence) ?? false;
    },
  };
}
