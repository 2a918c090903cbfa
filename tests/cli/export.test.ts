import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openExport } from "../../src/cli/export/index.js";
import { parquetWriter } from "../../src/cli/export/parquet-rows.js";
import { unwritten } from "../../src/cli/output/index.js";
import type { ExportFormat } from "../../src/cli/terms/index.js";
import { referenceDossier } from "../../src/fixtures/index.js";
import type { Dossier } from "../../src/index.js";
import { type Row, tables, toTables } from "../../src/tables.js";
import { runHere } from "../support/command-line.js";
import { drawDossier } from "../support/fuzz/valid-dossier.js";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "export-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

// No file in UTF-8 can hold a lone surrogate.
const drawn: Dossier[] = Array.from({ length: 14 }, (_, seed) => drawDossier(seed)).filter(
  (each) => !/\\ud[89a-f]/.test(JSON.stringify(each)),
);
const dossiers = [referenceDossier, ...drawn];
const lines = (of: readonly Dossier[]): Uint8Array =>
  Buffer.from(of.map((each) => `${JSON.stringify(each)}\n`).join(""));

async function exported(format: ExportFormat, of: readonly Dossier[] = dossiers): Promise<string> {
  const folder = join(home, "tables");
  const sink = await openExport({ folder, format }, { inputs: ["-"], force: false, token: "t" });
  await sink.write(lines(of));
  await sink.finish();
  return folder;
}

/** Rows in one order, by the cells of their keys. */
function sorted(name: string, rows: readonly Row[]): Row[] {
  const keys = tables.find((table) => table.name === name)?.columns.filter(({ key }) => key) ?? [];
  const keyOf = (row: Row): string => JSON.stringify(keys.map((column) => row[column.name] ?? null));
  return rows.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}

async function readParquet(file: string): Promise<Record<string, unknown>[]> {
  const bytes = readFileSync(file);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  return parquetReadObjects({ file: buffer, metadata: await parquetMetadataAsync(buffer) });
}

/** The rows of all files of a folder. */
async function readYear(folder: string): Promise<Record<string, unknown>[]> {
  const rows = await Promise.all(readdirSync(folder).map((name) => readParquet(join(folder, name))));
  return rows.flat();
}

describe("export --to parquet", () => {
  test("writes every row into the file of its year", async () => {
    const folder = await exported("parquet");
    const rows = toTables(dossiers);
    for (const { name, columns } of tables) {
      const dates = columns.filter(({ type }) => type === "date").map((column) => column.name);
      const found: Row[] = [];
      for (const year of readdirSync(join(folder, name))) {
        const value = year === "year=__HIVE_DEFAULT_PARTITION__" ? null : Number(year.slice("year=".length));
        for (const { dossier, ...cells } of await readYear(join(folder, name, year))) {
          for (const date of dates)
            if (cells[date]) cells[date] = new Date(String(cells[date])).toISOString().slice(0, 10);
          const row = { dossier, year: value, ...cells };
          // The reader gives undefined for a list that is null.
          found.push(
            Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell ?? null])) as Row,
          );
        }
      }
      expect(sorted(name, found)).toEqual(sorted(name, rows[name]));
    }
  });

  test("ends a file after eight writes and keeps every row", async () => {
    const sources = tables.find(({ name }) => name === "sources");
    if (!sources) throw new Error("no table of sources");
    const writer = parquetWriter(join(home, "sources"), sources);
    const rows = Array.from({ length: 20 }, (_, at) => ({ dossier: String(at), year: 2025, id: "s" }));
    for (const row of rows) {
      writer.add([row]);
      await writer.flush();
    }
    expect(writer.largest).toBe(0);
    await writer.finish();
    const folder = join(home, "sources", "year=2025");
    expect(readdirSync(folder).sort()).toEqual(["part-1.parquet", "part-2.parquet", "part-3.parquet"]);
    expect((await readYear(folder)).map(({ dossier }) => Number(dossier)).sort((a, b) => a - b)).toEqual(
      rows.map((_, at) => at),
    );
  });

  test("writes the year of which the most rows are held first", async () => {
    const sources = tables.find(({ name }) => name === "sources");
    if (!sources) throw new Error("no table of sources");
    const writer = parquetWriter(join(home, "sources"), sources);
    const held = writer.add([{ dossier: "1", year: 2024, id: "s" }]);
    const most = writer.add([2, 3].map((at) => ({ dossier: String(at), year: 2025, id: "s" })));
    expect([writer.largest, await writer.flush(), writer.largest]).toEqual([most, most, held]);
    expect(readdirSync(join(home, "sources"))).toEqual(["year=2025"]);
    await writer.finish();
    expect(await readYear(join(home, "sources", "year=2024"))).toHaveLength(1);
  });

  test("writes a file without rows for a table without any", async () => {
    const folder = await exported("parquet", []);
    expect(readdirSync(folder).sort()).toEqual(tables.map(({ name }) => name).sort());
    expect(
      await readParquet(join(folder, "links", "year=__HIVE_DEFAULT_PARTITION__", "part-1.parquet")),
    ).toEqual([]);
  });
});

