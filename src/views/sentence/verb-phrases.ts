import { lookUp } from "../../collections/index.js";
import type { EventStatus } from "../../model/index.js";
import { wordsOf } from "./prose.js";

/** The forms of a verb phrase that a sentence may need: "hold talks", "holds talks", "held talks". */
export interface VerbForms {
  /** The infinitive: "hold talks". */
  base: string;
  /** The form for an actual event with a singular subject: "holds talks", "held talks". */
  one: string;
  /** The form for an actual event with a plural subject: "hold talks", "held talks". */
  several: string;
}

/** The words before `base` for an event that has not come about. */
const statuses: Readonly<Record<Exclude<EventStatus, "actual">, readonly [one: string, several: string]>> = {
  planned: ["plans to", "plan to"],
  possible: ["may", "may"],
  "not-actual": ["", ""],
  cancelled: ["was, until this was called off, to", "were, until this was called off, to"],
  postponed: ["was, until this was put off, to", "were, until this was put off, to"],
  refused: ["was, until this was declined, to", "were, until this was declined, to"],
};

/** A verb in the past tense, which has the same form in singular and plural. */
export function past(base: string, form: string): VerbForms {
  return { base, one: form, several: form };
}

/** A verb in the present tense. */
export function present(base: string, one: string): VerbForms {
  return { base, one, several: base };
}

/**
 * A verb phrase for an event with a status: "plans to hold talks", "did not hold talks". A negation keeps the tense of the verb.
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
  const words = lookUp(statuses, status);
  return words ? `${words[isPlural ? 1 : 0]} ${base}` : `(${wordsOf(status)}) ${isPlural ? several : one}`;
}
