import { offsetOfAbbreviation, offsetOfCity, type WallTime } from "./time-zones.js";

/** An hour that words give. */
export interface TimeOfDay {
  hour: number;
  minute: number;
  /** Whether it is only near the hour ("about noon"), or begins one day and ends another ("midnight"). */
  isOpen: boolean;
  /** How the zone is written; absent where the text names none. */
  zone?: { offset: string } | { abbreviation: string } | { city: string };
}

/** The words without the hours in them. */
export interface WithoutHours {
  rest: string;
  /** Whether the words have an hour, even one that cannot be used. */
  hasHour: boolean;
  /** The hour; absent where there are several, and for "5:30" and "5 o'clock", which are twice in a day. */
  time?: TimeOfDay;
}

const meridiem = "(?:a\\.?\\s?m|p\\.?\\s?m)(?![\\p{L}])\\.?";
const clock = [
  `(?:1[0-2]|0?[1-9])(?:[:.][0-5][0-9]){0,2}\\s*${meridiem}`,
  "(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9])?(?:\\s*(?:hours|hrs|h)(?![\\p{L}]))?",
  "(?:[01][0-9]|2[0-3])[0-5][0-9]\\s*(?:hours|hrs|h)(?![\\p{L}])",
  "(?:[1-9]|1[0-2])\\s+o['’]clock",
  "(?:12\\s+)?(?:noon|midday|midnight)(?![\\p{L}])",
].join("|");
const roughly =
  "(?:just|shortly|soon|immediately|right|a little|around|about|approximately|roughly|nearly|almost|circa)";

/** Hours alone, rough ones, and from one to another. */
const hours = new RegExp(
  `(?<![\\p{L}\\p{N}.:])(?<range>(?:(?:from|between)\\s+)?(?:${clock}|[0-9]{1,2}(?:[:.][0-5][0-9])?)\\s*(?:to|and|until|till|[-–—])\\s*(?:${clock}))|` +
    `(?<![\\p{L}\\p{N}.:+−-])(?<rough>${roughly}(?:\\s+(?:after|before|past))?\\s+)?(?<clock>${clock})(?![\\p{N}])`,
  "giu",
);

/** Zones by their distance from UTC, by abbreviation, or by a city; other words for a zone name none that is sure. */
const zones =
  /[\s,(]*(?<![\p{L}])(?:(?:UTC|GMT)(?:\s*(?<sign>[+\-−–])\s*(?<ahead>[0-9]{1,2})(?::?(?<past>[0-5][0-9]))?)?|(?<abbreviation>[A-Z]{1,4}T|MSK)|(?:(?<city>\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)?)\s)?(?:(?:local|standard|daylight|summer)\s)?time)(?![\p{L}\p{N}])\)?/u;

/** Takes the hours and their zone out of English words that name a date as well. */
export function takeHours(words: string): WithoutHours {
  const found: { clock: string; isRough: boolean }[] = [];
  const without = words.replaceAll(hours, (...args) => {
    const groups: Record<string, string | undefined> = Object(args.at(-1));
    found.push({ clock: groups["clock"] ?? "", isRough: groups["rough"] !== undefined });
    return " ";
  });
  const [only] = found;
  if (!only) return { rest: words, hasHour: false };
  const zone = zones.exec(without);
  const rest = zone ? without.replace(zone[0], " ") : without;
  const clock = found.length === 1 ? readClock(only.clock) : undefined;
  const time = clock && { ...clock, isOpen: only.isRough || /midnight/i.test(only.clock) };
  if (!time) return { rest, hasHour: true };
  const { sign, ahead, past = "00", abbreviation, city } = zone?.groups ?? {};
  if (!zone) return { rest, hasHour: true, time };
  if (abbreviation !== undefined) return { rest, hasHour: true, time: { ...time, zone: { abbreviation } } };
  if (city !== undefined) return { rest, hasHour: true, time: { ...time, zone: { city } } };
  if (/time/.test(zone[0])) return { rest, hasHour: true, time };
  const offset = ahead === undefined ? "Z" : `${sign === "+" ? "+" : "-"}${ahead.padStart(2, "0")}:${past}`;
  return { rest, hasHour: true, time: { ...time, zone: { offset } } };
}

/** An hour of the clock; undefined for one that is twice in a day, and for one with seconds. */
function readClock(words: string): Pick<TimeOfDay, "hour" | "minute"> | undefined {
  if (/noon|midday/i.test(words)) return { hour: 12, minute: 0 };
  if (/midnight/i.test(words)) return { hour: 0, minute: 0 };
  if (/clock|[:.][0-9]{2}[:.]/i.test(words)) return undefined;
  const military = /^([0-9]{2})([0-9]{2})(?![0-9])/.exec(words);
  const [, hours = "", minutes = "0"] = military ?? /^([0-9]{1,2})(?:[:.]([0-9]{2}))?/.exec(words) ?? [];
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (/[ap]\.?\s?m/i.test(words)) return { hour: (hour % 12) + (/p\.?\s?m/i.test(words) ? 12 : 0), minute };
  const isOfDay = hour <= 23 && (hour > 12 || hours.startsWith("0") || /h/i.test(words));
  return isOfDay ? { hour, minute } : undefined;
}

/** An hour as ISO 8601 writes it, with its offset on a day, and whether the text does not state that: "Moscow time". */
export function writeTime(
  { hour, minute, zone }: TimeOfDay,
  day: Pick<WallTime, "year" | "month" | "day"> | undefined,
): { time: string; offset: string; inferred: boolean } {
  const two = (number: number): string => String(number).padStart(2, "0");
  const offset = zone && offsetOf(zone, day && { ...day, hour, minute });
  return {
    time: `${two(hour)}:${two(minute)}`,
    offset: offset ?? "",
    inferred: zone !== undefined && "city" in zone && offset !== undefined,
  };
}

function offsetOf(zone: NonNullable<TimeOfDay["zone"]>, at: WallTime | undefined): string | undefined {
  if ("offset" in zone) return zone.offset;
  if ("city" in zone) return at && offsetOfCity(zone.city, at);
  return offsetOfAbbreviation(zone.abbreviation, at);
}
