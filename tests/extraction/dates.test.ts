import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarNamesOf } from "../../src/extraction/text/dates/calendar-names.js";
import { supportOf } from "../../src/extraction/text/dates/dates-in-text.js";
import { createSourceText } from "../../src/extraction/text/source-text.js";
import { fromExtraction } from "../../src/extraction.js";

const inText = (text: string, language = "en") =>
  createSourceText({ id: "note", kind: "document", language }, text);

/** How a text that has only these words supports a date beside them. */
const beside = (words: string, date: string, published: string | undefined, language = "en") =>
  supportOf(date, words, published, inText(`The ministers met ${words}.`, language));

/** "no" for whatever leaves the date out. */
const verdict = (...given: Parameters<typeof beside>): string => {
  const support = beside(...given);
  if (typeof support === "string") return support;
  return "lacks" in support ? "lacks" : "contradicts";
};

describe("a date beside words for a day", () => {
  // 12 February 2031 is a Wednesday.
  it.each<[string, string, string]>([
    ["today", "2031-02-12", "inferred"],
    ["today", "1850-01-01", "contradicts"],
    ["today", "2031-02-11", "contradicts"],
    ["today", "2031-02", "inferred"],
    ["today", "2031", "inferred"],
    ["tonight", "2031-02-12", "inferred"],
    ["this evening", "2031-02-13", "contradicts"],
    ["yesterday morning", "2031-02-11", "inferred"],
    ["yesterday", "2031-02-12", "contradicts"],
    ["tomorrow", "2031-02-13", "inferred"],
    ["the day before yesterday", "2031-02-10", "inferred"],
    ["the day before yesterday", "2031-02-11", "contradicts"],
    ["the day after tomorrow", "2031-02-14", "inferred"],
    ["last night", "2031-02-11", "inferred"],
    ["on Tuesday", "2031-02-11", "inferred"],
    ["on Tuesday", "2031-02-18", "inferred"],
    ["on Tuesday", "2031-02-04", "contradicts"],
    ["on Tuesday", "2031-02-12", "contradicts"],
    ["on Wednesday", "2031-02-12", "inferred"],
    ["on Wednesday", "2031-02-05", "contradicts"],
    ["last Tuesday", "2031-02-11", "inferred"],
    ["last Tuesday", "2031-02-04", "inferred"],
    ["last Tuesday", "2031-02-18", "contradicts"],
    ["next Friday", "2031-02-14", "inferred"],
    ["next Friday", "2031-02-21", "inferred"],
    ["next Friday", "2031-02-07", "contradicts"],
    ["on Friday of last week", "2031-02-07", "inferred"],
    ["on Friday of last week", "2031-02-14", "contradicts"],
    ["on Tues. evening", "2031-02-11", "inferred"],
    ["three days ago", "2031-02-09", "inferred"],
    ["three days ago", "2031-02-08", "contradicts"],
    ["two days from now", "2031-02-14", "inferred"],
    ["in two weeks", "2031-02-26", "lacks"],
    ["in two weeks", "2031-02", "inferred"],
    ["in two weeks", "2031-04", "contradicts"],
    ["last weekend", "2031-02-08", "inferred"],
    ["last weekend", "2031-02-15", "contradicts"],
    ["this weekend", "2031-02-15", "inferred"],
    ["next weekend", "2031-02-22", "inferred"],
    ["next weekend", "2031-02-08", "contradicts"],
    ["last year", "2030", "inferred"],
    ["last year", "2028", "contradicts"],
    ["yesterday", "2031-02-1X", "inferred"],
    ["yesterday", "2031-02-2X", "contradicts"],
    ["yesterday", "2031-XX-11", "inferred"],
    ["yesterday", "2031-XX-12", "contradicts"],
    ["yesterday", "203X", "inferred"],
    ["yesterday", "202X", "contradicts"],
    ["last month", "2031-0X", "inferred"],
    ["last month", "2031-1X", "contradicts"],
    ["last week", "2031-02-XX", "inferred"],
    ["last week", "2031-03-XX", "contradicts"],
  ])("%s: %s is %s", (words, date, expected) => {
    expect(verdict(words, date, "2031-02-12")).toBe(expected);
  });

  const day = (number: number): string => new Date(number * 864e5).toISOString().slice(0, 10);
  const exact: [string, number][] = [
    ["today", 0],
    ["this morning", 0],
    ["yesterday", -1],
    ["tomorrow", 1],
    ["the day before yesterday", -2],
    ["the day after tomorrow", 2],
    ["four days ago", -4],
  ];

  it("is right on one day, and wrong on every other within 400", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 40_000 }),
        fc.constantFrom(...exact),
        fc.integer({ min: -400, max: 400 }),
        (published, [words, shift], other) => {
          expect(verdict(words, day(published + shift), day(published))).toBe("inferred");
          if (other !== shift)
            expect(verdict(words, day(published + other), day(published))).toBe("contradicts");
        },
      ),
    );
  });

  it("is, of a weekday, one of the two nearest", () => {
    const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 40_000 }),
        fc.integer({ min: -400, max: 400 }),
        (published, shift) => {
          const date = day(published + shift);
          const name = weekdays[new Date((published + shift) * 864e5).getUTCDay()] ?? "";
          expect(verdict(`on ${name}`, date, day(published))).toBe(
            Math.abs(shift) < 7 ? "inferred" : "contradicts",
          );
          expect(verdict(`on ${weekdays.find((one) => one !== name)}`, date, day(published))).toBe(
            "contradicts",
          );
        },
      ),
    );
  });
});

