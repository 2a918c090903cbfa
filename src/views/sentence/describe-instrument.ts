import { lookUp } from "../../collections/index.js";
import {
  type DiplomaticEvent,
  type Instrument,
  type InstrumentStage,
  instrumentStages,
  isSide,
  type Link,
  type Party,
} from "../../model/index.js";
import { describeAttribution } from "./attribution/describe-attribution.js";
import { describeByNames } from "./describe-event.js";
import type { Names } from "./names/names.js";
import { phraseOthers } from "./names/party-phrases.js";
import { phraseTitled } from "./names/record-names.js";
import { phraseAnswers } from "./parts/answer-phrases.js";
import { phraseWhole } from "./parts/occasion-phrases.js";
import { phraseTime } from "./parts/time-phrases.js";
import { past, present, remarkOnStatus, type VerbForms, withStatus } from "./parts/verb-phrases.js";
import { betweenOf, joinPhrases, listOf, sentence, withIndefiniteArticle, wordsOf } from "./prose.js";

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
    phraseOccasion(whole, instrument, names),
    phraseTime(id, when, names),
    isOpen(instrument) ? "" : remarkOnStatus(status),
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

/** "the plan “Road map” between Arden and Belmar", "plan of Arden". A title may name the sides. */
function nameWithSides(instrument: Instrument, sides: readonly Party[], names: Names): string {
  const titled = phraseTitled(instrument, names);
  const actors = [...new Set(sides.map(({ who }) => who))].map(names.of);
  if (actors.every((name) => titled.includes(name.replace(/^the /, "")))) return titled;
  return `${titled} ${actors.length > 1 ? betweenOf(actors, listOf) : `of ${actors[0]}`}`;
}

/** The event that an instrument is part of; something planned is planned for it. */
function phraseOccasion(whole: Link | undefined, instrument: Instrument, names: Names): string {
  const words = whole === undefined ? "" : phraseWhole(whole, instrument, names);
  return isOpen(instrument) ? words.replace(/^during /, "for ") : words;
}

/** Whether an instrument without a final text has not come about: whether the text or the stage is to, the record leaves open. */
function isOpen({ stage, status = "actual" }: Instrument): boolean {
  const isEarly =
    stage === undefined || instrumentStages.indexOf(stage) < instrumentStages.indexOf("initialled");
  return isEarly && status !== "actual" && status !== "not-actual";
}

/** The instrument and its stage: "the plan was not signed"; without a stage, that there is such an instrument. */
function phraseStage(instrument: Instrument, name: string): string {
  const { kind, title, stage, status = "actual", when } = instrument;
  const some = title === undefined ? withIndefiniteArticle(name) : name;
  // The time is that of the stage.
  if (isOpen(instrument)) {
    const words = `${some} is ${wordsOf(status)}`;
    if (stage === undefined) return words;
    const reached = lookUp(stages, stage)?.one.replace(/^(?:is|was) /, "");
    return when === undefined ? `${words} (stage: ${wordsOf(stage)})` : `${words}, ${reached}`;
  }
  const verb =
    stage === undefined
      ? title === undefined
        ? being("")
        : present("exist", "exists")
      : stage === "signed" && kind === "resolution"
        ? done("adopted")
        : ((when === undefined && status === "actual" ? lookUp(states, stage) : undefined) ??
          lookUp(stages, stage) ??
          being(`at the stage “${wordsOf(stage)}”`));
  const isBeing = /^(?:is|was) /.test(verb.one);
  const words =
    status === "not-actual" && isBeing ? verb.one.replace(" ", " not ") : withStatus(verb, status, false);
  if (title !== undefined) return `${name} ${words}`;
  return stage === undefined ? `there ${words.trim()} ${some}` : `the ${name} ${words}`;
}
