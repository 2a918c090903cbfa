import type { DossierIndex, Id, When } from "../../../model/index.js";
import { quoteWords } from "../../../text/index.js";
import { describeDate } from "../../time/describe-date.js";
import { describeTime, markBasis } from "../../time/describe-time.js";
import { type Names, nameSourceAgain } from "../names/names.js";
import { referToRecord } from "../names/record-names.js";
import { joinWords } from "../prose.js";
import { phraseDate, type TimeKind } from "./date-phrases.js";

/** A time in two parts: its date and length, and its relations to other records, which read best at the end of a sentence. */
export interface TimePhrase {
  /** "for two hours on 16 May 2025". */
  date: string;
  /** "shortly after the talks". */
  relations: string;
}

/** The words of a source for all the days of a span: "from June 26 to 28", "del 3 al 5 de mayo", "3–5 May". */
const stretch =
  /\bfrom\b.{1,80}\b(?:to|until|through)\b|\b(?:del \d.{1,80}\bal|du \d.{1,80}\bau|vom \d.{1,80}\bbis(?: zum)?) \d|(?<![-\d])\d{1,2} ?[-–—] ?\d{1,2}\b(?!-)/i;

/** A time as an adverbial: "on 16 May 2025 shortly after the talks". Empty for an empty time. */
export function phraseTime(self: Id, when: When | undefined, names: Names, timeKind?: TimeKind): string {
  if (!when) return "";
  const { date, relations } = phraseTimes(self, when, names, timeKind);
  return joinBrackets([date, relations]);
}

/** The parts of a time as adverbials. Parts that cannot be adverbials stand in brackets. */
export function phraseTimes(
  self: Id,
  when: When | undefined,
  names: Names,
  timeKind: TimeKind = "point",
): TimePhrase {
  if (!when) return { date: "", relations: "" };
  const { date, phase, timeOfDay, duration, basis, asWritten } = when;
  const own = findOwnSource(self, names.index);
  // The words of the source say more than "before the readout".
  const isQuoted = asWritten !== undefined && when.relative?.some(({ to }) => to === own) === true;
  const relative = (when.relative ?? []).filter(({ to }) => !isQuoted || to !== own);
  const naming = { selfId: self, name: (id: Id): string => nameForTime(id, self, own, names) };
  const parts: string[] = [];
  const length = duration === undefined ? "" : describeTime({ duration: { ...duration, basis: undefined } });
  const lengthBasis = markBasis(duration?.basis, basis);
  if (length !== "" && duration?.iso !== undefined) parts.push(`for ${length}${lengthBasis}`);
  if (date !== undefined) {
    const isPoint = timeKind === "happened" && duration === undefined && !stretch.test(asWritten ?? "");
    parts.push(phraseDate(describeDate(date, phase), isPoint ? "point" : timeKind));
  }
  if (timeOfDay !== undefined) parts.push(describeTime({ timeOfDay }));
  if (isQuoted) parts.push(`(time given as ${quoteWords(asWritten)})`);
  if (length !== "" && duration?.iso === undefined) parts.push(`(length given as ${length})${lengthBasis}`);
  const relations = relative.map((time) => {
    const isIn = timeKind === "as of" && time.relation === "during" && names.index.statement(time.to);
    const words = isIn
      ? `as of ${naming.name(time.to)}`
      : phraseRelation(describeTime({ relative: [{ ...time, basis: undefined }] }, naming), timeKind);
    return words + markBasis(time.basis, basis);
  });
  // Without any other part, quotes the words of the source.
  if (parts.length + relations.length === 0) {
    const words = describeTime({ ...when, basis: undefined }, naming);
    if (words !== "") parts.push(`(time given as ${words})`);
  }
  const last = relations.length > 0 ? relations : parts;
  if (last.length > 0 && basis !== undefined && basis !== "stated")
    last.push(`(${relations.length === 0 && date !== undefined ? "date" : "time"} ${basis})`);
  return { date: joinBrackets(parts), relations: joinBrackets(joinRelations(relations)) };
}

/** Joins words, and brackets that follow each other. */
function joinBrackets(parts: readonly string[]): string {
  return joinWords(parts).replaceAll(") (", "; ");
}

function joinRelations(relations: readonly string[]): string[] {
  return relations.map((words, at) => (at === 0 || words.startsWith("(") ? words : `and ${words}`));
}

/** The only source of an event, which its sentence has named. */
export function findOwnSource(self: Id, index: DossierIndex): Id | undefined {
  const { reports = [] } = index.event(self) ?? {};
  const source = reports[0]?.source;
  return reports.every((report) => report.source === source) ? source : undefined;
}

function nameForTime(id: Id, self: Id, own: Id | undefined, names: Names): string {
  const source = id === own ? names.index.source(id) : undefined;
  return source ? nameSourceAgain(source) : referToRecord(id, names, self);
}

function phraseRelation(words: string, timeKind: TimeKind): string {
  const isPlain =
    /^(?:(?:immediately|shortly|at (?:least|most)|about) )?(?:[\w.]+ (?:years?|months?|weeks?|days?|hours?|minutes?|seconds?) )?(?:before|after|during|at) /;
  if (!isPlain.test(words)) return `(${words})`;
  return timeKind === "as of" ? `at a time ${words}` : words;
}
