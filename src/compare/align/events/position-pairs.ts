import { lookUp } from "../../../collections/index.js";
import type { ControlAssessment, DiplomaticEvent, Id, TerritorialPosition } from "../../../model/index.js";
import { stancePropositions } from "../../terms/index.js";
import { type Candidate, type KeyOfEvent, mutualBestEvents } from "./mutual-best.js";
import { findOverlaps } from "./overlap.js";
import type { SharedKeys } from "./shared-keys.js";
import { type Span, spansMeet } from "./span.js";
import type { Tokens } from "./statement-tokens.js";

/** A position or an assessment of control with what it is recognised by. */
export interface GroundProfile {
  readonly event: TerritorialPosition | ControlAssessment;
  readonly span: Span;
  /** Its holder or controller on each territory, and with each of them what else it gives. */
  readonly tokens: Tokens;
}

/** How much the holder with a territory counts beside one detail. */
const groundWeight = 3;

/** Describes the positions of one document. */
export function profilePositions(
  positions: readonly TerritorialPosition[],
  keys: SharedKeys,
  spanOf: (event: DiplomaticEvent) => Span,
): GroundProfile[] {
  return positions.map((event) => {
    const { holder, stance, territories, toward = [], extent, status = "actual", when } = event;
    const core = [...keys.sidesOfActors([holder])].map((side) => `${side} ${questionOf(stance)}`);
    const details = [
      `holder ${keys.of(holder)}`,
      `stance ${stance}`,
      `status ${status}`,
      ...[...keys.sidesOfActors(toward)].map((side) => `toward ${side}`),
      ...given("extent", extent),
      ...given("date", when?.date),
    ];
    return { event, span: spanOf(event), tokens: tokensOf(core, groundOf(territories, keys), details) };
  });
}

/** Describes the assessments of control of one document. */
export function profileAssessments(
  assessments: readonly ControlAssessment[],
  keys: SharedKeys,
  spanOf: (event: DiplomaticEvent) => Span,
): GroundProfile[] {
  return assessments.map((event) => {
    const { controller, territories, kind, degree, when } = event;
    const core = controller === undefined ? ["nobody"] : [...keys.sidesOfActors([controller])];
    const details = [...given("kind", kind), ...given("degree", degree), ...given("date", when?.date)];
    return { event, span: spanOf(event), tokens: tokensOf(core, groundOf(territories, keys), details) };
  });
}

/** Details count only with the holder and a territory in common. */
function tokensOf(core: readonly string[], ground: ReadonlySet<string>, details: readonly string[]): Tokens {
  const facts = new Map<string, number>();
  for (const who of core) {
    for (const where of ground) {
      facts.set(`${who} ${where}`, groundWeight);
      for (const detail of details) facts.set(`${who} ${where} ${detail}`, 1);
    }
  }
  return { facts, words: new Map(), script: "" };
}

/** The question that a stance answers: who is there, or whose it is. Stances on two questions are two positions. */
function questionOf(stance: TerritorialPosition["stance"]): string {
  return lookUp(stancePropositions, stance)?.matter === "presence" ? "presence" : "right";
}

function groundOf(territories: readonly Id[], keys: SharedKeys): ReadonlySet<string> {
  return new Set(territories.map((id) => keys.of(id)));
}

function given(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${name} ${value}`];
}

/** The positions or assessments that are one: of one holder on common ground, and each the other's best. */
export function alignOnGround(
  left: readonly GroundProfile[],
  right: readonly GroundProfile[],
  slack: number,
  keyOf: KeyOfEvent,
): Candidate[] {
  const overlaps = findOverlaps(
    left.map(({ tokens }) => tokens),
    right.map(({ tokens }) => tokens),
    0,
  );
  const candidates = overlaps.filter((overlap) => {
    const [one, other] = [left[overlap.left], right[overlap.right]];
    return one !== undefined && other !== undefined && spansMeet(one.span, other.span, slack);
  });
  return mutualBestEvents(candidates, left, right, keyOf);
}
