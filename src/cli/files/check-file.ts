import { type CheckResult, checkDossierText, type Dossier } from "../../index.js";
import type { Failure, Io, Settings } from "../terms/index.js";
import { readText } from "./read-file.js";

/** A file that was read: its text, and what the check says of it. */
export interface CheckedFile {
  file: string;
  text: string;
  result: CheckResult<Dossier>;
}

export async function checkFile(
  file: string,
  { mode, maxIssues }: Settings,
  io: Io,
): Promise<CheckedFile | Failure> {
  const found = await readText(file, io);
  if ("problem" in found) return found;
  const limits = maxIssues === undefined ? {} : { issues: maxIssues };
  return { file, text: found.text, result: checkDossierText(found.text, { mode, limits }) };
}
