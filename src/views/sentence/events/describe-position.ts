import { lookUp } from "../../../collections/index.js";
import type { Extent, Id, TerritorialPosition, TerritorialStance } from "../../../model/index.js";
import { timeOf } from "../../../order/index.js";
import type { Names } from "../names/names.js";
import { phraseAnswers } from "../parts/answer-phrases.js";
import { phraseClauses } from "../parts/clause-phrases.js";
import { phraseContinuity } from "../parts/continuity-phrases.js";
import { phraseTime } from "../parts/time-phrases.js";
import { present, remarkOnStatus, repeated, type VerbForms, withStatus } from "../parts/verb-phrases.js";
import { joinPhrases, listOf, possessive, withInsertions, wordsOf } from "../prose.js";

interface StancePhrase {
  verb: VerbForms;
  /** The words after the verb, given the territory, and the actors addressed or with the right concerned. */
  object: (place: string, toward: string) => string;
}

const over =
  (before: string) =>
  (place: string, toward: string): string =>
    `${before} ${place}${toward === "" ? "" : `, with regard to ${toward}`}`;

const right = (place: string, toward: string): string =>
  toward === "" ? place : `${possessive(toward)} right to ${place}`;

const stances: Readonly<Record<TerritorialStance, StancePhrase>> = /* @__PURE__ */ (() => ({
  "claims-sovereignty": { verb: present("claim", "claims"), object: over("sovereignty over") },
  "claims-annexation": { verb: present("claim", "claims"), object: over("to have annexed") },
  recognises: { verb: present("recognise", "recognises"), object: right },
  "refuses-recognition": {
    verb: present("refuse", "refuses"),
    object: (place, toward) => `to recognise ${right(place, toward)}`,
  },
  upholds: {
    verb: present("uphold", "upholds"),
    object: (place, toward) => (toward === "" ? `the integrity of ${place}` : right(place, toward)),
  },
  "demands-withdrawal": {
    verb: present("demand", "demands"),
    object: (place, toward) =>
      toward === "" ? `withdrawal from ${place}` : `that ${toward} withdraw from ${place}`,
  },
  "refuses-withdrawal": { verb: present("refuse", "refuses"), object: over("to withdraw from") },
  renounces: { verb: present("renounce", "renounces"), object: over("any claim to") },
  offers: {
    verb: present("offer", "offers"),
    object: (place, toward) => `to make a concession on ${place}${toward === "" ? "" : ` to ${toward}`}`,
  },
  reserves: { verb: present("reserve", "reserves"), object: over("a position on") },
}))();

/** The stances whose words name a right of another actor to the territory. */
const namesRight: ReadonlySet<TerritorialStance> = /* @__PURE__ */ new Set<TerritorialStance>([
  "recognises",
  "refuses-recognition",
  "upholds",
]);

const extentWords: Readonly<Record<Extent, string>> = {
  whole: "the whole of",
  part: "part of",
  line: "a line in",
};

/** A position as a clause without a full stop: "Russia demands that Ukraine withdraw from the whole of Donetsk". */
export function describePosition(position: TerritorialPosition, names: Names): string {
  const { id, holder, territories, toward = [], clauses, continuity, links, status } = position;
  // A state and its territory may have one name.
  const [other, ...others] = toward.map(names.of);
  const nameOf = (name: string): string =>
    namesRight.has(position.stance) && others.length === 0 && name === other ? "its territory" : name;
  const isInner = (id: Id): boolean => territories.includes(names.index.territory(id)?.within ?? "");
  const [inner, outer] = [territories.filter(isInner), territories.filter((id) => !isInner(id))];
  const included = inner.length === 0 ? "" : `, ${listOf(inner.map(names.of))} included`;
  // The time of a position that is held is the time of holding it; otherwise it is the time of taking it.
  const isHeld = status === undefined || status === "actual" || status === "not-actual";
  const time = phraseTime(id, timeOf(position, names.index), names, isHeld ? "as of" : "point");
  // "In a speech by A, B claims …": at the end, the territory would seem to be in it.
  const isIn = time.startsWith("in ") && isHeld;
  return (
    joinPhrases([
      withInsertions(names.of(holder), [
        isIn ? time : "",
        continuity === "unchanged" ? "" : phraseContinuity(continuity),
      ]),
      phraseStanceOn(position, listOf(outer.map(names.of).map(nameOf)) + included, names),
      isIn ? "" : time,
      remarkOnStatus(status),
    ]) +
    phraseClauses(clauses) +
    phraseAnswers(links, names)
  );
}

/** A stance on a place that is given in words: "still demands that Ukraine withdraw from part of it". */
export function phraseStanceOn(
  position: Pick<TerritorialPosition, "holder" | "stance" | "extent" | "toward" | "status" | "continuity">,
  place: string,
  names: Names,
): string {
  const { holder, stance, extent, toward = [], status, continuity } = position;
  const { verb, object } = lookUp(stances, stance) ?? {
    verb: present("take a position", "takes a position"),
    object: over(`(${wordsOf(stance)}) on`),
  };
  const share = extent === undefined ? "" : `${lookUp(extentWords, extent) ?? `“${wordsOf(extent)}” of`} `;
  const forms = continuity === "unchanged" ? repeated(verb) : verb;
  return `${withStatus(forms, status, names.isPlural(holder))} ${object(share + place, listOf(toward.map(names.of)))}`;
}