describe("a date beside words for a longer time", () => {
  it.each<[string, string, string]>([
    ["last week", "2031-02-03/2031-02-09", "inferred"],
    ["last week", "2031-02", "inferred"],
    ["last week", "2031-02-05", "lacks"],
    ["last week", "2031-01", "contradicts"],
    ["over the weekend", "2031-02-08/2031-02-09", "inferred"],
    ["last month", "2031-01", "inferred"],
    ["last month", "2031-02", "contradicts"],
    ["last month", "2031-01-14", "lacks"],
    ["next month", "2031-03", "inferred"],
    ["this year", "2031", "inferred"],
    ["last year", "2030", "inferred"],
    ["last year", "2031", "contradicts"],
    ["earlier this year", "2030", "contradicts"],
    ["two months ago", "2030-12", "inferred"],
    ["a year ago", "2030", "inferred"],
    ["a year ago", "2027", "contradicts"],
    ["at the end of October", "2030-10", "inferred"],
    ["at the end of October", "XXXX-10", "stated"],
    ["at the end of October", "2030-10-20/2030-10-31", "inferred"],
    ["at the end of October", "2030-10-04", "contradicts"],
    ["at the end of October", "2030-11", "contradicts"],
    ["at the end of October", "2028-10", "contradicts"],
    ["in early March", "2031-03", "inferred"],
    ["last October", "2030-10", "inferred"],
    ["last October", "2031-10", "contradicts"],
    ["in 2029", "2029", "stated"],
    ["in 2029", "2030", "contradicts"],
  ])("%s: %s is %s", (words, date, expected) => {
    expect(verdict(words, date, "2031-02-12")).toBe(expected);
  });

  it("is stated where the text has the year", () => {
    const text = inText("In 2030 they met. At the end of October they signed.");
    expect(supportOf("2030-10", "At the end of October", "2030-11-02", text)).toBe("stated");
  });
});

describe("a date beside a day and a month", () => {
  it.each<[string, string, string | undefined, string]>([
    ["on 13 May", "2031-05-13", "2031-05-15", "inferred"],
    ["on 13 May", "2031-05-14", "2031-05-15", "contradicts"],
    ["on 13 May", "2031-06-13", "2031-05-15", "contradicts"],
    ["on 13 May", "2030-05-13", "2031-05-15", "contradicts"],
    ["on 13 May", "2033-05-13", "2031-05-15", "contradicts"],
    ["on May 13th", "XXXX-05-13", undefined, "stated"],
    ["on May 13th", "2031-05-13", undefined, "lacks"],
    ["on the thirteenth of May", "XXXX-05-13", undefined, "stated"],
    ["on the twenty-first of May", "XXXX-05-21", undefined, "stated"],
    ["on the twenty-first of May", "XXXX-05-01", undefined, "contradicts"],
    ["on 13 May 2031", "2031-05-13", undefined, "stated"],
    ["on 13 May 2031", "2031-05-12", undefined, "contradicts"],
    ["on May 13, 2031", "2030-05-13", undefined, "contradicts"],
    ["from 13 to 15 May 2031", "2031-05-13/2031-05-15", undefined, "stated"],
    ["from 13 to 15 May 2031", "2031-05-13/2031-05-16", undefined, "lacks"],
    ["on 2031-05-13", "2031-05-13", undefined, "stated"],
    ["on 13.05.2031", "2031-05-13", undefined, "stated"],
    ["on 05/13/2031", "2031-05-13", undefined, "stated"],
    ["on 05/13/2031", "2031-05-12", undefined, "contradicts"],
    // 13 May 2033 is a Friday; in 2031 it is a Tuesday.
    ["on Friday 13 May", "2033-05-13", "2033-05-20", "inferred"],
    ["on Friday 13 May", "2032-05-13", "2032-05-20", "contradicts"],
    ["on Friday, May 13, 2033", "2033-05-13", undefined, "stated"],
    ["on Friday, May 13, 2031", "2031-05-13", undefined, "contradicts"],
    ["on 28 December", "2030-12-28", "2031-01-02", "inferred"],
    ["on 28 December", "2031-12-28", "2031-01-02", "contradicts"],
    ["on 3 January", "2031-01-03", "2030-12-30", "inferred"],
    ["on the 13th", "2031-05-13", "2031-05-15", "inferred"],
    ["on the 13th", "2031-08-13", "2031-05-15", "lacks"],
    ["on the 13th", "2031-05-14", "2031-05-15", "contradicts"],
  ])("%s: %s, published %s, is %s", (words, date, published, expected) => {
    expect(verdict(words, date, published)).toBe(expected);
  });

  it("is read with the words around", () => {
    const text = inText("On Friday 13 May they met, and on Friday 20 May they parted.");
    expect(supportOf("2033-05-20", "on Friday", "2033-05-25", text)).toBe("inferred");
    expect(supportOf("2033-05-27", "on Friday", "2033-05-25", text)).toMatchObject({ contradicts: {} });
  });

  it("may lie before or behind it, where the words say so", () => {
    const text = inText("A week after 13 May they met. They had parted on 6 May 2031.");
    expect(supportOf("2031-05-06", "A week after 13 May", undefined, text)).toBe("stated");
  });
});

