import { whiteSpace } from "./character-kinds.js";

/** Whether two passages differ in white space only, as a quotation and the same words over a line break do. */
export function equalIgnoringSpace(one: string, other: string): boolean {
  return one === other || one.replaceAll(whiteSpace, "") === other.replaceAll(whiteSpace, "");
}
