import type { CalendarWords } from "./calendar-words.js";
import type { DateWords } from "./date-expression.js";

/** "2031-05-13", "13.05.2031"; "05/06/2031" in both readings: with full stops the day comes first. */
export function numericDates(at: number, words: CalendarWords): DateWords[] {
  const mark = words.gapBefore(at + 1);
  if (!/^[-./]$/.test(mark) || words.gapBefore(at + 2) !== mark) return [];
  const [a, b, c] = [words.foldAt(at), words.foldAt(at + 1), words.foldAt(at + 2)];
  if (![a, b, c].every((fold) => /^[0-9]+(?:t[0-9]*)?$/.test(fold))) return [];
  const span = { from: at, to: at + 3 };
  if (words.yearAt(at) !== undefined) {
    const parts = { year: Number(a), month: Number(b), days: [Number.parseInt(c, 10)] };
    return parts.month <= 12 ? [{ ...span, parts }] : [];
  }
  const year = words.yearAt(at + 2);
  if (year === undefined) return [];
  return [
    { month: Number(b), days: [Number(a)] },
    { month: Number(a), days: [Number(b)] },
  ]
    .slice(0, mark === "." ? 1 : 2)
    .filter(({ month, days: [day = 0] }) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    .map((order) => ({ ...span, parts: { year, ...order } }));
}

/** "2031年5月13日"; with a sign behind it that bounds the date, such as "前" for before, it is no date of its own. */
export function eastAsianDate(at: number, words: CalendarWords): DateWords | undefined {
  const fold = words.foldAt(at);
  const [match, year, month, day] =
    /([0-9]{4})?(?:年|년)?([0-9]{1,2})(?:月|월)(?:([0-9]{1,2})(?:日|일))?/.exec(fold) ?? [];
  if (match === undefined) return undefined;
  const behind = fold.slice(fold.indexOf(match) + match.length);
  if (/^(?:以|之)?(?:前|後|后|降|来|來|起)|^(?:まで|から|까지|부터|이전|이후)/.test(behind)) return undefined;
  return {
    ...{ from: at, to: at + 1 },
    parts: {
      year: year && Number(year) ? Number(year) : undefined,
      month: Number(month),
      days: day ? [Number(day)] : undefined,
    },
  };
}