describe("export --to ndjson", () => {
  test("writes every row without its nulls, with JSON as values", async () => {
    const folder = await exported("ndjson");
    const rows = toTables(dossiers);
    for (const { name, columns } of tables) {
      const text = readFileSync(join(folder, `${name}.ndjson`), "utf8");
      const found = text
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line));
      const expected = rows[name].map((row) =>
        Object.fromEntries(
          columns.flatMap(({ name: column, type }) => {
            const cell = row[column] ?? null;
            return cell === null ? [] : [[column, type === "json" ? JSON.parse(String(cell)) : cell]];
          }),
        ),
      );
      expect(found).toEqual(expected);
    }
  });
});

/** The rows of CSV (RFC 4180) without its header; null where a cell is empty and not in quotes. */
function readCsv(text: string): (string | null)[][] {
  const rows: (string | null)[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? (plain === "" ? null : (plain ?? null)));
    if (end !== ",") rows.push([]);
  }
  return rows.slice(1, -1);
}

describe("export --to csv", () => {
  test("writes a header and every row, with lists as JSON and null as an empty cell", async () => {
    const folder = await exported("csv");
    const rows = toTables(dossiers);
    for (const { name, columns } of tables) {
      const text = readFileSync(join(folder, `${name}.csv`), "utf8");
      expect(text.slice(0, text.indexOf("\r\n"))).toBe(columns.map((column) => column.name).join(","));
      const expected = rows[name].map((row) =>
        columns.map((column) => {
          const cell = row[column.name] ?? null;
          return cell === null || typeof cell === "string" ? cell : JSON.stringify(cell);
        }),
      );
      expect(readCsv(text)).toEqual(expected);
    }
  });

  test.each([
    ["plain", "plain"],
    ['a "word"', '"a ""word"""'],
    ["one, two", '"one, two"'],
    ["one\ntwo", '"one\ntwo"'],
    ["one\rtwo", '"one\rtwo"'],
    ["", '""'],
  ])("writes the title %j as %s", async (title, cell) => {
    const sources = [{ id: "s", kind: "readout", title }] as const;
    const folder = await exported("csv", [
      { format: "diplomatic-events/1", sources: [...sources], actors: [], events: [] },
    ]);
    expect(readFileSync(join(folder, "sources.csv"), "utf8")).toContain(`,${cell},`);
  });
});

