import type {
  DiplomaticEvent,
  Dossier,
  DossierIndex,
  Id,
  Meeting,
  Party,
  Source,
  Statement,
} from "../../../model/index.js";
import { familyOf } from "../../terms/index.js";
import type { SharedKeys } from "./shared-keys.js";
import { dateSpan, type Span, spansMeet } from "./span.js";

/**
 * Where a statement was made: at a meeting, in a source's own voice, or on an occasion that the document leaves open. `keys` name the
 * meeting and those that it is part of, or the source. A newspaper that tells a fact in its own voice (`narration`) tells what others tell, too.
 */
export interface Occasion {
  readonly kind: "meeting" | "source" | "narration" | "open";
  readonly keys: readonly string[];
}

/** How two occasions are related; `open` where one of them is, or two newspapers narrate. */
export type OccasionRelation = "same" | "apart" | "open";

/** Relates two occasions of two documents. */
export function relateOccasions(left: Occasion, right: Occasion): OccasionRelation {
  if (left.kind === "open" || right.kind === "open") return "open";
  if (isWithin(left, right) || isWithin(right, left)) return "same";
  return left.kind === "narration" && right.kind === "narration" ? "open" : "apart";
}

/** Whether one occasion is, or is part of, the other: two parts of one visit are two occasions. */
function isWithin({ keys }: Occasion, { keys: [whole] }: Occasion): boolean {
  return whole !== undefined && keys.includes(whole);
}

/** How many links an occasion is followed through. */
const longestChain = 16;

/** The occasions of one document's statements. */
export function createOccasions(
  dossier: Dossier,
  index: DossierIndex,
  keys: SharedKeys,
  spanOf: (event: DiplomaticEvent) => Span,
): (statement: Statement) => Occasion {
  const mainMeetings = findMainMeetings(dossier, index);
  const meetingOfSides = findMeetingsOfSides(dossier, keys);
  const ofMeeting = (meeting: Meeting): Occasion => ({
    kind: "meeting",
    keys: wholesOf(meeting, index).map(({ id }) => keys.of(id)),
  });
  return (statement) => {
    const meeting = meetingOf(statement, index);
    if (meeting) return ofMeeting(meeting);
    const sources = statement.reports.flatMap((report) => {
      const source = index.source(report.source);
      // Whoever passes it on was there or not; the source only repeats it.
      return source && !report.via?.length ? [source] : [];
    });
    const span = spanOf(statement);
    for (const source of sources) {
      const published = dateSpan(source.published);
      if (statement.when?.date !== undefined && !spansMeet(span, published, 1)) continue;
      const main = mainMeetings.get(source.id);
      if (main && tellsOf(source) && isAmong(statement, main, keys)) return ofMeeting(main);
      const joint = meetingOfSides.get(`${source.id} ${sidesKey(statement.speakers, keys)}`);
      if (joint && spansMeet(span, spanOf(joint), 1)) return ofMeeting(joint);
      if (isOwnVoice(statement, source, keys))
        return { kind: isNarration(statement, source) ? "narration" : "source", keys: [keys.of(source.id)] };
    }
    return { kind: "open", keys: [] };
  };
}

/** The meeting at which a statement was made, by its links and its relative times. */
function meetingOf(statement: Statement, index: DossierIndex): Meeting | undefined {
  const seen = new Set<Id>();
  let next: DiplomaticEvent | undefined = statement;
  for (let steps = 0; next && steps < longestChain && !seen.has(next.id); steps++) {
    if (next.type === "meeting") return next;
    seen.add(next.id);
    const { links = [], when }: DiplomaticEvent = next;
    const during = (when?.relative ?? []).filter(
      ({ relation }) => relation === "during" || relation === "at",
    );
    const targets: DiplomaticEvent[] = [...links.filter(({ rel }) => rel === "part-of"), ...during].flatMap(
      ({ to }) => index.event(to) ?? [],
    );
    next = targets.find(({ type }) => type === "meeting") ?? targets.find(({ id }) => !seen.has(id));
  }
  return undefined;
}

