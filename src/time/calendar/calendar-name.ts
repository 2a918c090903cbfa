import type { Calendar } from "./calendars.js";

const names: Readonly<Record<Calendar, string>> = {
  buddhist: "Buddhist",
  chinese: "Chinese",
  coptic: "Coptic",
  dangi: "Dangi",
  ethioaa: "Ethiopian (Amete Alem)",
  ethiopic: "Ethiopian",
  gregory: "Gregorian",
  hebrew: "Hebrew",
  indian: "Indian national",
  islamic: "Islamic",
  "islamic-civil": "Islamic civil",
  "islamic-rgsa": "Islamic (Saudi Arabia)",
  "islamic-tbla": "Islamic tabular",
  "islamic-umalqura": "Umm al-Qura",
  iso8601: "ISO 8601",
  japanese: "Japanese",
  julian: "Julian",
  persian: "Persian",
  roc: "Minguo",
};

/** A calendar's name in English, after Unicode CLDR: "Umm al-Qura calendar". */
export function nameCalendar(calendar: Calendar): string {
  return `${names[calendar] ?? calendar} calendar`;
}
