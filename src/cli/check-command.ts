import type { Settings } from "./arguments.js";
import { type CheckedFile, checkFile } from "./check-file.js";
import type { Command } from "./command.js";
import { complain, type Failure, failed } from "./failure.js";
import type { Io } from "./io.js";
import { jsonEntry } from "./json-report.js";
import { jsonText } from "./json-text.js";
import { refusalOf } from "./ndjson/refusal.js";
import { isWriteError } from "./ndjson/unwritable.js";
import { about, failureOf } from "./read-file.js";
import { issuesToTell, report, summary } from "./report.js";
import { chooseStyle } from "./style.js";

type Status = "valid" | "invalid" | "unreadable";

/** Tells what comes of each file, and at the end what there is to say of all. */
interface Teller {
  tell(file: string, found: CheckedFile | Failure): void;
  finish(counts: Record<Status, number>): void;
}

export const checkCommand: Command = {
  files: "FILE…",
  about: "say whether dossiers are valid, and what is wrong where",
  options: [
    "mode",
    "format",
    "quiet",
    "max-issues",
    "ndjson",
    "threads",
    "valid-to",
    "rejects-to",
    "force",
    "each",
  ],
  least: 1,
  most: Number.POSITIVE_INFINITY,
  async run(files, settings, io) {
    if (settings.ndjson) return checkLines(files, settings, io);
    const option = lineOptions.find((name) => settings[name] !== undefined && settings[name] !== false);
    if (option !== undefined)
      return complain(io, {
        problem: `--${option.replace("To", "-to")} goes with --ndjson`,
        hint: "diplomatic-events check --help explains it",
      });
    const teller = settings.format === "json" ? tellPrograms(settings, io) : tellPeople(settings, io);
    const counts = { valid: 0, invalid: 0, unreadable: 0 };
    // The standard input can be read once only; a file given twice is one file.
    for (const file of new Set(files)) {
      const found = await checkFile(file, settings, io);
      counts["problem" in found ? "unreadable" : found.result.ok ? "valid" : "invalid"]++;
      teller.tell(file, found);
      if ("problem" in found) complain(io, about(file, found));
    }
    teller.finish(counts);
    return counts.unreadable > 0 ? failed : Number(counts.invalid > 0);
  },
};

/** The settings that say how lines are checked. */
const lineOptions = ["threads", "validTo", "rejectsTo", "force", "each"] as const;

async function checkLines(files: readonly string[], settings: Settings, io: Io): Promise<number> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0 || !io.checkLines)
    return complain(io, {
      problem: `check --ndjson takes one file, not ${files.length}`,
      hint: "join the files, as in: cat *.ndjson | diplomatic-events check --ndjson -",
    });
  const { mode, maxIssues, format, each, threads, validTo, rejectsTo, force } = settings;
  const limits = maxIssues === undefined ? {} : { limits: { issues: maxIssues } };
  try {
    return await io.checkLines(file, {
      report: each ? "each" : format,
      check: { mode, ...limits },
      threads,
      validTo,
      rejectsTo,
      force,
    });
  } catch (error) {
    const refused = refusalOf(error);
    if (refused) return complain(io, refused);
    if (!isWriteError(error)) return complain(io, about(file, failureOf(error)));
    const hint = "check whether the disk is full, and who may write there";
    return complain(io, { problem: error.message, hint });
  }
}

function tellPeople({ quiet, color }: Settings, { stdout, env }: Io): Teller {
  const style = chooseStyle(color, stdout, env);
  let gap = "";
  return {
    tell(_file, found) {
      if (!("problem" in found) && quiet && found.result.ok) return;
      // What stands below a list of issues stands apart from it, also a complaint.
      stdout.write(gap);
      gap = "";
      if ("problem" in found) return;
      const issues = issuesToTell(found, quiet);
      stdout.write(`${report(found, issues, style)}\n`);
      if (issues.length > 0) gap = "\n";
    },
    finish(counts) {
      const files = counts.valid + counts.invalid + counts.unreadable;
      if (files > 1 && !quiet) stdout.write(`${gap}${summary(counts)}\n`);
    },
  };
}

function tellPrograms({ quiet }: Settings, { stdout }: Io): Teller {
  const files: unknown[] = [];
  return {
    tell(file, found) {
      if (!quiet || "problem" in found || !found.result.ok) files.push(jsonEntry(file, found, quiet));
    },
    finish() {
      stdout.write(`${jsonText({ files }, 2)}\n`);
    },
  };
}
