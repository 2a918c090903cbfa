import { describe, expect, test } from "vitest";
import { chooseStyle, coloured, plain, type Style } from "../../src/cli/report/style.js";

const cases: [string, boolean | undefined, boolean, Record<string, string>, Style][] = [
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

describe("colour or none", () => {
  test.each(cases)("%s", (_name, option, isTTY, env, style) => {
    expect(chooseStyle(option, { write: () => true, isTTY }, env)).toBe(style);
  });

  test("coloured text ends its colour", () => {
    expect(coloured("error", "x")).toBe("\u001b[1;31mx\u001b[0m");
    expect(plain("error", "x")).toBe("x");
  });
});
