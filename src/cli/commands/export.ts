import type { Command } from "../command.js";
import { complain } from "../failure.js";
import { isNdjson } from "../files/find-files.js";
import { options } from "../options.js";
import { runLines } from "./run-lines.js";

export const exportCommand: Command = {
  arguments: "[file]",
  about: "write the dossiers of an NDJSON file as tables",
  options: [
    options.to(),
    options.outputFolder(),
    options.force(),
    options.rejectsTo(),
    options.mode(),
    options.maxIssues(),
    options.ndjson(),
    options.threads(),
  ],
  least: 1,
  needs: "a file",
  codes:
    "Exit codes: 0 all lines written, 1 some are invalid and left out, 2 something\ncould not be read or written.",
  async run([file = ""], settings, io) {
    const { to, output } = settings;
    if (to === undefined || output === undefined)
      return complain(io, {
        problem: `--${to === undefined ? "to" : "output"} is missing`,
        hint: "diplomatic-events export --help explains it",
      });
    if (file !== "-" && !settings.ndjson && !isNdjson(file))
      return complain(io, {
        problem: `${file} does not end in .ndjson or .jsonl`,
        hint: "add --ndjson if it has one dossier a line; make one of files with: jq -c . *.json",
      });
    return runLines(file, { ...settings, each: false }, io, { folder: output, format: to });
  },
};
