import type { Id } from "../../model/index.js";
import type { Names } from "../sentence/names/names.js";
import { phraseTopics } from "../sentence/parts/topic-phrases.js";

/** The topics of an event in words; empty for an event without any, and for another record. */
export function describeTopics(id: Id, names: Names): string {
  const event = names.index.event(id);
  return event !== undefined && "about" in event ? phraseTopics(id, event.about, names) : "";
}
