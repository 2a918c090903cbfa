import { list } from "../../issues/index.js";
import type { EdtfDate, EdtfPart, EdtfSeason, EdtfTime } from "../../time/index.js";
import { describeDay, describeYear, withYear } from "./describe-date-parts.js";

type NamedPart = readonly [name: string, part: EdtfPart];

/** A date or a season in words. `notePrefix` says which date a note on its marks belongs to: "end " for the end of an interval. */
export function describeSingle(date: EdtfDate | EdtfSeason, notePrefix = ""): string {
  const isSeason = date.type === "season";
  const words = isSeason ? describeSeason(date) : describeDay(date) + describeTimeOfDay(date.time);
  const parts: NamedPart[] = [["year", date.year]];
  if (isSeason) parts.push([seasonWords(date)[0], date.season]);
  else {
    if (date.month) parts.push(["month", date.month]);
    if (date.day) parts.push(["day", date.day]);
  }
  return withMarks(words, parts, notePrefix);
}

/** Adds "about" and "(uncertain)" if all parts have the same marks, else a note on each mark. */
function withMarks(words: string, parts: readonly NamedPart[], notePrefix: string): string {
  const uncertain = parts.filter(([, part]) => part.uncertain).map(([name]) => name);
  const approximate = parts.filter(([, part]) => part.approximate).map(([name]) => name);
  const whole = [uncertain, approximate].every(({ length }) => length === 0 || length === parts.length);
  // "About a day in May" would mean a length of time.
  const about = whole && approximate.length > 0 && !/^(an?|some|the) /.test(words);
  const note = (names: readonly string[], mark: string): string[] =>
    names.length === 0 ? [] : [whole ? mark : `${list(names, "and")} ${mark}`];
  const notes = [...note(uncertain, "uncertain"), ...(about ? [] : note(approximate, "approximate"))];
  const end = notes.length === 0 ? "" : ` (${notePrefix}${notes.join(", ")})`;
  return `${about ? "about " : ""}${words}${end}`;
}

const seasons = ["spring", "summer", "autumn", "winter"] as const;
const ordinals = ["first", "second", "third", "fourth"] as const;

/** The kind and the name of a season, by its code. */
function seasonWords({ season }: EdtfSeason): readonly [kind: string, name: string] {
  const code = season.value ?? 21;
  if (code > 39) return ["half", `the ${ordinals[code - 40]} half`];
  if (code > 36) return ["third", `the ${ordinals[code - 37]} third`];
  if (code > 32) return ["quarter", `the ${ordinals[code - 33]} quarter`];
  const place = code > 28 ? "southern " : code > 24 ? "northern " : "";
  return ["season", place + seasons[(code - 21) % 4]];
}

function describeSeason(date: EdtfSeason): string {
  const [kind, name] = seasonWords(date);
  const year = describeYear(date.year);
  return kind === "season" ? withYear(name, year) : `${name} of ${year.text}`;
}

function describeTimeOfDay(time: EdtfTime | undefined): string {
  if (!time) return "";
  const { hour, minute, second, offset } = time;
  const clock = [hour, minute, ...(second === 0 ? [] : [second])].map(twoDigits).join(":");
  return `, ${clock}${offset === undefined ? ", zone not given" : ` UTC${describeOffset(offset)}`}`;
}

function describeOffset(offset: number): string {
  if (offset === 0) return "";
  const size = Math.abs(offset);
  const minutes = size % 60;
  return `${offset < 0 ? "-" : "+"}${Math.floor(size / 60)}${minutes === 0 ? "" : `:${twoDigits(minutes)}`}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
