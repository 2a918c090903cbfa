// Dates, lengths of time, order and calendars.

import { checkDossier, toTimeline } from "diplomatic-events";
import { referenceDossier } from "diplomatic-events/fixtures";
import {
  checkEdtf,
  compareDates,
  describeTime,
  isEdtf,
  orderEvents,
  parseEdtf,
  relateDates,
  relateDurations,
  toCalendarDay,
} from "diplomatic-events/time";
import { crossing, talks } from "../dossiers.js";
import { equal, holds, thrownBy } from "../expect.js";

// One day in two calendars, from published tables and known events, and the next day beside the same words; where the moon is observed,
// the last day that agrees and the first that does not. The Chinese and the Dangi calendar do not number their years.
/** @type {readonly [calendar: import("diplomatic-events/vocabulary").Calendar, date: string, otherDay: string, asWritten: string][]} */
const calendars = [
  ["julian", "1917-11-07", "1917-11-08", "25 October 1917"],
  ["gregory", "2025-05-16", "2025-05-17", "May 16, 2025"],
  ["iso8601", "2025-05-16", "2025-05-17", "16 May 2025"],
  ["hebrew", "1948-05-14", "1948-05-15", "5 Iyar 5708"],
  ["persian", "2024-03-20", "2024-03-21", "1 Farvardin 1403"],
  ["ethiopic", "2024-09-11", "2024-09-12", "1 Meskerem 2017"],
  ["ethioaa", "2024-09-11", "2024-09-12", "1 Meskerem 7517"],
  ["coptic", "2024-09-11", "2024-09-12", "1 Tout 1741"],
  ["indian", "2025-03-22", "2025-03-23", "1 Chaitra 1947"],
  ["islamic-umalqura", "2024-07-16", "2024-07-17", "10 Muharram 1446"],
  ["islamic-civil", "2024-07-17", "2024-07-18", "10 Muharram 1446"],
  ["islamic-tbla", "2024-07-16", "2024-07-17", "10 Muharram 1446"],
  ["islamic", "2024-07-18", "2024-07-19", "10 Muharram 1446"],
  ["islamic-rgsa", "2024-07-18", "2024-07-19", "10 Muharram 1446"],
  ["japanese", "2019-05-01", "2019-05-02", "1 May Reiwa 1"],
  ["buddhist", "2025-05-16", "2025-05-17", "16 May 2568"],
  ["roc", "2011-10-10", "2011-10-11", "10 October 100"],
];

/** @type {import("../run-suite.js").Case[]} */
export const time = [
  {
    name: "dates are read",
    run: () => {
      // 2000-01-01 is the 10,957th day after 1970-01-01: 30 years of 365 days and 7 leap days.
      const { earliest, latest } = parseEdtf("2000-01-01");
      equal([earliest, latest], [10_957, 10_958]);
      equal(toCalendarDay(10_957), { year: 2000, month: 1, day: 1 });
      equal(parseEdtf("2025-05-16?/..").type, "interval");
      holds(
        isEdtf("XXXX-05-16") && isEdtf("2001-21") && !isEdtf("2025-13"),
        "what is a date and what is not",
      );
      holds(checkEdtf("198X").ok && !checkEdtf("2023-02-29").ok, "a decade, and no 29 February");
      holds(thrownBy(() => parseEdtf("16 May")) instanceof Error, "an error");
    },
  },
  {
    name: "dates are related, and what is not known stays open",
    run: () => {
      equal(relateDates("2024", "2025").meets, "yes");
      equal(relateDates("2025-05", "2025-05-1X").contains, "yes");
      equal(relateDates("2025-05-16?", "2025-05-20").before, "maybe");
      equal(["2025", "198X", "2024-12"].sort(compareDates), ["198X", "2024-12", "2025"]);
    },
  },
  {
    name: "lengths of time",
    run: () => {
      equal(relateDurations({ iso: "PT1H", bound: "about" }, { iso: "PT70M" }), "compatible");
      equal(relateDurations({ iso: "PT1H", bound: "about" }, { iso: "PT100M" }), "incompatible");
    },
  },
  {
    name: "times in words do not depend on the machine's language or zone",
    run: () => {
      equal(describeTime({ date: "2025-05-16/2025-05-18" }), "16 to 18 May 2025");
      equal(describeTime({ date: "198X-05" }), "May of some year in the 1980s");
      equal(
        describeTime({ relative: [{ relation: "before", to: "call", nearness: "immediately" }] }),
        "immediately before [call]",
      );
    },
  },
  {
    name: "the order of the reference article",
    run: () => {
      const order = orderEvents(referenceDossier);
      equal(order.sequence.slice(0, 3), ["istanbul-round", "zelensky-conversation", "call"]);
      equal(order.isBefore("istanbul-round", "call"), "yes");
      equal(order.isBefore("istanbul-round", "zelensky-conversation"), "unknown");
      equal(
        toTimeline(referenceDossier)
          .entries.slice(0, 3)
          .map(({ orderToPrevious }) => orderToPrevious ?? ""),
        ["", "open", "after"],
      );
    },
  },
  ...calendars.map(([calendar, date, otherDay, asWritten]) => ({
    name: `a date in the calendar ${calendar}`,
    run: () => {
      /** @param {string} day */
      const codes = (day) => {
        const event = { ...talks, when: { date: day, asWritten, calendar } };
        return checkDossier({ ...crossing, events: [event] }).issues.map(({ code }) => code);
      };
      equal([codes(date), codes(otherDay)], [[], ["calendar-mismatch"]]);
    },
  })),
];
