import type { Row, Table } from "../../tables.js";

/** What an export makes: the file format of its tables. */
export type ExportFormat = "csv" | "ndjson" | "parquet";

/** Takes the rows of one table, in any number of calls, into files. */
export interface RowWriter {
  /** Holds rows until the next call of `flush`, and gives about how many bytes they take until then. */
  add(rows: readonly Row[]): number;
  /** Writes what is held. */
  flush(): Promise<void>;
  /** Writes everything; nothing is added afterwards. */
  finish(): Promise<void>;
}

/** Makes the writer of a table, in a folder that is there. */
export type CreateRowWriter = (folder: string, table: Table) => RowWriter;
