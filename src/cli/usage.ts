import { type OptionName, options } from "./arguments.js";
import type { Command } from "./command.js";

/** The options that every command has. */
export const commonOptions: readonly OptionName[] = ["color", "no-color", "help"];

const files = `A file is JSON text in UTF-8; "-" is the standard input. In a pipe, it stands in\nfor the last file.`;
const codes = "Exit codes: 0 valid, 1 invalid, 2 something could not be read or understood.";

/** What there is. */
export function usage(commands: ReadonlyMap<string, Command>): string {
  const rows = [...commands].map(([name, { files, about }]) => [`${name} ${files}`, about] as const);
  return `Usage: diplomatic-events COMMAND [OPTION…] [FILE…]

Commands:
${table(rows)}

Options:
${optionTable([...commonOptions, "version"])}

${files}
${codes}
"diplomatic-events COMMAND --help" explains one command.`;
}

/** One command and its options. */
export function usageOf(name: string, command: Command): string {
  const { about, options: own } = command;
  return `Usage: diplomatic-events ${name} [OPTION…] ${command.files}

${about[0]?.toUpperCase()}${about.slice(1)}.

Options:
${optionTable([...own, ...commonOptions])}

${command.least === 0 ? "" : `${files}\n`}${command.codes ?? codes}`;
}

function optionTable(names: readonly OptionName[]): string {
  const rows = options
    .filter(({ name }) => names.includes(name))
    .map(({ name, short, value, about }) => {
      const long = value === undefined ? `--${name}` : `--${name} ${value}`;
      return [short === undefined ? `    ${long}` : `-${short}, ${long}`, about] as const;
    });
  return table(rows);
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}
