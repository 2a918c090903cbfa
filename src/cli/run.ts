import { version } from "../../package.json";
import { printable } from "../issues/index.js";
import { options, readArguments } from "./arguments.js";
import { checkCommand } from "./check-command.js";
import type { Command } from "./command.js";
import { compareCommand } from "./compare-command.js";
import { complain } from "./failure.js";
import type { Io } from "./io.js";
import { standardInput } from "./read-file.js";
import { schemaCommand } from "./schema-command.js";
import { showCommand } from "./show-command.js";
import { suggest } from "./suggest.js";
import { commonOptions, usage, usageOf } from "./usage.js";

/** Every command, in the order of the help. */
const commands: ReadonlyMap<string, Command> = new Map([
  ["check", checkCommand],
  ["show", showCommand],
  ["compare", compareCommand],
  ["schema", schemaCommand],
]);

/** Runs the command line and gives its exit code: 0 valid, 1 invalid, 2 could not be read or understood. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await runCommand(args, io);
  } catch (error) {
    const reason = printable(error instanceof Error ? error.message : String(error));
    return complain(io, { problem: `this should not have happened: ${reason}`, hint: "please report it" });
  }
}

async function runCommand(args: readonly string[], io: Io): Promise<number> {
  const read = readArguments(args);
  if ("problem" in read) return complain(io, read);
  const { words, given, settings } = read;
  const [name, ...named] = words;
  const command = name === undefined ? undefined : commands.get(name);

  if (given.has("version") && name === undefined) return print(version, io);
  if (given.has("help") && name === undefined) return print(usage(commands), io);
  if (name === undefined)
    return complain(io, {
      problem: "there is no command",
      hint: "diplomatic-events --help lists the commands",
    });
  if (command === undefined) {
    const nearest = suggest(name, [...commands.keys()]);
    return complain(io, {
      problem: `there is no command "${printable(name)}"`,
      hint:
        nearest === undefined ? "diplomatic-events --help lists the commands" : `did you mean ${nearest}?`,
    });
  }
  if (given.has("help")) return print(usageOf(name, command), io);

  const hint = `diplomatic-events ${name} --help explains it`;
  const allowed = [...command.options, ...commonOptions];
  const foreign = options.find(({ name }) => given.has(name) && !allowed.includes(name));
  if (foreign) return complain(io, { problem: `${name} has no option --${foreign.name}`, hint });
  const files = completed(named, command, io);
  if (files.length < command.least)
    return complain(io, { problem: `${name} needs ${command.least === 1 ? "a file" : "two files"}`, hint });
  if (files.length > command.most)
    return complain(io, {
      problem: `${name} takes only ${command.most === 1 ? "one file" : "two files"}, not ${files.length}`,
      hint,
    });
  return command.run(files, settings, io);
}

/** The files with the one that is not named: what is piped in, or what a command has for a terminal. */
function completed(named: readonly string[], { least, onTerminal }: Command, io: Io): readonly string[] {
  if (named.length !== least - 1 || named.includes(standardInput)) return named;
  const other = io.stdin.isTTY ? onTerminal : standardInput;
  return other === undefined ? named : [...named, other];
}

function print(text: string, { stdout }: Io): number {
  stdout.write(`${text}\n`);
  return 0;
}
