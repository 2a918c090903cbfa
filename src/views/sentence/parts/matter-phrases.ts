import { lookUp } from "../../../collections/index.js";
import type { Change, Subject, subjects, Topic } from "../../../model/index.js";
import { quoteWords } from "../../../text/index.js";
import { joinWords, listOf, withoutStop, wordsOf } from "../prose.js";
import { toGerund } from "./gerund.js";

/** The words for subjects whose term alone would not fit into a sentence. */
const subjectWords: Readonly<Partial<Record<Subject, string>>> = {
  ceasefire: "a ceasefire",
  withdrawal: "a withdrawal",
  settlement: "a settlement",
  conflict: "the conflict",
  humanitarian: "humanitarian matters",
  signature: "the signing of a text",
  nuclear: "nuclear matters",
  economic: "economic matters",
};

const changeWords: Readonly<Record<Change, string>> = {
  more: "an increase in",
  less: "a decrease in",
  begins: "the beginning of",
  continues: "the continuation of",
  ends: "the end of",
};

/** Subjects that are the deed of an actor. */
const deeds: ReadonlySet<string> = /* @__PURE__ */ new Set<(typeof subjects)[number]>([
  "withdrawal",
  "mediation",
  "concessions",
  "monitoring",
  "assistance",
  "signature",
  "implementation",
  "legislation",
  "reform",
  "security-guarantees",
  "sanctions",
  "use-of-force",
  "military-posture",
  "deterrence",
  "defence",
]);

export function isDeed(subject: Subject | undefined): boolean {
  return subject === undefined || deeds.has(subject);
}

/** The actors of a subject: a deed is done "by" them, membership is "of" them, and anything else is "involving" them. */
export function phraseDoers(subject: Subject | undefined, doers: readonly string[]): string {
  const preposition = isDeed(subject) ? "by" : subject === "membership" ? "of" : "involving";
  return doers.length === 0 ? "" : `${preposition} ${listOf(doers)}`;
}

/** A subject in words: "a ceasefire". Empty without one. */
export function phraseSubject(subject: Subject | undefined): string {
  if (subject === undefined) return "";
  return lookUp<string | undefined>(subjectWords, subject) ?? wordsOf(subject);
}

/** A change in words, to stand before its matter: "the end of ". Empty without one. */
export function phraseChange(change: Change | undefined): string {
  return change === undefined ? "" : `${lookUp(changeWords, change) ?? wordsOf(change)} `;
}

/** A deed and who does it: "Arden issuing visas"; in quotation marks, "“Visas” by Arden", where it has no verb first. */
export function phraseDeed(deed: string, doers: readonly string[], isNegated = false): string {
  const words = withoutStop(deed);
  const [gerund, not] = [toGerund(words), isNegated ? "not" : ""];
  if (gerund !== undefined) return joinWords([listOf(doers), not, gerund]);
  return joinWords([not, quoteWords(words), doers.length === 0 ? "" : `by ${listOf(doers)}`]);
}

/** The deed of a topic, or else its subject, with its change: "the end of Arden issuing visas". Empty without both. */
export function phraseMatter(
  { deed, subject, change }: Topic,
  doers: readonly string[] = [],
  isNegated = false,
): string {
  const matter =
    deed === undefined
      ? joinWords([phraseSubject(subject), phraseDoers(subject, doers)])
      : phraseDeed(deed, doers, isNegated && change === undefined);
  const changed = phraseChange(change);
  const start = isNegated && deed !== undefined ? changed.replace(/^(?:the|an) /, "no ") : changed;
  return deed === undefined && subject === undefined ? "" : start + matter;
}
