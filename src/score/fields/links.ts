import type { DossierIndex, Id, Link } from "../../model/index.js";
import { type Names, nameRecord } from "../../views/index.js";
import { areOne, type OneText } from "../one-text.js";
import type { ScoredRecord } from "../records.js";
import { compareItems, type FieldResult } from "./items.js";

/** Relations that hold both ways, so that either record may say them. */
const mutual: ReadonlySet<string> = /* @__PURE__ */ new Set(["same-event", "alongside"]);

/** Compares relations to other records; another relation to the same record is nearly the same. */
export function compareLinks(gold: ScoredRecord, predicted: ScoredRecord, oneText: OneText): FieldResult {
  const say =
    (names: Names) =>
    ({ rel, to }: Link): string =>
      `${rel.replaceAll("-", " ")}: ${nameRecord(to, names)}`;
  return compareItems(linksOf(gold, oneText.gold.index), linksOf(predicted, oneText.predicted.index), {
    grade: (a, b) => (areOne(oneText, a.to, b.to) ? (a.rel === b.rel ? 2 : 1) : 0),
    sayGold: say(oneText.goldNames),
    sayPredicted: say(oneText.predictedNames),
  });
}

/** The links of a record, and those that others have to it and that hold both ways. */
function linksOf({ record }: ScoredRecord, index: DossierIndex): Link[] {
  const links = [...(record.links ?? [])];
  const has = (rel: string, to: Id): boolean => links.some((link) => link.rel === rel && link.to === to);
  for (const { from, path } of index.referencesTo(record.id)) {
    if (path.at(-1) !== "to" || path.at(-3) !== "links") continue;
    const other = index.event(from) ?? index.instrument(from);
    for (const { rel, to } of other?.links ?? [])
      if (to === record.id && mutual.has(rel) && !has(rel, from)) links.push({ rel, to: from });
  }
  return links;
}
