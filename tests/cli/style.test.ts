import { expect, test } from "vitest";
import { chooseStyle } from "../../src/cli/terminal/index.js";

const coloured = "\u001b[1;31mx\u001b[0m";
const plain = "x";

const cases: [string, boolean | undefined, boolean, Record<string, string>, string][] = [
  ["a terminal", undefined, true, {}, coloured],
  ["no terminal", undefined, false, {}, plain],
  ["NO_COLOR", undefined, true, { NO_COLOR: "1" }, plain],
  ["NO_COLOR with any value", undefined, true, { NO_COLOR: "0" }, plain],
  ["an empty NO_COLOR is none", undefined, true, { NO_COLOR: "" }, coloured],
  ["a dumb terminal", undefined, true, { TERM: "dumb" }, plain],
  ["FORCE_COLOR into a pipe", undefined, false, { FORCE_COLOR: "1" }, coloured],
  [
    "FORCE_COLOR before NO_COLOR, as in Node",
    undefined,
    false,
    { FORCE_COLOR: "1", NO_COLOR: "1" },
    coloured,
  ],
  ["FORCE_COLOR=0", undefined, true, { FORCE_COLOR: "0" }, plain],
  ["FORCE_COLOR=false", undefined, true, { FORCE_COLOR: "false" }, plain],
  ["an empty FORCE_COLOR is none", undefined, false, { FORCE_COLOR: "" }, plain],
  ["--color before everything", true, false, { NO_COLOR: "1", FORCE_COLOR: "0" }, coloured],
  ["--no-color before everything", false, true, { FORCE_COLOR: "1" }, plain],
];

test.each(cases)("%s gives colour or none", (_name, option, isTTY, env, text) => {
  const style = chooseStyle(option, { write: () => true, isTTY }, env);
  expect(style("error", "x")).toBe(text);
});
