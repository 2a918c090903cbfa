import { lookUp } from "../../../collections/index.js";
import type { Change, Id, Subject, Topic } from "../../../model/index.js";
import { quoteWords } from "../../../text/index.js";
import { joinWords, listOf, shortList, withoutStop, wordsOf } from "../prose.js";
import { phraseActors } from "./actor-phrases.js";
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

/** A subject in words: "a ceasefire". Empty without one. */
export function phraseSubject(subject: Subject | undefined): string {
  if (subject === undefined) return "";
  return lookUp<string | undefined>(subjectWords, subject) ?? wordsOf(subject);
}

/** The places of a topic by name, but for those that its actors name. */
export function placesOf(
  { by = [], toward = [], territories = [] }: Topic,
  of: (id: Id) => string,
): string[] {
  const named = [...by, ...toward].map(of);
  return territories.map(of).filter((place) => !named.includes(place));
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

/**
 * The deed of a topic, or else its subject with its places, with its actors and its change: "the end of Arden issuing visas". Empty
 * without both.
 */
export function phraseMatter(topic: Topic, of: (id: Id) => string, isNegated = false): string {
  const { deed, subject, change, by = [], toward = [] } = topic;
  const doers = by.map(of);
  const others = toward.map(of);
  const places = placesOf(topic, of);
  const matter =
    deed === undefined
      ? joinWords([
          phraseSubject(subject),
          phraseActors(subject, doers, others, shortList),
          places.length === 0 ? "" : `concerning ${shortList(places)}`,
        ])
      : phraseDeed(deed, doers.length === 0 ? [] : [shortList(doers)], isNegated && change === undefined);
  const changed = phraseChange(change);
  const start = isNegated && deed !== undefined ? changed.replace(/^(?:the|an) /, "no ") : changed;
  return deed === undefined && subject === undefined ? "" : start + matter;
}
