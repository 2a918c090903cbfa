import type { Row, Table } from "../../tables.js";

/** Takes the rows of one table, in any number of calls, into files. */
export interface RowWriter {
  /** About how many bytes the next call of `flush` writes. */
  readonly largest: number;
  /** Holds rows until they are written, and gives about how many bytes they take until then. */
  add(rows: readonly Row[]): number;
  /** Writes the held rows of one file, of which the most are held, and gives about how many bytes they took. */
  flush(): Promise<number>;
  /** Writes everything; nothing is added afterwards. */
  finish(): Promise<void>;
}

/** Makes the writer of a table: a file or folder of this path, in a folder that is there. */
export type CreateRowWriter = (path: string, table: Table) => RowWriter;
