import type { Dossier } from "../../index.js";
import { about, checkFile } from "../files/index.js";
import { report } from "../report/index.js";
import { chooseStyle } from "../terminal/index.js";
import { complain, failed, type Io, type Settings } from "../terms/index.js";

/** The dossiers of two files; the exit code where one is invalid or cannot be read, which is reported. */
export async function readPair(
  leftFile: string,
  rightFile: string,
  settings: Settings,
  io: Io,
): Promise<{ left: Dossier; right: Dossier } | number> {
  const left = await checkFile(leftFile, settings, io);
  if ("problem" in left) return complain(io, about(leftFile, left));
  // The standard input can be read once only.
  const right = rightFile === leftFile ? left : await checkFile(rightFile, settings, io);
  if ("problem" in right) return complain(io, about(rightFile, right));
  if (left.result.ok && right.result.ok) return { left: left.result.value, right: right.result.value };
  const style = chooseStyle(settings.color, io.stderr, io.env);
  for (const found of new Set([left, right]))
    if (!found.result.ok) io.stderr.write(`${report(found, found.result.issues, style)}\n`);
  return failed;
}
