import type { Issue } from "../../index.js";
import type { CheckedFile } from "../files/index.js";
import type { Failure } from "../terms/index.js";
import { issuesToTell } from "./report.js";

/** A file in the JSON document of `check --format json`, whose shape docs/command-line.md promises. */
type JsonEntry =
  | { file: string; status: "valid" | "invalid"; issues: readonly Issue[] }
  | { file: string; status: "unreadable"; issues: readonly Issue[]; error: string };

/** A file for programs. */
export function jsonEntry(file: string, found: CheckedFile | Failure, quiet: boolean): JsonEntry {
  if ("problem" in found) return { file, status: "unreadable", issues: [], error: found.problem };
  return { file, status: found.result.ok ? "valid" : "invalid", issues: issuesToTell(found, quiet) };
}
