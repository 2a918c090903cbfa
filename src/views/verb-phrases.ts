import type { EventStatus } from "../values/reported.js";
import { worded, wordsOf } from "./prose.js";

/** A verb phrase in the forms that a sentence may need: "hold talks", "holds talks" or "held talks". */
export interface VerbForms {
  /** The infinitive: "hold talks". */
  base: string;
  /** As it is said of what has come about, of one: "holds talks", "held talks". */
  one: string;
  /** The same of several: "hold talks", "held talks". */
  several: string;
}

/** How a verb phrase reads where it has not come about; `base` follows. */
const statuses: Readonly<Record<Exclude<EventStatus, "actual">, readonly [one: string, several: string]>> = {
  planned: ["plans to", "plan to"],
  possible: ["may", "may"],
  "not-actual": ["", ""],
  cancelled: ["was, until this was called off, to", "were, until this was called off, to"],
  postponed: ["was, until this was put off, to", "were, until this was put off, to"],
  refused: ["was, until this was declined, to", "were, until this was declined, to"],
};

/** A verb in the past tense, which has one form for one and several. */
export function past(base: string, form: string): VerbForms {
  return { base, one: form, several: form };
}

/** A verb in the present tense. */
export function present(base: string, one: string): VerbForms {
  return { base, one, several: base };
}

/**
 * The verb phrase as its status has it: "plans to hold talks", "did not hold talks". What is in the past tense where it has come
 * about is denied in the past tense.
 */
export function withStatus(
  { base, one, several }: VerbForms,
  status: EventStatus | undefined,
  isPlural: boolean,
): string {
  if (status === undefined || status === "actual") return isPlural ? several : one;
  if (status === "not-actual") {
    const isPast = one === several;
    return `${isPast ? "did" : isPlural ? "do" : "does"} not ${base}`;
  }
  const words = worded(statuses, status);
  return words ? `${words[isPlural ? 1 : 0]} ${base}` : `(${wordsOf(status)}) ${isPlural ? several : one}`;
}
