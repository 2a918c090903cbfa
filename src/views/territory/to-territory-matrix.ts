import { type Dossier, type DossierIndex, type Id, indexDossier } from "../../model/index.js";
import { createNames } from "../sentence/names/names.js";
import { nameKnownRecord } from "../sentence/names/record-names.js";
import {
  type AssessedControl,
  gatherLinks,
  type MatrixPosition,
  toControl,
  toPosition,
} from "./matrix-entries.js";
import { createTerritoryFinder } from "./territories.js";

/** The positions of one actor on one territory. Each list is in the order of the document. */
export interface TerritoryCell {
  /** The actor. */
  actor: Id;
  /** The positions it is said to hold. */
  positions: MatrixPosition[];
  /** The positions it is said to plan or to consider: `planned` and `possible`. */
  planned: MatrixPosition[];
  /** The positions it is not said to hold: `not-actual`, `cancelled`, `postponed`, `refused`, or withdrawn in all reports. */
  notHeld: MatrixPosition[];
}

/** All positions and assessments about one territory. */
export interface TerritoryRow {
  /** The territory. */
  territory: Id;
  /** The actors that take a position on it; others have no cell. */
  cells: TerritoryCell[];
  /** The assessments of who holds it. */
  control: AssessedControl[];
}

/** Positions and control by territory and actor. Made by {@link toTerritoryMatrix}. */
export interface TerritoryMatrix {
  /** The territories with a position or assessment, in the order of the document: one row each. */
  territories: Id[];
  /** The actors that take a position on any of them, in the order of the document. */
  actors: Id[];
  /** The rows. */
  rows: TerritoryRow[];
  /** The short name of each record that the matrix mentions, by its id. */
  labels: Record<Id, string>;
}

/**
 * Arranges positions and control assessments by territory and actor, each with its voices. Positions and assessments stay apart, and
 * neither implies to whom a territory belongs. A position on the whole of a territory (extent `whole`) also appears in the rows of the
 * territories within it. So does an assessment that all or none of it is held.
 *
 * @param dossier - A valid dossier.
 * @returns Plain JSON.
 *
 * @example
 * ```ts
 * import { toTerritoryMatrix } from "diplomatic-events";
 * import { referenceDossier } from "diplomatic-events/fixtures";
 *
 * const [row] = toTerritoryMatrix(referenceDossier).rows;
 * for (const { actor, positions } of row?.cells ?? []) {
 *   console.log(row?.territory, actor, positions.map(({ stance }) => stance).join(", "));
 * }
 * // donetsk russia demands-withdrawal, demands-withdrawal, claims-annexation
 * // donetsk ukraine refuses-withdrawal
 *
 * const degrees = row?.control.map(({ degree, assessors }) => `${degree} according to ${assessors.join()}`);
 * console.log(degrees); // ["partial according to article", "not-full according to article"]
 * ```
 */
export function toTerritoryMatrix(dossier: Dossier): TerritoryMatrix {
  const index = indexDossier(dossier);
  const table = arrangeByTerritory(dossier, index);
  return { ...table, labels: gatherLabels(table.rows, index) };
}

/** {@link toTerritoryMatrix} without labels, by the index of the same dossier. */
export function arrangeByTerritory(
  dossier: Dossier,
  index: DossierIndex,
): Pick<TerritoryMatrix, "territories" | "actors" | "rows"> {
  const links = gatherLinks(dossier);
  const territories = dossier.territories ?? [];
  const rows = new Map(territories.map(({ id }) => [id, createRow(id)]));
  const findCovered = createTerritoryFinder(territories);

  for (const event of dossier.events) {
    if (event.type === "territorial-position") {
      const position = toPosition(event, index, links);
      for (const { territory, origin } of findCovered(event.territories, event.extent === "whole")) {
        const cell = rows.get(territory)?.cellOf(event.holder);
        if (cell) cell[listOf(position)].push({ ...position, ...origin });
      }
    } else if (event.type === "control-assessment") {
      const control = toControl(event, index, links);
      const coversParts = event.degree === "full" || event.degree === "none";
      for (const { territory, origin } of findCovered(event.territories, coversParts)) {
        rows.get(territory)?.control.push({ ...control, ...origin });
      }
    }
  }

  const order = new Map(dossier.actors.map(({ id }, at) => [id, at]));
  const placeOf = (id: Id): number => order.get(id) ?? order.size;
  const filled = [...rows.values()]
    .map(({ territory, cells, control }) => ({
      territory,
      cells: [...cells.values()].sort((a, b) => placeOf(a.actor) - placeOf(b.actor)),
      control,
    }))
    .filter(({ cells, control }) => cells.length > 0 || control.length > 0);
  const actors = new Set(filled.flatMap(({ cells }) => cells.map(({ actor }) => actor)));
  return {
    territories: filled.map(({ territory }) => territory),
    actors: [...actors].sort((a, b) => placeOf(a) - placeOf(b)),
    rows: filled,
  };
}

function gatherLabels(rows: readonly TerritoryRow[], index: DossierIndex): Record<Id, string> {
  const names = createNames(index);
  const ids = rows.flatMap(({ territory, cells, control }) => [
    territory,
    ...cells.flatMap(({ actor, positions, planned, notHeld }) => [
      actor,
      ...[...positions, ...planned, ...notHeld].flatMap((position) => [
        ...[position.id, position.inheritedFrom, ...position.voices, ...(position.toward ?? [])],
        ...[position.respondsTo, position.answeredBy, position.replacedBy].flatMap((some) => some ?? []),
      ]),
    ]),
    ...control.flatMap((one) => [
      ...[one.id, one.controller, one.inheritedFrom, ...one.assessors, ...(one.replacedBy ?? [])],
    ]),
  ]);
  const given = ids.filter((id) => id !== undefined);
  const labelOf = (id: Id): string =>
    (index.actor(id) ?? index.territory(id))?.name ?? nameKnownRecord(id, names);
  return Object.fromEntries([...new Set(given)].map((id) => [id, labelOf(id)]));
}

function createRow(territory: Id): {
  territory: Id;
  cells: Map<Id, TerritoryCell>;
  control: AssessedControl[];
  cellOf: (actor: Id) => TerritoryCell;
} {
  const cells = new Map<Id, TerritoryCell>();
  const cellOf = (actor: Id): TerritoryCell => {
    const cell = cells.get(actor) ?? { actor, positions: [], planned: [], notHeld: [] };
    cells.set(actor, cell);
    return cell;
  };
  return { territory, cells, control: [], cellOf };
}

/** The list of a cell that a position belongs to. A position of unknown status does not count as held. */
function listOf({ status, withdrawn }: MatrixPosition): "positions" | "planned" | "notHeld" {
  if (withdrawn) return "notHeld";
  if (status === undefined) return "positions";
  return status === "planned" || status === "possible" ? "planned" : "notHeld";
}