/** A meeting and those that it is part of. */
function wholesOf(meeting: Meeting, index: DossierIndex): Meeting[] {
  const chain = [meeting];
  for (let at: Meeting | undefined = meeting; at && chain.length < longestChain; ) {
    const whole: Meeting | undefined = at.links?.flatMap(({ rel, to }) =>
      rel === "part-of" ? (index.meeting(to) ?? []) : [],
    )[0];
    if (!whole || chain.includes(whole)) break;
    chain.push(whole);
    at = whole;
  }
  return chain;
}

/** For each source the meeting that it tells of: the one of which most statements are part, else the only one that has taken place. */
export function findMainMeetings(dossier: Dossier, index: DossierIndex): ReadonlyMap<Id, Meeting> {
  const bySource = new Map<Id, Map<Meeting, number>>();
  const count = (event: DiplomaticEvent, meeting: Meeting, weight: number): void => {
    for (const { source } of event.reports) {
      const counts = bySource.get(source) ?? new Map<Meeting, number>();
      counts.set(meeting, (counts.get(meeting) ?? 0) + weight);
      bySource.set(source, counts);
    }
  };
  for (const event of dossier.events) {
    if (event.type === "meeting" && (event.status ?? "actual") === "actual") count(event, event, 0);
    if (event.type !== "statement") continue;
    const meeting = meetingOf(event, index);
    if (meeting) count(event, meeting, 1);
  }
  const main = new Map<Id, Meeting>();
  for (const [source, counts] of bySource) {
    const most = Math.max(...counts.values());
    const [first, ...others] = [...counts].filter(([, value]) => value === most);
    if (first && others.length === 0) main.set(source, first[0]);
  }
  return main;
}

/** Of each source the meetings of several sides, by these; where they met twice, none. Who speaks jointly has met. */
function findMeetingsOfSides(
  { events }: Dossier,
  keys: SharedKeys,
): ReadonlyMap<string, Meeting | undefined> {
  const found = new Map<string, Meeting | undefined>();
  for (const event of events) {
    if (event.type !== "meeting" || (event.status ?? "actual") !== "actual") continue;
    const sides = sidesKey(event.participants, keys);
    if (!sides.includes("+")) continue;
    for (const { source } of event.reports) {
      const key = `${source} ${sides}`;
      found.set(key, found.has(key) ? undefined : event);
    }
  }
  return found;
}

function sidesKey(parties: readonly Party[], keys: SharedKeys): string {
  return [...keys.sidesOf(parties)].sort().join("+");
}

/** Whether a source tells what was said at a meeting, rather than says it itself. */
function tellsOf({ kind }: Source): boolean {
  return kind === "readout" || kind === "communique" || kind === "transcript";
}

function isAmong(statement: Statement, { participants }: Meeting, keys: SharedKeys): boolean {
  const present = new Set(participants.map(({ who }) => who));
  if (statement.speakers.every(({ who }) => present.has(who))) return true;
  const [speaking, taking] = [keys.sidesOf(statement.speakers), keys.sidesOf(participants)];
  return speaking.size > 0 && [...speaking].every((side) => taking.has(side));
}

function isNarration(statement: Statement, { kind }: Source): boolean {
  return kind === "news-article" && statement.act !== "assess" && familyOf(statement) === "tell";
}

function isOwnVoice({ speakers }: Statement, source: Source, keys: SharedKeys): boolean {
  if (speakers.some(({ who }) => who === source.id || who === source.publisher)) return true;
  if (source.kind === "news-article") return false;
  const publisher = source.publisher === undefined ? [] : [{ who: source.publisher }];
  const voices = keys.sidesOf(publisher);
  return [...keys.sidesOf(speakers)].some((side) => voices.has(side));
}
