import type { Dossier } from "../../index.js";
import { about, checkFile } from "../files/index.js";
import { report } from "../report/index.js";
import { chooseStyle } from "../terminal/index.js";
import { complain, type Io, type Settings } from "../terms/index.js";

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
