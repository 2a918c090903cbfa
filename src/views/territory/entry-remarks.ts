import { append, lookUp } from "../../collections/index.js";
import type { ControlDegree, Id } from "../../model/index.js";
import { phraseStanceOn } from "../sentence/events/describe-position.js";
import type { Names } from "../sentence/names/names.js";
import { wordsOf } from "../sentence/prose.js";
import type { AssessedControl, MatrixPosition } from "./matrix-entries.js";
import type { TerritoryRow } from "./to-territory-matrix.js";

/** A remark on an entry of a matrix: words, and behind them what they name. */
export interface EntryRemark {
  words: string;
  /** The actors or the territory that follow the words. */
  named?: readonly Id[] | undefined;
  /** The records that follow the words. */
  records?: readonly Id[] | undefined;
}

/** A stance on the territories of rows, without its status: "demands that Belmar withdraw from part of it". */
export function phraseStance(position: MatrixPosition, names: Names, rows: readonly TerritoryRow[]): string {
  const holder = names.index.territorialPosition(position.id)?.holder ?? "";
  return phraseStanceOn(
    { ...position, holder, status: undefined },
    rows.length > 1 ? "each of them" : "it",
    names,
  );
}

const degreeWords: Readonly<Partial<Record<ControlDegree, string>>> = {
  none: "no",
  "not-full": "less than full",
};

/** The kind and the degree of control in words: "no presence", "partial control". */
export function phraseControl({ kind = "control", degree }: AssessedControl): string {
  const share =
    degree === undefined ? "" : `${lookUp<string | undefined>(degreeWords, degree) ?? wordsOf(degree)} `;
  return share + wordsOf(kind);
}

/** The remarks on a position, without what its stance says and without its voices. */
export function remarkOnPosition(position: MatrixPosition): EntryRemark[] {
  const { status, conditional, continuity, respondsTo, answeredBy } = position;
  return [
    ...(status ? [{ words: wordsOf(status) }] : []),
    ...(conditional ? [{ words: "on a condition" }] : []),
    ...(continuity && continuity !== "unchanged" ? [{ words: continuity }] : []),
    ...remarkOnStanding(position),
    ...(respondsTo ? [{ words: "in answer to", records: respondsTo }] : []),
    ...(answeredBy ? [{ words: "answered by", records: answeredBy }] : []),
    ...remarkOnReplacement(position),
  ];
}

/** The remarks on an assessment of control, its assessors last. */
export function remarkOnControl(control: AssessedControl): EntryRemark[] {
  const { status, assessors, takenForGranted } = control;
  return [
    ...(status ? [{ words: wordsOf(status) }] : []),
    ...remarkOnStanding(control),
    ...remarkOnReplacement(control),
    { words: takenForGranted ? "taken for granted by" : "according to", named: assessors },
  ];
}

type Entry = MatrixPosition | AssessedControl;

function remarkOnStanding({ withdrawn, inheritedFrom }: Entry): EntryRemark[] {
  return [
    ...(withdrawn ? [{ words: "withdrawn by who reported it" }] : []),
    ...(inheritedFrom === undefined ? [] : [{ words: "as part of", named: [inheritedFrom] }]),
  ];
}

function remarkOnReplacement({ replacedBy }: Entry): EntryRemark[] {
  return replacedBy ? [{ words: "replaced by", records: replacedBy }] : [];
}

/** The rows of a matrix, those with the same positions and assessments together. */
export function groupSameRows(rows: readonly TerritoryRow[]): TerritoryRow[][] {
  const groups = new Map<string, TerritoryRow[]>();
  for (const row of rows) append(groups, JSON.stringify([row.cells, row.control]), row);
  return [...groups.values()];
}
