import type { SourceText } from "../source-text.js";
import type { Mention } from "./mentions.js";

/** A passage of a transcript behind the name of its speaker: "MR. BERG: …". */
export interface SpeechTurn {
  /** The index of the first word behind the name. */
  from: number;
  /** None where the name is that of none of the actors. */
  speaker: Mention | undefined;
}

const longestLabel = 60;
const mostWords = 6;
/** Of so many lines at least one begins a turn. */
const fewestTurns = 4;

/**
 * The turns of a transcript, in order; each reaches to the next. A text in which few lines begin with known names is no transcript:
 * "Berg: …" may be a headline, and "Port Alma: …" a place.
 */
export function findSpeechTurns(mentions: readonly Mention[], { text, words }: SourceText): SpeechTurn[] {
  const byEnd = new Map(mentions.map((mention) => [mention.to, mention]));
  const turns: SpeechTurn[] = [];
  let lines = 0;
  let index = 0;
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") lines++;
    const colon = line.slice(0, longestLabel).indexOf(":");
    while ((words[index]?.start ?? text.length) < start) index++;
    let from = index;
    while ((words[from]?.start ?? text.length) < start + colon) from++;
    const label = words.slice(index, from);
    const isLabel =
      label.length > 0 &&
      label.length <= mostWords &&
      label.every(({ capital }) => capital) &&
      /^[\s\p{L}\p{M}.'’()-]+$/u.test(line.slice(0, colon));
    if (isLabel) turns.push({ from, speaker: byEnd.get(from) });
    start += line.length + 1;
  }
  const known = turns.filter(({ speaker }) => speaker).length;
  return known >= 2 && fewestTurns * known >= lines ? turns : [];
}
