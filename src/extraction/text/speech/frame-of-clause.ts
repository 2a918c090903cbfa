import { wordSet } from "../../../collections/index.js";
import { joins, startsSentence } from "../sentences.js";
import { type ClauseText, endsClause } from "./clause-text.js";
import { frameAt } from "./frame-of-verb.js";
import type { SpeechFrame } from "./speech-frame.js";
import { prepositions, subordinators } from "./speech-words.js";

/** How long an apposition, and the words before a verb, may be, in words. */
const longestApposition = 25;
const longestSubject = 7;

const tellingVerbs: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "told tells informed informs assured assures reminded",
);
const listeners: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "the a an reporters journalists parliament lawmakers news agency television radio newspaper broadcaster us him her them members",
);

/**
 * The frame that begins at a word, such as "Berg said", "the minister, Berg, said" or "said Berg"; `ending`: only where it ends its
 * clause.
 */
export function frameStartingAt(from: number, ending: boolean, text: ClauseText): SpeechFrame | undefined {
  for (let index = from; index <= from + longestSubject; index++) {
    if (
      (index > from && !joins(index, text.source)) ||
      subordinators.has(text.foldAt(index)) ||
      prepositions.has(text.foldAt(index))
    )
      return undefined;
    const here = frameAt(index, text);
    if (here)
      return here.from >= from && !here.dependent && (!ending || endsSpeech(here, text)) ? here : undefined;
    const subject = text.byStart.get(index);
    if (!subject) continue;
    // Behind the name its verb, or an apposition and the verb.
    for (let verb = subject.to; verb < subject.to + longestApposition; verb++) {
      if (startsSentence(verb, text.source)) return undefined;
      const found = frameAt(verb, text);
      if (found)
        return found.subjects.some(({ from: at }) => at >= from) &&
          !found.dependent &&
          (!ending || endsSpeech(found, text))
          ? found
          : undefined;
    }
    return undefined;
  }
  return undefined;
}

/** The same, also behind whom somebody tells: "told reporters in Port Alma". */
function endsSpeech({ verb, to }: SpeechFrame, text: ClauseText): boolean {
  if (endsClause(to, text)) return true;
  if (!tellingVerbs.has(text.foldAt(verb))) return false;
  let end = text.byStart.get(to)?.to ?? to;
  while (end < to + 4 && joins(end, text.source) && listeners.has(text.foldAt(end))) end++;
  return end > to && endsClause(end, text);
}
