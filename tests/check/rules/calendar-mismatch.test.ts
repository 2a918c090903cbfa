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
  ["2031-06-05", "on June 4th", "5 June 2031"],
  // 3 May 2031 is a Saturday, and 31 December 1969 the Wednesday before the epoch.
  ["2031-05-03", "on Friday", "a Saturday"],
  ["2031-05-03T08:02:00", "on Sunday", "a Saturday"],
  ["2031-05-03", "Last Monday", "a Saturday"],
  ["1969-12-31", "on Thursday", "a Wednesday"],
  ["2031-03-12", "in February", "12 March 2031"],
  ["2031-06", "at the end of May", "1 June 2031 to 30 June 2031"],
  ["2031-06-01", "in mid-May", "1 June 2031"],
  ["2031-06-01", "In late May 2031", "1 June 2031"],
  ["2018", "in 2017", "2018"],
  ["2018-04-03", "at the end of 2017", "2018"],
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
  { date: "2031-05-02", asWritten: "on Friday" },
  { date: "2031-05", asWritten: "on Friday" },
  { date: "2031-05-31", asWritten: "at the end of May" },
  { date: "2031-05", asWritten: "in May" },
  { date: "2017-12-03", asWritten: "in late 2017" },
  { date: "2031-05-05", asWritten: "on the 5th" },
  { date: "2031-05-05", asWritten: "on the 12th floor" },
  // A time zone, marks, seasons and intervals leave the day or the year open.
  { date: "2031-05-03T02:00:00Z", asWritten: "on Friday" },
  { date: "2018~", asWritten: "in 2017" },
  { date: "2017-24", asWritten: "in 2018" },
  { date: "2031-05-03/2031-05-09", asWritten: "on Friday" },
  // Other words beside a weekday, a month or a year may mean another time.
  { date: "2031-05-03", asWritten: "on Friday night" },
  { date: "2031-05-03", asWritten: "Friday week" },
  { date: "2031-05-03", asWritten: "at Friday prayers" },
  { date: "2031-05-03", asWritten: "on Good Friday" },
  { date: "2031-05-03", asWritten: "on Friday, three days after Tuesday's talks" },
  { date: "2031-05-03", asWritten: "in the week of Monday 28 April" },
  { date: "2031-06-03", asWritten: "by Friday" },
  { date: "2031-06-03", asWritten: "since February" },
  { date: "2031-06-03", asWritten: "on the march" },
  { date: "2031-06-03", asWritten: "during Black September" },
  { date: "2031-06-03", asWritten: "after the September 11 attacks" },
  { date: "2031-06-03", asWritten: "at 2030" },
  { date: "2031-06-03", asWritten: "in fiscal 2030" },
  { date: "2031-06-03", asWritten: "in the spring of 2030" },
  { date: "2031-06-03", asWritten: "under the 2030 Agenda" },
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
