import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gregorianDays, julianEquivalent, toCalendarDate } from "../../../src/time/calendar/calendar-date.js";
import {
  type Calendar,
  type CalendarDay,
  calendars,
  findCalendarMismatch,
  toCalendarDay,
} from "../../../src/time/index.js";
import { inZones } from "../../support/zones.js";

/** Whether this engine has the calendar at all, or what is computed in its place. */
function has(calendar: Calendar): boolean {
  if (["julian", "islamic", "islamic-rgsa"].includes(calendar)) return true;
  return new Intl.DateTimeFormat("en", { calendar }).resolvedOptions().calendar === calendar;
}

// The same day in two calendars, from published tables and known events.
const same: readonly [calendar: Calendar, date: string, ...asWritten: string[]][] = [
  // The October Revolution.
  [
    "julian",
    "1917-11-07",
    "25 October 1917",
    "October 25, 1917",
    "25th of October, 1917",
    "on 25 Oct. 1917 (O.S.)",
    " 25 October 1917\n",
    // The longest text that is read.
    `25 October${" ".repeat(66)}1917`,
  ],
  ["julian", "1917-11-07", "25 October 1917 O.S.", "the 25th October 1917", "25 OCTOBER 1917"],
  // In Britain, 2 September 1752 was followed by the 14th.
  ["julian", "1752-09-13", "2 September 1752"],
  ["julian", "1752-09-14", "3 September 1752"],
  ["gregory", "1752-09-14", "14 September 1752"],
  // Centuries that are leap years in one calendar only.
  ["julian", "1900-03-12", "28 February 1900"],
  ["julian", "1900-03-13", "29 February 1900"],
  ["julian", "1900-03-14", "1 March 1900"],
  ["julian", "1700-03-11", "29 February 1700"],
  ["julian", "1582-10-15", "5 October 1582"],
  ["julian", "0200-03-01", "1 March 200"],
  // The execution of Charles I: the English year 1648 ended on 24 March.
  ["julian", "1649-02-09", "30 January 1648", "30 January 1649"],
  ["julian", "1649-02-20", "10 February 1648", "10 February 1649"],
  ["julian", "1649-04-03", "24 March 1648", "24 March 1649"],
  ["julian", "1752-02-21", "10 February 1751"],
  ["gregory", "2025-05-16", "16 May 2025", "May 16, 2025", "16 mai 2025"],
  ["islamic-umalqura", "2024-07-16", "10 Muharram 1446", "10 Muḥarram 1446 AH", "Muharram 10, AH 1446"],
  [
    "islamic-umalqura",
    "2025-05-16",
    "18 Dhu al-Qa'dah 1446",
    "18 Dhul Qidah 1446",
    "18 Dhu l-Qaʿda 1446 A.H.",
  ],
  ["islamic-umalqura", "2024-09-15", "12 Rabi' al-Awwal 1446", "12 Rabi al-awwal 1446", "12 Rabi I 1446"],
  [
    "islamic-umalqura",
    "2024-12-02",
    "1 Jumada al-Akhirah 1446",
    "1 Jumādā al-Thāniya 1446",
    "1 Jumada II 1446",
  ],
  [
    "islamic-umalqura",
    "2024-11-03",
    "1 Jumada al-Ula 1446",
    "1 Jumada Ula 1446",
    "1 Jumada alUla 1446",
    "1 Jumada I 1446",
  ],
  ["hebrew", "2025-07-26", "1 Av 5785"],
  ["hebrew", "2025-06-27", "1 Tamuz 5785", "1 Tammuz 5785"],
  ["hebrew", "1948-05-14", "5 Iyar 5708", "5 Iyyar 5708", "Iyar 5, 5708 AM"],
  ["hebrew", "2024-10-03", "1 Tishrei 5785", "1 Tishri 5785"],
  ["hebrew", "2024-11-02", "1 Cheshvan 5785", "1 Marcheshvan 5785", "1 Heshvan 5785"],
  ["hebrew", "2024-03-24", "14 Adar II 5784", "14 Adar 5784"],
  // Nowruz.
  ["persian", "2024-03-20", "1 Farvardin 1403", "1 Farwardin 1403", "1 Farvardin 1403 AP"],
  ["persian", "1979-02-11", "22 Bahman 1357"],
  ["ethiopic", "2024-09-11", "1 Meskerem 2017"],
  ["ethiopic", "2025-01-07", "29 Tahsas 2017"],
  ["coptic", "2024-09-11", "1 Tout 1741"],
  ["indian", "2025-03-22", "1 Chaitra 1947", "1 Chaitra 1947 Saka"],
  ["japanese", "2019-04-30", "30 April Heisei 31", "30 April 31 Heisei"],
  ["japanese", "2019-05-01", "1 May Reiwa 1", "May 1, Reiwa 1"],
  ["japanese", "1945-08-15", "15 August Shōwa 20"],
  ["buddhist", "2025-05-16", "16 May 2568", "16 May 2568 BE"],
  ["roc", "2011-10-10", "10 October 100", "10 October 100 Minguo"],
];

