import type { Settings } from "./arguments.js";
import { type CheckedFile, checkFile } from "./check-file.js";
import type { Command } from "./command.js";
import { complain, type Failure, failed } from "./failure.js";
import type { Io } from "./io.js";
import { jsonEntry } from "./json-report.js";
import { about } from "./read-file.js";
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
  options: ["mode", "format", "quiet", "max-issues"],
  least: 1,
  most: Number.POSITIVE_INFINITY,
  async run(files, settings, io) {
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
      stdout.write(`${JSON.stringify({ files }, null, 2)}\n`);
    },
  };
}
