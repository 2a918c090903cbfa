import { about, type FoundFile, findFiles, isNdjson } from "../files/index.js";
import { type Command, complain, options } from "../terms/index.js";
import { exportFiles } from "./export-files.js";
import { runLines } from "./run-lines.js";

export const exportCommand: Command = {
  arguments: "[files...]",
  about: "write dossiers as tables",
  options: [
    options.to(),
    options.outputFolder(),
    options.replaceTables(),
    options.rejectsTo(),
    options.mode(),
    options.maxIssues(),
    options.ndjson(),
    options.threads(),
  ],
  least: 1,
  needs: "a file",
  codes:
    "Exit codes: 0 all dossiers written, 1 some are invalid and left out, 2 something\ncould not be read or written; then there are no tables.",
  async run(named, settings, io) {
    const { to, output } = settings;
    if (to === undefined || output === undefined)
      return complain(io, {
        problem: `--${to === undefined ? "to" : "output"} is missing`,
        hint: "diplomatic-events export --help explains it",
      });
    const exportTo = { folder: output, format: to };
    const files = await findFiles(named);
    const hasLines = ({ file }: FoundFile): boolean => file === "-" || settings.ndjson || isNdjson(file);
    const [first] = files;
    if (!files.some(hasLines)) {
      const option = (["threads", "rejectsTo"] as const).find((name) => settings[name] !== undefined);
      if (option === undefined) return exportFiles(files, exportTo, settings, io);
      const hint = "diplomatic-events export --help explains it";
      return complain(io, { problem: `--${option.replace("To", "-to")} goes with NDJSON alone`, hint });
    }
    if (first === undefined || files.length > 1)
      return complain(io, {
        problem: "an NDJSON file is exported by itself, not with other files",
        hint: "join such files, as in: cat *.ndjson | diplomatic-events export -",
      });
    if (first.failure) return complain(io, about(first.file, first.failure));
    return runLines(first.file, { ...settings, each: false }, io, exportTo);
  },
};
