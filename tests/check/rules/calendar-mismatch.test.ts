import { expect, test } from "vitest";
import { referenceDossier } from "../../../src/fixtures/index.js";
import { checkDossier } from "../../../src/index.js";
import { event } from "../../support/dossier.js";
import { clone, put } from "../../support/json.js";

const pointer = `${event("call")}/when`;

function issuesOf(when: Readonly<Record<string, string>>, mode: "strict" | "loose" = "strict") {
  const dossier = clone(referenceDossier);
  put(dossier, pointer, { ...when });
  const result = checkDossier(dossier, { mode });
  return { ok: result.ok, issues: result.issues.filter((issue) => issue.pointer.startsWith(pointer)) };
}

test("words that say another day than the date are a warning that says which", () => {
  const { ok, issues } = issuesOf({ date: "1917-11-08", asWritten: "25 October 1917", calendar: "julian" });
  expect(ok).toBe(true);
  expect(issues).toEqual([
    {
      code: "calendar-mismatch",
      severity: "warning",
      path: expect.anything(),
      pointer: `${pointer}/date`,
      message: 'The date 1917-11-08 is 26 October 1917 in the calendar "julian", not "25 October 1917".',
      hint: "correct the date or the calendar; asWritten keeps the source's words, even wrong ones",
      params: {
        date: "1917-11-08",
        asWritten: "25 October 1917",
        calendar: "julian",
        expected: "26 October 1917",
      },
    },
  ]);
});

test.each([
  ["2020-07-07", "on 7 July 2021", "7 July 2020"],
  ["2030-05", "in May 2031", "1 May 2030 to 31 May 2030"],
  ["2031-05-07", "17 May 2031", "7 May 2031"],
  ["2031-05-07", "on 7 June 2031", "7 May 2031"],
  ["2031-07-13", "on 3 July", "13 July 2031"],
  ["2031-09-03", "on Thursday, July 3", "3 September 2031"],
  ["2031-07-13T10:00:00", "the 3rd of July", "13 July 2031"],
])("words without a calendar are Gregorian: %s is not %j", (date, asWritten, expected) => {
  expect(issuesOf({ date, asWritten })).toMatchObject({
    ok: true,
    issues: [{ code: "calendar-mismatch", params: { date, asWritten, calendar: "gregory", expected } }],
  });
});

test.each<Readonly<Record<string, string>>>([
  { date: "1917-11-07", asWritten: "25 October 1917", calendar: "julian" },
  { date: "1917-10-25", asWritten: "25 October 1917" },
  // A season.
  { date: "1917-23", asWritten: "25 October 1917" },
  { date: "1917-10-25", asWritten: "25 October" },
  { date: "1917-10", asWritten: "on the 25th of October" },
  { date: "1917-11-08", asWritten: "25 days ago" },
  { date: "1917-11-08", asWritten: "by 25 October" },
  { date: "1917-11-08", asWritten: "25 or 26 October" },
  { date: "XXXX-11-08", asWritten: "on 25 October" },
  { asWritten: "25 October 1917", calendar: "julian" },
  { date: "1917-11", asWritten: "in late October", calendar: "julian" },
])("no warning on %j", (when) => {
  expect(issuesOf(when)).toEqual({ ok: true, issues: [] });
});

test("a calendar that only a newer version knows is left alone", () => {
  const { ok, issues } = issuesOf(
    { date: "1917-11-08", asWritten: "25 October 1917", calendar: "no such calendar" },
    "loose",
  );
  expect(ok).toBe(true);
  expect(issues.map(({ code }) => code)).toEqual(["unknown-word"]);
});
