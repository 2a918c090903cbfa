import {
  type AssessedControl,
  type Dossier,
  type MatrixPosition,
  type TerritoryRow,
  toTerritoryMatrix,
} from "../../index.js";
import { join, type Layout, words } from "./layout.js";
import type { Phrases } from "./phrases.js";

/** The rows of the matrix; territories of which the same is said stand together. */
export function sameRows(
  dossier: Dossier,
  phrases: Phrases,
  layout: Layout,
): { names: string[]; lines: string[] }[] {
  const codes = new Map((dossier.territories ?? []).map(({ id, code }) => [id, code]));
  const groups = new Map<string, { names: string[]; lines: string[] }>();
  for (const row of toTerritoryMatrix(dossier).rows) {
    const lines = showRow(row, phrases, layout);
    const code = codes.get(row.territory);
    const name = phrases.name(row.territory) + (code === undefined ? "" : ` (${code})`);
    const group = groups.get(lines.join("\n"));
    if (group) group.names.push(name);
    else groups.set(lines.join("\n"), { names: [name], lines });
  }
  return [...groups.values()];
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
  const { id, stance, extent, toward, status, continuity, conditional, withdrawn, voices } = position;
  const { respondsTo, answeredBy, replacedBy, inheritedFrom } = position;
  return join([
    `${words(stance)}${extent === undefined ? "" : ` (${extent})`} [${id}]`,
    toward && `toward ${phrases.names(toward)}`,
    status && words(status),
    conditional && "on a condition",
    continuity,
    withdrawn && "withdrawn by who reported it",
    inheritedFrom && `through ${phrases.name(inheritedFrom)}`,
    respondsTo && `in answer to ${phrases.records(respondsTo)}`,
    answeredBy && `answered by ${phrases.records(answeredBy)}`,
    replacedBy && `replaced by ${phrases.records(replacedBy)}`,
    `says ${phrases.names(voices)}`,
  ]);
}

function showControl(control: AssessedControl, phrases: Phrases): string {
  const {
    id,
    controller,
    kind = "control",
    degree,
    assessors,
    status,
    withdrawn,
    replacedBy,
    inheritedFrom,
  } = control;
  return join([
    `${degree === undefined ? "" : `${degree === "none" ? "no" : words(degree)} `}${kind} by ${controller === undefined ? "a holder not named" : phrases.name(controller)} [${id}]`,
    status && words(status),
    withdrawn && "withdrawn by who reported it",
    inheritedFrom && `through ${phrases.name(inheritedFrom)}`,
    replacedBy && `replaced by ${phrases.records(replacedBy)}`,
    `in the view of ${phrases.names(assessors)}`,
  ]);
}
