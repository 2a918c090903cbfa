import type { Basis, DossierIndex, Id, When } from "../../../model/index.js";
import { quoteWords } from "../../../text/index.js";
import { describeDate } from "../../time/describe-date.js";
import { describeTime, withZone } from "../../time/describe-time.js";
import { type Names, nameSourceAgain } from "../names/names.js";
import { referToRecord } from "../names/record-names.js";
import { byInference, joinPhrases } from "../prose.js";
import { phraseDate, type TimeKind } from "./date-phrases.js";

/** A time in two parts: its date and length, and its relations to other records, which read best at the end of a sentence. */
export interface TimePhrase {
  /** "for two hours on 16 May 2025". */
  date: string;
  /** "shortly after the talks". */
  relations: string;
}

/** The words of a source for all the days of a span: "from June 26 to 28", "del 3 al 5 de mayo", "3–5 May", "on the 9th and 10th". */
const stretch =
  /\bfrom\b.{1,80}\b(?:to|until|through)\b|\b(?:del \d.{1,80}\bal|du \d.{1,80}\bau|vom \d.{1,80}\bbis(?: zum)?) \d|(?<![-\d])\d{1,2} ?[-–—] ?\d{1,2}\b(?!-)|^(?!.*\bbetween\b).*\b\d{1,2}(?:st|nd|rd|th)?(?:,| and) (?:the )?(?:[A-Z]\w+ )?\d{1,2}(?:st|nd|rd|th)?\b(?!:)/i;

/** Words of a source that only say what a relation says: "before the talks". */
const relating = /\b(?:advance|after|ahead|before|during|following|prior|since|until|when)\b/i;

/** A time as an adverbial: "on 16 May 2025 shortly after the talks". Empty for an empty time. */
export function phraseTime(self: Id, when: When | undefined, names: Names, timeKind?: TimeKind): string {
  if (!when) return "";
  const { date, relations } = phraseTimes(self, when, names, timeKind);
  return joinPhrases([date, relations]);
}

/** The parts of a time as adverbials. Parts that cannot be adverbials stand in brackets. */
export function phraseTimes(
  self: Id,
  when: When | undefined,
  names: Names,
  timeKind: TimeKind = "point",
): TimePhrase {
  if (!when) return { date: "", relations: "" };
  const { date, phase, timeOfDay, duration, basis, asWritten, relative = [] } = when;
  const own = findOwnSource(self, names.index);
  const naming = { selfId: self, name: (id: Id): string => nameForTime(id, self, own, names) };
  const parts: string[] = [];
  const hasDate = date !== undefined || timeOfDay !== undefined;
  const length = duration === undefined ? "" : describeTime({ duration: { ...duration, basis: undefined } });
  // Its own words are mostly those of the source.
  const lengthBasis = duration?.basis ?? (duration?.asWritten === undefined ? basis : undefined);
  if (length !== "" && duration?.iso !== undefined) parts.push(`for ${length}`, phraseBasis(lengthBasis));
  if (date !== undefined) {
    const isPoint = timeKind === "happened" && duration === undefined && !stretch.test(asWritten ?? "");
    parts.push(
      phraseDate(date, withZone(describeDate(date, phase), asWritten), isPoint ? "point" : timeKind),
    );
  }
  if (timeOfDay !== undefined) parts.push(describeTime({ timeOfDay }));
  if (hasDate) {
    const isClock = timeOfDay !== undefined || date?.includes("T") === true;
    const words =
      asWritten === undefined || isClock || basis !== "inferred" ? "" : ` from ${quoteWords(asWritten)}`;
    parts.push(phraseBasis(basis, "date ", words));
  } else if (asWritten !== undefined && relative.length > 0 && areVague(when, own)) {
    parts.push(`(${quoteWords(asWritten)})`);
  }
  if (length !== "" && duration?.iso === undefined)
    parts.push(`(length given as ${length})`, phraseBasis(lengthBasis));
  const relations = relative.map((time) => {
    const isIn = timeKind === "as of" && time.relation === "during" && names.index.statement(time.to);
    const words = isIn
      ? `in ${naming.name(time.to)}`
      : phraseRelation(describeTime({ relative: [{ ...time, basis: undefined }] }, naming), timeKind);
    const given = time.basis ?? basis;
    // Of a record that is inferred as a whole, the sentence has said it.
    const isSaid = isIn && names.index.event(self)?.reports.every((report) => report.basis === given);
    return isSaid ? words : withBasis(words, given, hasDate);
  });
  // Without any other part, quotes the words of the source.
  if (parts.length + relations.length === 0) {
    const words = describeTime({ ...when, basis: undefined }, naming);
    if (words !== "") parts.push(`(${words})`, phraseBasis(basis, "time "));
  }
  return { date: joinPhrases(parts), relations: joinPhrases(joinRelations(relations)) };
}

/** A relation with its basis: before it where a date, which has a mark of its own, stands there. */
function withBasis(words: string, basis: Basis | undefined, isBefore: boolean): string {
  if (basis === undefined || basis === "stated") return words;
  if (isBefore && basis === "inferred") return words.replace(/^\(?/, (start) => start + byInference);
  return words.endsWith(")") ? `${words}, as is ${basis}` : `${words} (time ${basis})`;
}

/** Whether the relations of a time without a date say less than the words of its source. */
function areVague({ asWritten = "", relative = [] }: When, own: Id | undefined): boolean {
  if (relative.some(({ to }) => to === own)) return true;
  return (
    !relating.test(asWritten) &&
    relative.every(
      ({ nearness, offset, relation }) => !nearness && !offset && /^(?:after|before)$/.test(relation),
    )
  );
}

/** The basis of the words before it, in brackets: "(date inferred from “early next year”)". Empty for what the source states. */
function phraseBasis(basis: Basis | undefined, what = "", ground = ""): string {
  return basis === undefined || basis === "stated" ? "" : `(${what}${basis}${ground})`;
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
