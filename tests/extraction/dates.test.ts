import { describe, expect, it } from "vitest";
import { type ExtractedMeeting, type ExtractedStatement, fromExtraction } from "../../src/extraction.js";
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
    ["three weeks ago", undefined],
    ["two days before 13 January", undefined],
    ["by 13 January", "../2031-01-13"],
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
    ["next Monday", "2031-02-17"],
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
    ["last Thursday", "2031-02-06"],
    ["last Saturday", "2031-02-08"],
    ["last Wednesday", "2031-02-05"],
    ["on Sunday of this week", "2031-02-09"],
    ["on Tuesday of this week", "2031-02-11"],
    ["this month", "2031-02"],
    ["this year", "2031"],
    ["last October", "2030-10"],
    ["this January", "2031-01"],
    ["on the thirtieth of January", "2031-01-30"],
    ["on the 20th of last month", "2031-01-20"],
    ["on the third of this month", "2031-02-03"],
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
    "last weekend",
    "this weekend",
    "over the weekend",
    "a week from now",
    "a month ago",
    "two years ago",
    "three days from Monday",
    "on the day before the talks",
    "the day after the talks",
    "on the previous Friday",
    "on the following Monday",
    "at the 45th session",
  ])("give no date where they name no one day, month or year: %s", (words) => {
    expect(whenOf(words, "2031-02-12")).toEqual({ asWritten: words });
  });

  it.each([
    ["last week", { relation: "before", offset: "P7D", bound: "about" }],
    ["this week", { relation: "before", offset: "P7D", bound: "at-most" }],
    ["recently", { relation: "before", nearness: "shortly" }],
    ["soon", { relation: "after", nearness: "shortly" }],
  ])("are a place beside the text where they name no day: %s", (words, place) => {
    expect(whenOf(words, "2031-02-12")).toEqual({
      asWritten: words,
      relative: [{ ...place, to: "note" }],
    });
  });

  it("are no place beside the text where somebody says them in quotation marks", () => {
    const quoted = { text: "Berg met them. Vale wrote: “We left last week.”" };
    expect(whenOf("last week", "2031-02-12", quoted)).toEqual({ asWritten: "last week" });
  });

  it("give no date for the next or the last weekday where that may be one of this week", () => {
    const more = [{ status: "planned" as const }];
    expect(whenOf("next Friday", "2031-02-12", { more })).toEqual({ asWritten: "next Friday" });
    expect(whenOf("last Tuesday", "2031-02-12")).toEqual({ asWritten: "last Tuesday" });
  });

  it("give no date on the wrong side of publication to a day without its year", () => {
    const more = [{ status: "planned" as const }];
    expect(whenOf("on 5 January", "2031-02-12", { more })).toEqual({ asWritten: "on 5 January" });
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
    ["between 13 and 15 May 2031", { date: "2031-05-13/2031-05-15" }],
    ["from 28 May to 3 June 2031", { date: "2031-05-28/2031-06-03" }],
    ["from December 28 to January 3, 2031", { date: "2030-12-28/2031-01-03" }],
    ["between May and July 2031", { date: "2031-05/2031-07" }],
    ["May 13 – June 2, 2031", { date: "2031-05-13/2031-06-02" }],
    ["from 3 June 2031 to 28 May 2031", {}],
    ["on 28 May 2031 and 3 June 2031", {}],
    ["in mid-2031", { date: "2031", phase: "mid" }],
    ["in the first half of 2031", { date: "2031", phase: "early" }],
    ["in the second half of May 2031", { date: "2031-05", phase: "late" }],
    ["in the third quarter of 2031", { date: "2031-07/2031-09" }],
    ["on the first Tuesday of May 2031", { date: "2031-05-06" }],
    ["on the last Friday in May 2031", { date: "2031-05-30" }],
    ["on the fifth Tuesday of May 2031", {}],
    ["on the last day of February 2032", { date: "2032-02-29" }],
    ["on 13 May 2031 (Tuesday)", { date: "2031-05-13" }],
    ["on 13 May 2031 (Friday)", {}],
    ["at 2031", {}],
  ])("%s", (words, time) => {
    expect(whenOf(words)).toEqual({ asWritten: words, ...time });
  });
});

