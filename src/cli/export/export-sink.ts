import { rm } from "node:fs/promises";
import type { Dossier } from "../../index.js";
import { type Table, tables, toTables } from "../../tables.js";
import { type Sink, writeError } from "../output/index.js";
import type { ExportFolder } from "./export-folder.js";
import type { RowWriter } from "./row-writer.js";

/** About how many bytes of rows are held at most before some are written. */
const mostHeld = 10_000_000;

/**
 * Takes valid lines and writes their rows into the tables of a folder. `keyOf` names a dossier by its place among the valid ones, from 1. Memory is
 * bounded: when too much is held, the file of which the most is held gets its rows, so that files get many rows at a time.
 */
export function exportSink(
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
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw writeError("the tables", error);
    }
  };
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
