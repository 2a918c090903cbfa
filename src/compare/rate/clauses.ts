import { lookUp } from "../../collections/index.js";
import type { Clause, ClauseKind, Id } from "../../model/index.js";
import { type Identity, rateActors } from "../identity/index.js";
import { sameJson, scriptOf, stems, textSimilarity, wording } from "../measures/index.js";
import { countriesIn } from "../sides/index.js";
import { type IdentityThresholds, missing, type Rating } from "../terms/index.js";
import { prose } from "./fields.js";
import { differingFigures } from "./figures.js";
import { areNegatedOtherwise, saysOpposite } from "./polarity.js";
import { differingQuantities } from "./quantities.js";
import { differingTimes } from "./topic-times.js";

/** From which similarities on two clauses are the same, and on one matter. */
type ClauseThresholds = Pick<IdentityThresholds, "sameWording" | "likeContent">;

/** For the kinds of clause that make conditional, whether the record holds with what the clause tells or without it. */
const conditional: Readonly<Partial<Record<ClauseKind, "with" | "without">>> = {
  if: "with",
  "only-after": "with",
  "in-exchange-for": "with",
  unless: "without",
  until: "without",
};

/** The clauses of a record that make it conditional. */
export function conditionalClauses({
  clauses = [],
}: {
  clauses?: readonly Clause[] | undefined;
}): readonly Clause[] {
  return clauses.filter(isConditional);
}

function isConditional({ kind }: Clause): boolean {
  return lookUp(conditional, kind) !== undefined;
}

/** Compares conditions, grounds and reservations by kind, words, actors and figures. */
export function rateClauses(
  left: readonly Clause[] | undefined,
  right: readonly Clause[] | undefined,
  identity: Identity,
  thresholds: ClauseThresholds,
): Rating {
  if (!left?.length || !right?.length) return missing("clauses", left, right);
  const both = { left, right };
  const told = `The left attaches (${sayClauses(left)}), the right (${sayClauses(right)})`;
  const pairs = left.flatMap((one) =>
    right.map((other) => ({ one, other, ...relateClauses(one, other, identity, thresholds) })),
  );
  const among = (...relations: readonly ClauseRelation[]): typeof pairs =>
    pairs.filter(({ relation }) => relations.includes(relation));
  const shareOf = (...relations: readonly ClauseRelation[]): number => {
    const found = among(...relations);
    const [lefts, rights] = [new Set(found.map(({ one }) => one)), new Set(found.map(({ other }) => other))];
    return Math.min(lefts.size / left.length, rights.size / right.length);
  };
  const share = shareOf("same");
  if (share === 1) {
    const said = (clauses: readonly Clause[]): string[] =>
      clauses.map(({ kind, text }) => `${kind} ${wording(text)}`).sort();
    return sameJson(said(left), said(right))
      ? { ...both, outcome: "same", reason: `Both attach the same: ${sayClauses(left)}.` }
      : { ...both, outcome: "not-compared", score: 1, reason: `${told}, in nearly the same words.` };
  }
  const kept = among("same", "alike");
  const open = among("opposite", "other").filter(
    ({ one, other }) => !kept.some((pair) => pair.one === one || pair.other === other),
  );
  // Of several the same is chosen whatever the order of the clauses.
  const [clash] = open.sort((a, b) => (`${a.relation} ${a.clash}` < `${b.relation} ${b.clash}` ? -1 : 1));
  if (clash?.relation === "opposite")
    return { ...both, outcome: "contradicts", reason: `${told}: ${clash.clash}.` };
  if (clash) return { ...both, outcome: "differs", score: share, reason: `${told}: ${clash.clash}.` };
  if (shareOf("same", "alike") === 1)
    return { ...both, outcome: "not-compared", score: 0.8, reason: `${told}, in like words.` };
  const text = (clauses: readonly Clause[]): string => clauses.map((clause) => clause.text).join(" ");
  if (scriptOf(text(left)) !== scriptOf(text(right)))
    return { ...both, outcome: "not-compared", reason: `${told}, in different scripts.` };
  if (!left.some(isConditional) || !right.some(isConditional))
    return { ...both, outcome: "not-compared", reason: `${told}; grounds can be told in part.` };
  return { ...both, outcome: "differs", score: share, reason: `${told}.` };
}

