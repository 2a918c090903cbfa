import { textSimilarity } from "../../compare/index.js";
import type { AttributionLink, DossierIndex, Id, Party, SourceReport } from "../../model/index.js";
import type { Names } from "../../views/index.js";
import { areOne, type OneText, sameWording } from "../one-text.js";
import { compareSequences, type FieldResult, type Grade } from "./items.js";
import { gradeParties } from "./parties.js";

/** Compares the chains of voices, in their order: those of the reports of one source with each other. */
export function compareChains(
  gold: readonly SourceReport[],
  predicted: readonly SourceReport[],
  oneText: OneText,
): FieldResult {
  const [one, other] = [
    longestBySource(gold, oneText.goldNames),
    longestBySource(predicted, oneText.predictedNames),
  ];
  const results: FieldResult[] = [];
  const add = (left: readonly AttributionLink[], right: readonly AttributionLink[]): void => {
    results.push(
      compareSequences(left, right, {
        grade: (a, b) => gradeVoices(a, b, oneText),
        sayGold: (link) => sayVoice(link, oneText.goldNames),
        sayPredicted: (link) => sayVoice(link, oneText.predictedNames),
      }),
    );
  };
  const found = new Set<Id>();
  for (const [source, chain] of one) {
    const partner = [...other.keys()].find((id) => areOne(oneText, source, id));
    if (partner !== undefined) found.add(partner);
    add(chain, (partner === undefined ? undefined : other.get(partner)) ?? []);
  }
  for (const [source, chain] of other) if (!found.has(source)) add([], chain);
  return together(results);
}

/** The longest chain that each source reports through; of several the first by their words. */
function longestBySource(
  reports: readonly SourceReport[],
  names: Names,
): ReadonlyMap<Id, readonly AttributionLink[]> {
  const say = (chain: readonly AttributionLink[]): string =>
    chain.map((link) => `${sayVoice(link, names)} ${link.cue}`).join("\n");
  const chains = new Map<Id, readonly AttributionLink[]>();
  for (const { source, via = [] } of reports) {
    const known = chains.get(source);
    const isBetter =
      !known || via.length > known.length || (via.length === known.length && say(via) < say(known));
    if (isBetter) chains.set(source, via);
  }
  return chains;
}

function gradeVoices(gold: AttributionLink, predicted: AttributionLink, oneText: OneText): Grade {
  if (gold.who === undefined || predicted.who === undefined) {
    if (gold.who !== predicted.who) return 0;
    return textSimilarity(gold.cue ?? "", predicted.cue ?? "") >= sameWording ? 2 : 1;
  }
  if (areOne(oneText, gold.who, predicted.who)) return 2;
  // A link may name a voice, or the statement in which it speaks.
  const [voices, others] = [
    voicesOf(gold.who, oneText.gold.index),
    voicesOf(predicted.who, oneText.predicted.index),
  ];
  const grades = voices.flatMap((a) => others.map((b) => gradeParties(a, b, oneText)));
  return grades.includes(2) ? 2 : grades.includes(1) ? 1 : 0;
}

function voicesOf(who: Id, index: DossierIndex): readonly Party[] {
  return index.statement(who)?.speakers ?? [{ who }];
}

function sayVoice({ who, cue }: AttributionLink, names: Names): string {
  if (who === undefined) return `“${cue ?? ""}”`;
  return voicesOf(who, names.index)
    .map((voice) => names.of(voice.who))
    .join(" and ");
}

function together(results: readonly FieldResult[]): FieldResult {
  const sum = (pick: (result: FieldResult) => number): number =>
    results.reduce((total, result) => total + pick(result), 0);
  return {
    gold: sum(({ gold }) => gold),
    predicted: sum(({ predicted }) => predicted),
    correct: sum(({ correct }) => correct),
    partial: sum(({ partial }) => partial),
    goldWords: results.flatMap(({ goldWords }) => goldWords),
    predictedWords: results.flatMap(({ predictedWords }) => predictedWords),
  };
}
