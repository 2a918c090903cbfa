import type { TextSpan } from "../../text/index.js";

export interface Word extends TextSpan {
  /** As it is compared. */
  fold: string;
  /** Whether it starts with a capital. */
  capital: boolean;
}

/** A quotation or a text with its words. */
export interface Worded {
  text: string;
  words: readonly Word[];
}