describe("the end of the year or month of publication", () => {
  const dueOf = (due: string): unknown => {
    const statement = { id: "s", quotes: ["Berg asked for a signature"], speakers: [{ who: "b", for: "" }] };
    const answer = {
      ...emptyAnswer,
      actors: [{ id: "b", kind: "person", name: "Berg", more: [] }],
      statements: [
        { ...statement, act: "appeal", content: "It is due.", about: ["signature"], more: [{ due }] },
      ],
    };
    const text = `Berg asked for a signature ${due}.`;
    const source = { id: "note", kind: "document" as const, language: "en", text, published: "2031-09-12" };
    const [event] = fromExtraction(answer, { source }).dossier.events;
    return event?.type === "statement" ? event.about?.[0]?.when?.date : undefined;
  };

  it.each([
    ["by the end of the year", "2031-09-12/2031-12-31"],
    ["before the end of the year", "2031-09-12/2031-12-31"],
    ["by the end of this year", "2031-09-12/2031-12-31"],
    ["by year’s end", "2031-09-12/2031-12-31"],
    ["by year's end", "2031-09-12/2031-12-31"],
    ["by year-end", "2031-09-12/2031-12-31"],
    ["before the year's end", "2031-09-12/2031-12-31"],
    ["by the end of the month", "2031-09-12/2031-09-30"],
    ["by the end of next month", "2031-09-12/2031-10-31"],
    ["before the end of next year", "2031-09-12/2032-12-31"],
    ["within the year", undefined],
    ["this year", "2031"],
  ])("bounds what is due %s", (due, date) => {
    expect(dueOf(due)).toBe(date);
  });

  it("is that of another year in a story", () => {
    expect(whenOf("by the end of the year", "2031-09-12")).toEqual({ asWritten: "by the end of the year" });
  });
});

describe("a bound", () => {
  it.each<[words: string, date: string | undefined]>([
    ["before 13 May 2031", "../2031-05-12"],
    ["prior to May 2031", "../2031-04-30"],
    ["before 1 January 2031", "../2030-12-31"],
    ["by 13 May 2031", "../2031-05-13"],
    ["no later than May 13, 2031", "../2031-05-13"],
    ["by 13 May 2031 at the latest", "../2031-05-13"],
    ["until 13 May 2031", "../2031-05-13"],
    ["by May 2031", "../2031-05"],
    ["by the end of May 2031", "../2031-05-31"],
    ["before the end of May 2031", "../2031-05-31"],
    ["before the beginning of May 2031", "../2031-04-30"],
    ["by mid-May 2031", "../2031-05-23"],
    ["by the end of 2031", "../2031-12-31"],
    ["after 13 May 2031", "2031-05-14/.."],
    ["after the end of May 2031", "2031-06-01/.."],
    ["since 13 May 2031", "2031-05-13/.."],
    ["since late May 2031", "2031-05-17/.."],
    ["from 13 May 2031", "2031-05-13/.."],
    ["as of 13 May 2031", "2031-05-13/.."],
    ["not before 13 May 2031", "2031-05-13/.."],
    ["by 5 p.m. on 13 May 2031", "../2031-05-13"],
    ["before noon on 13 May 2031", "../2031-05-13"],
    ["after 9 a.m. on 13 May 2031", "2031-05-13/.."],
    ["by May 13", "../XXXX-05-13"],
    ["from May 13", "XXXX-05-13/.."],
    ["before May 13", undefined],
    ["two days before 13 May 2031", undefined],
    ["before and after 13 May 2031", undefined],
    ["shortly before 13 May 2031", undefined],
  ])("%s", (words, date) => {
    expect(whenOf(words)).toEqual({ asWritten: words, ...(date && { date }) });
  });

  it("begins with the day of publication where it lies ahead", () => {
    const more = [{ status: "planned" as const }];
    expect(whenOf("by 13 May", "2031-02-12", { more })).toMatchObject({
      ...{ date: "2031-02-12/2031-05-13", basis: "inferred" },
    });
    expect(whenOf("before March", "2031-02", { more })).toMatchObject({ date: "2031-02/2031-02-28" });
    expect(whenOf("by today", "2031-02-12", { more })).toMatchObject({ date: "2031-02-12" });
  });

  it("is read in the text where the answer leaves it out", () => {
    const text = "Berg met them before the 13 May 2031.";
    expect(whenOf("13 May 2031", undefined, { text })?.date).toBe("../2031-05-12");
  });

  it.each<[language: string, words: string, date: string | undefined]>([
    ["de", "bis zum 13. Mai 2031", "../2031-05-13"],
    ["de", "vor dem 13. Mai 2031", "../2031-05-12"],
    ["de", "ab dem 13. Mai 2031", "2031-05-13/.."],
    ["de", "vom 28. Mai bis 3. Juni 2031", "2031-05-28/2031-06-03"],
    ["fr", "avant le 13 mai 2031", "../2031-05-12"],
    ["fr", "jusqu’au 13 mai 2031", "../2031-05-13"],
    ["es", "antes del 13 de mayo de 2031", "../2031-05-12"],
    ["pt", "até 13 de maio de 2031", "../2031-05-13"],
    ["it", "entro il 13 maggio 2031", "../2031-05-13"],
    ["ru", "до 13 мая 2031 года", "../2031-05-13"],
    ["ru", "с 13 мая по 2 июня 2031", "2031-05-13/2031-06-02"],
    ["uk", "до 13 травня 2031 року", "../2031-05-13"],
    ["pl", "do 13 maja 2031", "../2031-05-13"],
    ["tr", "en geç 13 Mayıs 2031", undefined],
    ["zh", "2031年5月13日前", undefined],
  ])("%s: %s", (language, words, date) => {
    expect(whenOf(words, undefined, { language })).toEqual({ asWritten: words, ...(date && { date }) });
  });
});

