import type { Dossier, Issue } from "../../index.js";
import { about, type CheckedFile, checkFile } from "../files/index.js";
import { report } from "../report/index.js";
import { chooseStyle, type Output } from "../terminal/index.js";
import { complain, type Failure, failed, type Io, type Settings } from "../terms/index.js";

/** A valid dossier with its text and the warnings of its check. */
interface ReadDossier {
  dossier: Dossier;
  text: string;
  issues: readonly Issue[];
}

/** The dossier of a file that is checked; the exit code where it is invalid or cannot be read, which is reported. */
export async function readDossier(
  file: string,
  settings: Settings,
  io: Io,
  checked: CheckedFile | Promise<CheckedFile | Failure> = checkFile(file, settings, io),
): Promise<ReadDossier | number> {
  const found = await checked;
  if ("problem" in found) return complain(io, about(file, found));
  const { result, text } = found;
  if (result.ok) return { dossier: result.value, text, issues: result.issues };
  reportTo(io.stdout, found, settings, io);
  return 1;
}

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
  for (const found of new Set([left, right])) if (!found.result.ok) reportTo(io.stderr, found, settings, io);
  return failed;
}

function reportTo(output: Output, found: CheckedFile, { color }: Settings, { env }: Io): void {
  output.write(`${report(found, found.result.issues, chooseStyle(color, output, env))}\n`);
}
