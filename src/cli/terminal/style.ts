import type { Output } from "./output.js";

/** What a piece of text is to a reader. */
export type Tone = keyof typeof codes;

/** Gives a piece of text the look of its tone, or leaves it as it is where there is no colour. */
export type Style = (tone: Tone, text: string) => string;

// ECMA-48, "Select Graphic Rendition": the colours that every terminal has.
const codes = { error: "1;31", warning: "33", good: "32", strong: "1", faint: "2" };

/** The variables of the environment. */
type Environment = Readonly<Record<string, string | undefined>>;

const plain: Style = (_tone, text) => text;

const coloured: Style = (tone, text) => `\u001b[${codes[tone]}m${text}\u001b[0m`;

/**
 * Colour or none: as an option says; else as `FORCE_COLOR` says; else colour on a terminal that has it, unless `NO_COLOR` is
 * set. An empty variable counts as not set. This is the order that Node itself keeps.
 */
export function chooseStyle(color: boolean | undefined, output: Output, env: Environment): Style {
  return (color ?? forced(env["FORCE_COLOR"]) ?? hasColour(output, env)) ? coloured : plain;
}

function forced(variable = ""): boolean | undefined {
  return variable === "" ? undefined : variable !== "0" && variable !== "false";
}

function hasColour({ isTTY = false }: Output, env: Environment): boolean {
  return isTTY && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
}
