import { describe, expect, it } from "vitest";
import { calendarNamesOf } from "../../src/extraction/text/dates/calendar-names.js";
import { type ExtractedMeeting, fromExtraction } from "../../src/extraction.js";
import type { When } from "../../src/index.js";
import { emptyAnswer } from "./answers.js";

/** The time that a meeting gets whose `time` has these words, in a text that has them. */
function whenOf(
  words: string,
  published?: string,
  { language = "en", more = [], text = `Berg met them ${words}.` }: Options = {},
): When | undefined {
  const meeting: ExtractedMeeting = {
    ...{
      id: "m",
      quotes: ["Berg met them"],
      form: "conversation",
      about: [],
      more: [{ time: words }, ...more],
    },
    participants: [{ who: "b", for: "", as: [] }],
  };
  const actors = [{ id: "b", kind: "person" as const, name: "Berg", more: [] }];
  const source = {
    ...{ id: "note", kind: "document" as const, text },
    ...(language && { language }),
    ...(published && { published }),
  };
  const { dossier, issues } = fromExtraction({ ...emptyAnswer, actors, meetings: [meeting] }, { source });
  expect(issues).toEqual([]);
  return dossier.events[0]?.when;
}

interface Options {
  language?: string;
  more?: ExtractedMeeting["more"];
  text?: string;
}

const inferred = (date: string | undefined): Partial<When> => (date ? { date, basis: "inferred" } : {});

