import * as z from "zod";
import type { RecordSchema } from "../../model/index.js";

/** Words of the text, copied. Never a paraphrase, and never two passages in one. */
export interface ExtractedQuotation {
  /** One unbroken passage of the text, copied character by character, long enough to stand in it only once. */
  exact: string;
  /**
   * The few words that stand directly before the passage, copied as well, where the passage stands in the text more than once;
   * otherwise `""`.
   */
  before: string;
}

/** The schema of {@link ExtractedQuotation}. */
export const extractedQuotationSchema: RecordSchema<ExtractedQuotation> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedQuotation>()(z.strictObject({ exact: z.string(), before: z.string() })))();
