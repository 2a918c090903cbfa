import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeRelations, type When } from "../../../src/model/index.js";
import { describeTime, isEdtf } from "../../../src/time.js";
import { inZones } from "../../support/zones.js";
import { allowed, partsOfYear, specification } from "../../time/edtf/edtf-examples.js";
import { edtfText } from "../../time/edtf/edtf-texts.js";

const names: Readonly<Record<string, string>> = {
  "istanbul-round": "the Istanbul talks",
  ceasefire: "the ceasefire",
  "kigali-visit": "the visit to Kigali",
};
const name = (id: string): string | undefined => names[id];

const dates: readonly [date: string, words: string][] = [
  // As precise as the source.
  ["2025", "2025"],
  ["2025-05", "May 2025"],
  ["2025-05-16", "16 May 2025"],
  ["0800-12-25", "25 December AD 800"],
  ["-0043-03-15", "15 March 44 BC"],
  ["0000", "1 BC"],
  ["9999", "9999"],
  ["Y12000", "the year 12,000"],
  ["Y170000002", "the year 170,000,002"],
  ["Y-17E7", "170,000,001 BC"],
  ["2025-05-16T14:30:00", "16 May 2025, 14:30, zone not given"],
  ["2025-05-16T14:30:15Z", "16 May 2025, 14:30:15 UTC"],
  ["2025-05-16T14:30:00+03", "16 May 2025, 14:30 UTC+3"],
  ["2025-05-16T09:05:00-04:00", "16 May 2025, 09:05 UTC-4"],
  ["2025-05-16T00:00:00+05:45", "16 May 2025, 00:00 UTC+5:45"],
  ["2025-05-16T24:00:00Z", "16 May 2025, 24:00 UTC"],

  // Not stated.
  ["XXXX-05-16", "16 May, year not stated"],
  ["XXXX-05", "May, year not stated"],
  ["XXXX", "an unstated year"],
  ["XXXX-XX", "an unstated month"],
  ["XXXX-XX-XX", "an unstated day"],
  ["XXXX-XX-16", "the 16th of an unstated month"],
  ["XXXX-05-XX", "a day in May, year not stated"],
  ["2025-XX", "a month in 2025"],
  ["2025-XX-XX", "a day in 2025"],
  ["2025-05-XX", "a day in May 2025"],
  ["2025-XX-16", "the 16th of a month in 2025"],
  ["2025-XX-01", "the 1st of a month in 2025"],
  ["2025-XX-03", "the 3rd of a month in 2025"],
  ["2025-XX-11", "the 11th of a month in 2025"],
  ["2025-XX-13", "the 13th of a month in 2025"],
  ["2025-XX-22", "the 22nd of a month in 2025"],
  ["2025-XX-12", "the 12th of a month in 2025"],
  ["2025-05-1X", "a day from 10 to 19 May 2025"],
  ["2025-05-3X", "30 or 31 May 2025"],
  ["2025-04-3X", "30 April 2025"],
  ["2025-05-X5", "5, 15 or 25 May 2025"],
  ["2023-02-2X", "a day from 20 to 28 February 2023"],
  ["2024-02-2X", "a day from 20 to 29 February 2024"],
  ["XXXX-02-2X", "a day from 20 to 29 February, year not stated"],
  ["2025-1X", "a month from October to December 2025"],
  ["2025-X1", "January or November 2025"],
  ["2025-X5", "May 2025"],
  ["2025-X1-16", "the 16th of January or November 2025"],
  ["2025-XX-1X", "a day from the 10th to the 19th of a month in 2025"],
  ["198X", "the 1980s"],
  ["200X", "some year from 2000 to 2009"],
  ["19XX", "some year from 1900 to 1999"],
  ["1XXX", "some year from 1000 to 1999"],
  ["19X5", "some year of the form 19X5"],
  ["-004X", "some year from 50 BC to 41 BC"],
  ["-198X", "some year from 1990 BC to 1981 BC"],
  ["198X-05", "May of some year in the 1980s"],
  ["19XX-05-16", "16 May of some year from 1900 to 1999"],
  ["1950S2", "some year from 1900 to 1999, estimated at 1950"],
  ["1950S4", "1950"],

  // Uncertain, approximate, both.
  ["2025-05?", "May 2025 (uncertain)"],
  ["2025~", "about 2025"],
  ["2025-05-16%", "about 16 May 2025 (uncertain)"],
  ["XXXX-05-16?", "16 May, year not stated (uncertain)"],
  ["198X~", "the 1980s (approximate)"],
  ["19XX-05-16~", "about 16 May of some year from 1900 to 1999"],
  ["2025-05-XX%", "a day in May 2025 (uncertain, approximate)"],
  ["2025?-05-16", "16 May 2025 (year uncertain)"],
  ["2025-05~-16", "16 May 2025 (year and month approximate)"],
  ["2025-05-?16", "16 May 2025 (day uncertain)"],
  ["2025-?05-~16", "16 May 2025 (month uncertain, day approximate)"],

  // Parts of a year.
  ["2025-21", "spring 2025"],
  ["2025-24", "winter 2025"],
  ["2025-26", "northern summer 2025"],
  ["2025-28", "northern winter 2025"],
  ["2025-29", "southern spring 2025"],
  ["2025-31", "southern autumn 2025"],
  ["2025-33", "the first quarter of 2025"],
  ["2025-36", "the fourth quarter of 2025"],
  ["2025-39", "the third third of 2025"],
  ["2025-40", "the first half of 2025"],
  ["XXXX-23", "autumn, year not stated"],
  ["XXXX-34", "the second quarter of an unstated year"],
  ["2025-21~", "about spring 2025"],
  ["2025-33?", "the first quarter of 2025 (uncertain)"],
  ["2025?-33", "the first quarter of 2025 (year uncertain)"],
  ["2025-?21", "spring 2025 (season uncertain)"],
  ["2025-?33", "the first quarter of 2025 (quarter uncertain)"],
  ["2025-~39", "the third third of 2025 (third approximate)"],
  ["2025-?40", "the first half of 2025 (half uncertain)"],

  // Intervals.
  ["2025-05-16/2025-05-18", "16 to 18 May 2025"],
  ["2025-04-30/2025-05-02", "30 April to 2 May 2025"],
  ["2024-12-30/2025-01-02", "30 December 2024 to 2 January 2025"],
  ["2025-04/2025-05", "April to May 2025"],
  ["2024-11/2025-02", "November 2024 to February 2025"],
  ["2024/2026", "2024 to 2026"],
  ["-0044/0010", "45 BC to AD 10"],
  ["XXXX-05-16/XXXX-05-18", "16 to 18 May, year not stated"],
  ["2025-05-16/2025-05-16", "16 May 2025"],
  ["2004-02-01/2005-02", "from 1 February 2004 to February 2005"],
  ["2024/2025-05", "from 2024 to May 2025"],
  ["2025/2025-05", "from 2025 to May 2025"],
  ["2025-05/2025", "from May 2025 to 2025"],
  ["2025-05/2025-06-10", "from May 2025 to 10 June 2025"],
  ["2025-05-10/2025-06", "from 10 May 2025 to June 2025"],
  ["198X/1990", "from the 1980s to 1990"],
  ["2025-21/2025-23", "from spring 2025 to autumn 2025"],
  ["2025-05/", "from May 2025 to an unstated end"],
  ["2025-05/..", "from May 2025 onwards"],
  ["/2025-05", "from an unstated start to May 2025"],
  ["../2025-05", "until May 2025"],
  ["../..", "at any time"],
  ["../", "until an unstated end"],
  ["/..", "from an unstated start onwards"],
  ["2025-05?/2025-06", "from May 2025 (uncertain) to June 2025"],
  ["2025-05/2025-06?", "from May 2025 to June 2025 (end uncertain)"],
  ["2004-06-11%/2004-08~", "from about 11 June 2004 (uncertain) to about August 2004"],

  // Sets.
  ["[1667,1668]", "1667 or 1668"],
  ["[1667,1668,1670..1672]", "1667, 1668 or a year from 1670 to 1672"],
  ["[2025-05-16..2025-05-18]", "a day from 16 to 18 May 2025"],
  ["{2025-05-16,2025-05-18}", "16 May 2025 and 18 May 2025"],
  ["{1667,1668,1670..1672}", "1667, 1668 and 1670 to 1672"],
  ["[..1984]", "1984 or earlier"],
  ["[1984-12..]", "December 1984 or later"],
  ["[1667,1760-12..]", "1667; or December 1760 or later"],
  ["[..1667,1700,1760-12..]", "1667 or earlier; 1700; or December 1760 or later"],
  ["{1667,2025-05..}", "1667; and May 2025 and all time after"],
  ["[2025-05..2025-08]", "a month from May to August 2025"],
  ["[2025-05-16..2025-05-16]", "16 May 2025"],
  ["{..1983-12-31,1984-10-10}", "31 December 1983 and all time before; and 10 October 1984"],
  ["[XXXX-05-16,XXXX-05-17]", "16 May, year not stated; or 17 May, year not stated"],

  // No date at all, or none that there is.
  ["2025-02-30", "“2025-02-30”"],
  ["16 May", "“16 May”"],
];

