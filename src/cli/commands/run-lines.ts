import { about, failureOf } from "../files/index.js";
import { unwritten } from "../output/index.js";
import { complain, type ExportTo, type Io, type Settings } from "../terms/index.js";

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
