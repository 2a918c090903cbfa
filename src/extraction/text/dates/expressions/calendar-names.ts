import { foldWord } from "../../../../text/index.js";
import { tokenize } from "../../source-text.js";

/** The names of months and weekdays in a language, and its words for days, weeks, months and years near the present. */
export interface CalendarNames {
  /** Months, 1 to 12, by the folded words of their names. */
  months: ReadonlyMap<string, number>;
  /** Weekdays, 0 for Sunday. */
  weekdays: ReadonlyMap<string, number>;
  /** Phrases such as "gestern" and "letzte Woche", each as folded words. */
  phrases: readonly { words: readonly string[]; unit: "day" | "week" | "month" | "year"; shift: number }[];
}

/** Where names of months differ by region: Arabic has three sets, and Spanish "septiembre" and "setiembre". */
const regions: ReadonlyMap<string, readonly string[]> = new Map([
  ["ar", ["ar", "ar-LB", "ar-DZ", "ar-MA"]],
  ["es", ["es", "es-PE"]],
]);

const known = new Map<string, CalendarNames>();

/** The names that the runtime has for the primary subtag of a language tag; English where it is empty. */
export function calendarNamesOf(language: string): CalendarNames {
  const locale = language === "" ? "en" : language;
  const names = known.get(locale) ?? readNames(locale);
  if (known.size < 50) known.set(locale, names);
  return names;
}

function readNames(language: string): CalendarNames {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  for (const locale of regions.get(language) ?? [language]) {
    for (let month = 1; month <= 12; month++)
      for (const style of ["long", "short"] as const)
        for (const day of [{}, { day: "numeric" as const }])
          addName(
            months,
            namePart(locale, { month: style, ...day }, "month", Date.UTC(2024, month - 1, 15)),
            month,
          );
    // 2024-01-07 was a Sunday.
    for (let weekday = 0; weekday < 7; weekday++)
      for (const style of language === "en" ? (["long", "short"] as const) : (["long"] as const))
        addName(
          weekdays,
          namePart(locale, { weekday: style }, "weekday", Date.UTC(2024, 0, 7 + weekday)),
          weekday,
        );
  }
  return { months, weekdays, phrases: readPhrases(language) };
}

function addName(names: Map<string, number>, name: string, number: number): void {
  const fold = foldWord(name).replaceAll(".", "");
  if (fold !== "" && !/^[0-9]+$/.test(fold) && !names.has(fold)) names.set(fold, number);
}

function namePart(
  locale: string,
  style: Intl.DateTimeFormatOptions,
  type: "month" | "weekday",
  time: number,
): string {
  const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC", calendar: "gregory" });
  return format.formatToParts(time).find((part) => part.type === type)?.value ?? "";
}

function readPhrases(locale: string): CalendarNames["phrases"] {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return (["day", "week", "month", "year"] as const).flatMap((unit) =>
    (unit === "day" ? [-2, -1, 0, 1, 2] : [-1, 0, 1]).flatMap((shift) => {
      const phrase = format.format(shift, unit);
      const words = tokenize(phrase).map(({ fold }) => fold);
      return /[\p{Nd}]/u.test(phrase) || words.length === 0 ? [] : [{ words, unit, shift }];
    }),
  );
}
