import { describe, expect, test } from "vitest";
import { checkDossier, type Issue } from "../../../src/index.js";
import type { Edits } from "../../support/naive/cases.js";
import { edited } from "../../support/naive/edited.js";

const issuesOf = (edits: Edits, mode: "strict" | "loose" = "strict"): [code: string, hint?: string][] =>
  checkDossier(edited(edits), { mode }).issues.map(({ code, hint }: Issue) =>
    hint === undefined ? [code] : [code, hint],
  );

describe("for an id that no record has", () => {
  test("the nearest id is suggested of a record that the field can name", () => {
    expect(issuesOf({ "/actors/3/partOf": "agenci" })).toEqual([
      ["dangling-reference", 'did you mean "agency"?'],
    ]);
  });

  test("and none of another kind, however near", () => {
    expect(issuesOf({ "/actors/3/partOf": "valey" })).toEqual([["dangling-reference"]]);
  });

  test("and never the record that has the field", () => {
    expect(issuesOf({ "/events/0/about/-": { ref: "talk" } })).toEqual([["dangling-reference"]]);
    expect(issuesOf({ "/events/1/about/-": { ref: "talk" } })).toEqual([
      ["dangling-reference", 'did you mean "talks"?'],
    ]);
  });

  test("and none of a kind that only a newer version knows", () => {
    const summit = { id: "summit", type: "summit", reports: [{ source: "gazette" }] };
    const codes = issuesOf({ "/events/-": summit, "/actors/3/partOf": "sumit" }, "loose");
    expect(codes.map(([code]) => code)).toEqual(["dangling-reference", "unknown-word"]);
    expect(codes[0]).toEqual(["dangling-reference"]);
  });
});

test("a record of a kind that only a newer version knows can be meant by any field", () => {
  const summit = { id: "summit", type: "summit", reports: [{ source: "gazette" }] };
  const codes = issuesOf({ "/events/-": summit, "/events/1/links/0/to": "summit" }, "loose").map(
    ([code]) => code,
  );
  expect(codes).toEqual(["unknown-word"]);
});
