import { lookUp } from "../../../collections/index.js";
import type { ControlAssessment, ControlDegree, ControlKind, When } from "../../../model/index.js";
import { timeOf } from "../../../order/index.js";
import type { Names } from "../names/names.js";
import { phraseAnswers } from "../parts/answer-phrases.js";
import { phraseTime } from "../parts/time-phrases.js";
import { past, present, remarkOnStatus, type VerbForms, withStatus } from "../parts/verb-phrases.js";
import { listOf, wordsOf } from "../prose.js";

interface KindPhrase {
  verb: VerbForms;
  /** The verb for a span of time that has an end: "held". */
  over: string;
  /** The matter in dispute, before the territory: "control of". */
  noun: string;
  /** The state of a territory whose controller is unnamed, to stand before "by": "controlled". */
  state: string;
}

const holding: KindPhrase = /* @__PURE__ */ (() => ({
  verb: present("hold", "holds"),
  over: "held",
  noun: "the holding of",
  state: "held",
}))();
const kinds: Readonly<Record<ControlKind, KindPhrase>> = /* @__PURE__ */ (() => ({
  control: {
    verb: present("control", "controls"),
    over: "controlled",
    noun: "control of",
    state: "controlled",
  },
  presence: {
    verb: present("have a presence in", "has a presence in"),
    over: "had a presence in",
    noun: "presence in",
    state: "a place of presence",
  },
  administration: {
    verb: present("administer", "administers"),
    over: "administered",
    noun: "administration of",
    state: "administered",
  },
}))();

/**
 * A control assessment as a clause without a full stop: "Russia does not control all of Donetsk". The attribution before it names the
 * assessor.
 */
export function describeControl(assessment: ControlAssessment, names: Names): string {
  const { id, kind, status, links } = assessment;
  const when = timeOf(assessment, names.index);
  const isPast = isOver(when, names);
  const time = phraseTime(id, when, names, isPast ? "state" : "as of");
  const isLast = isPast || time.startsWith("(");
  const phrase = kind === undefined ? holding : (lookUp(kinds, kind) ?? unknownKind(kind));
  const isDenied = status === "not-actual";
  const held = isDenied ? { ...assessment, status: "actual" as const } : assessment;
  return (
    (time === "" || isLast ? "" : `${time}, `) +
    (isDenied ? "it is not the case that " : "") +
    phraseHolding(held, isPast ? { ...phrase, verb: past(phrase.verb.base, phrase.over) } : phrase, names) +
    (time !== "" && isLast ? ` ${time}` : "") +
    phraseAnswers(links, names)
  );
}

/** Whether a time is a span that has an end, or that of an assessment with such a time. */
function isOver(when: When | undefined, names: Names, isOwn = true): boolean {
  if (when === undefined) return false;
  if (when.duration !== undefined || /\/(?=[^.])/.test(when.date ?? "")) return true;
  return (
    isOwn &&
    (when.relative ?? []).some(({ relation, to }) => {
      const other = names.index.controlAssessment(to);
      return /^(?:at|equals|during)$/.test(relation) && isOver(other?.when, names, false);
    })
  );
}

function unknownKind(kind: string): KindPhrase {
  const words = `(${wordsOf(kind)})`;
  return {
    ...holding,
    verb: present(`hold ${words}`, `holds ${words}`),
    over: `held ${words}`,
    noun: `the holding ${words} of`,
    state: `held ${words}`,
  };
}

function phraseHolding(
  { territories, controller, degree, status }: ControlAssessment,
  { verb, noun, state }: KindPhrase,
  names: Names,
): string {
  const is = verb.one === verb.several ? "was" : "is";
  const places = territories.map(names.of);
  const standing = status === undefined || status === "actual" ? "" : ` (${wordsOf(status)})`;
  if (degree === "contested") {
    const by = controller === undefined ? "" : ` by ${names.of(controller)}`;
    return `${noun} ${listOf(places)}${by} ${is} contested${standing}`;
  }
  if (controller === undefined) {
    const { share, isNegative } = sharesHeld(degree, places);
    const wholly = degree === "not-full" && places.length > 1 ? "wholly " : "";
    return `${share} ${is} ${wholly}${state} by ${isNegative ? "anybody" : "a holder not named"}${standing}`;
  }
  const { share, isNegative } = sharesOf(degree, places);
  const forms = isNegative ? negated(verb) : verb;
  const remark = remarkOnStatus(status);
  const done = `${names.of(controller)} ${withStatus(forms, status, names.isPlural(controller))} ${share}`;
  return remark === "" ? done : `${done} ${remark}`;
}

function negated({ base, one, several }: VerbForms): VerbForms {
  if (one === several) return past(`not ${base}`, `did not ${base}`);
  return { base: `not ${base}`, one: `does not ${base}`, several: `do not ${base}` };
}

interface Share {
  share: string;
  isNegative: boolean;
}

/** The share of each territory as the object of a sentence: "holds part of …". */
function sharesOf(degree: ControlDegree | undefined, places: readonly string[]): Share {
  switch (degree) {
    case undefined:
      return { share: listOf(places), isNegative: false };
    case "full":
      return { share: `all of ${listOf(places)}`, isNegative: false };
    case "partial":
      return { share: `part of ${each(places)}`, isNegative: false };
    case "not-full":
      return {
        share: `${places.length > 1 ? "the whole of any" : "all"} of ${listOf(places)}`,
        isNegative: true,
      };
    case "none":
      return { share: `any part of ${listOf(places, "or")}`, isNegative: true };
    default:
      return { share: `(${wordsOf(degree)}) ${listOf(places)}`, isNegative: false };
  }
}

/** The share of each territory as the subject of a sentence: "part of … is held". */
function sharesHeld(degree: ControlDegree | undefined, places: readonly string[]): Share {
  if (degree === "not-full") {
    return { share: `${places.length > 1 ? "none" : "not all"} of ${listOf(places)}`, isNegative: true };
  }
  if (degree === "none") return { share: `no part of ${listOf(places, "or")}`, isNegative: true };
  return sharesOf(degree, places);
}

function each(places: readonly string[]): string {
  return `${places.length > 1 ? "each of " : ""}${listOf(places)}`;
}