const durations: readonly [duration: NonNullable<When["duration"]>, words: string][] = [
  [{ iso: "P35D", asWritten: "for five weeks" }, "“five weeks”"],
  [{ iso: "P14D", asWritten: "for some 14 days" }, "14 days"],
  [{ iso: "PT2H", asWritten: "dos horas" }, "two hours"],
  [{ iso: "PT2H" }, "two hours"],
  [{ iso: "PT1H" }, "one hour"],
  [{ iso: "PT2H", bound: "about" }, "about two hours"],
  [{ iso: "PT2H", bound: "at-least" }, "at least two hours"],
  [{ iso: "PT2H", bound: "at-most" }, "at most two hours"],
  [{ iso: "PT2H", bound: "at-least", asWritten: "more than two hours" }, "at least two hours"],
  [{ iso: "PT90M" }, "90 minutes"],
  [{ iso: "PT1H50M" }, "1 hour 50 minutes"],
  [{ iso: "PT1.5H" }, "1.5 hours"],
  [{ iso: "PT1,5H" }, "1.5 hours"],
  [{ iso: "P14D" }, "14 days"],
  [{ iso: "P9D" }, "nine days"],
  [{ iso: "P3W" }, "three weeks"],
  [{ iso: "P1Y6M" }, "1 year 6 months"],
  [{ iso: "P1Y0M" }, "one year"],
  [{ iso: "P0D" }, "0 days"],
  [{ asWritten: "brief" }, "“brief”"],
  [{ iso: "two hours" }, "“two hours”"],
  [{ iso: "P" }, "“P”"],
];

