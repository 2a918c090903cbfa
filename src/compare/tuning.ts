import type { IdentityVerdict } from "./comparison.js";

/** From which score and coverage on two records are taken to be one. Shares, 0 to 1. */
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
}

/** The weights of each comparison's features, and its thresholds. */
export interface ComparisonTuning {
  /** Of statements. */
  statement: Record<
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
    | "status",
    number
  >;
  /** Of meetings. */
  meeting: Record<
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
    | "status"
    | "evidence",
    number
  >;
  /** Of territorial positions. */
  territorialPosition: Record<
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
  >;
  /** Of control assessments. */
  controlAssessment: Record<
    "territories" | "controller" | "kind" | "degree" | "date" | "status" | "evidence",
    number
  >;
  /** When records are one. */
  thresholds: IdentityThresholds;
}

/** Weights and thresholds that differ from {@link comparisonDefaults}. */
export type ComparisonTuningOverrides = {
  [K in keyof ComparisonTuning]?: Partial<ComparisonTuning[K]> | undefined;
};

/**
 * The weights and thresholds that hold unless others are given. The reasons: who speaks, meets or holds, and about what, makes
 * an event what it is (3); how it is told varies between honest accounts of one event (1 to 2); doubts, continuity and the
 * like vary most (0.5). Words of the source that are literally the same are as good as a signature (3), and the
 * lack of them says nothing. `same` asks for more than half of all weight, so that no match on one feature alone reaches it.
 *
 * @example
 * ```ts
 * import { comparisonDefaults } from "diplomatic-events";
 *
 * console.log(comparisonDefaults.statement.speakers > comparisonDefaults.statement.certainty); // true
 * ```
 */
export const comparisonDefaults: Readonly<ComparisonTuning> = {
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
    sameScore: 0.9,
    sameCoverage: 0.55,
    likelyScore: 0.7,
    likelyCoverage: 0.3,
    differentScore: 0.45,
  },
};

/** The defaults with what a call overrides. */
export function tuned(overrides: ComparisonTuningOverrides = {}): ComparisonTuning {
  const merge = <K extends keyof ComparisonTuning>(key: K): ComparisonTuning[K] => ({
    ...comparisonDefaults[key],
    ...overrides[key],
  });
  return {
    statement: merge("statement"),
    meeting: merge("meeting"),
    territorialPosition: merge("territorialPosition"),
    controlAssessment: merge("controlAssessment"),
    thresholds: merge("thresholds"),
  };
}

/** The verdict that score and coverage come to. */
export function identityOf(
  { score, coverage }: { score: number; coverage: number },
  thresholds: IdentityThresholds,
): IdentityVerdict {
  const { sameScore, sameCoverage, likelyScore, likelyCoverage, differentScore } = thresholds;
  if (score >= sameScore && coverage >= sameCoverage) return "same";
  if (score >= likelyScore && coverage >= likelyCoverage) return "likely-same";
  return score <= differentScore && coverage >= likelyCoverage ? "different" : "unknown";
}