describe("an hour", () => {
  it.each<[words: string, time: Partial<When>]>([
    ["at 2 p.m. on 13 May 2031", { date: "2031-05-13T14:00:00" }],
    ["on May 13, 2031, at 12:03 P.M.", { date: "2031-05-13T12:03:00" }],
    ["at noon on 13 May 2031", { date: "2031-05-13T12:00:00" }],
    ["at 12 a.m. on 13 May 2031", { date: "2031-05-13T00:00:00" }],
    ["at 17:30 UTC on 13 May 2031", { date: "2031-05-13T17:30:00Z" }],
    ["at 0930 hours on 13 May 2031", { date: "2031-05-13T09:30:00" }],
    ["at 17:30 (GMT+5:30) on 13 May 2031", { date: "2031-05-13T17:30:00+05:30" }],
    ["at 17:30 CEST on 13 May 2031", { date: "2031-05-13T17:30:00+02:00" }],
    ["at 5 p.m. Tokyo time on 13 May 2031", { date: "2031-05-13T17:00:00+09:00", basis: "inferred" }],
    ["at 5 p.m. local time on 13 May 2031", { date: "2031-05-13T17:00:00" }],
    // Where it is summer, "CET" is not what the clocks show, and "EST" is the time of several regions.
    ["at 17:30 CET on 13 May 2031", { date: "2031-05-13T17:30:00" }],
    ["at 5 p.m. EST on 13 May 2031", { date: "2031-05-13T17:00:00" }],
    // Midnight begins a day and ends it; "5:30" is twice in it; the others are no hour.
    ["at midnight, Moscow time, on 13 May 2031", { date: "2031-05-13" }],
    ["at 5:30 on 13 May 2031", { date: "2031-05-13" }],
    ["at 5 o’clock on 13 May 2031", { date: "2031-05-13" }],
    ["shortly after 5 p.m. on 13 May 2031", { date: "2031-05-13" }],
    ["from 9 a.m. to 5 p.m. on 13 May 2031", { date: "2031-05-13" }],
    ["at 2 p.m. in May 2031", { date: "2031-05" }],
    ["at 2 p.m. on 13 May", { date: "XXXX-05-13", timeOfDay: "14:00" }],
    ["at midnight on 13 May", { date: "XXXX-05-13" }],
    ["at 2 p.m.", { timeOfDay: "14:00" }],
    ["12:03 P.M. EDT", { timeOfDay: "12:03-04:00" }],
    ["at 5 p.m. Moscow time", { timeOfDay: "17:00" }],
    ["at midnight", { timeOfDay: "00:00" }],
    ["until 2 p.m.", {}],
    ["two hours before noon", {}],
  ])("%s", (words, time) => {
    expect(whenOf(words)).toEqual({ asWritten: words, ...time });
  });

  it("has the offset that the clocks of a city had on that day", () => {
    // Moscow was four hours ahead in 2012, and has been three since the end of 2014.
    const at = (year: string) => whenOf(`at 5 p.m. Moscow time on 13 May ${year}`)?.date;
    expect([at("2012"), at("2031")]).toEqual(["2012-05-13T17:00:00+04:00", "2031-05-13T17:00:00+03:00"]);
  });

  it("has no offset where the clocks of a city skip it or show it twice", () => {
    expect(whenOf("at 02:30 Paris time on 25 October 2020")?.date).toBe("2020-10-25T02:30:00");
    expect(whenOf("at 02:30 Paris time on 29 March 2020")?.date).toBe("2020-03-29T02:30:00");
  });

  it("belongs to a day as seen from publication", () => {
    expect(whenOf("today at 2 p.m.", "2031-02-12")).toEqual({
      ...{ asWritten: "today at 2 p.m.", date: "2031-02-12T14:00:00", basis: "inferred" },
    });
  });
});