describe("the folder of an export", () => {
  const open = async (force = false, input = "-"): Promise<string> => {
    try {
      const sink = await openExport(
        { folder: join(home, "tables"), format: "csv" },
        { inputs: ["-", input], force, token: "t" },
      );
      await sink.finish();
      return "written";
    } catch (error) {
      return unwritten(error)?.problem.replace(home, "") ?? String(error);
    }
  };

  test("is not replaced without --force", async () => {
    expect([await open(), await open(), await open(true)]).toEqual([
      "written",
      "/tables exists already",
      "written",
    ]);
    expect(readdirSync(home)).toEqual(["tables"]);
  });

  test("is never replaced where it has other files, is a file, or has the input", async () => {
    await open();
    const input = join(home, "tables", "events.csv");
    expect(await open(true, input)).toBe("/tables has the input");
    writeFileSync(join(home, "tables", "notes.txt"), "mine");
    expect(await open(true)).toBe("/tables has other files than tables, such as notes.txt");
    rmSync(join(home, "tables"), { recursive: true });
    writeFileSync(join(home, "tables"), "mine");
    expect(await open(true)).toBe("/tables is a file");
  });

  test("has another name until the export is complete, and keeps it when that is given up", async () => {
    const to = { folder: join(home, "tables"), format: "csv" } as const;
    const empty = await openExport(to, { inputs: ["-"], force: false, token: "t" });
    expect(readdirSync(home)).toEqual(["tables.t.partial"]);
    expect(await empty.abandon()).toBeUndefined();
    expect(readdirSync(home)).toEqual([]);

    const begun = await openExport(to, { inputs: ["-"], force: false, token: "t" });
    await begun.write(lines([referenceDossier]));
    const left = await begun.abandon();
    expect(left).toBe(join(home, "tables.t.partial"));
    expect(readFileSync(join(String(left), "events.csv"), "utf8").split("\r\n")).toHaveLength(25);
  });
});

describe("export of files", () => {
  const write = (name: string, value: unknown): void =>
    writeFileSync(join(home, name), typeof value === "string" ? value : JSON.stringify(value, null, 2));
  const to = (): string[] => ["--to", "csv", "-o", join(home, "tables")];
  const dossierRows = (): string[] =>
    readFileSync(join(home, "tables", "dossiers.csv"), "utf8")
      .trim()
      .split("\r\n")
      .slice(1);

  test("takes a directory, names each dossier by its file, and leaves invalid ones out", async () => {
    mkdirSync(join(home, "many"));
    write("many/b.json", referenceDossier);
    write("many/a.json", { ...referenceDossier, title: "First" });
    write("many/bad.json", { ...referenceDossier, format: "none" });
    const { code, out, err } = await runHere(["export", join(home, "many"), ...to()]);
    expect([code, err]).toEqual([1, "3 files read: 2 valid, 1 invalid\n"]);
    expect(out).toContain("bad.json: invalid");
    expect(dossierRows().map((row) => row.replaceAll(home, ""))).toEqual([
      "/many/a.json,,First,",
      `/many/b.json,,"${referenceDossier.title}",`,
    ]);
  });

  test("takes a quoted pattern and several files", async () => {
    write("a.json", referenceDossier);
    write("b.json", referenceDossier);
    expect((await runHere(["export", join(home, "*.json"), join(home, "a.json"), ...to()])).err).toBe(
      "2 files read: 2 valid, 0 invalid\n",
    );
    expect(dossierRows()).toHaveLength(2);
  });

  test("writes no tables where a file cannot be read", async () => {
    write("a.json", referenceDossier);
    const { code, err } = await runHere(["export", join(home, "a.json"), join(home, "none.json"), ...to()]);
    expect(code).toBe(2);
    expect(err).toContain("none.json: there is no such file");
    expect(readdirSync(home)).not.toContain("tables");
  });

  test.each([
    [["a.json", "b.ndjson"], "an NDJSON file is exported by itself, not with other files"],
    [["a.json", "--threads", "2"], "--threads goes with NDJSON alone"],
  ])("refuses %j", async (args, problem) => {
    const { code, err } = await runHere(["export", ...args, ...to()]);
    expect([code, err.split("\n")[0]]).toEqual([2, `diplomatic-events: ${problem}`]);
  });
});
