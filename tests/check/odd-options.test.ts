import { expect, test } from "vitest";
import { checkDossier, checkStatement } from "../../src/index.js";

const empty = { format: "diplomatic-events/1", sources: [], actors: [], events: [] };

test("a check takes limits that are null as absent", () => {
  // As JSON and JavaScript callers may give it.
  const options = JSON.parse('{ "limits": null }');
  expect(checkDossier(empty, options)).toEqual(checkDossier(empty));
  expect(checkDossier({}, options)).toEqual(checkDossier({}));
  expect(checkDossier({}, JSON.parse("null"))).toEqual(checkDossier({}));
});

test("a time of day with milliseconds is refused with the date that is meant", () => {
  const statement = {
    ...{ id: "opening", type: "statement", speakers: [{ who: "envoy" }], act: "assert" },
    ...{ content: "The crossing reopens.", reports: [{ source: "note" }] },
  };
  const [issue] = checkStatement({ ...statement, when: { date: "2022-02-12T10:00:00.000Z" } }).issues;
  expect([issue?.code, issue?.hint]).toEqual([
    "malformed-date",
    'an EDTF date has no fractions of a second: "2022-02-12T10:00:00Z"',
  ]);
  expect(checkStatement({ ...statement, when: { date: "2022-02-12T10:00:00Z" } }).ok).toBe(true);
});
