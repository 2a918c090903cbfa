import type { Run } from "./omitted-words.js";
import type { WordChange } from "./word-changes.js";

/** What the words of a quotation are in the text, punctuation and form aside. */
export type QuotationReading =
  /** One unbroken passage, at one place or at several. */
  | { outcome: "passage"; places: readonly Run[] }
  /** Passages in the order of the text, with what is lost between them and what words in brackets bring in. */
  | {
      outcome: "pieces";
      places: readonly (readonly Run[])[];
      dropped: readonly string[];
      added: readonly string[];
    }
  /** Other words than those of the passage. */
  | { outcome: "altered"; changes: readonly WordChange[]; passage: Run }
  | { outcome: "missing" };
