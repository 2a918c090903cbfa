import { existsSync } from "node:fs";
import { referenceDossier } from "../fixtures/index.js";
import { checkDossierText } from "../index.js";
import { type CheckedFile, checkFile } from "./check-file.js";
import type { Command } from "./command.js";
import { complain } from "./failure.js";
import { about } from "./read-file.js";
import { report } from "./report.js";
import { showDossier } from "./show.js";
import { chooseStyle } from "./style.js";
import { styledLines } from "./styled-lines.js";

/** The name of the built-in dossier. A file of that name is `./reference`. */
const reference = "reference";

export const showCommand: Command = {
  files: "[FILE]",
  about: `print a dossier; "${reference}" is built in`,
  options: ["mode", "max-issues"],
  least: 1,
  most: 1,
  onTerminal: reference,
  async run([file = reference], settings, io) {
    if (file === reference && existsSync(file))
      io.stderr.write(
        `diplomatic-events: this is the built-in dossier; the file of that name is ./${reference}\n`,
      );
    const found = file === reference ? checkReference() : await checkFile(file, settings, io);
    if ("problem" in found) return complain(io, about(file, found));
    const { result } = found;
    const style = chooseStyle(settings.color, io.stdout, io.env);
    if (!result.ok) {
      io.stdout.write(`${report(found, result.issues, style)}\n`);
      return 1;
    }
    io.stdout.write(`${styledLines(showDossier(result.value).trimEnd(), style)}\n`);
    return 0;
  },
};

function checkReference(): CheckedFile {
  const text = JSON.stringify(referenceDossier, null, 2);
  return { file: "the reference dossier", text, result: checkDossierText(text) };
}
