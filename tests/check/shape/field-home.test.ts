import { describe, expect, test } from "vitest";
import { fieldHome } from "../../../src/check/shape/field-home.js";
import { checkMeeting } from "../../../src/index.js";
import { type NodeName, nodeNames } from "../../../src/model/index.js";

describe("fieldHome", () => {
  test.each<[node: NodeName, field: string, home: string | undefined]>([
    // Inside the part.
    ["meeting", "evidence", '"reports[]"'],
    ["statement", "source", '"reports[]"'],
    ["statement", "date", '"when"'],
    ["meeting", "iso", '"when.duration"'],
    ["report", "exact", '"evidence[]"'],
    // In another part.
    ["meeting", "clauses", "a provision, a statement or a territorial position"],
    ["statement", "holder", "a territorial position"],
    ["statement", "outcome", "a meeting"],
    ["evidence", "via", "a report"],
    ["territory", "country", "an actor"],
    // Nowhere, or in too many parts.
    ["meeting", "colour", undefined],
    ["evidence", "id", undefined],
    ["meeting", "constructor", undefined],
    ["meeting", "__proto__", undefined],
    ["extensions", "colour", undefined],
  ])("finds the home of a field: %s, %s", (node, field, home) => {
    expect(fieldHome(node, field)).toBe(home);
  });

  test("answers for every part", () => {
    for (const node of new Set(nodeNames.values())) expect(fieldHome(node, "no such field")).toBe(undefined);
  });
});

test("a misplaced field is advised where it belongs", () => {
  const hintOf = (more: object): string | undefined =>
    checkMeeting({
      ...{ id: "talks", type: "meeting", form: "negotiation", participants: [{ who: "envoy" }] },
      ...{ reports: [{ source: "note" }], ...more },
    }).issues[0]?.hint;
  expect(hintOf({ evidence: [] })).toBe('"evidence" is a field of "reports[]"');
  expect(hintOf({ continuity: "new" })).toBe(
    '"continuity" is a field of a statement or a territorial position',
  );
  expect(hintOf({ colour: 1 })).toContain('"extensions"');
});
