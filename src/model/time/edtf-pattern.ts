/**
 * A regular expression for EDTF, for JSON Schema and other languages (no lookaround, `\d`, `\p` or named groups). It accepts
 * every date that {@link isEdtf} accepts and, of what a regular language cannot tell, also some that it rejects: a day
 * that its month does not have, an interval that ends before it starts, a year of more than 13 digits.
 *
 * @example
 * ```ts
 * import { edtfPattern } from "diplomatic-events/time";
 *
 * console.log(edtfPattern.test("2025-05-16/.."), edtfPattern.test("16 May 2025")); // true false
 * ```
 */
export const edtfPattern: RegExp = /* @__PURE__ */ createPattern();

function createPattern(): RegExp {
  const mark = "[?~%]?";
  const year = "-?[0-9X]{4}";
  const longYear = "Y-?[1-9]([0-9]{4,}(E[1-9][0-9]*)?|[0-9]{0,3}E[1-9][0-9]*)";
  const significant = "(S[1-9][0-9]{0,2})?";
  const month = `${mark}(0[1-9X]|1[0-2X]|X[0-9X])${mark}`;
  const part = `${mark}(2[1-9]|3[0-9]|4[01])${mark}`;
  const day = `${mark}(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])${mark}`;
  const date = `${mark}((${year}|${longYear})${significant}${mark}|${year}${mark}-(${part}|${month}(-${day})?))`;
  const clock = "(([01][0-9]|2[0-3])(:[0-5][0-9]){2}|24:00:00)";
  const zone = "(Z|[+-]([01][0-9]|2[0-3])(:[0-5][0-9])?)?";
  const time = `-?[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T${clock}${zone}`;
  const end = `(${date}|[.]{2})?`;
  const members = `([.]{2})?${date}((,|[.]{2})${date})*([.]{2})?`;
  return new RegExp(`^(${date}|${time}|${end}/${end}|\\[${members}\\]|\\{${members}\\})$`);
}
