import type { DiplomaticEvent, DossierIndex, Id, RelativeTime, Reported } from "../../../model/index.js";
import { cachedEdtf } from "../../../time/index.js";

/** The days within which an event lies: from `start` on, and before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const always: Span = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** How many references a time is followed through. */
const longestChain = 16;

/** The spans of one document's events, memoized: an event's date, its relative times, the record it is part of, and its publication. */
export function createSpans(index: DossierIndex): (event: DiplomaticEvent) => Span {
  const known = new Map<Id, Span>();
  const spanOf = (event: DiplomaticEvent, depth: number): Span => {
    const found = known.get(event.id);
    if (found || depth > longestChain) return found ?? always;
    // A circle of references adds nothing.
    known.set(event.id, always);
    const span = limit(event, depth);
    known.set(event.id, span);
    return span;
  };
  const limit = (event: DiplomaticEvent, depth: number): Span => {
    const own = dateSpan(event.when?.date);
    const spans = [own, publicationSpan(event, index)];
    for (const relative of event.when?.relative ?? [])
      spans.push(relativeSpan(relative, targetSpan(relative.to, depth)));
    if (event.when?.date === undefined)
      for (const { rel, to } of event.links ?? []) if (rel === "part-of") spans.push(targetSpan(to, depth));
    const span = spans.reduce(intersect);
    // Times that contradict each other limit nothing but the event's own date.
    return span.start < span.end ? span : own;
  };
  const targetSpan = (id: Id, depth: number): Span => {
    const event = index.event(id);
    if (event) return spanOf(event, depth + 1);
    return dateSpan(index.source(id)?.published ?? index.instrument(id)?.when?.date);
  };
  return (event) => spanOf(event, 0);
}

/** Whether two spans meet, with a slack in days: time zones move dates by one. */
export function spansMeet(left: Span, right: Span, slack: number): boolean {
  return left.start < right.end + slack && right.start < left.end + slack;
}

export function dateSpan(date: string | undefined): Span {
  const parsed = date === undefined ? undefined : cachedEdtf(date);
  const { earliest = always.start, latest = always.end } = parsed ?? {};
  return { start: earliest, end: latest };
}

/** An event that has happened lies before what reports it, but for a day of time zones. */
function publicationSpan({ status = "actual", reports }: Reported, index: DossierIndex): Span {
  if (status !== "actual") return always;
  const ends = reports.map(({ source }) => dateSpan(index.source(source)?.published).end);
  return { start: always.start, end: Math.min(...ends) + 1 };
}

function relativeSpan({ relation, offset }: RelativeTime, to: Span): Span {
  if (relation === "before" || relation === "meets") return { start: always.start, end: to.end };
  if (relation === "after" || relation === "met-by") return { start: to.start, end: always.end };
  return offset === undefined && inside.has(relation) ? to : always;
}

/** The relations of a time that lies within the other. */
const inside: ReadonlySet<string> = /* @__PURE__ */ new Set(["at", "during", "starts", "finishes", "equals"]);

function intersect(left: Span, right: Span): Span {
  return { start: Math.max(left.start, right.start), end: Math.min(left.end, right.end) };
}
