import { monthNames, startOfMonth, toCalendarDay } from "../../time/index.js";
import type { TimeScale } from "./time-scale.js";

/** A line of a time axis. */
export interface Tick {
  /** Its place, 0 to 100. */
  readonly at: number;
  /** Its label; empty where there is no room for one. */
  readonly label: string;
}

/** The least distance of two labels. */
const labelWidth = 24;

const minutesOfDay = 1440;

/** The units of an axis: a number of days or months, the smallest first. */
const units: readonly ({ days: number } | { months: number })[] = [
  ...[1 / 24, 1 / 8, 1 / 4, 1, 2, 7, 14].map((days) => ({ days })),
  ...[1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000].map((months) => ({ months })),
];

/** The ticks of a scale, at whole hours, days, months or years. */
export function ticksOf(scale: TimeScale): Tick[] {
  let free = Number.NEGATIVE_INFINITY;
  return scale.stretches.flatMap((stretch) =>
    momentsIn(stretch, scale).map(({ moment, unit }): Tick => {
      const at = scale.at(moment);
      const hasRoom = at >= free;
      if (hasRoom) free = at + labelWidth;
      return { at, label: hasRoom ? labelOf(moment, unit) : "" };
    }),
  );
}

type Unit = (typeof units)[number];

/** The moments of the finest unit for which a stretch has room; its start where there is none. */
function momentsIn(
  { start, end }: { start: number; end: number },
  { at }: TimeScale,
): { moment: number; unit: Unit }[] {
  const most = Math.max(2, Math.floor((at(end) - at(start)) / labelWidth) + 1);
  for (const unit of units) {
    if ((end - start) / lengthOf(unit) > most + 1) continue;
    const moments = multiplesIn(start, end, unit);
    if (moments.length > 0 && moments.length <= most) return moments.map((moment) => ({ moment, unit }));
  }
  return [{ moment: start, unit: { days: 1 } }];
}

function lengthOf(unit: Unit): number {
  return "days" in unit ? unit.days : unit.months * 30.4;
}

function multiplesIn(start: number, end: number, unit: Unit): number[] {
  const [from, to, momentAt] =
    "days" in unit
      ? [start / unit.days, end / unit.days, (count: number): number => count * unit.days]
      : [
          monthOf(start) / unit.months,
          monthOf(end) / unit.months,
          (count: number): number => startOfMonth(count * unit.months),
        ];
  const found: number[] = [];
  for (let count = Math.floor(from); count <= to; count++) {
    const moment = momentAt(count);
    if (moment >= start && moment <= end) found.push(moment);
  }
  return found;
}

function monthOf(moment: number): number {
  const { year, month } = toCalendarDay(moment);
  return 12 * year + month - 1;
}

function labelOf(moment: number, unit: Unit): string {
  const minute = Math.round(moment * minutesOfDay);
  const { year, month, day } = toCalendarDay(Math.floor(minute / minutesOfDay));
  const name = monthNames[month - 1]?.slice(0, 3) ?? "";
  const inYear = year > 0 ? String(year) : `${1 - year} BC`;
  if ("months" in unit) return unit.months % 12 === 0 ? inYear : `${name} ${inYear}`;
  const minutes = minute - Math.floor(minute / minutesOfDay) * minutesOfDay;
  const time = minutes === 0 ? "" : `, ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  return `${day} ${name} ${inYear}${time}`;
}