describe("a date beside words that do not say when", () => {
  it.each<[string, string]>([
    ["2031-02-12", "inferred"],
    ["2031-02-11", "inferred"],
    ["2031-02", "inferred"],
    ["2031-02-05", "lacks"],
    ["1850-01-01", "lacks"],
  ])("%s is %s", (date, expected) => {
    expect(verdict("shortly after the talks", date, "2031-02-12")).toBe(expected);
  });

  it("may be given by other words of the text", () => {
    const text = inText("They parted on Friday. Shortly after the talks a note came.");
    expect(supportOf("2031-02-07", "Shortly after the talks", "2031-02-12", text)).toBe("inferred");
    expect(supportOf("2031-02-06", "Shortly after the talks", "2031-02-12", text)).toEqual({
      lacks: "the month 02",
    });
  });
});

describe("a date without words beside it", () => {
  const verdictOf = (sentence: string, date: string, published?: string): string => {
    const text = inText(`On 4 May 2030 they had met. ${sentence} They parted on 6 May.`);
    const start = text.text.indexOf(sentence);
    const support = supportOf(date, "", published, text, [{ start, end: start + sentence.length }]);
    return typeof support === "string" ? support : "left out";
  };

  it.each<[string, string, string | undefined, string]>([
    ["Berg spoke with Vale.", "2031-02-12", "2031-02-12", "inferred"],
    ["Berg spoke with Vale.", "2031-02-11", "2031-02-12", "inferred"],
    ["Berg spoke with Vale.", "2031-02-10", "2031-02-12", "left out"],
    ["Berg spoke with Vale.", "2031-02-13", "2031-02-12", "left out"],
    ["Berg spoke with Vale.", "2031-02-12", "2031-02", "left out"],
    ["Berg spoke with Vale.", "2031-02-12", undefined, "left out"],
    ["Berg spoke with Vale on Friday.", "2031-02-12", "2031-02-12", "left out"],
    ["Berg spoke with Vale in January.", "2031-02-12", "2031-02-12", "left out"],
    ["Berg spoke with Vale a fortnight ago.", "2031-02-12", "2031-02-12", "left out"],
    ["Berg spoke with Vale last autumn.", "2031-02-12", "2031-02-12", "left out"],
  ])("%s %s, published %s, is %s", (sentence, date, published, expected) => {
    expect(verdictOf(sentence, date, published)).toBe(expected);
  });
});

describe("an interval that begins or ends with publication", () => {
  // 14 February 2031 is a Friday.
  it.each<[string, string, string]>([
    ["over the last 48 hours", "2031-02-12/2031-02-14", "inferred"],
    ["over the last 48 hours", "2031-02-05/2031-02-14", "left out"],
    ["before the end of next week", "2031-02-14/2031-02-23", "inferred"],
    ["before the end of next week", "2031-02-14/2031-03-02", "left out"],
    ["before the end of next week", "2031-01-14/2031-02-23", "left out"],
  ])("%s: %s is %s", (words, date, expected) => {
    const found = verdict(words, date, "2031-02-14");
    expect(found === "inferred" ? found : "left out").toBe(expected);
  });
});

