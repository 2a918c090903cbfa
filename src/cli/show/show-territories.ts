import {
  type AssessedControl,
  type Dossier,
  type MatrixPosition,
  type TerritoryRow,
  toTerritoryMatrix,
} from "../../index.js";
import {
  type EntryRemark,
  groupSameRows,
  phraseControl,
  phraseStance,
  remarkOnControl,
  remarkOnPosition,
} from "../../views/index.js";
import { join, type Layout } from "./layout.js";
import type { Phrases } from "./phrases.js";

/** The rows of the matrix; territories of which the same is said stand together. */
export function sameRows(
  dossier: Dossier,
  phrases: Phrases,
  layout: Layout,
): { names: string[]; lines: string[] }[] {
  const codes = new Map((dossier.territories ?? []).map(({ id, code }) => [id, code]));
  const nameOf = ({ territory }: TerritoryRow): string => {
    const code = codes.get(territory);
    return phrases.name(territory) + (code === undefined ? "" : ` (${code})`);
  };
  return groupSameRows(toTerritoryMatrix(dossier).rows).flatMap((rows) => {
    const [first] = rows;
    return first ? [{ names: rows.map(nameOf), lines: showRow(first, phrases, layout) }] : [];
  });
}

function showRow({ cells, control }: TerritoryRow, phrases: Phrases, { paragraph }: Layout): string[] {
  return [
    ...cells.flatMap(({ actor, positions, planned, notHeld }) => [
      ...paragraph(phrases.name(actor)),
      ...positions.flatMap((position) => paragraph(showPosition(position, phrases), 2)),
      ...planned.flatMap((position) => paragraph(`not yet: ${showPosition(position, phrases)}`, 2)),
      ...notHeld.flatMap((position) => paragraph(`not held: ${showPosition(position, phrases)}`, 2)),
    ]),
    ...(control.length === 0 ? [] : paragraph("who holds the ground")),
    ...control.flatMap((one) => paragraph(showControl(one, phrases), 2)),
  ];
}

function showPosition(position: MatrixPosition, phrases: Phrases): string {
  return join([
    `${phraseStance(position)} [${position.id}]`,
    ...showRemarks(remarkOnPosition(position), phrases),
    `says ${phrases.names(position.voices)}`,
  ]);
}

function showControl(control: AssessedControl, phrases: Phrases): string {
  const { id, controller } = control;
  const holder = controller === undefined ? "a holder not named" : phrases.name(controller);
  return join([
    `${phraseControl(control)} by ${holder} [${id}]`,
    ...showRemarks(remarkOnControl(control), phrases),
  ]);
}

function showRemarks(remarks: readonly EntryRemark[], phrases: Phrases): string[] {
  return remarks.map(({ words, named, records }) =>
    join([words, named && phrases.names(named), records && phrases.records(records)], " "),
  );
}
