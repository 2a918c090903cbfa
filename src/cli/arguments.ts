import { parseArgs } from "node:util";
import { defaultLimits } from "../index.js";
import { printable } from "../issues/index.js";
import type { Failure } from "./failure.js";
import { suggest } from "./suggest.js";

const modes = ["strict", "loose"] as const;
const formats = ["text", "json"] as const;

const table = [
  {
    name: "mode",
    value: "MODE",
    words: modes,
    about: "strict, or loose: unknown fields and words only warn",
  },
  {
    name: "format",
    value: "FORMAT",
    words: formats,
    about: "text, or json: one JSON document for programs",
  },
  { name: "quiet", short: "q", about: "only what is wrong: no valid files, no warnings" },
  {
    name: "max-issues",
    value: "N",
    about: `list up to N errors and N warnings of each file (${defaultLimits.issues})`,
  },
  { name: "ndjson", about: "one dossier a line, on all cores" },
  { name: "threads", value: "N", about: "with --ndjson: how many threads" },
  {
    name: "valid-to",
    value: "FILE",
    about: "with --ndjson: valid lines go there",
  },
  { name: "rejects-to", value: "FILE", about: "with --ndjson: invalid lines go there" },
  { name: "force", about: "with --ndjson: replace files that exist" },
  { name: "each", about: "with --ndjson: tell of every line, in JSON" },
  { name: "color", about: "colour also where the output is no terminal" },
  { name: "no-color", about: "no colour" },
  { name: "help", short: "h", about: "print this" },
  { name: "version", short: "v", about: "print the version" },
] as const;

export type OptionName = (typeof table)[number]["name"];

interface Option {
  name: OptionName;
  short?: string;
  /** What stands for its value in the help; absent where it takes none. */
  value?: string;
  /** The values that it can have, where they are words. */
  words?: readonly string[];
  about: string;
}

/** Every option, in the order of the help: the one place from which they are read and explained. */
export const options: readonly Option[] = table;

/** The arguments of the command line, understood. */
export interface Arguments {
  /** What is no option: the command and its files. */
  words: readonly string[];
  /** The options that are given. */
  given: ReadonlySet<OptionName>;
  settings: Settings;
}

/** How a command is to do its work. */
export interface Settings {
  mode: (typeof modes)[number];
  format: (typeof formats)[number];
  quiet: boolean;
  maxIssues?: number | undefined;
  ndjson: boolean;
  threads?: number | undefined;
  validTo?: string | undefined;
  rejectsTo?: string | undefined;
  force: boolean;
  each: boolean;
  /** Absent where the terminal and the environment decide. */
  color?: boolean | undefined;
}

/** Reads the arguments, or says what is wrong with the first that is. Options may stand anywhere; the last of a kind holds. */
export function readArguments(args: readonly string[]): Arguments | Failure {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      options.map(({ name, value, short }) => [
        name,
        { type: value === undefined ? "boolean" : "string", ...(short === undefined ? {} : { short }) },
      ]),
    ),
    allowPositionals: true,
    // What is wrong is said below, in words of our own.
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const values = new Map<OptionName, string | undefined>();
  let color: boolean | undefined;
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const option = options.find(({ name }) => name === token.name);
    if (option === undefined) return unknownOption(token.rawName);
    const problem = problemWith(token.rawName, option, token.value, token.inlineValue ?? false);
    if (problem !== undefined)
      return { problem, hint: 'a command followed by "--help" explains its options' };
    values.set(option.name, token.value);
    if (option.name === "color" || option.name === "no-color") color = option.name === "color";
  }
  const number = (name: OptionName): number | undefined => {
    const value = values.get(name);
    return value === undefined ? undefined : Number(value);
  };
  const settings = {
    mode: modes.find((mode) => mode === values.get("mode")) ?? "strict",
    format: formats.find((format) => format === values.get("format")) ?? "text",
    quiet: values.has("quiet"),
    maxIssues: number("max-issues"),
    ndjson: values.has("ndjson"),
    threads: number("threads"),
    validTo: values.get("valid-to"),
    rejectsTo: values.get("rejects-to"),
    force: values.has("force"),
    each: values.has("each"),
    color,
  };
  return { words, given: new Set(values.keys()), settings };
}

function problemWith(
  rawName: string,
  { value: placeholder, words }: Option,
  value: string | undefined,
  isInline: boolean,
): string | undefined {
  if (placeholder === undefined) return value === undefined ? undefined : `${rawName} takes no value`;
  const isFile = placeholder === "FILE";
  const expected = words ? words.join(" or ") : isFile ? "a file" : "a whole number from 1";
  if (value === undefined || value === "" || (!isInline && /^-./.test(value)))
    return `${rawName} needs a value: ${expected}`;
  if (isFile) return undefined;
  const right = words ? words.includes(value) : /^[1-9][0-9]*$/.test(value);
  return right ? undefined : `${rawName} takes ${expected}, not "${printable(value)}"`;
}

function unknownOption(rawName: string): Failure {
  const nearest = rawName.startsWith("--")
    ? suggest(
        rawName,
        options.map(({ name }) => `--${name}`),
      )
    : undefined;
  return {
    problem: `there is no option ${printable(rawName)}`,
    hint: nearest === undefined ? "diplomatic-events --help lists the commands" : `did you mean ${nearest}?`,
  };
}
