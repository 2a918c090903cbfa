import { kindAt, kinds, whiteSpace } from "./character-kinds.js";

/** Whether two passages differ in white space only, as a quotation and the same words over a line break do. */
export function equalIgnoringSpace(one: string, other: string): boolean {
  if (one === other) return true;
  let same = 0;
  while (one.charCodeAt(same) === other.charCodeAt(same)) same++;
  // Most passages differ in a mark.
  if (isNoSpace(one, same) && isNoSpace(other, same)) return false;
  return withoutSpace(one.slice(same)) === withoutSpace(other.slice(same));
}

function isNoSpace(text: string, at: number): boolean {
  return at < text.length && kindAt(text, at) !== kinds.space;
}

function withoutSpace(text: string): string {
  return text.replaceAll(whiteSpace, "");
}
