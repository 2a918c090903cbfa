import { join } from "node:path";
import type { Sink } from "../output/index.js";
import type { ExportTo } from "../terms/index.js";
import { openExportFolder } from "./export-folder.js";
import { exportSink } from "./export-sink.js";
import { tableFormats } from "./formats.js";

/** The sink of valid lines that writes their tables. Refuses a folder that may not be written, before anything is. */
export async function openExport(
  { folder, format }: ExportTo,
  {
    inputs,
    force,
    token,
    keyOf,
  }: { inputs: readonly string[]; force: boolean; token: string; keyOf?: (place: number) => string },
): Promise<Sink> {
  const { nameOf, load } = tableFormats[format];
  const writer = await load();
  const placed = await openExportFolder({ inputs, output: folder, force }, token);
  return exportSink(placed, (table) => writer(join(placed.partial, nameOf(table.name)), table), keyOf);
}