type Relative = NonNullable<When["relative"]>[number];
const relations: readonly [relative: Relative | Relative[], words: string][] = [
  [{ relation: "after", to: "istanbul-round", nearness: "shortly" }, "shortly after the Istanbul talks"],
  [
    { relation: "before", to: "istanbul-round", nearness: "immediately" },
    "immediately before the Istanbul talks",
  ],
  [{ relation: "after", to: "call" }, "after [call]"],
  [{ relation: "at", to: "ceasefire" }, "at the time of the ceasefire"],
  [{ relation: "at", to: "ceasefire", toPoint: "start" }, "at the start of the ceasefire"],
  [
    { relation: "at", point: "start", to: "ceasefire", toPoint: "end" },
    "starting at the end of the ceasefire",
  ],
  [{ relation: "after", to: "ceasefire", offset: "P2D" }, "two days after the ceasefire"],
  [
    { relation: "after", to: "ceasefire", toPoint: "start", offset: "P14D", bound: "at-most" },
    "at most 14 days after the start of the ceasefire",
  ],
  [
    { relation: "before", point: "end", to: "kigali-visit", offset: "PT3H", bound: "about" },
    "ending about three hours before the visit to Kigali",
  ],
  [
    { relation: "before", to: "ceasefire", nearness: "shortly", offset: "PT5M", bound: "about" },
    "shortly (about five minutes) before the ceasefire",
  ],
  // "Completed within 14 days of its start."
  [
    { point: "end", relation: "after", to: "self", toPoint: "start", offset: "P14D", bound: "at-most" },
    "ending at most 14 days after its own start",
  ],
  [{ relation: "meets", to: "ceasefire" }, "ending at the start of the ceasefire"],
  [{ relation: "met-by", to: "ceasefire" }, "starting at the end of the ceasefire"],
  [{ relation: "overlaps", to: "ceasefire" }, "starting before and ending during the ceasefire"],
  [{ relation: "overlapped-by", to: "ceasefire" }, "starting during and ending after the ceasefire"],
  [{ relation: "starts", to: "ceasefire" }, "starting with the ceasefire and ending sooner"],
  [{ relation: "started-by", to: "ceasefire" }, "starting with the ceasefire and ending later"],
  [{ relation: "during", to: "ceasefire" }, "during the ceasefire"],
  [{ relation: "contains", to: "ceasefire" }, "starting before and ending after the ceasefire"],
  [{ relation: "finishes", to: "ceasefire" }, "starting during and ending with the ceasefire"],
  [{ relation: "finished-by", to: "ceasefire" }, "starting before and ending with the ceasefire"],
  [{ relation: "equals", to: "ceasefire" }, "over exactly the same time as the ceasefire"],
  // What does not go together is still said.
  [{ relation: "during", to: "ceasefire", offset: "PT2H" }, "during the ceasefire (by two hours)"],
  [{ relation: "during", point: "start", to: "ceasefire" }, "its start during the ceasefire"],
  [{ relation: "overlapped-by", to: "ceasefire", toPoint: "end" }, "overlapped by the end of the ceasefire"],
  [
    { relation: "at", to: "ceasefire", nearness: "shortly", offset: "PT2H" },
    "at the time of the ceasefire (shortly, by two hours)",
  ],
  // A word that only a newer version knows.
  [{ relation: "skirts" as Relative["relation"], to: "ceasefire" }, "skirts the ceasefire"],
  // All of them hold.
  [
    [
      { relation: "after", to: "istanbul-round" },
      { relation: "before", to: "kigali-visit" },
    ],
    "after the Istanbul talks and before the visit to Kigali",
  ],
  [
    [
      { relation: "overlaps", to: "ceasefire" },
      { relation: "after", to: "call" },
    ],
    "starting before and ending during the ceasefire; after [call]",
  ],
];

