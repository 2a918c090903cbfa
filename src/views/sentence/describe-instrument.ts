import { lookUp } from "../../collections/index.js";
import {
  type DiplomaticEvent,
  type Instrument,
  type InstrumentStage,
  instrumentStages,
  isSide,
  type Party,
} from "../../model/index.js";
import { describeAttribution } from "./attribution/describe-attribution.js";
import { describeByNames } from "./describe-event.js";
import type { Names } from "./names/names.js";
import { phraseOthers } from "./names/party-phrases.js";
import { phraseTitle } from "./names/record-names.js";
import { phraseAnswers } from "./parts/answer-phrases.js";
import { phraseWhole } from "./parts/occasion-phrases.js";
import { phraseTime } from "./parts/time-phrases.js";
import { past, present, remarkOnStatus, type VerbForms, withStatus } from "./parts/verb-phrases.js";
import {
  betweenOf,
  joinPhrases,
  joinWords,
  listOf,
  sentence,
  withIndefiniteArticle,
  wordsOf,
} from "./prose.js";

const being = (state: string): VerbForms => present(`be ${state}`, `is ${state}`);
const done = (state: string): VerbForms => past(`be ${state}`, `was ${state}`);

/** The verb for reaching each stage. */
const stages: Readonly<Record<InstrumentStage, VerbForms>> = /* @__PURE__ */ (() => ({
  draft: being("a draft"),
  proposed: done("proposed"),
  "under-negotiation": being("under negotiation"),
  "text-agreed": done("agreed in its wording"),
  initialled: done("initialled"),
  signed: done("signed"),
  issued: done("issued"),
  ratified: done("ratified"),
  "in-force": past("enter into force", "entered into force"),
  ended: past("cease to be in force", "ceased to be in force"),
}))();

/** The states that a stage without a time is, rather than an event. */
const states: Readonly<Partial<Record<InstrumentStage, VerbForms>>> = /* @__PURE__ */ (() => ({
  "in-force": being("in force"),
  ended: present("be no longer in force", "is no longer in force"),
}))();

/** A record in one sentence. */
export function describeRecord(record: DiplomaticEvent | Instrument, names: Names): string {
  return "type" in record ? describeByNames(record, names) : describeInstrument(record, names);
}

/** An instrument in one sentence: who reports it, its sides, the stage it has reached and when. Its provisions are not in it. */
export function describeInstrument(instrument: Instrument, names: Names): string {
  const { id, status, when, parties = [], reports, links = [] } = instrument;
  // "Of both sides" would make them its authors.
  const sides = parties.filter(
    (party, _, { length }) => isSide(party) && (length === 1 || !names.isPlural(party.who)),
  );
  const whole = links.find(({ rel, to }) => rel === "part-of" && names.index.event(to) !== undefined);
  const head = joinPhrases([
    phraseStage(instrument, nameWithSides(instrument, sides, names)),
    whole === undefined ? "" : phraseWhole(whole, instrument, names),
    phraseTime(id, when, names),
    remarkOnStatus(status),
  ]);
  const roles = phraseOthers(
    parties.filter((party) => !sides.includes(party)),
    names,
  );
  return sentence(
    describeAttribution(reports, names, true),
    `${head}${roles === "" ? "" : `, ${roles}`}${phraseAnswers(links, names)}`,
  );
}

/** "plan “Road map” between Arden and Belmar". */
function nameWithSides({ kind, title, reports }: Instrument, sides: readonly Party[], names: Names): string {
  const actors = [...new Set(sides.map(({ who }) => who))].map(names.of);
  return joinWords([
    wordsOf(kind),
    title === undefined ? "" : phraseTitle(title, reports, names),
    actors.length > 1 ? betweenOf(actors, listOf) : listOf(actors.map((name) => `of ${name}`)),
  ]);
}

/** The instrument and its stage: "the plan was not signed"; without a stage, that there is such an instrument. */
function phraseStage({ kind, stage, status = "actual", when }: Instrument, name: string): string {
  const isOpen = status !== "actual" && status !== "not-actual";
  // Whether it is the text or the stage that is to come about, the record leaves open.
  if (
    isOpen &&
    (stage === undefined || instrumentStages.indexOf(stage) < instrumentStages.indexOf("initialled"))
  ) {
    const words = `${withIndefiniteArticle(name)} ${withStatus(past("come about", "came about"), status, false)}`;
    return stage === undefined ? words : `${words} (stage: ${wordsOf(stage)})`;
  }
  const verb =
    stage === undefined
      ? being("")
      : stage === "signed" && kind === "resolution"
        ? done("adopted")
        : ((when === undefined && status === "actual" ? lookUp(states, stage) : undefined) ??
          lookUp(stages, stage) ??
          being(`at the stage “${wordsOf(stage)}”`));
  const isBeing = /^(?:is|was) /.test(verb.one);
  const words =
    status === "not-actual" && isBeing ? verb.one.replace(" ", " not ") : withStatus(verb, status, false);
  return stage === undefined
    ? `there ${words.trim()} ${withIndefiniteArticle(name)}`
    : `the ${name} ${words}`;
}
