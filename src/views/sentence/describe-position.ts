import { lookUp } from "../../collections/index.js";
import type { Extent, TerritorialPosition, TerritorialStance } from "../../model/index.js";
import { timeOf } from "../../order/index.js";
import { phraseAnswers } from "./answer-phrases.js";
import { phraseClauses } from "./clause-phrases.js";
import { phraseContinuity } from "./continuity-phrases.js";
import type { Names } from "./names.js";
import { listOf, wordsOf } from "./prose.js";
import { phraseTime } from "./time-phrases.js";
import { present, type VerbForms, withStatus } from "./verb-phrases.js";

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
  toward === "" ? place : `the right of ${toward} to ${place}`;

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
    object: (place, toward) =>
      toward === "" ? `the integrity of ${place}` : `the right of ${toward} to ${place}`,
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

const extentWords: Readonly<Record<Extent, string>> = {
  whole: "the whole of",
  part: "part of",
  line: "a line in",
};

/** A position as a clause without a full stop: "Russia demands that Ukraine withdraw from the whole of Donetsk". */
export function describePosition(position: TerritorialPosition, names: Names): string {
  const { id, holder, territories, stance, toward = [], extent } = position;
  const { clauses, continuity, links, status } = position;
  const { verb, object } = lookUp(stances, stance) ?? {
    verb: present("take a position", "takes a position"),
    object: over(`(${wordsOf(stance)}) on`),
  };
  const share = extent === undefined ? "" : `${lookUp(extentWords, extent) ?? `“${wordsOf(extent)}” of`} `;
  const place = share + listOf(territories.map(names.of));
  // The time of a position that is held is the time of holding it; otherwise it is the time of taking it.
  const isHeld = status === undefined || status === "actual" || status === "not-actual";
  const time = isHeld ? phraseTime(id, timeOf(position, names.index), names, "as of") : "";
  const then = isHeld ? "" : phraseTime(id, timeOf(position, names.index), names);
  const subject = `${names.of(holder)}${time === "" ? "" : time.startsWith("(") ? ` ${time}` : `, ${time},`}`;
  return (
    `${subject}${phraseContinuity(continuity, "still")} ${withStatus(verb, status, names.isPlural(holder))} ` +
    object(place, listOf(toward.map(names.of))) +
    (then === "" ? "" : ` ${then}`) +
    phraseClauses(clauses) +
    phraseAnswers(links, names)
  );
}