const times: readonly [when: When, words: string][] = [
  [
    { date: "2025-05-16", duration: { iso: "PT2H", bound: "at-least" } },
    "16 May 2025, lasting at least two hours",
  ],
  [{ date: "2025-05-16", duration: { asWritten: "brief" } }, "16 May 2025, length given as “brief”"],
  [
    { date: "XXXX-05-16", relative: [{ relation: "after", to: "istanbul-round", nearness: "shortly" }] },
    "16 May, year not stated, shortly after the Istanbul talks",
  ],
  [
    { relative: [{ relation: "after", to: "istanbul-round" }], duration: { iso: "PT2H" } },
    "after the Istanbul talks, lasting two hours",
  ],
  // What has an "and" of its own is told apart from what stands beside it.
  [
    { date: "2025-05-16", relative: [{ relation: "overlaps", to: "ceasefire" }] },
    "16 May 2025, starting before and ending during the ceasefire",
  ],
  [
    {
      date: "2025-05-16",
      relative: [
        { relation: "overlaps", to: "ceasefire" },
        { relation: "after", to: "call" },
      ],
    },
    "16 May 2025; starting before and ending during the ceasefire; after [call]",
  ],
  [
    {
      date: "2025-05-16",
      relative: [
        { relation: "after", to: "ceasefire" },
        { relation: "before", to: "call" },
      ],
    },
    "16 May 2025, after the ceasefire and before [call]",
  ],
  [{ date: "2025-05-16", basis: "inferred" }, "16 May 2025 (inferred)"],
  [{ date: "2025-05-16", basis: "stated" }, "16 May 2025"],
  [{ date: "2025-05-16", basis: "presupposed" }, "16 May 2025 (presupposed)"],
  [
    { date: "2025-05-16", duration: { iso: "PT2H" }, basis: "inferred" },
    "16 May 2025 (date inferred), lasting two hours (inferred)",
  ],
  [{ date: "2025-05-16", asWritten: "on Friday" }, "16 May 2025"],
  [{ asWritten: " in the\n  spring " }, "“in the spring”"],
  [
    { asWritten: "10 Muharram 1446", calendar: "islamic-umalqura" },
    "“10 Muharram 1446” (Umm al-Qura calendar)",
  ],
  [{ asWritten: "25 October 1917", calendar: "julian" }, "“25 October 1917” (Julian calendar)"],
  [{ date: "1917-11-07", asWritten: "25 October 1917", calendar: "julian" }, "7 November 1917"],
  [{ asWritten: "lately", relative: [], duration: {} }, "“lately”"],
  [{}, ""],
  [{ date: "2025-05-16T11:00:00", basis: "inferred" }, "16 May 2025, 11:00, zone not given (date inferred)"],
  [{ date: "2025-05-16T11:00:00", asWritten: "11:00 A.M. AST" }, "16 May 2025, 11:00 “AST”"],
  [{ basis: "inferred" }, ""],
  [{ calendar: "julian" }, ""],
];

