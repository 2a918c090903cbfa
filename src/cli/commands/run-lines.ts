import type { ExportTo } from "../export/open-export.js";
import { complain, type Failure } from "../failure.js";
import { about, failureOf } from "../files/read-file.js";
import type { Io } from "../io.js";
import { refusalOf } from "../ndjson/refusal.js";
import { isWriteError } from "../ndjson/unwritable.js";
import type { Settings } from "../options.js";

/** Checks the lines of a file, writes them where the settings say, and gives the exit code. */
export async function runLines(
  file: string,
  settings: Settings,
  io: Io,
  exportTo?: ExportTo,
): Promise<number> {
  const { mode, maxIssues, format, each, threads, validTo, rejectsTo, force } = settings;
  const limits = maxIssues === undefined ? {} : { limits: { issues: maxIssues } };
  if (!io.checkLines) throw new Error("no threads are given");
  try {
    return await io.checkLines(file, {
      report: each ? "each" : format === "json" ? "json" : "text",
      check: { mode, ...limits },
      threads,
      validTo,
      rejectsTo,
      force,
      exportTo,
    });
  } catch (error) {
    return complain(io, unwritten(error) ?? about(file, failureOf(error)));
  }
}

/** Why an output is refused or cannot be written; undefined for another error. */
export function unwritten(error: unknown): Failure | undefined {
  const refused = refusalOf(error);
  if (refused || !isWriteError(error)) return refused;
  return { problem: error.message, hint: "check whether the disk is full, and who may write there" };
}
