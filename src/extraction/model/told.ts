import * as z from "zod";
import type { RecordShape } from "../../model/index.js";
import { type ExtractedQuotation, extractedQuotationSchema } from "./quotation.js";
import { type ExtractedVoice, extractedVoiceSchema } from "./voice.js";

/** What everything has that the text tells of: its words, through whom it reaches the text, and when it happened. */
export interface ExtractedTold {
  /** A short id of your own, such as `s1`: letters, digits, `-`, `_`. No two records have the same. */
  id: string;
  /** The passages of the text that say it, at least one; several where what they say stands apart. */
  quotations: ExtractedQuotation[];
  /**
   * Through whom it reaches the text, from the text inward, without the one who speaks or holds it; empty where the text says
   * it by itself.
   */
  chain: ExtractedVoice[];
  /**
   * The date as EDTF (ISO 8601-2), with nothing in it that the text does not say: `2024-03-01`, `2024-03`, `XXXX-05-16` where no
   * year is stated; `""` where there is none.
   */
  date: string;
  /** The words of the text for when it happened, copied: "on May 16", "shortly after the talks"; `""` where there are none. */
  timeAsWritten: string;
}

/** The fields of {@link ExtractedTold}, shared by the schemas that extend it. */
export const toldShape: RecordShape<ExtractedTold> = /* @__PURE__ */ (() => ({
  id: z.string(),
  quotations: z.array(extractedQuotationSchema),
  chain: z.array(extractedVoiceSchema),
  date: z.string(),
  timeAsWritten: z.string(),
}))();
