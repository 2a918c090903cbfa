import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { SchemaElement } from "hyparquet";
import type { ColumnSource } from "hyparquet-writer";
import { ByteWriter } from "hyparquet-writer/src/bytewriter.js";
import { ParquetWriter } from "hyparquet-writer/src/parquet-writer.js";
import type { Cell, Column, Row, Table } from "../../tables.js";
import type { RowWriter } from "./row-writer.js";

/** The folder of rows without a year, by the convention of Hive. */
const noYear = "__HIVE_DEFAULT_PARTITION__";

/** The most rows that a row group has. */
const rowGroupSize = 50_000;

/** How many times rows are written to a file. A file is ended then, since what describes its row groups is in memory until its end. */
const mostWrites = 8;

/** About how much a cell takes in memory, and a string beside its characters. */
const cellSize = 8;
const stringSize = 24;

/** The Parquet files of a table: `TABLE/year=2025/part-1.parquet`, by year, so that queries of some years read these alone. */
export function parquetWriter(folder: string, table: Table): RowWriter {
  const columns = table.columns.filter(({ name }) => name !== "year");
  const partitions = new Map<Cell, Partition>();
  const partitionOf = (year: Cell): Partition => {
    const found = partitions.get(year);
    if (found) return found;
    const created = createPartition(join(folder, `year=${year ?? noYear}`), columns);
    partitions.set(year, created);
    return created;
  };
  const largest = (): Partition | undefined =>
    [...partitions.values()].reduce<Partition | undefined>(
      (most, each) => (most && most.held >= each.held ? most : each),
      undefined,
    );
  return {
    get largest() {
      return largest()?.held ?? 0;
    },
    add: (rows) => {
      let size = 0;
      for (const row of rows) size += partitionOf(row["year"] ?? null).add(row);
      return size;
    },
    flush: async () => {
      const partition = largest();
      const size = partition?.held ?? 0;
      await partition?.flush();
      return size;
    },
    finish: async () => {
      if (partitions.size === 0) partitionOf(null);
      for (const partition of partitions.values()) await partition.finish();
    },
  };
}

/** The rows of one year. */
interface Partition {
  /** About how many bytes the rows that are not written take. */
  readonly held: number;
  add(row: Row): number;
  flush(): Promise<void>;
  finish(): Promise<void>;
}

function createPartition(folder: string, columns: readonly Column[]): Partition {
  let cells: unknown[][] = columns.map(() => []);
  let held = 0;
  let files = 0;
  let file: ParquetFile | undefined;

  const write = async (): Promise<ParquetFile> => {
    const columnData = columns.map(({ name, type, key }, at) => ({
      name,
      data: cells[at] ?? [],
      offsetIndex: false,
      // Bounds help to find a day or a record. Those of other columns would be whole texts, or find little.
      statistics: key === true || type === "date",
    }));
    cells = columns.map(() => []);
    held = 0;
    if (files === 0) await mkdir(folder, { recursive: true });
    file ??= createFile(join(folder, `part-${++files}.parquet`), columns);
    await file.write(columnData);
    return file;
  };
  const end = async (ended: ParquetFile): Promise<void> => {
    await ended.finish();
    file = undefined;
  };
  return {
    get held() {
      return held;
    },
    add: (row) => {
      let size = 0;
      for (let at = 0; at < columns.length; at++) {
        const { name, type } = columns[at] ?? {};
        const cell = (name === undefined ? undefined : row[name]) ?? null;
        cells[at]?.push(type === "date" && cell !== null ? new Date(String(cell)) : cell);
        size += cellSize + (typeof cell === "string" ? stringSize + cell.length : 0);
      }
      held += size;
      return size;
    },
    flush: async () => {
      const written = await write();
      if (written.writes === mostWrites) await end(written);
    },
    finish: async () => {
      if (held > 0 || files === 0) await write();
      if (file) await end(file);
    },
  };
}

interface ParquetFile {
  readonly writes: number;
  write(columnData: ColumnSource[]): Promise<void>;
  finish(): Promise<void>;
}

/** A file that is written bit by bit. Between two writes nothing but what describes its row groups is in memory. */
function createFile(path: string, columns: readonly Column[]): ParquetFile {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaOf(columns),
    createdBy: "diplomatic-events",
  });
  let writes = 0;
  const append = async (): Promise<void> => {
    await appendFile(path, bytes.getBytes());
    const { buffer, view } = new ByteWriter();
    Object.assign(bytes, { buffer, view, index: 0 });
  };
  return {
    get writes() {
      return writes;
    },
    write: async (columnData) => {
      writes++;
      await writer.write({ columnData, rowGroupSize });
      await append();
    },
    finish: async () => {
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
