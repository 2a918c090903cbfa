import { append } from "../../collections/index.js";
import type { Dossier, Id } from "../../model/index.js";
import { canonicalJson } from "../measures/index.js";
import type { Alignment } from "../terms/index.js";
import { type Echo, echoesOf } from "./merge-echo.js";
import { joinEchoes, type OnePassage } from "./merge-passages.js";

/**
 * How often what records refer to is named anew by the matches found so far, at most. Where the alignment is right once is enough; each
 * further round corrects it one reference further.
 */
const rounds = 16;

/**
 * For each record of the right dossier the left one that it matches, provisions and topics included: the one that says exactly the same, if
 * there is one, else the one that it is aligned with. Each record is in one match at most.
 */
export function matchRecords(
  left: Dossier,
  right: Dossier,
  alignment: Alignment,
  onePassage: OnePassage = new Map(),
): ReadonlyMap<Id, Id> {
  let matches = new Map(
    Object.values(alignment)
      .flat()
      .map((pair) => [pair.right, pair.left]),
  );
  const ofLeft = echoesOf(left, (id) => id);
  for (let round = 0; round < rounds; round++) {
    const known: ReadonlyMap<Id, Id> = matches;
    // An id that has no match must not be taken for one of the left dossier.
    const ofRight = echoesOf(right, (id) => known.get(id) ?? `<right> ${id}`);
    const next = rematch(ofLeft, ofRight, known, onePassage);
    const settled = next.size === known.size && [...next].every(([id, to]) => known.get(id) === to);
    matches = next;
    if (settled) break;
  }
  return matches;
}

function rematch(
  ofLeft: readonly Echo[],
  ofRight: readonly Echo[],
  known: ReadonlyMap<Id, Id>,
  onePassage: OnePassage,
): Map<Id, Id> {
  const matches = new Map<Id, Id>();
  const taken = new Set<Id>();
  const take = (right: Echo, left: Echo): void => {
    matches.set(right.id, left.id);
    taken.add(left.id);
    right.parts.forEach((id, index) => {
      const to = left.parts[index];
      if (to === undefined) return;
      matches.set(id, to);
      taken.add(to);
    });
  };
  const byId = new Map(ofLeft.map((echo) => [echo.id, echo]));
  const open = (): Echo[] => ofRight.filter(({ id }) => !matches.has(id));
  const takeEqual = (
    textOf: (echo: Echo) => string,
    isOne: (ofLeft: Echo, ofRight: Echo) => boolean = () => true,
  ): void => {
    const byText = new Map<string, Echo[]>();
    for (const echo of ofLeft) {
      if (taken.has(echo.id)) continue;
      const key = `${echo.list} ${textOf(echo)}`;
      append(byText, key, echo);
    }
    for (const echo of open()) {
      const equal = byText.get(`${echo.list} ${textOf(echo)}`) ?? [];
      const at = equal.findIndex((each) => isOne(each, echo));
      const [found] = at < 0 ? [] : equal.splice(at, 1);
      if (found) take(echo, found);
    }
  };
  takeEqual(({ whole }) => whole);
  // A record that was merged before has the reports of both accounts.
  takeEqual(
    ({ text }) => text,
    (merged, { reports }) => reports.size > 0 && [...reports].every((report) => merged.reports.has(report)),
  );
  for (const echo of open()) {
    const aligned = byId.get(known.get(echo.id) ?? "");
    if (aligned && aligned.text === echo.text && !taken.has(aligned.id)) take(echo, aligned);
  }
  takeEqual(({ text }) => text);
  const joinable = open().flatMap((right) =>
    [...(onePassage.get(right.id) ?? [])].flatMap((id) => {
      const left = byId.get(id);
      const joined = left && !taken.has(id) ? joinEchoes(left, right, onePassage) : undefined;
      return left && joined ? [{ left, right, rank: rankOf(left, right, joined) }] : [];
    }),
  );
  for (const { left, right } of joinable.sort((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank))))
    if (!matches.has(right.id) && !taken.has(left.id)) take(right, left);
  for (const [right, left] of known) {
    if (matches.has(right) || taken.has(left)) continue;
    matches.set(right, left);
    taken.add(left);
  }
  return matches;
}

/** The fewer fields either of two records adds to the other, the earlier it becomes one with it, whichever account comes first. */
function rankOf(left: Echo, right: Echo, joined: object): string {
  const text = canonicalJson(joined);
  const added = [left, right].map((echo) => text.length - echo.text.length).sort((a, b) => a - b);
  const isKnown = [...right.reports].every((report) => left.reports.has(report));
  return JSON.stringify([!isKnown, ...added.map((count) => String(count).padStart(9, "0")), text]);
}
