import type { SourceText } from "../source-text.js";
import {
  type Component,
  digitsOfYear,
  fits,
  isClosed,
  isNumber,
  overlaps,
  spanOfComponent,
} from "./date-components.js";
import type { CalendarParts } from "./date-expression.js";
import { hasYear, lackOf, type PartSupport, standsInText } from "./date-parts-in-text.js";
import type { Reading } from "./date-readings.js";
import { type DaySpan, weekdayOf } from "./day-spans.js";
import { nearestYears } from "./publication-days.js";

export type Verdict = PartSupport | "no";

/** How a part of the date agrees with an expression. */
export function agree(
  component: Component,
  { parts, spans }: Reading,
  anchors: readonly DaySpan[],
  source: SourceText,
): Verdict {
  if (parts) return agreeParts(component, parts, anchors, source);
  const overlapping = spans.filter((span) => overlaps(component, span));
  if (overlapping.length === 0) return "no";
  if (standsInText(component, [], source) === "stated") return "stated";
  return best(
    overlapping.map(({ from, to }) => {
      // A date that covers a good part of the days is no more precise than the words.
      const exact = spanOfComponent(component);
      if (from === to || (exact && 3 * (exact.to - exact.from + 1) >= to - from + 1)) return "inferred";
      return (
        lackOf(component, to - from < 31 ? undefined : component.month, component.day, source) ?? "inferred"
      );
    }),
  );
}

function agreeParts(
  component: Component,
  parts: CalendarParts,
  anchors: readonly DaySpan[],
  source: SourceText,
): Verdict {
  const { year, month, day } = component;
  if (parts.year !== undefined && !isNumber(digitsOfYear(year), String(parts.year))) return "no";
  if (parts.month !== undefined && month !== undefined && !fits(month, parts.month)) return "no";
  if (parts.days && day !== undefined && !parts.days.some((one) => fits(day, one))) return "no";
  const exact = spanOfComponent(component);
  if (
    parts.weekday !== undefined &&
    exact &&
    exact.from === exact.to &&
    weekdayOf(exact.from) !== parts.weekday
  )
    return "no";
  if (parts.part && day !== undefined && isClosed(day)) {
    const [first, last] = parts.part;
    if (Number(day) < first || Number(day) > last) return "no";
  }
  // "On the 12th" is a day near publication.
  const near =
    parts.days !== undefined &&
    exact !== undefined &&
    anchors.some(({ from, to }) => exact.from >= from - 31 && exact.to <= to + 31);
  const lacks = lackOf(
    component,
    parts.month === undefined && !near ? month : undefined,
    parts.days ? undefined : day,
    source,
  );
  if (parts.year !== undefined || !/[0-9]/.test(year)) return lacks ?? "stated";
  if (hasYear(year, source)) return lacks ?? "stated";
  if (anchors.length === 0) return { lacks: `the year ${year}` };
  if (parts.month === undefined && near) return lacks ?? "inferred";
  const allowed = anchors.some((anchor) =>
    nearestYears(parts, anchor).some((one) => isNumber(digitsOfYear(year), String(one))),
  );
  if (!allowed)
    return parts.month === undefined &&
      standsInText({ year, month: undefined, day: undefined }, anchors, source) === "inferred"
      ? (lacks ?? "inferred")
      : "no";
  return lacks ?? "inferred";
}

/** The verdict of the expression that agrees most. */
export function best(verdicts: readonly Verdict[]): Verdict {
  return (
    (["stated", "inferred"] as const).find((one) => verdicts.includes(one)) ??
    verdicts.find((verdict) => typeof verdict === "object") ??
    "no"
  );
}
