import { memoize } from "../../collections/index.js";
import type { Id, Source } from "../../model/index.js";
import { type Anchor, createAnchorer, type Quotation } from "../../text/index.js";
import { createOffsetConverter, type OffsetConverter } from "./offsets.js";
import type { OffsetUnit } from "./web-annotation.js";

/** The text of a source, prepared for many quotations. */
export interface SourceText {
  text: string;
  anchor(quotation: Quotation): Anchor;
  /** Offsets in the unit that is said. */
  offsets: OffsetConverter;
  codePoints: OffsetConverter;
}

/** The texts of sources by their ids; undefined for a source without one. */
export function createSourceTexts(
  sources: readonly Source[],
  unit: OffsetUnit,
): (id: Id) => SourceText | undefined {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return memoize((id: Id) => {
    const { text } = byId.get(id) ?? {};
    if (typeof text !== "string") return undefined;
    const codePoints = createOffsetConverter(text, "code-points");
    const offsets = unit === "code-points" ? codePoints : createOffsetConverter(text, unit);
    return { text, anchor: createAnchorer(text), offsets, codePoints };
  });
}
