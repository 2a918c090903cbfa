import type { ControlAssessment, ControlDegree, ControlKind } from "../events/control-assessment.js";
import { phraseAnswers } from "./answer-phrases.js";
import type { Names } from "./names.js";
import { listOf, worded, wordsOf } from "./prose.js";
import { phraseTime } from "./time-phrases.js";
import { present, type VerbForms, withStatus } from "./verb-phrases.js";

interface KindPhrase {
  verb: VerbForms;
  /** The same as what is disputed, before the territory. */
  noun: string;
  /** What is so of ground where nobody is named: "under somebody's control". */
  state: (whose: "somebody" | "anybody") => string;
}

const holding: KindPhrase = /* @__PURE__ */ (() => ({
  verb: present("hold", "holds"),
  noun: "the holding of",
  state: (whose) => `held by ${whose}`,
}))();
const kinds: Readonly<Record<ControlKind, KindPhrase>> = /* @__PURE__ */ (() => ({
  control: {
    verb: present("control", "controls"),
    noun: "control of",
    state: (whose) => `under ${whose}'s control`,
  },
  presence: {
    verb: present("have a presence in", "has a presence in"),
    noun: "presence in",
    state: (whose) => `a place of ${whose}'s presence`,
  },
  administration: {
    verb: present("administer", "administers"),
    noun: "administration of",
    state: (whose) => `under ${whose}'s administration`,
  },
}))();

/** A control assessment as a clause without a full stop: "Russia does not control all of Donetsk". In whose view is said before it. */
export function describeControl(assessment: ControlAssessment, names: Names): string {
  const { id, kind, status, when, links } = assessment;
  const time = phraseTime(id, when, names, "as of");
  const isRemark = time.startsWith("(");
  const phrase = kind === undefined ? holding : (worded(kinds, kind) ?? unknown(kind));
  const isDenied = status === "not-actual";
  return (
    (time === "" || isRemark ? "" : `${time}, `) +
    (isDenied ? "it is not the case that " : "") +
    tell(isDenied ? { ...assessment, status: "actual" } : assessment, phrase, names) +
    (isRemark ? ` ${time}` : "") +
    phraseAnswers(links, names)
  );
}

function unknown(kind: string): KindPhrase {
  const words = `(${wordsOf(kind)})`;
  return {
    ...holding,
    verb: present(`hold ${words}`, `holds ${words}`),
    noun: `the holding ${words} of`,
    state: (whose) => `held ${words} by ${whose}`,
  };
}

function tell(
  { territories, controller, degree, status }: ControlAssessment,
  { verb, noun, state }: KindPhrase,
  names: Names,
): string {
  const lands = territories.map(names.of);
  const standing = status === undefined || status === "actual" ? "" : ` (${wordsOf(status)})`;
  if (degree === "contested") {
    const by = controller === undefined ? "" : ` by ${names.of(controller)}`;
    return `${noun} ${listOf(lands)}${by} is contested${standing}`;
  }
  if (controller === undefined) {
    const { share, isNegative } = sharesHeld(degree, lands);
    const wholly = degree === "not-full" && lands.length > 1 ? "wholly " : "";
    return `${share} is ${wholly}${state(isNegative ? "anybody" : "somebody")}${standing}`;
  }
  const { share, isNegative } = sharesOf(degree, lands);
  const forms = isNegative ? negated(verb) : verb;
  return `${names.of(controller)} ${withStatus(forms, status, names.isPlural(controller))} ${share}`;
}

function negated({ base }: VerbForms): VerbForms {
  return { base: `not ${base}`, one: `does not ${base}`, several: `do not ${base}` };
}

interface Share {
  share: string;
  isNegative: boolean;
}

/** How much of each territory, as what somebody holds or does not hold. */
function sharesOf(degree: ControlDegree, lands: readonly string[]): Share {
  switch (degree) {
    case "full":
      return { share: `all of ${listOf(lands)}`, isNegative: false };
    case "partial":
      return { share: `part of ${each(lands)}`, isNegative: false };
    case "not-full":
      return {
        share: `${lands.length > 1 ? "the whole of any" : "all"} of ${listOf(lands)}`,
        isNegative: true,
      };
    case "none":
      return { share: `any part of ${listOf(lands, "or")}`, isNegative: true };
    default:
      return { share: `(${wordsOf(degree)}) ${listOf(lands)}`, isNegative: false };
  }
}

/** The same as what is held or not held, at the head of a sentence. */
function sharesHeld(degree: ControlDegree, lands: readonly string[]): Share {
  if (degree === "not-full") {
    return { share: `${lands.length > 1 ? "none" : "not all"} of ${listOf(lands)}`, isNegative: true };
  }
  if (degree === "none") return { share: `no part of ${listOf(lands, "or")}`, isNegative: true };
  return sharesOf(degree, lands);
}

function each(lands: readonly string[]): string {
  return `${lands.length > 1 ? "each of " : ""}${listOf(lands)}`;
}
