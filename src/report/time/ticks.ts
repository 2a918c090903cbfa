import { monthNames, startOfMonth, toCalendarDay } from "../../time/index.js";
import type { TimeScale } from "./time-scale.js";

/** A line of a time axis. */
export interface Tick {
  /** Its place, 0 to 100. */
  readonly at: number;
  /** Its moment in words. */
  readonly name: string;
  /** Its name without what the label before it says, and the side of the tick it stands on; absent where there is no room for it. */
  readonly label?: Label | undefined;
}

interface Label {
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
}

/** The least distance between ticks. */
const tickDistance = 24;

/** The room of a character on the narrowest axis. */
const characterWidth = 2.6;

const minutesOfDay = 1440;

/** The units of an axis: a number of days or months, the smallest first. */
const units: readonly ({ days: number } | { months: number })[] = [
  ...[1 / 24, 1 / 8, 1 / 4, 1, 2, 7, 14].map((days) => ({ days })),
  ...[1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000].map((months) => ({ months })),
];

/** The ticks of a scale, at whole hours, days, months or years. Their labels keep clear of each other. */
export function ticksOf({ at, stretches, breaks }: TimeScale): Tick[] {
  let last: Placed = { free: Number.NEGATIVE_INFINITY };
  return stretches.flatMap((stretch) => {
    const moments = momentsIn(stretch, at).map(({ moment, unit }) => ({
      at: at(moment),
      words: momentInWords(moment, unit),
    }));
    const labels = labelEvery(moments, last, breaks);
    last = labels.last;
    return moments.map(({ at, words }, index) => ({
      at,
      name: shorten(words),
      label: labels.found.get(index),
    }));
  });
}

/** The words of the last label, and where the next one can start. */
interface Placed {
  readonly words?: Moment | undefined;
  readonly free: number;
}

/** The labels of a stretch, by the numbers of their ticks: of every tick, or of every second, third … where there is no room for more. */
function labelEvery(
  ticks: readonly { readonly at: number; readonly words: Moment }[],
  last: Placed,
  breaks: readonly number[],
): { readonly found: ReadonlyMap<number, Label>; readonly last: Placed } {
  const steps = ticks.flatMap((_, at) =>
    Array.from({ length: at + 1 }, (_, from) => [at + 1, from] as const),
  );
  for (const [step, from] of steps) {
    const found = new Map<number, Label>();
    let placed = last;
    const hasRoom = ticks.every(({ at, words }, index) => {
      if (index % step !== from) return true;
      const text = shorten(words, placed.words);
      const width = text.length * characterWidth;
      const [anchor, start] = sideOf(at, width, breaks);
      if (start < placed.free) return false;
      found.set(index, { text, anchor });
      placed = { words, free: start + width + characterWidth };
      return true;
    });
    if (hasRoom) return { found, last: placed };
  }
  return { found: new Map(), last };
}

/** The side of a tick on which a label keeps within the axis, if possible clear of its breaks, and where the label starts there. */
function sideOf(
  at: number,
  width: number,
  breaks: readonly number[],
): readonly [anchor: Label["anchor"], start: number] {
  const centred = ["middle", at - width / 2] as const;
  const sides = [centred, ["start", at], ["end", at - width]] as const;
  const within = sides.filter(([, start]) => start >= 0 && start + width <= 100);
  const isClear = (start: number): boolean => breaks.every((place) => place < start || place > start + width);
  return within.find(([, start]) => isClear(start)) ?? within[0] ?? centred;
}

type Unit = (typeof units)[number];

/** The moments of the finest unit for which a stretch has room; its start where there is none. */
function momentsIn(
  { start, end }: { start: number; end: number },
  at: TimeScale["at"],
): { moment: number; unit: Unit }[] {
  const most = Math.max(2, Math.floor((at(end) - at(start)) / tickDistance) + 1);
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

/** A moment as precise as its unit. */
interface Moment {
  readonly day: string;
  readonly year: string;
  readonly clock: string;
}

function momentInWords(moment: number, unit: Unit): Moment {
  const minute = Math.round(moment * minutesOfDay);
  const { year, month, day } = toCalendarDay(Math.floor(minute / minutesOfDay));
  const name = monthNames[month - 1]?.slice(0, 3) ?? "";
  const words = { day: "", year: year > 0 ? String(year) : `${1 - year} BC`, clock: "" };
  if ("months" in unit) return unit.months % 12 === 0 ? words : { ...words, day: name };
  const minutes = minute - Math.floor(minute / minutesOfDay) * minutesOfDay;
  const clock = minutes === 0 ? "" : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  return { ...words, day: `${day} ${name}`, clock };
}

/** A moment in words, without those that it shares with the one before. */
function shorten({ day, year, clock }: Moment, before?: Moment): string {
  const isSameYear = day !== "" && year === before?.year;
  const isSameDay = isSameYear && clock !== "" && day === before?.day;
  const date = isSameDay ? "" : isSameYear ? day : `${day} ${year}`.trim();
  return [date, clock].filter((part) => part !== "").join(", ");
}
