import type { Dossier } from "../../model/index.js";
import { type Cell, type Column, type ColumnOf, keyColumn } from "./column.js";

/** The names of the tables, in the order of the model. */
export const tableNames = [
  "dossiers",
  "sources",
  "actors",
  "territories",
  "instruments",
  "provisions",
  "events",
  "reports",
  "voices",
  "links",
  "parties",
  "topics",
  "clauses",
  "evidence",
] as const;

/** The name of a table. */
export type TableName = (typeof tableNames)[number];

/** A table: one row for each part of its kind. */
export interface Table {
  /** Its name. */
  name: TableName;
  /** What a row is. */
  description: string;
  /** Its columns, in order. */
  columns: readonly Column[];
}

/** A row: a cell for each column of its table, by name. */
export type Row = Record<string, Cell>;

/** The cells that all rows of a dossier share. */
export interface DossierKey {
  dossier: string;
  year: number | null;
}

/** A table, and the rows that it has of a dossier. */
export interface TableSource extends Omit<Table, "name"> {
  rowsOf(dossier: Dossier, key: DossierKey): Row[];
}

const shared: readonly ColumnOf<DossierKey>[] = [
  keyColumn(
    "dossier",
    "string",
    "The dossier that the row is from. Ids have a meaning within it alone.",
    ({ dossier }) => dossier,
  ),
  {
    name: "year",
    type: "integer",
    description:
      "The year of the dossier: that of its first source's publication. Null where no source has a date.",
    read: ({ year }) => year,
  },
];

/** A table of parts of dossiers. */
export function table<Part>(
  description: string,
  partsOf: (dossier: Dossier) => readonly Part[],
  columns: readonly ColumnOf<Part>[],
): TableSource {
  return {
    description,
    columns: [...shared, ...columns].map(({ read: _, ...column }) => column),
    rowsOf: (dossier, key) =>
      partsOf(dossier).map((part) => {
        const row: Row = {};
        for (const column of shared) row[column.name] = column.read(key);
        for (const column of columns) row[column.name] = column.read(part);
        return row;
      }),
  };
}
