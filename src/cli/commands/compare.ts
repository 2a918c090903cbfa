import { compareDossiers, DiplomaticEventsError, type Dossier, type DossierComparison } from "../../index.js";
import { printable } from "../../issues/index.js";
import type { Command } from "../command.js";
import { complain, type Failure, failed } from "../failure.js";
import { checkFile } from "../files/check-file.js";
import { about } from "../files/read-file.js";
import { formatOption, options } from "../options.js";
import { jsonText } from "../report/json-text.js";
import { report } from "../report/report.js";
import { chooseStyle } from "../report/style.js";
import { styledLines } from "../report/styled-lines.js";
import { showComparison } from "../show/show-comparison.js";

export const compareCommand: Command = {
  arguments: "[left] [right]",
  about: "print what two accounts share and where they part",
  options: [options.mode(), formatOption("text", "json"), options.maxIssues()],
  least: 2,
  needs: "two files",
  codes:
    "Exit codes: 0 no discrepancy, 1 discrepancies, 2 something could not be read\nor is no valid dossier.",
  async run([leftFile = "", rightFile = ""], settings, io) {
    const left = await checkFile(leftFile, settings, io);
    if ("problem" in left) return complain(io, about(leftFile, left));
    // The standard input can be read once only.
    const right = rightFile === leftFile ? left : await checkFile(rightFile, settings, io);
    if ("problem" in right) return complain(io, about(rightFile, right));
    if (!left.result.ok || !right.result.ok) {
      const style = chooseStyle(settings.color, io.stderr, io.env);
      for (const found of new Set([left, right]))
        if (!found.result.ok) io.stderr.write(`${report(found, found.result.issues, style)}\n`);
      return failed;
    }
    const comparison = compared(left.result.value, right.result.value);
    if ("problem" in comparison) return complain(io, comparison);
    const style = chooseStyle(settings.color, io.stdout, io.env);
    io.stdout.write(
      settings.format === "json"
        ? `${jsonText(comparison, 2)}\n`
        : `${styledLines(showComparison(left.result.value, right.result.value, comparison).trimEnd(), style)}\n`,
    );
    return Number(comparison.discrepancies.length > 0);
  },
};

/** The comparison, or why it would take too long. */
function compared(left: Dossier, right: Dossier): DossierComparison | Failure {
  try {
    return compareDossiers(left, right);
  } catch (error) {
    const issue = error instanceof DiplomaticEventsError ? error.issues[0] : undefined;
    if (issue === undefined) throw error;
    return { problem: printable(issue.message), hint: printable(issue.hint ?? "compare smaller dossiers") };
  }
}
