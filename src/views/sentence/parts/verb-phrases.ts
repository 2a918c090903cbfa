import { lookUp } from "../../../collections/index.js";
import type { EventStatus } from "../../../model/index.js";
import { wordsOf } from "../prose.js";

/** The forms of a verb phrase that a sentence may need: "hold talks", "holds talks", "held talks". */
export interface VerbForms {
  /** The infinitive: "hold talks". */
  base: string;
  /** The form for an actual event with a singular subject: "holds talks", "held talks". */
  one: string;
  /** The form for an actual event with a plural subject: "hold talks", "held talks". */
  several: string;
}

/** The auxiliary of an event that has not come about, and a remark to follow its place and time. */
interface StatusPhrase {
  one: string;
  several: string;
  remark: string;
}

const statuses: Readonly<Record<Exclude<EventStatus, "actual" | "not-actual">, StatusPhrase>> = {
  planned: { one: "is to", several: "are to", remark: "" },
  possible: { one: "may", several: "may", remark: "" },
  cancelled: { one: "was to", several: "were to", remark: "(this was called off)" },
  postponed: { one: "was to", several: "were to", remark: "(this was put off)" },
  refused: { one: "was to", several: "were to", remark: "(this was proposed and declined)" },
};

/** A verb in the past tense, which has the same form in singular and plural. */
export function past(base: string, form: string): VerbForms {
  return { base, one: form, several: form };
}

/** A verb in the present tense. */
export function present(base: string, one: string): VerbForms {
  return { base, one, several: base };
}

/** A verb in the present tense for what a party does as it did before: "still demands". */
export function repeated({ base, one, several }: VerbForms): VerbForms {
  return { base: `still ${base}`, one: `still ${one}`, several: `still ${several}` };
}

/** A verb phrase for an event with a status: "is to hold talks", "did not hold talks". A negation keeps the tense of the verb. */
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
  // "Is still to recognise".
  return words
    ? `${isPlural ? words.several : words.one} ${base}`.replace(/^(\w+) to still /, "$1 still to ")
    : isPlural
      ? several
      : one;
}

/** The remark on a status, to follow the place and the time: "(this was put off)". Empty for a status that the verb already says. */
export function remarkOnStatus(status: EventStatus | undefined): string {
  if (status === undefined || status === "actual" || status === "not-actual") return "";
  const words = lookUp(statuses, status);
  return words ? words.remark : `(${wordsOf(status)})`;
}
