import { compareDossiers, DiplomaticEventsError, type Dossier, type DossierComparison } from "../index.js";
import { printable } from "../issues/index.js";
import { checkFile } from "./check-file.js";
import type { Command } from "./command.js";
import { complain, type Failure, failed } from "./failure.js";
import { jsonText } from "./json-text.js";
import { about } from "./read-file.js";
import { report } from "./report.js";
import { showComparison } from "./show-comparison.js";
import { chooseStyle } from "./style.js";
import { styledLines } from "./styled-lines.js";

export const compareCommand: Command = {
  files: "LEFT RIGHT",
  about: "say what two accounts share and where they part",
  options: ["mode", "format", "max-issues"],
  least: 2,
  most: 2,
  codes:
    "Exit codes: 0 no discrepancy, 1 discrepancies, 2 something could not be read, or is no valid dossier.",
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
