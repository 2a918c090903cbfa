import { InvalidArgumentError, Option } from "commander";
import { defaultLimits } from "../../index.js";

const modes = ["strict", "loose"] as const;
const formats = ["text", "json", "markdown", "html", "github", "typescript"] as const;

const exportFormats = ["csv", "ndjson", "parquet"] as const;

/** The file format of the tables that an export makes. */
export type ExportFormat = (typeof exportFormats)[number];

/** How a command does its work: the options, read. */
export interface Settings {
  mode: (typeof modes)[number];
  /** The first of the command's formats where none is given. */
  format?: (typeof formats)[number] | undefined;
  quiet: boolean;
  maxIssues?: number | undefined;
  maxWarnings?: number | undefined;
  ndjson: boolean;
  threads?: number | undefined;
  validTo?: string | undefined;
  rejectsTo?: string | undefined;
  force: boolean;
  each: boolean;
  write: boolean;
  html: boolean;
  output?: string | undefined;
  /** From 0 to 1. */
  minF1?: number | undefined;
  to?: ExportFormat | undefined;
  kind?: string | undefined;
  language?: string | undefined;
  /** Absent where the terminal and the environment decide. */
  color?: boolean | undefined;
}

/** A whole number from a least one on. */
function wholeNumber(least: number) {
  return (value: string): number => {
    if (!/^(?:0|[1-9][0-9]*)$/.test(value) || Number(value) < least)
      throw new InvalidArgumentError(`Expected a whole number from ${least}.`);
    return Number(value);
  };
}

function share(value: string): number {
  if (!/^(?:0(?:[.][0-9]+)?|1(?:[.]0+)?)$/.test(value))
    throw new InvalidArgumentError("Expected a number from 0 to 1.");
  return Number(value);
}

function fileName(value: string): string {
  if (value === "") throw new InvalidArgumentError("Expected a file.");
  return value;
}

/** The option `--format` with the formats of a command, the default first. */
export function formatOption(...of: readonly (typeof formats)[number][]): Option {
  return new Option("--format <format>", `the form of the output; ${of[0]} if absent`).choices(of);
}

/** The other options, each in one place. */
export const options = {
  mode: () => new Option("--mode <mode>", "loose: unknown fields and words only warn").choices(modes),
  quiet: () => new Option("-q, --quiet", "report only errors: no valid files, no warnings"),
  maxIssues: () =>
    new Option(
      "--max-issues <n>",
      `list up to <n> errors and <n> warnings of each file; ${defaultLimits.issues} if absent`,
    ).argParser(wholeNumber(1)),
  maxWarnings: () =>
    new Option("--max-warnings <n>", "fail where all files together have more warnings").argParser(
      wholeNumber(0),
    ),
  ndjson: () => new Option("--ndjson", "one dossier a line, whatever the file is called"),
  threads: () => new Option("--threads <n>", "for NDJSON: how many threads").argParser(wholeNumber(1)),
  validTo: () => new Option("--valid-to <file>", "for NDJSON: write valid lines there").argParser(fileName),
  rejectsTo: () =>
    new Option("--rejects-to <file>", "for NDJSON: write invalid lines there").argParser(fileName),
  force: () => new Option("--force", "for NDJSON: replace files that exist"),
  replaceTables: () => new Option("--force", "replace tables, and a file of rejects, that exist"),
  to: () => new Option("--to <format>", "the format of the tables").choices(exportFormats),
  outputFolder: () => new Option("-o, --output <folder>", "the folder of the tables").argParser(fileName),
  each: () => new Option("--each", "for NDJSON: report every line, as JSON"),
  write: () => new Option("--write", "write the file instead of printing"),
  html: () => new Option("--html", "the same as --format html: one page, for a browser"),
  output: () =>
    new Option("-o, --output <file>", "write to this file instead of printing").argParser(fileName),
  replace: () => new Option("--force", "with --output: replace a file that exists"),
  minF1: () =>
    new Option("--min-f1 <n>", "fail where the F1 of all events is below, from 0 to 1").argParser(share),
  kind: () => new Option("--kind <kind>", "the kind of source; news-article if absent"),
  language: () => new Option("--language <tag>", "the language of the text, such as en or pt-BR"),
} as const;

/** The options that every command has. */
export const colorOptions: readonly (() => Option)[] = [
  () => new Option("--color", "colour also where the output is no terminal"),
  () => new Option("--no-color", "no colour"),
];

/** The settings that commander has read, each with its type. */
export function readSettings(given: Readonly<Record<string, unknown>>): Settings {
  const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
  const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
  const { mode, format, color, to } = given;
  return {
    mode: modes.find((each) => each === mode) ?? "strict",
    format: formats.find((each) => each === format),
    quiet: given["quiet"] === true,
    maxIssues: number(given["maxIssues"]),
    maxWarnings: number(given["maxWarnings"]),
    ndjson: given["ndjson"] === true,
    threads: number(given["threads"]),
    validTo: text(given["validTo"]),
    rejectsTo: text(given["rejectsTo"]),
    force: given["force"] === true,
    each: given["each"] === true,
    write: given["write"] === true,
    html: given["html"] === true,
    output: text(given["output"]),
    minF1: number(given["minF1"]),
    to: exportFormats.find((each) => each === to),
    kind: text(given["kind"]),
    language: text(given["language"]),
    color: typeof color === "boolean" ? color : undefined,
  };
}
