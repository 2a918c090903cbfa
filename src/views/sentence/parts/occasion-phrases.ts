import type { Id, Instrument, Link, Meeting, Statement, When } from "../../../model/index.js";
import { occasionOf, timeOf } from "../../../order/index.js";
import { markBasis } from "../../time/describe-time.js";
import type { Names } from "../names/names.js";
import { isText, nounOfAct, referToRecord } from "../names/record-names.js";
import { listOf, withIndefiniteArticle } from "../prose.js";
import { phraseTime } from "./time-phrases.js";

/** The occasion of an event in words, and the time that these words leave to say. */
export interface OccasionPhrase {
  /** "during the talks in Muscat"; empty without an occasion, or if the time or the sentence names it. */
  words: string;
  when: When | undefined;
}

/**
 * The record that an event is part of, and its time, which may come from that record. A statement in a text that the sentence names by
 * its date has no other time.
 */
export function phraseOccasion(event: Meeting | Statement, names: Names): OccasionPhrase {
  const { id, links = [], when, reports } = event;
  const { index } = names;
  const found = occasionOf(event, index);
  const isWhole = (to: Id): boolean =>
    index.event(to) !== undefined || ("speakers" in event && index.instrument(to) !== undefined);
  const link = links[found?.link ?? links.findIndex(({ rel, to }) => rel === "part-of" && isWhole(to))];
  const time = timeOf(event, index);
  if (!link || when?.relative?.some(({ to }) => to === link.to)) return { words: "", when: time };
  // A text says nothing during a meeting.
  if (index.meeting(link.to) && "speakers" in event && isText(event.speakers, names))
    return { words: "", when };
  if (index.source(link.to)) {
    const isNamed = found !== undefined && reports.every(({ source }) => source === link.to);
    const date = isNamed ? phraseTime(id, { date: time?.date }, names) : "";
    return { words: "", when: date !== "" && names.of(link.to).endsWith(` ${date}`) ? when : time };
  }
  const also = links.filter(
    (other) => other !== link && other.rel === "part-of" && index.meeting(other.to) && index.meeting(link.to),
  );
  return {
    words: listOf([link, ...also].map((each) => phraseWhole(each, event, names))),
    when: found ? { ...time, relative: undefined } : time,
  };
}

/** The event that a record is part of: "during the talks in Muscat", "as part of an appeal" for a statement of the same speakers. */
export function phraseWhole(
  { to, basis }: Link,
  part: Meeting | Statement | Instrument,
  names: Names,
): string {
  const lead = names.index.meeting(to) ? "during" : "in";
  const whole = names.index.statement(to);
  const isOwn = whole !== undefined && "speakers" in part && isSameSpeakers(whole, part);
  const named = isOwn
    ? `as part of ${withIndefiniteArticle(nounOfAct(whole.act))}`
    : `${lead} ${referToRecord(to, names, part.id)}`;
  return named + markBasis(basis);
}

function isSameSpeakers(left: Statement, right: Statement): boolean {
  const [own, others] = [left, right].map(({ speakers }) => new Set(speakers.map(({ who }) => who)));
  return own?.size === others?.size && right.speakers.every(({ who }) => own?.has(who));
}
