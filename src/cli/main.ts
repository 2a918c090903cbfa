#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { referenceDossier } from "../fixtures/index.js";
import { type CheckResult, checkDossier, checkDossierText, type Dossier, formatIssues } from "../index.js";
import { readNdjsonArguments } from "./ndjson/arguments.js";
import { runNdjson } from "./ndjson/run-ndjson.js";
import { showDossier } from "./show.js";

const usage = `Usage:
  diplomatic-events check FILE...   check dossiers: exit 0 valid, 1 invalid, 2 could not read
  diplomatic-events check --ndjson FILE [--valid-to FILE] [--rejects-to FILE] [--threads N] [--format json] [--each]
                                    check a dossier a line
  diplomatic-events show [FILE]     print a dossier for a reader; without FILE the reference dossier
FILE is JSON text in UTF-8; "-" is the standard input.`;

/** A file that cannot be read, in one line. */
type Unreadable = { unreadable: string };

const args = process.argv.slice(2);
const lines = readNdjsonArguments(args);
if (lines === undefined) process.exitCode = run(args);
else if ("problem" in lines) process.exitCode = complain(lines.problem);
else {
  const worker = new URL("./ndjson-worker.js", import.meta.url);
  process.exitCode = await runNdjson(lines.file, lines.settings, process, worker).catch((error) =>
    complain(`${lines.file}: ${reasonOf(error)}`, ""),
  );
}

function run(args: string[]): number {
  let command: string | undefined;
  let files: string[];
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" } },
    });
    if (values.help) return print(usage, 0);
    [command, ...files] = positionals;
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
  if (command === "show" && files.length <= 1) return show(files[0]);
  if (command === "check" && files.length > 0) return Math.max(...files.map(check));
  return complain(
    command === undefined ? "no command given" : `cannot run "${[command, ...files].join(" ")}"`,
  );
}

function show(file: string | undefined): number {
  const result = file === undefined ? checkDossier(referenceDossier) : read(file);
  if ("unreadable" in result) return complain(result.unreadable, "");
  if (!result.ok) return print(formatIssues(result.issues), 1);
  return print(showDossier(result.value).trimEnd(), 0);
}

function check(file: string): number {
  const result = read(file);
  if ("unreadable" in result) return complain(result.unreadable, "");
  const issues = result.issues.length === 0 ? "" : `\n${formatIssues(result.issues)}`;
  return print(`${file}: ${result.ok ? "valid" : "invalid"}${issues}`, result.ok ? 0 : 1);
}

function read(file: string): CheckResult<Dossier> | Unreadable {
  try {
    const bytes = readFileSync(file === "-" ? 0 : file);
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return checkDossierText(text);
  } catch (error) {
    return { unreadable: `${file}: ${reasonOf(error)}` };
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "it is a directory";
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "it is not text in UTF-8";
  return error instanceof Error ? error.message : String(error);
}

function print(text: string, exitCode: number): number {
  process.stdout.write(`${text}\n`);
  return exitCode;
}

function complain(message: string, help = `\n${usage}`): number {
  process.stderr.write(`diplomatic-events: ${message}${help}\n`);
  return 2;
}
