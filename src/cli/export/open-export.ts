import type { Sink } from "../output/index.js";
import type { ExportFormat, ExportTo } from "../terms/index.js";
import { openExportFolder } from "./export-folder.js";
import { exportSink } from "./export-sink.js";
import type { CreateRowWriter } from "./row-writer.js";

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
  const create = await writerOf(format);
  return exportSink(await openExportFolder({ inputs, output: folder, force }, token), create, keyOf);
}

async function writerOf(format: ExportFormat): Promise<CreateRowWriter> {
  if (format === "parquet") return (await import("./parquet-rows.js")).parquetWriter;
  const { csvWriter, ndjsonWriter } = await import("./text-rows.js");
  return format === "csv" ? csvWriter : ndjsonWriter;
}