describe("a length of time", () => {
  it.each<[words: string, duration: When["duration"]]>([
    ["for five years", { iso: "P5Y" }],
    ["for the duration of five years", { iso: "P5Y" }],
    ["for the first five years", { iso: "P5Y" }],
    ["for subsequent five-year periods", { iso: "P5Y" }],
    ["for up to twenty-one days", { iso: "P21D", bound: "at-most" }],
    ["for at least 48 hours", { iso: "PT48H", bound: "at-least" }],
    ["for a decade", { iso: "P10Y" }],
    ["for a period of six months", { iso: "P6M" }],
    ["within five years", undefined],
    ["for several years", undefined],
    ["for five working days", undefined],
    ["for five years after the signing", undefined],
    ["over the last five years", undefined],
    ["for zero days", undefined],
  ])("%s", (words, duration) => {
    expect(whenOf(words)).toEqual({
      ...{ asWritten: words, ...(duration && { duration: { ...duration, asWritten: words } }) },
    });
  });

  it("of the answer itself goes first", () => {
    const more = [{ duration: { iso: "PT2H", words: "for two hours" } }];
    expect(whenOf("for two hours", undefined, { more })?.duration?.iso).toBe("PT2H");
  });
});

describe("the date of a text", () => {
  const today = (text: string) => whenOf("today", undefined, { text: `${text}\nBerg met them today.` })?.date;

  it("is that of the one line at its head that has nothing else", () => {
    expect(today("Joint statement\n4 March 2031")).toBe("2031-03-04");
    expect(today("Port Alma, March 4, 2031")).toBe("2031-03-04");
    expect(today("Published: Tuesday, 4 March 2031")).toBe("2031-03-04");
  });

  it("is open where a line says more, or two lines have a date", () => {
    expect(today("The treaty of 4 March 2031")).toBeUndefined();
    expect(today("4 March 2031\n5 March 2031")).toBeUndefined();
    expect(today("March 2031")).toBeUndefined();
    expect(today(`${"A word. ".repeat(120)}\n4 March 2031`)).toBeUndefined();
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
    ["es", "el 13 de setiembre de 2031", "2031-09-13"],
    ["ru", "5 февраля 2031", "2031-02-05"],
    ["zh", "2031年2月5日", "2031-02-05"],
    ["zh", "2031年2月", "2031-02"],
  ])("%s: %s", (language, words, date) => {
    expect(whenOf(words, undefined, { language })).toEqual({ asWritten: words, date });
  });
});

/** The time of the topic of a statement with this act, published on 20 June 2031, a Friday, or on another day. */
function dueOf(words: string, act: ExtractedStatement["act"], published = "2031-06-20"): When | undefined {
  const statement: ExtractedStatement = {
    id: "s",
    quotes: ["Berg spoke of the ship"],
    speakers: [{ who: "b", for: "" }],
    act,
    content: "It is about the ship.",
    about: ["transport"],
    more: [{ due: words }],
  };
  const actors = [{ id: "b", kind: "person" as const, name: "Berg", more: [] }];
  const text = `Berg spoke of the ship ${words}.`;
  const { dossier } = fromExtraction(
    { ...emptyAnswer, actors, statements: [statement] },
    { source: { id: "note", kind: "document", language: "en", text, published } },
  );
  const [event] = dossier.events;
  return event?.type === "statement" ? event.about?.[0]?.when : undefined;
}

describe("a day without its year, of what a statement is about", () => {
  it.each<[words: string, act: ExtractedStatement["act"], date: string | undefined]>([
    ["on June 18", "assert", "2031-06-18"],
    ["on June 25", "assert", "2031-06-25"],
    ["on Thursday, May 29", "assert", "2031-05-29"],
    ["on December 24", "assert", undefined],
    ["on December 24", "commit", "2031-12-24"],
    ["by May 31", "demand", undefined],
    ["by August 31", "demand", "2031-06-20/2031-08-31"],
    ["by June 18", "assert", undefined],
    ["by June 25", "assert", "../2031-06-25"],
  ])("is the nearest, or the next where the act looks ahead: %s, %s", (words, act, date) => {
    expect(dueOf(words, act)).toEqual({ asWritten: words, ...inferred(date) });
  });

  it("lies in the past winter of a text published in spring", () => {
    expect(dueOf("on 24 February", "assert", "2032-04")).toEqual({
      asWritten: "on 24 February",
      ...inferred("2032-02-24"),
    });
  });
});
