import { expect, test } from "vitest";
import { checkDossier } from "../../../src/index.js";
import { edited } from "../../support/naive/edited.js";

test("of a record whose id is none, its own fault is told, and what it says to others is not judged", () => {
  const dossier = edited({
    "/events/2/id": 5,
    "/events/2/links": [
      { rel: "responds-to", to: "claim" },
      { rel: "same-event", to: "talks" },
      { rel: "alongside", to: "claim" },
    ],
    "/events/2/reports/0/via": [{ who: "claim" }, { cue: "it is said" }],
  });
  expect(checkDossier(dossier).issues.map(({ code, pointer }) => [code, pointer])).toEqual([
    ["wrong-type", "/events/2/id"],
  ]);
});
