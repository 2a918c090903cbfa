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
  const source = { id: "note", kind: "document" as const, language, text, ...(published && { published }) };
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

  it("are seen from a month of publication only as far as that goes", () => {
    expect(whenOf("today", "2031-02")).toMatchObject({ date: "2031-02" });
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
    ["in early October", { date: "XXXX-10", phase: "early" }],
    ["in 2031", { date: "2031" }],
  ])("%s", (words, time) => {
    expect(whenOf(words)).toEqual({ asWritten: words, ...time });
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
  ])("%s: %s", (language, words, date) => {
    expect(whenOf(words, undefined, { language })).toEqual({ asWritten: words, date });
  });

  it("have no names that the runtime does not know", () => {
    expect(calendarNamesOf("en-x").months.size).toBeGreaterThanOrEqual(0);
    expect(calendarNamesOf("no language").months.size).toBe(0);
    expect(calendarNamesOf("no language").phrases).toEqual([]);
  });
});