const different: readonly [calendar: Calendar, date: string, asWritten: string, inWords: string][] = [
  ["julian", "1917-11-08", "25 October 1917", "26 October 1917"],
  ["julian", "1917-11-08T10:00:00", "25 October 1917", "26 October 1917"],
  ["gregory", "2020-07-07", "on Wednesday, 7 July 2021", "7 July 2020"],
  ["gregory", "2020-07", "7 July 2021", "1 July 2020 to 31 July 2020"],
  // A month in words, with a month or a day.
  ["gregory", "2030-02", "in March 2030", "1 February 2030 to 28 February 2030"],
  ["gregory", "2030-05-31", "in May 2031", "31 May 2030"],
  ["gregory", "2031-10", "late October 2030", "1 October 2031 to 31 October 2031"],
  ["islamic-umalqura", "2024-09-15", "in Ramadan 1446", "12 Rabiʻ I 1446"],
  ["julian", "1917-10-25", "25 October 1917", "12 October 1917"],
  ["julian", "1900-03-13", "1 March 1900", "29 February 1900"],
  ["julian", "1649-02-09", "30 January 1647", "30 January 1649"],
  ["julian", "1917-11-07", "25 October 1916", "25 October 1917"],
  // In England the year began on 25 March until 1752, in no other calendar and no later.
  ["julian", "1649-04-04", "25 March 1648", "25 March 1649"],
  ["julian", "1649-04-20", "10 April 1648", "10 April 1649"],
  ["julian", "1753-02-21", "10 February 1752", "10 February 1753"],
  ["gregory", "1649-02-09", "9 February 1648", "9 February 1649"],
  ["gregory", "2025-05-16", "17 May 2025", "16 May 2025"],
  ["gregory", "2025-06-16", "16 Jan 2025", "16 June 2025"],
  ["hebrew", "1948-05-15", "5 Iyar 5708", "6 Iyar 5708"],
  ["hebrew", "2024-03-24", "14 Adar I 5784", "14 Adar II 5784"],
  ["persian", "2024-03-21", "1 Farvardin 1403", "2 Farvardin 1403"],
  ["persian", "2024-03-20", "1 Farvardin 1402", "1 Farvardin 1403"],
  ["ethiopic", "2023-09-11", "1 Meskerem 2016", "6 Pagumen 2015"],
  ["japanese", "2019-04-30", "30 April Reiwa 1", "30 April Heisei 31"],
  ["japanese", "2025-05-16", "16 May Reiwa 8", "16 May Reiwa 7"],
  ["japanese", "2019-05-01", "1 May Heisei 1", "1 May Reiwa 1"],
  ["buddhist", "2025-05-16", "16 May 2025", "16 May 2568"],
  ["roc", "2011-10-10", "10 October 101", "10 October 100"],
  ["islamic-umalqura", "2024-07-17", "10 Muharram 1446", "11 Muharram 1446"],
  // The tabular calendar that began on Thursday, 15 July 622 has 10 Muharram 1446 on 16 July 2024: two days are allowed for sighting.
  ["islamic", "2024-07-19", "10 Muharram 1446", "13 Muharram 1446"],
  ["islamic-rgsa", "2024-07-19", "10 Muharram 1446", "13 Muharram 1446"],
  ["islamic", "2024-07-13", "10 Muharram 1446", "7 Muharram 1446"],
  ["islamic-umalqura", "2024-10-15", "12 Rabi al-Awwal 1446", "12 Rabiʻ II 1446"],
  ["islamic-umalqura", "2024-09-15", "12 Rabi al-Thani 1446", "12 Rabiʻ I 1446"],
];

