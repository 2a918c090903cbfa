import { startOfMonth } from "../../../time/index.js";

/**
 * Abbreviations that name one offset, with a place that keeps it: where the clocks there have another one at that time, the text means
 * something else. "EST", "IST", "CST" and others that several regions use are left out.
 */
const abbreviations: ReadonlyMap<string, readonly [zone: string, offset: string]> = new Map([
  ["CET", ["Europe/Paris", "+01:00"]],
  ["CEST", ["Europe/Paris", "+02:00"]],
  ["EET", ["Europe/Athens", "+02:00"]],
  ["EEST", ["Europe/Athens", "+03:00"]],
  ["MSK", ["Europe/Moscow", "+03:00"]],
  ["EDT", ["America/New_York", "-04:00"]],
  ["PDT", ["America/Los_Angeles", "-07:00"]],
  ["JST", ["Asia/Tokyo", "+09:00"]],
  ["KST", ["Asia/Seoul", "+09:00"]],
  ["HKT", ["Asia/Hong_Kong", "+08:00"]],
  ["PKT", ["Asia/Karachi", "+05:00"]],
  ["SAST", ["Africa/Johannesburg", "+02:00"]],
  ["WAT", ["Africa/Lagos", "+01:00"]],
  ["EAT", ["Africa/Nairobi", "+03:00"]],
  ["CAT", ["Africa/Maputo", "+02:00"]],
  ["AEST", ["Australia/Sydney", "+10:00"]],
  ["AEDT", ["Australia/Sydney", "+11:00"]],
  ["NZST", ["Pacific/Auckland", "+12:00"]],
  ["NZDT", ["Pacific/Auckland", "+13:00"]],
]);

/** Capitals after which the zone database names no zone. */
const capitals: readonly (readonly [city: string, zone: string])[] = [
  ["abuja", "Africa/Lagos"],
  ["ankara", "Europe/Istanbul"],
  ["beijing", "Asia/Shanghai"],
  ["brasilia", "America/Sao_Paulo"],
  ["canberra", "Australia/Sydney"],
  ["geneva", "Europe/Zurich"],
  ["islamabad", "Asia/Karachi"],
  ["kiev", "Europe/Kiev"],
  ["kyiv", "Europe/Kiev"],
  ["new delhi", "Asia/Kolkata"],
  ["ottawa", "America/Toronto"],
  ["pretoria", "Africa/Johannesburg"],
  ["washington", "America/New_York"],
];

let cities: ReadonlyMap<string, string> | undefined;

/** Zones by the city that names them. */
function zonesByCity(): ReadonlyMap<string, string> {
  if (cities) return cities;
  const zones = Intl.supportedValuesOf("timeZone").flatMap((zone): [string, string][] => {
    const city = zone.split("/").at(-1)?.replaceAll("_", " ").toLowerCase() ?? "";
    return zone.includes("/") ? [[city, zone]] : [];
  });
  cities = new Map([...zones, ...capitals]);
  return cities;
}

/** A day and hour on the clocks of a place. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** The offset that an abbreviation such as "CEST" names; undefined where it names several, or not the one in use on a day that is known. */
export function offsetOfAbbreviation(name: string, time: WallTime | undefined): string | undefined {
  const [zone, offset] = abbreviations.get(name) ?? [];
  return zone !== undefined && (!time || offsetInZone(zone, time) === offset) ? offset : undefined;
}

/** The offset of the clocks of a city at a time; undefined for other places, and for an hour that they skip or have twice. */
export function offsetOfCity(city: string, time: WallTime): string | undefined {
  const zone = zonesByCity().get(city.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase());
  return zone === undefined ? undefined : offsetInZone(zone, time);
}

const minute = 60_000;

function offsetInZone(zone: string, { year, month, day, hour, minute: past }: WallTime): string | undefined {
  const wall = (startOfMonth(12 * year + month - 1) + day - 1) * 1440 * minute + (hour * 60 + past) * minute;
  // The offset shortly before and behind: one of them, or both, lead to the hour that is meant.
  const near = [-1, 1].map((side) => offsetAt(zone, wall + side * 1440 * minute));
  const fitting = new Set(near.filter((offset) => offsetAt(zone, wall - offset) === offset));
  const [offset] = fitting;
  if (offset === undefined || fitting.size > 1) return undefined;
  const minutes = Math.abs(offset) / minute;
  if (!Number.isInteger(minutes)) return undefined;
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(zone: string, moment: number): number {
  const format = new Intl.DateTimeFormat("en", {
    ...{ timeZone: zone, calendar: "gregory", hourCycle: "h23" },
    ...{ year: "numeric", month: "numeric", day: "numeric" },
    ...{ hour: "numeric", minute: "numeric", second: "numeric" },
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const shown = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
  return shown - Math.floor(moment / 1000) * 1000;
}
