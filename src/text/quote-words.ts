import { balanceDirection } from "./balance-direction.js";

/** Words of a source in quotation marks, on one line, in which nothing turns the direction of what follows. */
export function quoteWords(text: string): string {
  return `“${balanceDirection(text.replaceAll(/\s+/g, " ").trim())}”`;
}