const silent: readonly [calendar: Calendar, date: string, asWritten: string][] = [
  // Words that are not one full date, or are doubted.
  ["julian", "1917-11-01", "October 1917"],
  ["julian", "1917-11-01", "in the autumn of 1917"],
  ["julian", "1917-11-01", "25 October"],
  ["julian", "1917-11-01", "25/26 October 1917"],
  ["julian", "1917-11-01", "25–26 October 1917"],
  ["julian", "1917-11-01", "25 October 1917?"],
  ["julian", "1917-11-01", "not 25 October 1917"],
  ["julian", "1917-11-01", "25 October 1917, in the evening"],
  ["julian", "1917-11-01", "25 October 17"],
  ["julian", "1917-11-01", "25 October 1917 BC"],
  ["julian", "1917-11-01", "25 Brumaire 1917"],
  ["julian", "1917-11-01", "25 октября 1917"],
  ["julian", "1917-11-01", "25.10.1917"],
  ["julian", "1917-11-01", ""],
  ["julian", "1917-11-01", `25 ${"October ".repeat(12)}1917`],
  ["julian", "1917-11-01", `25 October${" ".repeat(67)}1917`],
  // Of two letters only whole names are known: "Ja" and "My" may be months or not.
  ["gregory", "2025-05-16", "16 Ja 2025"],
  ["gregory", "2025-06-16", "16 My 2025"],
  ["roc", "2011-10-10", "10 October 10"],
  ["islamic-umalqura", "2024-01-01", "10 Rabi 1446 BH"],
  ["islamic-umalqura", "2024-01-01", "١٠ محرم ١٤٤٦"],
  ["japanese", "2025-05-16", "16 May 8"],
  ["japanese", "2025-05-16", "16 May Keio 2"],
  // Dates that are not one day, or are doubted.
  ["julian", "1917-11", "25 October 1917"],
  ["gregory", "2031", "in May 2030"],
  ["gregory", "2031-10", "October 2030 to May 2031"],
  ["gregory", "2031-10-05", "by 4 October 2031"],
  ["gregory", "2031-10-05", "4 and 5 October 2031"],
  ["gregory", "2031-10", "in October 2031"],
  ["gregory", "2031-10-31", "in October 2031"],
  ["gregory", "2031-10", "on 31 October 2031"],
  ["julian", "1917-11-08?", "25 October 1917"],
  ["julian", "XXXX-11-08", "25 October 1917"],
  ["julian", "1917-11-31", "25 October 1917"],
  ["julian", "1917-11-08/1917-11-09", "25 October 1917"],
  ["julian", "1917-11-08T10:00:00Z", "25 October 1917"],
  ["julian", "-0044-03-15", "15 March 1917"],
  ["julian", "0000-06-15", "15 March 1917"],
  // Calendars before their time, and without numbered years.
  ["japanese", "1868-01-03", "9 December Keio 3"],
  ["persian", "1906-08-05", "13 Mordad 1285"],
  ["chinese", "2025-01-29", "1 First Month 2026"],
  // Sighting may put a day earlier or later than any rule.
  ["islamic", "2024-07-14", "10 Muharram 1446"],
  ["islamic", "2024-07-16", "10 Muharram 1446"],
  ["islamic", "2024-07-18", "10 Muharram 1446"],
  ["islamic-rgsa", "2024-07-18", "10 Muharram 1446"],
  ["islamic", "2024-07-17", "10 Muharram 1446"],
  ["islamic-rgsa", "2024-07-16", "10 Muharram 1446"],
  ["islamic-rgsa", "2024-07-17", "10 Muharram 1446"],
];

