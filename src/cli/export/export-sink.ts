import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Dossier } from "../../index.js";
import { type Table, tables, toTables } from "../../tables.js";
import { type Sink, writing } from "../output/index.js";
import type { ExportTo } from "../terms/index.js";
import { type ExportFolder, type ExportPlace, openExportFolder } from "./export-folder.js";
import { tableFormats } from "./formats.js";
import type { RowWriter } from "./row-writer.js";

/** About how many bytes of rows are held at most before some are written. */
const mostHeld = 10_000_000;

/** The sink of valid lines that writes their tables. Refuses a folder that may not be written, before anything is. */
export async function openExport(
  { folder, format }: ExportTo,
  options: Omit<ExportPlace, "output"> & { token: string; keyOf?: (place: number) => string },
): Promise<Sink> {
  const { nameOf, load } = tableFormats[format];
  const writer = await load();
  const placed = await openExportFolder({ ...options, output: folder }, options.token);
  return exportSink(
    placed,
    (table) => writer(join(placed.partial, nameOf(table.name)), table),
    options.keyOf,
  );
}

/**
 * Takes valid lines and writes their rows into the tables of a folder. `keyOf` names a dossier by its place among the valid ones, from 1. Memory is
 * bounded: when too much is held, the file of which the most is held gets its rows, so that files get many rows at a time.
 */
function exportSink(
  folder: ExportFolder,
  create: (table: Table) => RowWriter,
  keyOf: (place: number) => string = String,
): Sink {
  const writers = new Map<string, RowWriter>(tables.map((table) => [table.name, create(table)]));
  let count = 0;
  let held = 0;
  const add = (dossier: Dossier): void => {
    count++;
    const rows = toTables([dossier], { key: () => keyOf(count) });
    for (const { name } of tables) held += writers.get(name)?.add(rows[name]) ?? 0;
  };
  const largest = (): RowWriter =>
    [...writers.values()].reduce((most, each) => (each.largest > most.largest ? each : most));
  const each = async (work: (writer: RowWriter) => Promise<void>): Promise<void> => {
    for (const writer of writers.values()) await work(writer);
  };
  const attempt = (work: () => Promise<void>): Promise<void> => writing("the tables", work);
  let state: "open" | "finished" = "open";
  return {
    write: (bytes) =>
      attempt(async () => {
        for (const line of new TextDecoder().decode(bytes).split("\n")) {
          if (line.trim() === "") continue;
          add(JSON.parse(line));
          while (held > mostHeld) held -= await largest().flush();
        }
      }),
    finish: () =>
      attempt(async () => {
        await each((writer) => writer.finish());
        await folder.place();
        state = "finished";
      }),
    abandon: async () => {
      if (state === "finished") return undefined;
      if (count === 0) {
        await rm(folder.partial, { recursive: true, force: true });
        return undefined;
      }
      await each((writer) => writer.finish());
      return folder.partial;
    },
  };
}
