import { partitionPoint } from "../../../collections/index.js";
import type { TextSpan } from "../../../text/index.js";
import type { SourceText } from "../source-text.js";
import { readClauseText } from "./clause-text.js";
import { frameStartingAt } from "./frame-of-clause.js";
import { frameAt } from "./frame-of-verb.js";
import type { Mention } from "./mentions.js";
import { frame, type SpeechFrame } from "./speech-frame.js";
import { findSpeechTurns } from "./speech-turns.js";

/** The verbs of speech of a text with their subjects. */
export interface SpeechFrames {
  /** The frame of the verb at an index; undefined where no verb of speech stands there. */
  at: (verb: number) => SpeechFrame | undefined;
  /** The frame that begins at a word; `ending`: only where it ends its clause. */
  startingAt: (from: number, ending: boolean) => SpeechFrame | undefined;
  /** The number of the quoted passage in which a word stands, or -1. */
  quotedIn: (index: number) => number;
  quoted: readonly TextSpan[];
  /** The frame of the turn of a transcript in which a word stands. */
  turnAt: (index: number) => SpeechFrame | undefined;
}

/** Prepares the verbs of speech of a text; each is read when it is looked for. */
export function createSpeechFrames(mentions: readonly Mention[], source: SourceText): SpeechFrames {
  const text = readClauseText(mentions, source);
  const turns = findSpeechTurns(mentions, source);
  return {
    at: (verb) => frameAt(verb, text),
    startingAt: (from, ending) => frameStartingAt(from, ending, text),
    quotedIn: text.quotedIn,
    quoted: text.quoted,
    turnAt: (index) => {
      const turn = turns[partitionPoint(turns.length, (at) => (turns[at]?.from ?? 0) <= index) - 1];
      return turn && frame(turn.from, turn.speaker ? [turn.speaker] : [], turn.from, turn.from);
    },
  };
}
