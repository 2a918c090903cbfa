import type { Dossier } from "../../index.js";
import { complain } from "../failure.js";
import type { Io } from "../io.js";
import type { Settings } from "../options.js";
import { report } from "../report/report.js";
import { chooseStyle } from "../report/style.js";
import { checkFile } from "./check-file.js";
import { about } from "./read-file.js";

/** The dossier of a file with its text; the exit code where it is invalid or cannot be read, which is reported. */
export async function readDossier(
  file: string,
  settings: Settings,
  io: Io,
): Promise<{ dossier: Dossier; text: string } | number> {
  const found = await checkFile(file, settings, io);
  if ("problem" in found) return complain(io, about(file, found));
  const { result, text } = found;
  if (result.ok) return { dossier: result.value, text };
  io.stdout.write(`${report(found, result.issues, chooseStyle(settings.color, io.stdout, io.env))}\n`);
  return 1;
}
