import { describe, expect, test } from "vitest";
import { checkDiplomaticEvent } from "../../../src/index.js";

const statement = {
  id: "remark",
  type: "statement",
  speakers: [{ who: "minister" }],
  content: "The talks go on.",
  reports: [{ source: "readout" }],
};

const codes = (event: unknown, mode: "strict" | "loose"): string[] =>
  checkDiplomaticEvent(event, { mode }).issues.map(({ code }) => code);

describe("beside a word that only a newer version knows, loose mode takes a field to be in its place", () => {
  test.each([
    { ...statement, act: "rate", evaluation: "positive" },
    {
      ...statement,
      act: "ask",
      when: { relative: [{ relation: "near", to: "talks", offset: "P1D", point: "end" }] },
    },
  ])("%j", (event) => {
    expect(codes(event, "loose")).toEqual(["unknown-word"]);
  });

  test("and not beside one that it knows", () => {
    expect(codes({ ...statement, act: "ask", evaluation: "positive" }, "loose")).toEqual(["misplaced-field"]);
  });
});
