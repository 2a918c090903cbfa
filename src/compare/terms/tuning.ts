import { describeFound } from "../../issues/index.js";
import type { Evaluation, SpeechAct, TerritorialStance } from "../../model/index.js";
import { type ActPlace, assessmentScale, speechActScale } from "./speech-act-scale.js";
import { type StanceProposition, stancePropositions } from "./stances.js";

/** From which score and coverage on two events are taken to be one, and from when on words are alike. Shares, 0 to 1. */
export interface IdentityThresholds {
  /** `same`: at least this score. */
  sameScore: number;
  /** `same`: at least this coverage, so that little in common is never enough. */
  sameCoverage: number;
  /** `likely-same`: at least this score. */
  likelyScore: number;
  /** `likely-same`: at least this coverage. */
  likelyCoverage: number;
  /** `different`: at most this score, with the coverage of `likely-same`. */
  differentScore: number;
  /**
   * Dates of one event may be apart by this many days, a slip; what is further apart is two events. Days, not a share. For two events that
   * are compared by themselves: whole dossiers are aligned
   * by the day, with one day for time zones, and two for a meeting of the same persons.
   */
  nearDays: number;
  /** From this similarity on two clauses, quotations or provisions are one in other wording. */
  sameWording: number;
  /** From this similarity on two contents are alike; below, they may still say the same in other words. */
  likeContent: number;
}

/** The weights of each comparison's features (0 or more), its thresholds and its tables. */
export interface ComparisonTuning {
  /** Of statements. */
  statement: Readonly<
    Record<
      | "speakers"
      | "audience"
      | "act"
      | "negated"
      | "evaluation"
      | "about"
      | "content"
      | "quotation"
      | "evidence"
      | "date"
      | "clauses"
      | "certainty"
      | "continuity"
      | "status"
      | "figures"
      | "time"
      | "change"
      | "strength",
      number
    >
  >;
  /** Of meetings. */
  meeting: Readonly<
    Record<
      | "participants"
      | "form"
      | "medium"
      | "date"
      | "duration"
      | "place"
      | "level"
      | "outcome"
      | "initiatedBy"
      | "about"
      | "figures"
      | "time"
      | "change"
      | "status"
      | "evidence",
      number
    >
  >;
  /** Of territorial positions. */
  territorialPosition: Readonly<
    Record<
      | "holder"
      | "territories"
      | "stance"
      | "toward"
      | "extent"
      | "clauses"
      | "continuity"
      | "status"
      | "date"
      | "evidence",
      number
    >
  >;
  /** Of control assessments. */
  controlAssessment: Readonly<
    Record<"territories" | "controller" | "kind" | "degree" | "date" | "status" | "evidence", number>
  >;
  /** When records are one. */
  thresholds: IdentityThresholds;
  /** Where speech acts stand: {@link speechActScale}. */
  speechActs: Readonly<Record<SpeechAct, Readonly<ActPlace>>>;
  /** Where judgements stand: {@link assessmentScale}. */
  assessments: Readonly<Record<Evaluation, Readonly<ActPlace>>>;
  /** What stances say: {@link stancePropositions}. */
  stances: Readonly<Record<TerritorialStance, Readonly<StanceProposition>>>;
}

/** Weights, thresholds and rows of tables that differ from {@link defaultTuning}. */
export type ComparisonTuningOverrides = {
  [K in keyof ComparisonTuning]?: Partial<ComparisonTuning[K]> | undefined;
};

/**
 * The weights, thresholds and tables that hold unless a call gives others.
 *
 * Weights: who speaks, meets or holds, about what, and when make an event what it is (2 to 3); how it is told varies between
 * honest accounts of one event (1 to 2); doubts, continuity and the like vary most (0.5). Words of a source that are literally
 * the same are as good as a signature (3), and the lack of them says nothing.
 *
 * Thresholds: `same` asks for more than half of all weight, so that no match on one feature alone reaches it, and for a score
 * that another act of a statement or another place of a meeting brings down. `likely-same` asks for a third, more than a meeting's participants
 * and form, or a statement's speaker and act, come to. Dates slip by a day or two, from time zones and from the evening
 * before. Three words of five in common are a wording, and three words of ten, next to the same speaker and act, more than chance.
 *
 * @example
 * ```ts
 * import { defaultTuning } from "diplomatic-events/compare";
 *
 * console.log(defaultTuning.statement.speakers > defaultTuning.statement.certainty); // true
 * ```
 */
export const defaultTuning: ComparisonTuning = {
  statement: {
    speakers: 3,
    act: 2,
    negated: 1,
    evaluation: 0.5,
    about: 3,
    content: 2,
    date: 2,
    audience: 1,
    quotation: 1.5,
    evidence: 3,
    clauses: 1,
    certainty: 0.5,
    continuity: 0.5,
    status: 0.5,
    figures: 0.5,
    time: 0,
    change: 0,
    strength: 0,
  },
  meeting: {
    participants: 3,
    form: 1,
    medium: 1,
    date: 3,
    duration: 1,
    place: 2,
    level: 0.5,
    outcome: 1,
    initiatedBy: 0.5,
    about: 1,
    figures: 0,
    time: 0,
    change: 0,
    status: 1,
    evidence: 3,
  },
  territorialPosition: {
    holder: 3,
    territories: 3,
    stance: 3,
    toward: 1,
    extent: 0.5,
    clauses: 1,
    continuity: 0.5,
    status: 1,
    date: 1,
    evidence: 2,
  },
  controlAssessment: { territories: 3, controller: 2, kind: 1, degree: 2, date: 2, status: 0.5, evidence: 2 },
  thresholds: {
    sameScore: 0.93,
    sameCoverage: 0.55,
    likelyScore: 0.7,
    likelyCoverage: 0.3,
    differentScore: 0.45,
    nearDays: 2,
    sameWording: 0.6,
    likeContent: 0.3,
  },
  speechActs: speechActScale,
  assessments: assessmentScale,
  stances: stancePropositions,
};

/** The defaults with what a call overrides. Throws a `TypeError` that names a weight, threshold or row that cannot be used. */
export function tuned(overrides?: ComparisonTuningOverrides): ComparisonTuning {
  const merge = <K extends keyof ComparisonTuning>(key: K): ComparisonTuning[K] => {
    const given = overrides?.[key];
    if (!given) return defaultTuning[key];
    const usable: Partial<ComparisonTuning[K]> = {};
    for (const name of keysOf(defaultTuning[key])) {
      const value = given[name];
      if (value === undefined || value === null) continue;
      requireLike(defaultTuning[key][name], value, `tuning.${key}.${String(name)}`);
      usable[name] = value;
    }
    return { ...defaultTuning[key], ...usable };
  };
  return {
    statement: merge("statement"),
    meeting: merge("meeting"),
    territorialPosition: merge("territorialPosition"),
    controlAssessment: merge("controlAssessment"),
    thresholds: merge("thresholds"),
    speechActs: merge("speechActs"),
    assessments: merge("assessments"),
    stances: merge("stances"),
  };
}

function keysOf<T extends object>(value: T): (keyof T)[] {
  return Object.keys(value) as (keyof T)[];
}

/** JavaScript callers may give anything; a weight that is no number would make every score `NaN`. */
function requireLike(usual: unknown, value: unknown, name: string): void {
  const isUsable =
    typeof usual === "number"
      ? typeof value === "number" && value >= 0 && Number.isFinite(value)
      : typeof value === "object";
  if (isUsable) return;
  const expected = typeof usual === "number" ? "a number, 0 or more" : "an object";
  throw new TypeError(`Expected ${expected}, as ${name}, found ${describeFound(value)}`);
}
