import { lookUp } from "../../collections/index.js";
import type { ControlAssessment, DiplomaticEvent, Id, TerritorialPosition } from "../../model/index.js";
import { stancePropositions } from "../rate/stances.js";
import { type Candidate, mutualBest } from "./mutual-best.js";
import type { SharedKeys } from "./shared-keys.js";
import { type Span, spansMeet } from "./span.js";

/** A position or an assessment of control with what it is recognised by. */
export interface GroundProfile {
  readonly event: TerritorialPosition | ControlAssessment;
  /** Who holds it, and the question that it answers: positions that can be one share it. */
  readonly core: readonly string[];
  readonly ground: ReadonlySet<string>;
  /** What else it gives, each as one text. */
  readonly details: ReadonlySet<string>;
  readonly span: Span;
}

/** Describes the positions of one document. */
export function profilePositions(
  positions: readonly TerritorialPosition[],
  keys: SharedKeys,
  spanOf: (event: DiplomaticEvent) => Span,
): GroundProfile[] {
  return positions.map((event) => ({
    event,
    core: [...keys.sidesOfActors([event.holder])].map((holder) => `${holder} ${questionOf(event.stance)}`),
    ground: groundOf(event.territories, keys),
    details: new Set([
      `holder ${keys.of(event.holder)}`,
      `stance ${event.stance}`,
      ...[...keys.sidesOfActors(event.toward ?? [])].map((side) => `toward ${side}`),
      ...given("extent", event.extent),
      ...given("status", event.status ?? "actual"),
      ...given("date", event.when?.date),
    ]),
    span: spanOf(event),
  }));
}

/** Describes the assessments of control of one document. */
export function profileAssessments(
  assessments: readonly ControlAssessment[],
  keys: SharedKeys,
  spanOf: (event: DiplomaticEvent) => Span,
): GroundProfile[] {
  return assessments.map((event) => ({
    event,
    core: [
      event.controller === undefined
        ? "nobody"
        : [...keys.sidesOfActors([event.controller])].sort().join(" "),
    ],
    ground: groundOf(event.territories, keys),
    details: new Set([
      ...given("kind", event.kind),
      ...given("degree", event.degree),
      ...given("date", event.when?.date),
    ]),
    span: spanOf(event),
  }));
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

/** The positions or assessments that are one: of one core and common ground, and each the other's best. */
export function alignOnGround(
  left: readonly GroundProfile[],
  right: readonly GroundProfile[],
  slack: number,
  keyOf: (event: DiplomaticEvent, side: "left" | "right") => string,
): Candidate[] {
  const near = new Map<string, number[]>();
  right.forEach(({ core, ground }, index) => {
    for (const key of keysOf(core, ground)) {
      const found = near.get(key);
      if (found) found.push(index);
      else near.set(key, [index]);
    }
  });
  const candidates = left.flatMap((one, index) => {
    const others = new Set(keysOf(one.core, one.ground).flatMap((key) => near.get(key) ?? []));
    return [...others].flatMap((at): Candidate[] => {
      const other = right[at];
      if (!other || !spansMeet(one.span, other.span, slack)) return [];
      return [{ left: index, right: at, value: likeness(one, other) }];
    });
  });
  const key = (profile: GroundProfile | undefined, side: "left" | "right"): string =>
    profile ? keyOf(profile.event, side) : "";
  return mutualBest(
    candidates,
    (index) => key(left[index], "left"),
    (index) => key(right[index], "right"),
  );
}

function keysOf(core: readonly string[], ground: ReadonlySet<string>): string[] {
  return core.flatMap((each) => [...ground].map((territory) => `${each} ${territory}`));
}

/** The share of ground and details that both have, ground counting for more. */
function likeness(left: GroundProfile, right: GroundProfile): number {
  const [ground, details] = [shareOf(left.ground, right.ground), shareOf(left.details, right.details)];
  return Math.round(((2 * ground + details) / 3) * 1e9) / 1e9;
}

function shareOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of left) if (right.has(key)) shared++;
  const all = left.size + right.size - shared;
  return all === 0 ? 1 : shared / all;
}
