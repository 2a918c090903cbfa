import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { collectExamples } from "./extract-examples.js";
import { judgeExamples } from "./judge-examples.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const examples = collectExamples(root);
const judgements = judgeExamples(examples, root);

describe("every example of the documentation compiles, runs and prints what it says", () => {
  it("finds the examples of the sources", () => {
    expect(examples.filter(({ file }) => file.startsWith("src")).length).toBeGreaterThan(40);
  });

  it.each(judgements)("$place", ({ problems }) => {
    expect(problems).toEqual([]);
  });
});
