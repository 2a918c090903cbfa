import type { DiplomaticEvent, Id, Statement } from "../../model/index.js";
import type { TextSpan } from "../../text/index.js";
import { firstWordFrom, type SourceText, sentenceSpans } from "../text/index.js";

/**
 * Links the acts of one sentence. A statement is `alongside` the statement before it if the words of both stand in one sentence, and
 * the same parties say both through the same voices. The text shows this, so that an answer need not say it.
 */
export function linkActsOfSentences(
  events: readonly DiplomaticEvent[],
  source: SourceText,
): DiplomaticEvent[] {
  const sentences = sentenceSpans(source.text);
  let last: { statement: Statement; place: string } | undefined;
  return events.map((event) => {
    const place = event.type === "statement" ? placeOf(event, sentences) : undefined;
    if (event.type !== "statement" || place === undefined) return event;
    const before = last?.place === place ? last.statement : undefined;
    last = { statement: event, place };
    if (!before || refersTo(event, before.id) || refersTo(before, event.id)) return event;
    return { ...event, links: [...(event.links ?? []), { rel: "alongside", to: before.id }] };
  });
}

/** The sentence, speakers and voices of a statement as one key; undefined if its words are not in one sentence of the text. */
function placeOf({ speakers, reports }: Statement, sentences: readonly TextSpan[]): string | undefined {
  const [{ evidence = [], via = [] } = {}] = reports;
  const held = new Set(
    evidence.flatMap(({ in: part = "text", start = 0, end = start }) =>
      part === "text" ? [start, end - 1].map((at) => firstWordFrom(at + 1, sentences)) : [0],
    ),
  );
  if (held.size !== 1 || held.has(0)) return undefined;
  return JSON.stringify([...held, speakers.map(({ who }) => who), via]);
}

function refersTo({ links = [], about = [] }: Statement, id: Id): boolean {
  return links.some(({ to }) => to === id) || about.some(({ ref }) => ref === id);
}
