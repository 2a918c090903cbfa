import type { TextSpan } from "../../text/index.js";

const opening = /['"\u2018\u201a\u201c\u201e\u2039\u203a\u00ab\u00bb\u300c\u300e]/;
const closing = /['"\u2018\u2019\u201c\u201d\u2039\u203a\u00ab\u00bb\u300d\u300f]/;

/** Whether a passage stands in quotation marks: with them directly around it or at its own ends, and no letter at their outer side. */
export function isInQuotationMarks(text: string, { start, end }: TextSpan): boolean {
  // The last comma or full stop often stands inside the marks.
  const behind = /[.,;:!?…]/.test(text.charAt(end)) ? end + 1 : end;
  const around = isMarked(text, trimmed(text, start - 1, -1), trimmed(text, behind, 1));
  return around || isMarked(text, start, end - 1);
}

/** French puts a space inside the marks. */
function trimmed(text: string, at: number, step: 1 | -1): number {
  return /[\u00a0\u202f]/.test(text.charAt(at)) ? at + step : at;
}

function isMarked(text: string, first: number, last: number): boolean {
  const inside = first < last && opening.test(text.charAt(first)) && closing.test(text.charAt(last));
  return inside && !/\p{L}/u.test(text.charAt(first - 1)) && !/\p{L}/u.test(text.charAt(last + 1));
}
