import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { SchemaElement } from "hyparquet";
import { ByteWriter } from "hyparquet-writer/src/bytewriter.js";
import { ParquetWriter } from "hyparquet-writer/src/parquet-writer.js";
import type { Cell, Column, Row, Table } from "../../tables.js";
import type { RowWriter } from "./row-writer.js";

/** The folder of rows without a year, by the convention of Hive. */
const noYear = "__HIVE_DEFAULT_PARTITION__";

/** The most rows that a row group has. */
const rowGroupSize = 50_000;

/** About how much a cell takes in memory, and a string beside its characters. */
const cellSize = 8;
const stringSize = 24;

/** The Parquet files of a table: one for each year, `TABLE/year=2025/rows.parquet`, so that queries of some years read these alone. */
export function parquetWriter(folder: string, table: Table): RowWriter {
  const columns = table.columns.filter(({ name }) => name !== "year");
  const partitions = new Map<Cell, Partition>();
  const all = (): Partition[] => [...partitions.values()];
  return {
    add: (rows) => {
      let size = 0;
      for (const row of rows) {
        const year = row["year"] ?? null;
        let partition = partitions.get(year);
        if (!partition) {
          partition = createPartition(join(folder, table.name, `year=${year ?? noYear}`), columns);
          partitions.set(year, partition);
        }
        size += partition.add(row);
      }
      return size;
    },
    flush: async () => {
      for (const partition of all()) await partition.flush();
    },
    finish: async () => {
      if (partitions.size === 0)
        partitions.set(null, createPartition(join(folder, table.name, `year=${noYear}`), columns));
      for (const partition of all()) await partition.finish();
    },
  };
}

interface Partition {
  add(row: Row): number;
  flush(): Promise<void>;
  finish(): Promise<void>;
}

function createPartition(folder: string, columns: readonly Column[]): Partition {
  const file = join(folder, "rows.parquet");
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaOf(columns),
    createdBy: "diplomatic-events",
  });
  let cells: unknown[][] = columns.map(() => []);
  let isMade = false;

  /** Writes a row group, or more where there are many rows. */
  const encode = async (): Promise<void> => {
    if ((cells[0]?.length ?? 0) === 0) return;
    const columnData = columns.map(({ name }, at) => ({ name, data: cells[at] ?? [], offsetIndex: false }));
    await writer.write({ columnData, rowGroupSize });
    cells = columns.map(() => []);
  };
  const append = async (): Promise<void> => {
    if (bytes.index === 0) return;
    if (!isMade) await mkdir(folder, { recursive: true });
    isMade = true;
    await appendFile(file, bytes.getBytes());
    bytes.index = 0;
  };
  return {
    add: (row) => {
      let size = 0;
      for (let at = 0; at < columns.length; at++) {
        const { name, type } = columns[at] ?? {};
        const cell = (name === undefined ? undefined : row[name]) ?? null;
        cells[at]?.push(type === "date" && cell !== null ? new Date(String(cell)) : cell);
        size += cellSize + (typeof cell === "string" ? stringSize + cell.length : 0);
      }
      return size;
    },
    flush: async () => {
      await encode();
      await append();
    },
    finish: async () => {
      await encode();
      await writer.finish();
      await append();
    },
  };
}

/** The schema of a file: every column may be null, lists have the three levels that the format asks for. */
function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [{ name: "root", num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

function elementsOf({ name, type }: Column): SchemaElement[] {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  const text = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
  switch (type) {
    case "integer":
      return [{ ...optional, type: "INT32" }];
    case "number":
      return [{ ...optional, type: "DOUBLE" }];
    case "boolean":
      return [{ ...optional, type: "BOOLEAN" }];
    case "date":
      return [{ ...optional, type: "INT32", converted_type: "DATE" }];
    case "strings":
      return [
        { ...optional, converted_type: "LIST", num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type: "OPTIONAL", ...text },
      ];
    default:
      return [{ ...optional, ...text }];
  }
}
