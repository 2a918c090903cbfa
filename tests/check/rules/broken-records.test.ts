import { describe, expect, test } from "vitest";
import { checkDossier } from "../../../src/index.js";
import type { Edits } from "../../support/naive/cases.js";
import { edited } from "../../support/naive/edited.js";

describe("of a broken record its own fault is told, and nothing that would follow", () => {
  test.each<[what: string, edits: Edits, pointer: string]>([
    [
      "an id that is none",
      {
        "/events/2/id": 5,
        "/events/2/links": [
          { rel: "responds-to", to: "claim" },
          { rel: "same-event", to: "talks" },
          { rel: "alongside", to: "claim" },
        ],
        "/events/2/reports/0/via": [{ who: "claim" }, { cue: "it is said" }],
      },
      "/events/2/id",
    ],
    ["a text that is none, which is quoted", { "/sources/0/text": 5 }, "/sources/0/text"],
    [
      "a report of a source that is none, with a quotation",
      { "/events/2/reports/0/source": 5 },
      "/events/2/reports/0/source",
    ],
  ])("%s", (_, edits, pointer) => {
    const { issues } = checkDossier(edited(edits));
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([["wrong-type", pointer]]);
  });
});