describe("describeTime", () => {
  test.each(dates)("describes the date %s as: %s", (date, words) => {
    expect(describeTime({ date })).toBe(words);
  });

  test.each(durations)("describes the duration %j as: %s", (duration, words) => {
    expect(describeTime({ duration })).toBe(words);
  });

  test.each(relations)("describes the relation %j as: %s", (relative, words) => {
    expect(describeTime({ relative: [relative].flat() }, { name, selfId: "self" })).toBe(words);
  });

  test.each(times)("describes the time %j as: %s", (when, words) => {
    expect(describeTime(when, { name })).toBe(words);
  });

  test("shows the id of a record without a name", () => {
    const relative: Relative[] = [{ relation: "after", to: "istanbul-round", nearness: "shortly" }];
    expect(describeTime({ relative })).toBe("shortly after [istanbul-round]");
    expect(describeTime({ relative }, { name: () => " " })).toBe("shortly after [istanbul-round]");
  });

  const iso = fc.constantFrom("PT2H", "P14D", "PT1H50M", "P0D", "P1.5D", "P999999999999D");
  const bound = fc.constantFrom("about" as const, "at-least" as const, "at-most" as const);
  const point = fc.constantFrom("start" as const, "end" as const);
  const when: fc.Arbitrary<When> = fc.record(
    {
      date: fc.oneof(edtfText, fc.string()),
      duration: fc.record({ iso, bound, asWritten: fc.string({ minLength: 1 }) }, { requiredKeys: ["iso"] }),
      relative: fc.array(
        fc.record(
          {
            relation: fc.constantFrom(...timeRelations),
            to: fc.constantFrom("a", "b", "self"),
            point,
            toPoint: point,
            offset: iso,
            bound,
            nearness: fc.constantFrom("immediately" as const, "shortly" as const),
          },
          { requiredKeys: ["relation", "to"] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      asWritten: fc.string({ minLength: 1 }),
      basis: fc.constantFrom("stated" as const, "presupposed" as const, "inferred" as const),
    },
    { requiredKeys: [] },
  );

  test("describes every non-empty time on one line", () => {
    fc.assert(
      fc.property(when, (time) => {
        const words = describeTime(time, { selfId: "self" });
        const silent = [time.date, time.duration, time.relative, time.asWritten].every(
          (each) => each === undefined,
        );
        expect(words === "").toBe(silent);
        expect(words).not.toMatch(/[\n\r]|undefined|NaN| {2}|\[object/);
      }),
      { numRuns: 500 },
    );
  });

  test("puts every valid date in words, without quoting it", () => {
    fc.assert(
      fc.property(edtfText, (date) => {
        fc.pre(isEdtf(date));
        expect(describeTime({ date })).toMatch(/^[^“]+$/);
      }),
      { numRuns: 500 },
    );
  });

  const examples = [...Object.values(specification).flat(), ...partsOfYear, ...allowed].map(([text]) => text);
  test.each(examples)("puts the example %s in words", (date) => {
    const words = describeTime({ date });
    expect(words).toMatch(/^[a-zA-Z0-9]/);
    expect(words).not.toMatch(/undefined|NaN| {2}|^[0-9-]+$(?<!^[0-9]{4})/);
  });

  test("gives the same words in every time zone and language", () => {
    const all: When[] = [
      ...dates.map(([date]) => ({ date })),
      ...durations.map(([duration]) => ({ duration })),
      ...relations.map(([relative]) => ({ relative: [relative].flat() })),
      ...times.map(([time]) => time),
    ];
    const here = all.map((time) => describeTime(time));
    const there = inZones(
      'import { describeTime } from "./src/time.ts"; export const run = (all) => all.map((when) => describeTime(when));',
      all,
    );
    expect(there).toHaveLength(5);
    for (const words of there) expect(words).toEqual(here);
  });
});
