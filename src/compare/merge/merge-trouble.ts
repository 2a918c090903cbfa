import { type Dossier, eachRecord, type Id } from "../../model/index.js";
import { orderEvents, reportedEarly } from "../../order/index.js";
import type { Unified } from "./merge-unify.js";

/**
 * The unified records, by their ids in the right dossier, for which the merged one contradicts itself where neither of the two
 * did: times that cannot all hold, reports that were published before what they report, and records that would be a part, a version or a
 * relay of themselves.
 */
export function findTrouble(
  left: Dossier,
  right: Dossier,
  merged: Dossier,
  unified: Unified,
  ids: ReadonlyMap<Id, Id>,
): Id[] {
  const ofRight = new Map([...unified].map(([id, to]) => [to, id]));
  const involved = [
    ...newConflicts(left, right, merged, ids),
    ...earlyReports(merged),
    ...newCircles(left, right, merged, ids),
  ];
  return [...new Set(involved.flatMap((id) => ofRight.get(id) ?? []))];
}

/** The records whose times cannot all hold together, though what either dossier says can. */
function newConflicts(left: Dossier, right: Dossier, merged: Dossier, ids: ReadonlyMap<Id, Id>): Id[] {
  const [inLeft, inRight] = [new Set<Id>(), new Set<Id>()];
  eachRecord(left, (id) => inLeft.add(id));
  eachRecord(right, (id) => inRight.add(ids.get(id) ?? id));
  return orderEvents(merged)
    .conflicts.filter(
      (said) =>
        !said.every(({ record }) => inLeft.has(record)) && !said.every(({ record }) => inRight.has(record)),
    )
    .flatMap((said) => said.flatMap(({ record, to }) => (to === undefined ? [record] : [record, to])));
}

/** The events that a source reports which was published before them, and these sources. */
function earlyReports({ sources, events }: Dossier): Id[] {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  return events.flatMap(({ id, when, status, reports }) =>
    reports.flatMap(({ source }) =>
      reportedEarly(when?.date, status, published.get(source)) ? [id, source] : [],
    ),
  );
}

/** The records that are in a circle of parts, versions or relays that neither dossier has by itself. */
function newCircles(left: Dossier, right: Dossier, merged: Dossier, ids: ReadonlyMap<Id, Id>): Id[] {
  const before = [
    ...circlesOf(left),
    ...[...circlesOf(right)].map((key) => {
      const [field = "", id = ""] = key.split(" ");
      return `${field} ${ids.get(id) ?? id}`;
    }),
  ];
  return [...circlesOf(merged)].filter((key) => !before.includes(key)).map((key) => key.split(" ")[1] ?? "");
}

/** The fields and records in circles, and between them: `partOf kenya`. */
function circlesOf({ sources, actors, territories = [], events }: Dossier): Set<string> {
  const edges: { from: string; to: string }[] = [];
  const note = (field: string, from: Id, to: Id | undefined): void => {
    if (to !== undefined) edges.push({ from: `${field} ${from}`, to: `${field} ${to}` });
  };
  for (const { id, revises, translates } of sources) {
    note("revises", id, revises);
    note("translates", id, translates);
  }
  for (const { id, partOf, members = [] } of actors) {
    note("partOf", id, partOf);
    for (const member of members) note("members", id, member);
  }
  for (const { id, within } of territories) note("within", id, within);
  for (const { id, reports } of events) {
    for (const { via = [] } of reports) for (const { who } of via) note("via", id, who);
  }
  // What nothing leads to, and what leads nowhere, is in no circle.
  let rest = edges;
  for (let before = -1; rest.length !== before; ) {
    before = rest.length;
    const [starts, ends] = [new Set(rest.map(({ from }) => from)), new Set(rest.map(({ to }) => to))];
    rest = rest.filter(({ from, to }) => ends.has(from) && starts.has(to));
  }
  return new Set(rest.map(({ from }) => from));
}