describe("words for a day as seen from publication", () => {
  // 12 February 2031 is a Wednesday.
  it.each<[words: string, date: string | undefined]>([
    ["today", "2031-02-12"],
    ["tonight", "2031-02-12"],
    ["this evening", "2031-02-12"],
    ["yesterday morning", "2031-02-11"],
    ["the day before yesterday", "2031-02-10"],
    ["tomorrow", "2031-02-13"],
    ["last night", "2031-02-11"],
    ["on Tuesday", "2031-02-11"],
    ["on Wednesday", "2031-02-12"],
    ["on Friday", "2031-02-07"],
    ["on Friday of last week", "2031-02-07"],
    ["three days ago", "2031-02-09"],
    ["last month", "2031-01"],
    ["last year", "2030"],
    ["on 28 January", "2031-01-28"],
    ["on 28 December", "2030-12-28"],
    ["on Tuesday, January 28", "2031-01-28"],
    ["last week", undefined],
    ["three weeks ago", undefined],
    ["two days before 13 January", undefined],
    ["by 13 January", undefined],
    ["on the 13th", undefined],
    ["shortly after the talks", undefined],
  ])("%s", (words, date) => {
    expect(whenOf(words, "2031-02-12")).toEqual({ asWritten: words, ...inferred(date) });
  });

  it("lie ahead where the record is planned", () => {
    const more = [{ status: "planned" as const }];
    expect(whenOf("on Friday", "2031-02-12", { more })).toMatchObject({ date: "2031-02-14" });
    expect(whenOf("on 3 March", "2031-02-12", { more })).toMatchObject({ date: "2031-03-03" });
  });

  it.each<[words: string, date: string]>([
    ["the day after tomorrow", "2031-02-14"],
    ["three days from now", "2031-02-15"],
    ["in three days", "2031-02-15"],
    ["next Friday", "2031-02-14"],
    ["next Wednesday", "2031-02-19"],
    ["this Friday", "2031-02-14"],
    ["on Monday next week", "2031-02-17"],
    ["next month", "2031-03"],
    ["next year", "2032"],
    ["next October", "2031-10"],
    ["on 29 February", "2032-02-29"],
  ])("%s, where the record is planned", (words, date) => {
    const more = [{ status: "planned" as const }];
    expect(whenOf(words, "2031-02-12", { more })).toMatchObject({ asWritten: words, ...inferred(date) });
  });

  it.each<[words: string, date: string]>([
    ["last Tuesday", "2031-02-11"],
    ["last Wednesday", "2031-02-05"],
    ["on Sunday of this week", "2031-02-09"],
    ["on Tuesday of this week", "2031-02-11"],
    ["this month", "2031-02"],
    ["this year", "2031"],
    ["last October", "2030-10"],
    ["this January", "2031-01"],
    ["on the thirtieth of January", "2031-01-30"],
  ])("%s, where the record is past", (words, date) => {
    expect(whenOf(words, "2031-02-12")).toEqual({ asWritten: words, ...inferred(date) });
  });

  it.each([
    "in the past week",
    "in the past month",
    "over the last year",
    "in the past two days",
    "within the last 48 hours",
    "in the past two weeks",
    "in the past few days",
    "in the last two sessions",
    "this week",
    "last weekend",
    "this weekend",
    "over the weekend",
    "a week from now",
    "a month ago",
    "two years ago",
    "for three days",
    "three days from Monday",
    "on the day before the talks",
    "the day after the talks",
    "on the previous Friday",
    "on the following Monday",
    "at the 45th session",
  ])("give no date where they name no one day, month or year: %s", (words) => {
    expect(whenOf(words, "2031-02-12")).toEqual({ asWritten: words });
  });

  it("give no date ahead of publication for the last of something, nor one behind it for the next", () => {
    const more = [{ status: "planned" as const }];
    expect(whenOf("last Tuesday", "2031-02-12", { more })?.date).toBeUndefined();
    expect(whenOf("next Tuesday", "2031-02-12")?.date).toBeUndefined();
  });

  it("give no date without publication", () => {
    for (const words of ["today", "on Friday", "last month"])
      expect(whenOf(words)).toEqual({ asWritten: words });
  });

  it("give no date inside quotation marks, where somebody may have spoken on another day", () => {
    const text = "Berg met them. “We leave tomorrow,” she said on Monday.";
    expect(whenOf("tomorrow", "2031-02-12", { text })).toEqual({ asWritten: "tomorrow" });
  });

  it("give no date where the text has them for two days", () => {
    const text = "Berg met them on Friday 24 January, and Vale on Friday 31 January.";
    expect(whenOf("on Friday", "2031-02-12", { text })?.date).toBeUndefined();
  });

  it("have a leap day in the years that have one", () => {
    expect(whenOf("on 29 February", "2032-03-10")).toMatchObject({ date: "2032-02-29" });
  });

  it("may be of a year before the common era", () => {
    expect(whenOf("today", "-0043-03-15")).toMatchObject({ date: "-0043-03-15" });
  });

  it("are seen from a month of publication only as far as that goes", () => {
    expect(whenOf("today", "2031-02")).toMatchObject({ date: "2031-02" });
    expect(whenOf("today", "2031")).toMatchObject({ date: "2031" });
    expect(whenOf("yesterday", "2031")).toEqual({ asWritten: "yesterday" });
  });
});

