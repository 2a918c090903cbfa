import {
  type AssessedControl,
  type Dossier,
  indexDossier,
  type MatrixPosition,
  type TerritoryRow,
  toTerritoryMatrix,
} from "../../index.js";
import {
  createNames,
  type EntryRemark,
  groupSameRows,
  type Names,
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
  const names = createNames(indexDossier(dossier));
  return groupSameRows(toTerritoryMatrix(dossier).rows).flatMap((rows) => {
    const [first] = rows;
    return first ? [{ names: rows.map(nameOf), lines: showRow(first, rows, names, phrases, layout) }] : [];
  });
}

function showRow(
  { cells, control }: TerritoryRow,
  rows: readonly TerritoryRow[],
  names: Names,
  phrases: Phrases,
  { paragraph }: Layout,
): string[] {
  const show = (lead: string, position: MatrixPosition): string[] =>
    paragraph(lead + showPosition(position, rows, names, phrases), 2);
  return [
    ...cells.flatMap(({ actor, positions, planned, notHeld }) => [
      ...paragraph(phrases.name(actor)),
      ...positions.flatMap((position) => show("", position)),
      ...planned.flatMap((position) => show("not yet: ", position)),
      ...notHeld.flatMap((position) => show("not held: ", position)),
    ]),
    ...(control.length === 0 ? [] : paragraph("who holds the ground")),
    ...control.flatMap((one) => paragraph(showControl(one, names, phrases), 2)),
  ];
}

const basisWords = {
  stated: "says",
  presupposed: "taken for granted by",
  inferred: "inferred from",
};

function showPosition(
  position: MatrixPosition,
  rows: readonly TerritoryRow[],
  names: Names,
  phrases: Phrases,
): string {
  const reports = names.index.territorialPosition(position.id)?.reports ?? [];
  const bases = new Set(reports.map(({ basis = "stated" }) => basis));
  const [basis = "stated"] = bases.size === 1 ? bases : [];
  const others = [...new Set(reports.map(({ source }) => source))].filter(
    (id) => !position.voices.includes(id),
  );
  return join([
    `${phraseStance(position, names, rows)} [${position.id}]`,
    ...showRemarks(remarkOnPosition(position), names, phrases),
    `${basisWords[basis]} ${position.voices.map(names.of).join(", ")}`,
    others.length === 0 ? "" : `according to ${others.map(names.of).join(" and ")}`,
  ]);
}

function showControl(control: AssessedControl, names: Names, phrases: Phrases): string {
  const { id, controller } = control;
  const holder = controller === undefined ? "a holder not named" : phrases.name(controller);
  return join([
    `${phraseControl(control)} by ${holder} [${id}]`,
    ...showRemarks(remarkOnControl(control), names, phrases),
  ]);
}

function showRemarks(remarks: readonly EntryRemark[], names: Names, phrases: Phrases): string[] {
  return remarks.map(({ words, named, records }) =>
    join([words, named?.map(names.of).join(", "), records && phrases.records(records)], " "),
  );
}
