import type { Mention } from "./mentions.js";

/** A verb of speech with its subject; without subjects where somebody else than the known actors speaks, such as a pronoun. */
export interface SpeechFrame {
  verb: number;
  subjects: readonly Mention[];
  /** The index of the first word of verb and subject, and of the one after the last. */
  from: number;
  to: number;
  /** "Berg, who said …", and "Berg's claim that …": no clause of its own. */
  dependent?: boolean;
}

export function frame(verb: number, subjects: readonly Mention[], from: number, to: number): SpeechFrame {
  return { verb, subjects, from, to };
}
