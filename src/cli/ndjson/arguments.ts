import { parseArgs } from "node:util";
import type { NdjsonSettings } from "./run-ndjson.js";

/** The words of `check --ndjson`: its file and what is to be done with it, or what is wrong with them. */
export type NdjsonArguments = { file: string; settings: NdjsonSettings } | { problem: string };

/** Reads the arguments of `check` if they ask for lines; undefined if they do not. */
export function readNdjsonArguments(args: readonly string[]): NdjsonArguments | undefined {
  if (args[0] !== "check" || !args.includes("--ndjson")) return undefined;
  try {
    const { positionals, values } = parseArgs({
      args: args.slice(1),
      allowPositionals: true,
      options: {
        ndjson: { type: "boolean" },
        threads: { type: "string" },
        "valid-to": { type: "string" },
        "rejects-to": { type: "string" },
        format: { type: "string" },
        each: { type: "boolean" },
        mode: { type: "string" },
      },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return { problem: "--ndjson takes one file, or - " };
    const { threads, format = "text", mode = "strict", each = false } = values;
    if (threads !== undefined && !/^[1-9][0-9]{0,2}$/.test(threads))
      return { problem: `--threads takes a whole number from 1 to 999, not "${threads}"` };
    if (format !== "text" && format !== "json")
      return { problem: `--format takes text or json, not "${format}"` };
    if (mode !== "strict" && mode !== "loose")
      return { problem: `--mode takes strict or loose, not "${mode}"` };
    return {
      file,
      settings: {
        validTo: values["valid-to"],
        rejectsTo: values["rejects-to"],
        threads: threads === undefined ? undefined : Number(threads),
        report: each ? "each" : format,
        check: { mode },
      },
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
