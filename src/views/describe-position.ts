import type { Extent, TerritorialPosition, TerritorialStance } from "../events/territorial-position.js";
import { phraseAnswers } from "./answer-phrases.js";
import { phraseClauses } from "./clause-phrases.js";
import { phraseContinuity } from "./continuity-phrases.js";
import type { Names } from "./names.js";
import { listOf, worded, wordsOf } from "./prose.js";
import { phraseTime } from "./time-phrases.js";
import { present, type VerbForms, withStatus } from "./verb-phrases.js";

interface StancePhrase {
  verb: VerbForms;
  /** What follows, given the territory and whom it addresses or whose right it concerns, both in words. */
  object: (land: string, toward: string) => string;
}

const over =
  (before: string) =>
  (land: string, toward: string): string =>
    `${before} ${land}${toward === "" ? "" : `, with regard to ${toward}`}`;

const right = (land: string, toward: string): string =>
  toward === "" ? land : `the right of ${toward} to ${land}`;

const stances: Readonly<Record<TerritorialStance, StancePhrase>> = /* @__PURE__ */ (() => ({
  "claims-sovereignty": { verb: present("claim", "claims"), object: over("sovereignty over") },
  "claims-annexation": { verb: present("claim", "claims"), object: over("to have annexed") },
  recognises: { verb: present("recognise", "recognises"), object: right },
  "refuses-recognition": {
    verb: present("refuse", "refuses"),
    object: (land, toward) => `to recognise ${right(land, toward)}`,
  },
  "demands-withdrawal": {
    verb: present("demand", "demands"),
    object: (land, toward) =>
      toward === "" ? `withdrawal from ${land}` : `that ${toward} withdraw from ${land}`,
  },
  "refuses-withdrawal": { verb: present("refuse", "refuses"), object: over("to withdraw from") },
  renounces: { verb: present("renounce", "renounces"), object: over("any claim to") },
  offers: {
    verb: present("offer", "offers"),
    object: (land, toward) => `to make a concession on ${land}${toward === "" ? "" : ` to ${toward}`}`,
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
  const { clauses, continuity, links, status, when } = position;
  const { verb, object } = worded(stances, stance) ?? {
    verb: present("take a position", "takes a position"),
    object: over(`(${wordsOf(stance)}) on`),
  };
  const much = extent === undefined ? "" : `${worded(extentWords, extent) ?? `“${wordsOf(extent)}” of`} `;
  const land = much + listOf(territories.map(names.of));
  // The time is that of what the status says of: that it is held, or that it is to be taken.
  const isHeld = status === undefined || status === "actual" || status === "not-actual";
  const time = isHeld ? phraseTime(id, when, names, "as of") : "";
  const then = isHeld ? "" : phraseTime(id, when, names);
  const subject = `${names.of(holder)}${time === "" ? "" : time.startsWith("(") ? ` ${time}` : `, ${time},`}`;
  return (
    `${subject}${phraseContinuity(continuity, "still")} ${withStatus(verb, status, names.isPlural(holder))} ` +
    object(land, listOf(toward.map(names.of))) +
    (then === "" ? "" : ` ${then}`) +
    phraseClauses(clauses) +
    phraseAnswers(links, names)
  );
}
