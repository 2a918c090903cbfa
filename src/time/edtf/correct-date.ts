import { monthNames } from "../calendar/month-names.js";
import { readEdtf } from "./read.js";

/** The EDTF date that a common way to write a day or a time of day surely means: "12 March 2031", "2031-3-12", "2031-03-12T10:00". */
export function correctDate(text: string): string | undefined {
  const written = text
    .trim()
    .replace(/^([A-Z][a-z]+) (\d\d?),? (\d{4})$/, "$2 $1 $3")
    .replace(/^(\d\d?) ([A-Z][a-z]+) (\d{4})$/, (_, day: string, month: string, year: string) => {
      return `${year}-${monthNames.indexOf(month) + 1}-${day}`;
    })
    .replaceAll(/-(\d)(?!\d)/g, "-0$1")
    .replace(/(T\d\d:\d\d)(?![:\d])/, "$1:00")
    .replace(/(T\d\d:\d\d:\d\d)[.,]\d+/, "$1");
  return "value" in readEdtf(written) ? written : undefined;
}
