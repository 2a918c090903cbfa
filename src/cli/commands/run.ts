import { CommanderError, Command as Program } from "commander";
import { version } from "../../../package.json";
import { printable } from "../../issues/index.js";
import { standardInput } from "../files/index.js";
import {
  type Command,
  colorOptions,
  complain,
  failed,
  type Io,
  readSettings,
  reasonOf,
} from "../terms/index.js";
import { checkCommand } from "./check.js";
import { compareCommand } from "./compare.js";
import { coverageCommand } from "./coverage.js";
import { exportCommand } from "./export.js";
import { fixCommand } from "./fix.js";
import { formatCommand } from "./format.js";
import { mergeCommand } from "./merge.js";
import { newCommand } from "./new.js";
import { schemaCommand } from "./schema.js";
import { scoreCommand } from "./score.js";
import { selectCommand } from "./select.js";
import { showCommand } from "./show.js";

/** Every command, in the order of the help. */
const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  show: showCommand,
  compare: compareCommand,
  merge: mergeCommand,
  score: scoreCommand,
  new: newCommand,
  fix: fixCommand,
  coverage: coverageCommand,
  format: formatCommand,
  select: selectCommand,
  export: exportCommand,
  schema: schemaCommand,
};

const files = `A file is JSON text in UTF-8; "-" is the standard input. Piped input is read\nwhere the last file is left out.`;
const codes = "Exit codes: 0 valid, 1 invalid, 2 something could not be read or understood.";

/** Runs the command line and gives its exit code: 0 valid, 1 invalid, 2 could not be read or understood. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const program = createProgram(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : failed;
    const problem = `this should not have happened: ${reasonOf(error)}`;
    return complain(io, { problem, hint: "please report it" });
  }
}

function createProgram(io: Io, finish: (code: number) => void): Program {
  const program = configured(new Program("diplomatic-events"), io)
    .configureHelp({ subcommandTerm: (own) => `${own.name()} ${own.usage().replace("[options] ", "")}` })
    .description("Check, read, write and compare dossiers of diplomatic events.")
    .version(version, "-V, --version", "print the version")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", `\n${files}\n${codes}`);
  for (const [name, command] of Object.entries(commands)) {
    const own = configured(program.command(`${name} ${command.arguments}`), io).summary(command.about);
    own.description(`${command.about[0]?.toUpperCase()}${command.about.slice(1)}.`);
    for (const option of [...command.options, ...colorOptions.map((create) => create())])
      own.addOption(option);
    own.addHelpText("after", `\n${command.least === 0 ? "" : `${files}\n`}${command.codes ?? codes}`);
    own.action(async () => finish(await runCommand(command, own, io)));
  }
  return program;
}

async function runCommand(command: Command, program: Program, io: Io): Promise<number> {
  const args = completed(program.args, command, io);
  if (args.length < command.least) program.error(`error: ${program.name()} needs ${command.needs}`);
  return command.run(args, readSettings(program.opts()), io);
}

/** Names that other command lines have for an option or a command, with its name here. */
const otherNames: readonly (readonly [wrong: string, meant: string])[] = [
  ["--json", "--format json"],
  ["--markdown", "--format markdown"],
  ["--md", "--format markdown"],
  ["report", "show --html"],
  ["validate", "check"],
  ["lint", "check"],
  ["diff", "compare"],
  ["list", "show"],
  ["timeline", "show"],
  ["view", "show"],
  ["convert", "export"],
];

/** Help and errors go where the command writes; an error is one line with a hint. */
function configured(program: Program, io: Io): Program {
  const hint = `diplomatic-events ${program.name() === "diplomatic-events" ? "" : `${program.name()} `}--help explains it`;
  return program
    .exitOverride()
    .helpOption("-h, --help", "print this")
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (text) => {
        const [, problem = text, nearest] = /^error: ([\s\S]*?)(?:\n\((.*)\))?\n$/.exec(text) ?? [];
        const other = otherNames.find(([wrong]) => problem.endsWith(`'${wrong}'`))?.[1];
        const meant = other === undefined ? nearest : `did you mean ${other}?`;
        complain(io, {
          problem: printable(problem.replace(/[.]$/, "")),
          hint: meant === undefined ? hint : printable(meant[0]?.toLowerCase() + meant.slice(1)),
        });
      },
    });
}

/** The arguments with the one that is left out: the piped input, or what a command has for a terminal. */
function completed(
  named: readonly string[],
  { least, onTerminal, isPiped }: Command,
  io: Io,
): readonly string[] {
  if (isPiped === false || named.length !== least - 1 || named.includes(standardInput)) return named;
  const other = io.stdin.isTTY ? onTerminal : standardInput;
  return other === undefined ? named : [...named, other];
}
