import { appendFile } from "node:fs/promises";
import type { Cell, Row, Table } from "../../tables.js";
import type { RowWriter } from "./row-writer.js";

/** One CSV file for each table (RFC 4180): a header, CR LF, empty cells for null, lists and JSON as JSON text. */
export function csvWriter(file: string, table: Table): RowWriter {
  const names = table.columns.map(({ name }) => name);
  const lineOf = (row: Row): string => `${names.map((name) => csvCell(row[name] ?? null)).join(",")}\r\n`;
  return textWriter(file, `${names.join(",")}\r\n`, lineOf);
}

/** A cell of CSV. An empty string is in quotes, so that it differs from null. */
function csvCell(cell: Cell): string {
  if (cell === null) return "";
  const text = Array.isArray(cell) ? JSON.stringify(cell) : String(cell);
  return text === "" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One NDJSON file for each table: a row a line, without its nulls; JSON cells are values. */
export function ndjsonWriter(file: string, table: Table): RowWriter {
  const json = new Set(table.columns.filter(({ type }) => type === "json").map(({ name }) => name));
  const lineOf = (row: Row): string => {
    const cells = Object.entries(row).flatMap(([name, cell]) => {
      if (cell === null) return [];
      return [`${JSON.stringify(name)}:${json.has(name) ? String(cell) : JSON.stringify(cell)}`];
    });
    return `{${cells.join(",")}}\n`;
  };
  return textWriter(file, "", lineOf);
}

function textWriter(file: string, header: string, lineOf: (row: Row) => string): RowWriter {
  let lines = [header];
  let held = 0;
  const write = async (): Promise<void> => {
    const text = lines.join("");
    lines = [];
    held = 0;
    await appendFile(file, text);
  };
  return {
    get largest() {
      return held;
    },
    add: (rows) => {
      let size = 0;
      for (const row of rows) {
        const line = lineOf(row);
        lines.push(line);
        size += line.length;
      }
      held += size;
      return size;
    },
    flush: async () => {
      const size = held;
      await write();
      return size;
    },
    finish: write,
  };
}
