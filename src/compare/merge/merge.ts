import type { Dossier, Id, Link } from "../../model/index.js";
import { alignDossiers } from "../align/index.js";
import { isOneDocument } from "../identity/index.js";
import { earlier } from "../measures/index.js";
import { defaultTuning, type MergeDossiersOptions } from "../terms/index.js";
import { renameAll } from "./merge-echo.js";
import { chooseIds } from "./merge-ids.js";
import { matchRecords } from "./merge-match.js";
import { findOnePassage } from "./merge-passages.js";
import {
  combineActors,
  combineExtensions,
  combineReported,
  combineSources,
  combineTerritories,
  defined,
} from "./merge-records.js";
import { findTrouble } from "./merge-trouble.js";
import { type Unified, unifyRecords } from "./merge-unify.js";

/**
 * Merges two dossiers into one that has all that either says. Neither is changed; the result may share parts with both.
 *
 * - Events and instruments become one record where they are equal apart from their reports (and from `same-event` links), or where both rest
 *   on one passage of one text and nothing in them clashes: that record has the details and reports of both. Others that are aligned stay two
 *   records, linked `same-event`.
 * - Sources, actors and territories that the alignment has as `same` become one record, unless they give one thing differently, such
 *   as two codes or dates; then both stay. So do those of one name in one text. The longer name is the name, the other one goes into
 *   `names`. What else is only likely the same becomes one record where it is equal. A source with a text and one without stay two:
 *   quotations are checked against the text that they came with.
 * - Records of the left keep their ids, those of the right as far as they are free; where one is taken, a number is added. References follow,
 *   also in fields and events that only a newer version defines: any text there that is an id counts as one.
 * - Of two titles of the dossiers, or two values of one extension of theirs, the first in alphabetical order stays.
 * - What would make the times of the result contradict each other, or make a record a part of itself, stays apart.
 *
 * @param left - A valid dossier.
 * @param right - Another.
 * @param options - Your own alignment of the two.
 * @returns The merged dossier: valid if both are, and the same whichever comes first, but for ids, order and which of two records has
 * the `same-event` link. Merging one of the two again adds nothing.
 *
 * @example
 * ```ts
 * import { type Dossier } from "diplomatic-events";
 * import { mergeDossiers } from "diplomatic-events/compare";
 *
 * const account = (source: string, place: string): Dossier => ({
 *   format: "diplomatic-events/1",
 *   sources: [{ id: "readout", kind: "readout", title: source, published: "2031-03-02" }],
 *   actors: [
 *     { id: "arcadia", kind: "polity", name: "Arcadia", country: "XA" },
 *     { id: "borduria", kind: "polity", name: "Borduria", country: "XB" },
 *   ],
 *   territories: [{ id: "place", name: place, code: place === "Geneva" ? "CH-GE" : "CH-VD" }],
 *   events: [
 *     {
 *       id: "talks",
 *       type: "meeting",
 *       form: "negotiation",
 *       participants: [{ who: "arcadia" }, { who: "borduria" }],
 *       place: "place",
 *       when: { date: "2031-03-02" },
 *       reports: [{ source: "readout" }],
 *     },
 *   ],
 * });
 *
 * const agreeing = mergeDossiers(account("Arcadia's readout", "Geneva"), account("Borduria's readout", "Geneva"));
 * console.log(agreeing.events.map(({ reports }) => reports.map(({ source }) => source))); // [["readout", "readout-2"]]
 *
 * const rival = mergeDossiers(account("Arcadia's readout", "Geneva"), account("Borduria's readout", "Lausanne"));
 * console.log(rival.events.map(({ id, links }) => [id, links?.[0]?.rel])); // [["talks", undefined], ["talks-2", "same-event"]]
 * ```
 */
export function mergeDossiers(left: Dossier, right: Dossier, options?: MergeDossiersOptions): Dossier {
  const alignment = options?.alignment;
  if (!alignment && isOneDocument(left, right)) return left;
  const pairs = alignment ?? alignDossiers(left, right, defaultTuning).alignment;
  const sure = unifyRecords(left, right, pairs, matchRecords(left, right, pairs), new Set());
  const onePassage = findOnePassage(left, right, sure);
  const matches = matchRecords(left, right, pairs, onePassage);
  const apart = new Set<Id>();
  for (;;) {
    const unified = unifyRecords(left, right, pairs, matches, apart, onePassage);
    const ids = chooseIds(left, right, unified);
    const merged = combine(left, right, matches, unified, ids);
    const trouble = findTrouble(left, right, merged, unified, ids);
    if (trouble.length === 0) return merged;
    // Each round leaves more records as they were; with none unified there is nothing to go wrong.
    for (const id of trouble) apart.add(id);
  }
}

function combine(
  left: Dossier,
  original: Dossier,
  matches: ReadonlyMap<Id, Id>,
  unified: Unified,
  ids: ReadonlyMap<Id, Id>,
): Dossier {
  const nameOf = (id: Id): Id => ids.get(id) ?? id;
  const right = renameAll(original, nameOf);
  const partners = new Map([...unified].map(([ofRight, ofLeft]) => [ofLeft, ofRight]));

  const both = <T extends { id: Id }>(
    ofLeft: readonly T[] = [],
    ofRight: readonly T[] = [],
    unify: (one: T, other: T) => T,
    add: (record: T) => T,
  ): T[] => {
    const byId = new Map(ofRight.map((record) => [record.id, record]));
    const kept = ofLeft.map((record) => {
      const partner = byId.get(partners.get(record.id) ?? "");
      return partner ? unify(record, partner) : record;
    });
    return [...kept, ...ofRight.filter(({ id }) => !unified.has(id)).map(add)];
  };
  const rename = <T extends { id: Id }>(record: T): T => ({ ...record, id: nameOf(record.id) });
  const linkable = new Map<Id, { id: Id; type?: string }>(
    [...(left.instruments ?? []), ...left.events].map((record) => [record.id, record]),
  );
  const link = <T extends { id: Id; type?: string; links?: Link[] | undefined }>(record: T): T => {
    const renamed = rename(record);
    const other = linkable.get(matches.get(record.id) ?? "");
    if (!other || other.type !== record.type) return renamed;
    // Each record matches one, so that none is linked to it yet.
    return {
      ...renamed,
      links: [...(record.links ?? []), { rel: "same-event", to: other.id, basis: "inferred" }],
    };
  };

  const { sources, actors, territories, instruments, extensions, title, ...others } = left;
  const { title: otherTitle, extensions: otherExtensions, ...rest } = right;
  const mergedTitle = earlier(title, otherTitle);
  const mergedExtensions = combineExtensions(extensions, otherExtensions);
  return {
    ...defined(rest),
    ...defined(others),
    ...(mergedTitle === undefined ? {} : { title: mergedTitle }),
    sources: both(sources, right.sources, combineSources, rename),
    actors: both(actors, right.actors, combineActors, rename),
    ...(territories || right.territories
      ? { territories: both(territories, right.territories, combineTerritories, rename) }
      : {}),
    ...(instruments || right.instruments
      ? {
          instruments: both(instruments, right.instruments, combineReported, (instrument) => {
            const { provisions } = instrument;
            const linked = link(instrument);
            return provisions ? { ...linked, provisions: provisions.map(rename) } : linked;
          }),
        }
      : {}),
    events: both(left.events, right.events, combineReported, link),
    ...(mergedExtensions ? { extensions: mergedExtensions } : {}),
  };
}
