import { lookUp } from "../../../collections/index.js";
import type { Change, Subject, Topic } from "../../../model/index.js";
import { quoteWords } from "../../../text/index.js";
import { withoutStop, wordsOf } from "../prose.js";

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

/** A subject in words: "a ceasefire". Empty without one. */
export function phraseSubject(subject: Subject | undefined): string {
  if (subject === undefined) return "";
  return lookUp<string | undefined>(subjectWords, subject) ?? wordsOf(subject);
}

/** A change in words, to stand before its matter: "the end of ". Empty without one. */
export function phraseChange(change: Change | undefined): string {
  return change === undefined ? "" : `${lookUp(changeWords, change) ?? wordsOf(change)} `;
}

/** The deed of a topic in quotation marks, or else its subject, with its change: "the end of “issue visas”". Empty without both. */
export function phraseMatter({ deed, subject, change }: Topic): string {
  const matter = deed === undefined ? phraseSubject(subject) : quoteWords(withoutStop(deed));
  return matter === "" ? "" : phraseChange(change) + matter;
}
