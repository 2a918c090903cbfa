import { append } from "../../../collections/index.js";
import type { DiplomaticEvent } from "../../../model/index.js";
import type { Passages } from "../../identity/index.js";
import { plainWords } from "../../measures/index.js";
import { shares } from "./counterparts.js";
import { type Candidate, type EventProfile, type KeyOfEvent, mutualBestEvents } from "./mutual-best.js";
import type { SharedKeys } from "./shared-keys.js";

/** The events of one account that have no partner, and the keys of what they refer to. */
export interface UnpairedEvents {
  readonly events: readonly EventProfile[];
  readonly keys: SharedKeys;
}

/**
 * Pairs meetings, positions and assessments that rest on the same words of one text: they are one event, whatever date or holder it is
 * coded with. Words alone also carry several events, so meetings share a side, the others a territory. Statements are paired by their words already.
 */
export function alignOnePassage(
  left: UnpairedEvents,
  right: UnpairedEvents,
  passages: Passages,
  keyOf: KeyOfEvent,
): Candidate[] {
  const [ofLeft, ofRight] = [indexesByWords(left.events), indexesByWords(right.events)];
  // Both sides count, so that swapping the accounts swaps the pairs.
  const rivalsOf = (words: string): readonly number[] => {
    const rivals = ofRight.get(words) ?? [];
    return Math.max(rivals.length, ofLeft.get(words)?.length ?? 0) > mostOfOneWording ? [] : rivals;
  };
  const candidates = left.events.flatMap(({ event: one }, index) =>
    [...new Set(wordsOf(one).flatMap(rivalsOf))].flatMap((at): Candidate[] => {
      const other = right.events[at]?.event;
      if (!other || passages.relate(one, other) !== "one") return [];
      return shares(groundOf(one, left.keys), groundOf(other, right.keys))
        ? [{ left: index, right: at, value: 1 }]
        : [];
    }),
  );
  return mutualBestEvents(candidates, left.events, right.events, keyOf);
}

/** More events of one account than this on the same words are a heading or hostile input, and stay unpaired. */
const mostOfOneWording = 16;

function indexesByWords(events: readonly EventProfile[]): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  events.forEach(({ event }, index) => {
    for (const words of wordsOf(event)) append(found, words, index);
  });
  return found;
}

/** What is quoted, with the kind of event that it is quoted for. */
function wordsOf({ type, reports }: DiplomaticEvent): string[] {
  return reports.flatMap(({ evidence = [] }) => evidence.map(({ exact }) => `${type} ${plainWords(exact)}`));
}

/** The sides of a meeting; the places of a position with its stance, and of an assessment. */
function groundOf(event: DiplomaticEvent, keys: SharedKeys): ReadonlySet<string> {
  switch (event.type) {
    case "meeting":
      return keys.sidesOf(event.participants);
    case "territorial-position":
      return new Set(event.territories.map((id) => `${event.stance} ${keys.of(id)}`));
    case "control-assessment":
      return new Set(event.territories.map((id) => keys.of(id)));
    default:
      return new Set();
  }
}
