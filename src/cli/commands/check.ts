import { about, checkFile, type FoundFile, findFiles, isNdjson } from "../files/index.js";
import { addFile, createReporter, createTally, type Tally } from "../report/index.js";
import { count } from "../terminal/index.js";
import { type Command, complain, formatOption, type Io, options, type Settings } from "../terms/index.js";
import { runLines } from "./run-lines.js";

export const checkCommand: Command = {
  arguments: "[files...]",
  about: "check dossiers and show where each problem is",
  options: [
    options.mode(),
    formatOption("text", "json", "github"),
    options.quiet(),
    options.maxIssues(),
    options.maxWarnings(),
    options.ndjson(),
    options.threads(),
    options.validTo(),
    options.rejectsTo(),
    options.force(),
    options.each(),
  ],
  least: 1,
  needs: "a file",
  async run(named, settings, io) {
    const files = await findFiles(named);
    const hasLines = ({ file }: FoundFile): boolean => settings.ndjson || isNdjson(file);
    const lines = files.filter(hasLines);
    const mixed = lines.length > 0 && lines.length < files.length;
    const option = lineOptions.find((name) => settings[name] !== undefined && settings[name] !== false);
    const hint = "diplomatic-events check --help explains it";
    if (option !== undefined && lines.length !== files.length)
      return complain(io, { problem: `--${option.replace("To", "-to")} goes with NDJSON alone`, hint });
    if (mixed && settings.format === "json")
      return complain(io, {
        problem: "--format json prints one document for files, and a line for each line of NDJSON",
        hint: "check the two kinds of files apart",
      });
    if (lines.length > 0 && settings.format === "github")
      return complain(io, { problem: "--format github is not for NDJSON", hint: "use --format json" });
    if (lines.length > 1 && (settings.validTo ?? settings.rejectsTo) !== undefined)
      return complain(io, {
        problem: `--valid-to and --rejects-to go with one file, not ${lines.length}`,
        hint: "join the files, as in: cat *.ndjson | diplomatic-events check --ndjson -",
      });

    const tally = createTally();
    const reporter = createReporter(settings, io);
    const codes: number[] = [];
    for (const file of files) {
      if (hasLines(file)) codes.push(await runLines(file.file, settings, io));
      else codes.push(await checkOne(file, settings, io, tally, reporter));
    }
    if (lines.length < files.length) reporter.finish(tally);
    const { maxWarnings = Number.POSITIVE_INFINITY } = settings;
    if (tally.warnings > maxWarnings) {
      io.stderr.write(
        `diplomatic-events: ${count(tally.warnings, "warning")}, more than --max-warnings ${maxWarnings}\n`,
      );
      codes.push(1);
    }
    return Math.max(...codes);
  },
};

/** The settings that say how lines are checked. */
const lineOptions = ["threads", "validTo", "rejectsTo", "force", "each"] as const;

async function checkOne(
  { file, failure }: FoundFile,
  settings: Settings,
  io: Io,
  tally: Tally,
  reporter: ReturnType<typeof createReporter>,
): Promise<number> {
  const found = failure ?? (await checkFile(file, settings, io));
  addFile(tally, found);
  reporter.report(file, found);
  if ("problem" in found) return complain(io, about(file, found));
  return found.result.ok ? 0 : 1;
}