describe("a day of publication", () => {
  it.each<[string, string, string]>([
    ["2031-02-12T23:30:00-05:00", "2031-02-12", "inferred"],
    ["2031-02-12T23:30:00-05:00", "2031-02-13", "contradicts"],
    ["2031-02-12T23:30:00Z", "2031-02-13", "inferred"],
    ["2031-02-12T23:30:00Z", "2031-02-11", "contradicts"],
    ["2031-02-12T02:00:00Z", "2031-02-11", "inferred"],
    ["2031-02-12T02:00:00Z", "2031-02-13", "contradicts"],
    ["2031-02", "2031-02", "inferred"],
    ["2031-02", "2031-04", "contradicts"],
    ["2031", "2030", "contradicts"],
  ])("%s: today may be %s: %s", (published, date, expected) => {
    expect(verdict("today", date, published)).toBe(expected);
  });

  it("is not that of words in quotation marks, which may have been spoken on another day of the text", () => {
    const text = inText("“We meet today,” Berg said on Monday. Vale left today.");
    expect(supportOf("2031-02-10", "We meet today", "2031-02-12", text)).toBe("inferred");
    expect(supportOf("2031-02-09", "We meet today", "2031-02-12", text)).toMatchObject({ contradicts: {} });
    expect(supportOf("2031-02-10", "Vale left today", "2031-02-12", text)).toMatchObject({ contradicts: {} });
  });

  it("is needed for words that are seen from it", () => {
    expect(verdict("today", "2031-02-12", undefined)).toBe("lacks");
    expect(verdict("on Friday", "2031-02-12", undefined)).toBe("contradicts");
  });
});

describe("a date in another language", () => {
  it.each<[string, string, string, string]>([
    ["de", "gestern", "2031-02-11", "inferred"],
    ["de", "gestern", "2031-02-12", "contradicts"],
    ["de", "vorgestern", "2031-02-10", "inferred"],
    ["de", "am Dienstag", "2031-02-11", "inferred"],
    ["de", "am Dienstag", "2031-02-12", "contradicts"],
    ["de", "am 13. Mai", "2031-05-13", "inferred"],
    ["de", "am 13. Mai", "2031-05-14", "contradicts"],
    ["fr", "hier", "2031-02-11", "inferred"],
    ["fr", "le 13 mai", "2031-05-13", "inferred"],
    ["es", "ayer", "2031-02-10", "contradicts"],
    ["es", "el 13 de mayo de 2031", "2031-05-13", "stated"],
    ["ru", "вчера", "2031-02-11", "inferred"],
    ["ru", "13 мая", "2031-05-13", "inferred"],
    ["ru", "13 мая", "2031-06-13", "contradicts"],
    ["ja", "2031年2月5日", "2031-02-05", "stated"],
    ["ja", "2031年2月5日", "2031-02-06", "contradicts"],
  ])("%s, %s: %s is %s", (language, words, date, expected) => {
    expect(verdict(words, date, "2031-02-12", language)).toBe(expected);
  });

  it("has no names that the runtime does not know", () => {
    expect(calendarNamesOf("en-x").months.size).toBeGreaterThanOrEqual(0);
    expect(calendarNamesOf("no language").months.size).toBe(0);
    expect(calendarNamesOf("no language").phrases).toEqual([]);
  });
});

it("an answer with a date against its words loses the date, and is told the days that the words give", () => {
  const { issues, dossier } = fromExtraction(
    {
      actors: [{ id: "b", kind: "person", name: "Berg", aliases: [], office: "", memberOf: "" }],
      meetings: [
        {
          ...{ id: "m", quotations: [{ exact: "Berg met them yesterday", before: "" }], chain: [] },
          ...{ date: "1850-01-01", timeAsWritten: "yesterday", form: "conversation", medium: "unstated" },
          ...{ participants: [{ actor: "b", onBehalfOf: "" }], place: "", duration: "", outcome: "unstated" },
          ...{ status: "actual", subjects: [] },
        },
      ],
      ...{ statements: [], territories: [], positions: [], controlAssessments: [], order: [] },
    },
    { source: { id: "note", kind: "document", published: "2031-02-12", text: "Berg met them yesterday." } },
  );
  expect(issues.map(({ code, effect, message }) => [code, effect, message])).toEqual([
    ["date-contradicts-text", "left-out", 'The words "yesterday" give 2031-02-11; the date is "1850-01-01".'],
  ]);
  expect(dossier.events[0]?.when).toEqual({ asWritten: "yesterday" });
});
