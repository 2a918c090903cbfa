import type { TableName } from "../../tables.js";
import type { ExportFormat } from "../terms/index.js";
import type { CreateRowWriter } from "./row-writer.js";

/** A file format of tables. */
interface TableFormat {
  /** The name of the file or folder of a table. */
  nameOf(table: TableName): string;
  /** Loads the writer, which other formats do without. */
  load(): Promise<CreateRowWriter>;
}

/** Each format of `--to`, in one place. */
export const tableFormats: Readonly<Record<ExportFormat, TableFormat>> = {
  csv: {
    nameOf: (table) => `${table}.csv`,
    load: async () => (await import("./text-rows.js")).csvWriter,
  },
  ndjson: {
    nameOf: (table) => `${table}.ndjson`,
    load: async () => (await import("./text-rows.js")).ndjsonWriter,
  },
  parquet: {
    nameOf: (table) => table,
    load: async () => (await import("./parquet-rows.js")).parquetWriter,
  },
};