describe("words for a date", () => {
  it.each<[words: string, time: Partial<When>]>([
    ["on 13 May 2031", { date: "2031-05-13" }],
    ["on May 13, 2031", { date: "2031-05-13" }],
    ["on May 13th", { date: "XXXX-05-13" }],
    ["on the thirteenth of May", { date: "XXXX-05-13" }],
    ["on the twenty-first of May", { date: "XXXX-05-21" }],
    ["on 2031-05-13", { date: "2031-05-13" }],
    ["on 13.05.2031", { date: "2031-05-13" }],
    ["on 05/13/2031", { date: "2031-05-13" }],
    ["on Friday, May 13, 2033", { date: "2033-05-13" }],
    ["on Friday, May 13, 2031", {}],
    ["from 13 to 15 May 2031", { date: "2031-05-13/2031-05-15" }],
    ["on 13–15 May 2031", { date: "2031-05-13/2031-05-15" }],
    ["on 13 and 15 May 2031", {}],
    ["on 31 February 2031", {}],
    ["in May 2031", { date: "2031-05" }],
    ["in late May 2031", { date: "2031-05", phase: "late" }],
    ["just after 5:00 p.m. on June 17", { date: "XXXX-06-17", timeOfDay: "17:00" }],
    ["at 12 a.m. on June 17, 2031", { date: "2031-06-17T00:00:00" }],
    ["on 17 June 2031 at 09:30 UTC", { date: "2031-06-17T09:30:00Z" }],
    ["at noon", { timeOfDay: "12:00" }],
    ["between 5 p.m. and 6 p.m.", {}],
    ["at 13:75", {}],
    ["in early October", { date: "XXXX-10", phase: "early" }],
    ["in 2031", { date: "2031" }],
    ["in mid May 2031", { date: "2031-05", phase: "mid" }],
    ["on 3 Sept. 2030", { date: "2030-09-03" }],
    ["on 2031-13-05", {}],
    ["on 13/5/31", {}],
    ["on 45/45/2031", {}],
    ["on 05.13.2031", {}],
    ["in day-by-day talks", {}],
  ])("%s", (words, time) => {
    expect(whenOf(words)).toEqual({ asWritten: words, ...time });
  });
});

describe("a date in a text", () => {
  it("may stand in brackets, behind a weekday of another clause", () => {
    const text = "Berg met them, and Vale on Monday (13 May 2031 was the day of Berg).";
    expect(whenOf("13 May 2031", undefined, { text })).toEqual({
      ...{ asWritten: "13 May 2031", date: "2031-05-13" },
    });
  });

  it("is read as English where the language is not given", () => {
    expect(whenOf("on 13 May 2031", undefined, { language: "" })).toMatchObject({ date: "2031-05-13" });
    expect(whenOf("last month", "2031-02-12", { language: "" })).toMatchObject({ date: "2031-01" });
  });
});

describe("words in another language", () => {
  it.each<[language: string, words: string, date: string | undefined]>([
    ["de", "gestern", "2031-02-11"],
    ["de", "vorgestern", "2031-02-10"],
    ["de", "am Dienstag", "2031-02-11"],
    ["de", "am 13. Januar", "2031-01-13"],
    ["fr", "hier", "2031-02-11"],
    ["fr", "le 13 janvier", "2031-01-13"],
    ["es", "ayer", "2031-02-11"],
    ["ru", "вчера", "2031-02-11"],
    ["ru", "13 января", "2031-01-13"],
    ["de", "letzten Monat", "2031-01"],
    ["de", "letztes Jahr", "2030"],
    ["de", "letzte Woche", undefined],
    ["fr", "le mois dernier", "2031-01"],
    ["es", "el año pasado", "2030"],
    ["zh", "2月5日", "2031-02-05"],
  ])("%s: %s", (language, words, date) => {
    expect(whenOf(words, "2031-02-12", { language })).toEqual({ asWritten: words, ...inferred(date) });
  });

  it.each<[language: string, words: string, date: string]>([
    ["de", "am 04.03.2031", "2031-03-04"],
    ["fr", "en février 2031", "2031-02"],
    ["pt", "em fevereiro de 2031", "2031-02"],
    ["es", "el 13 de mayo de 2031", "2031-05-13"],
    ["ru", "5 февраля 2031", "2031-02-05"],
    ["zh", "2031年2月5日", "2031-02-05"],
    ["zh", "2031年2月", "2031-02"],
  ])("%s: %s", (language, words, date) => {
    expect(whenOf(words, undefined, { language })).toEqual({ asWritten: words, date });
  });

  it("have no names that the runtime does not know", () => {
    expect(calendarNamesOf("en-x").months.size).toBeGreaterThanOrEqual(0);
    expect(calendarNamesOf("no language").months.size).toBe(0);
    expect(calendarNamesOf("no language").phrases).toEqual([]);
  });
});
