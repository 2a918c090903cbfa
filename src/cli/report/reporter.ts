import type { Issue } from "../../index.js";
import type { CheckedFile } from "../files/index.js";
import { chooseStyle, jsonText } from "../terminal/index.js";
import type { Failure, Io, Settings } from "../terms/index.js";
import { githubCommand } from "./github-command.js";
import { issuesToTell, report, summary } from "./report.js";
import { codesByCount, type Tally } from "./tally.js";

/** Reports each file, and all together at the end. */
interface Reporter {
  report(file: string, found: CheckedFile | Failure): void;
  finish(tally: Tally): void;
}

/** The reporter of `check --format`. */
export function createReporter(settings: Settings, io: Io): Reporter {
  if (settings.format === "json") return jsonReporter(settings, io);
  return settings.format === "github" ? githubReporter(settings, io) : textReporter(settings, io);
}

function textReporter({ quiet, color }: Settings, { stdout, env }: Io): Reporter {
  const style = chooseStyle(color, stdout, env);
  let gap = "";
  return {
    report(_file, found) {
      if (!("problem" in found) && quiet && found.result.ok) return;
      // What stands below a list of issues stands apart from it, also a complaint.
      stdout.write(gap);
      gap = "";
      if ("problem" in found) return;
      const issues = issuesToTell(found, quiet);
      stdout.write(`${report(found, issues, style)}\n`);
      if (issues.length > 0) gap = "\n";
    },
    finish(tally) {
      if (tally.valid + tally.invalid + tally.unreadable > 1 && !quiet)
        stdout.write(`${gap}${summary(tally)}\n`);
    },
  };
}

function jsonReporter({ quiet }: Settings, { stdout }: Io): Reporter {
  const files: unknown[] = [];
  return {
    report(file, found) {
      if (!quiet || "problem" in found || !found.result.ok) files.push(jsonEntry(file, found, quiet));
    },
    finish(tally) {
      const { valid, invalid, unreadable } = tally;
      const codes = Object.fromEntries(codesByCount(tally));
      stdout.write(`${jsonText({ files, summary: { valid, invalid, unreadable, codes } }, 2)}\n`);
    },
  };
}

function githubReporter({ quiet }: Settings, { stdout }: Io): Reporter {
  return {
    report(file, found) {
      if ("problem" in found) stdout.write(githubCommand("error", file, found.problem));
      else
        for (const { severity, message, hint, ...place } of issuesToTell(found, quiet))
          stdout.write(
            githubCommand(severity, file, hint === undefined ? message : `${message}\n${hint}`, place),
          );
    },
    finish() {},
  };
}

/** A file in the JSON document of `check --format json`, whose shape docs/command-line.md promises. */
type JsonEntry =
  | { file: string; status: "valid" | "invalid"; issues: readonly Issue[] }
  | { file: string; status: "unreadable"; issues: readonly Issue[]; error: string };

/** A file for programs. */
function jsonEntry(file: string, found: CheckedFile | Failure, quiet: boolean): JsonEntry {
  if ("problem" in found) return { file, status: "unreadable", issues: [], error: found.problem };
  return { file, status: found.result.ok ? "valid" : "invalid", issues: issuesToTell(found, quiet) };
}