/** Whether two clauses are one: of one kind, in the same words or nearly so, and with the same actors and figures. */
export function sameClause(left: Clause, right: Clause, identity: Identity, sameWording: number): boolean {
  const thresholds = { sameWording, likeContent: sameWording };
  return relateClauses(left, right, identity, thresholds).relation === "same";
}

/** Clauses in words. */
export function sayClauses(clauses: readonly Clause[]): string {
  return clauses.map(({ kind, text }) => `${prose(kind)} ${text}`).join("; ");
}

/**
 * How two clauses stand to each other: the same in the same words or nearly so, alike in some words, the one with what the other is without, on one
 * matter but other in something, or unlike.
 */
type ClauseRelation = "same" | "alike" | "opposite" | "other" | "unlike";

/** Relates two clauses by their words, kinds, actors, figures and times, with what they clash in. */
function relateClauses(
  left: Clause,
  right: Clause,
  identity: Identity,
  { sameWording, likeContent }: ClauseThresholds,
): { relation: ClauseRelation; clash?: string } {
  const likeness = textSimilarity(left.text, right.text);
  const isReworded = likeness >= sameWording;
  const isTurnedRound = saysOpposite(left.text, right.text);
  if (!isReworded && likeness < likeContent && !isTurnedRound) return { relation: "unlike" };
  const [one, other] = [lookUp(conditional, left.kind), lookUp(conditional, right.kind)];
  const isOneClass = left.kind === right.kind || (one !== undefined && other !== undefined);
  if (!isOneClass && !isReworded) return { relation: "unlike" };
  if (haveOtherActors(left, right, identity)) return { relation: "other", clash: "others act in them" };
  if (haveOtherNumbers(left, right)) return { relation: "other", clash: "their figures or times differ" };
  if (!isOneClass)
    return {
      relation: "other",
      clash: `one gives “${prose(left.kind)}” what the other gives “${prose(right.kind)}”`,
    };
  const isOtherSide = one !== other;
  const isNegated = isTurnedRound || areNegatedOtherwise(left.text, right.text);
  if (isOtherSide && !isNegated)
    return { relation: isReworded ? "opposite" : "other", clash: "each holds where the other does not" };
  if (isNegated && !isOtherSide)
    return { relation: isTurnedRound ? "opposite" : "other", clash: "one of them says the opposite" };
  return { relation: left.kind === right.kind && isReworded ? "same" : "alike" };
}

/** Whether surely others act in two clauses: by their topics, or by the names in their words. */
function haveOtherActors(left: Clause, right: Clause, identity: Identity): boolean {
  for (const field of ["by", "toward"] as const) {
    const actors = ({ about = [] }: Clause): Id[] => about.flatMap(({ [field]: ids = [] }) => ids);
    if (rateActors(field, actors(left), actors(right), identity).outcome === "differs") return true;
  }
  const [ofLeft, ofRight] = [countriesIn(left.text), countriesIn(right.text)];
  const isLacking = (some: readonly string[], others: readonly string[]): boolean =>
    some.some((code) => !others.includes(code));
  if (isLacking(ofLeft, ofRight) && isLacking(ofRight, ofLeft)) return true;
  if (textSimilarity(left.text, right.text) === 1) return ofLeft.join() !== ofRight.join();
  // Where nothing but names sets the two apart, others act, unless these are names of one country.
  const [names, others] = [namesOnlyIn(left.text, right.text), namesOnlyIn(right.text, left.text)];
  if (names === undefined || others === undefined) return false;
  const [one, other] = [countriesIn(names).join(), countriesIn(others).join()];
  return one === "" || one !== other;
}

/** The names in a text whose other words all are in another text; undefined where it has none, or other words of its own. */
function namesOnlyIn(text: string, other: string): string | undefined {
  const known = stems(other);
  const own = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) =>
    [...stems(word)].some((stem) => !known.has(stem)),
  );
  return own.length > 0 && own.every((word) => /^\p{Lu}/u.test(word)) ? own.join(" ") : undefined;
}

function haveOtherNumbers(left: Clause, right: Clause): boolean {
  return (
    differingFigures(left.text, right.text).length > 0 ||
    differingQuantities(left.about, right.about) !== undefined ||
    differingTimes(left.about, right.about) !== undefined
  );
}