describe("findCalendarMismatch", () => {
  const spoken = same.flatMap(([calendar, date, ...all]) =>
    all.map((asWritten) => [calendar, date, asWritten] as const),
  );
  test.each(spoken)("accepts in the %s calendar: %s is %s", (calendar, date, asWritten) => {
    expect(findCalendarMismatch(date, asWritten, calendar)).toBeUndefined();
    // The next day is not, so that the words were understood.
    const [next] = gregorianDays(date) ?? [];
    if (next === undefined) throw new Error(`${date} is no day`);
    const { year, month, day } = toCalendarDay(next + 1);
    const iso = [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))];
    if (has(calendar)) expect(findCalendarMismatch(iso.join("-"), asWritten, calendar)).toBeTypeOf("string");
  });

  test.each(different)(
    "finds in the %s calendar: %s is not %s but %s",
    (calendar, date, asWritten, inWords) => {
      if (has(calendar)) expect(findCalendarMismatch(date, asWritten, calendar)).toBe(inWords);
    },
  );

  test.each(silent)("does not judge in the %s calendar: %s, %s", (calendar, date, asWritten) => {
    expect(findCalendarMismatch(date, asWritten, calendar)).toBeUndefined();
  });

  test("finds a mismatch of many days in an Islamic calendar by sighting", () => {
    expect(findCalendarMismatch("2024-08-16", "10 Muharram 1446", "islamic")).toBeTypeOf("string");
  });

  test("accepts every date as the calendar itself formats it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...calendars),
        fc.integer({ min: -4_000, max: 40_000 }),
        (calendar, day) => {
          const there = toCalendarDate(day, calendar);
          const { year, month, day: inMonth } = toCalendarDay(day);
          const date = [year, month, inMonth].map((part) => String(part).padStart(2, "0")).join("-");
          if (!there) return;
          const words = [there.day, there.month, there.era, there.year].join(" ");
          expect(findCalendarMismatch(date, words, calendar)).toBeUndefined();
        },
      ),
    );
  });

  test("gives the same result in every time zone and language", () => {
    const all = [
      ...spoken,
      ...different.map(([calendar, date, asWritten]) => [calendar, date, asWritten] as const),
    ];
    const here = all.map(
      ([calendar, date, asWritten]) => findCalendarMismatch(date, asWritten, calendar) ?? null,
    );
    const there = inZones(
      `import { findCalendarMismatch } from "./src/time/calendar/calendar-mismatch.ts";
      export const run = (all) => all.map(([calendar, date, words]) => findCalendarMismatch(date, words, calendar) ?? null);`,
      all,
    );
    expect(there).toHaveLength(5);
    for (const words of there) expect(words).toEqual(here);
  });

  test("never throws, for any text", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.oneof(fc.string(), fc.constantFrom("25 October 1917", "1 ii 1", "on 1 1 1")),
        fc.constantFrom(...calendars),
        (date, asWritten, calendar) => {
          findCalendarMismatch(date, asWritten, calendar);
          findCalendarMismatch("1917-11-07", asWritten, calendar);
        },
      ),
    );
  });
});

/** The number of a day of the Julian calendar, counted with its own rule: every fourth year has a day more. */
function numberOfJulianDay(year: number, month: number, day: number): number {
  const lengths = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const inYear = lengths.slice(0, month - 1).reduce((sum, length) => sum + length, day - 1);
  // 1 January of the Julian year 1 is 30 December of the Gregorian year 0, 719,164 days before 1970.
  return -719_164 + 365 * (year - 1) + Math.floor((year - 1) / 4) + inYear;
}

function julianDay(number: number): CalendarDay {
  const { day, years } = julianEquivalent(number);
  const date = toCalendarDay(day);
  return { ...date, year: date.year + years };
}

describe("julianEquivalent", () => {
  test("converts every day of the years 1 to 2200 there and back", () => {
    for (let day = -719_164; day < 84_000; day += 1) {
      const julian = julianDay(day);
      if (numberOfJulianDay(julian.year, julian.month, julian.day) !== day)
        throw new Error(`${day} became ${JSON.stringify(julian)}`);
    }
  });

  test("gives consecutive days consecutive dates", () => {
    let last = julianDay(-719_165);
    for (let day = -719_164; day < 84_000; day += 1) {
      const next = julianDay(day);
      const follows =
        (next.day === last.day + 1 && next.month === last.month) ||
        (next.day === 1 && next.month === last.month + 1 && next.year === last.year) ||
        (next.day === 1 && next.month === 1 && last.month === 12 && next.year === last.year + 1);
      if (!follows) throw new Error(`${JSON.stringify(next)} after ${JSON.stringify(last)}`);
      last = next;
    }
  });

  test("is 13 days behind the Gregorian calendar from 1900-03-13 to 2100-03-13", () => {
    for (const date of ["1900-03-14", "1917-11-07", "2000-02-29", "2000-03-01", "2100-03-13"]) {
      const [day = Number.NaN] = gregorianDays(date) ?? [];
      expect(julianDay(day)).toEqual(toCalendarDay(day - 13));
    }
  });
});
