import * as z from "zod";
import type { EnumSchema } from "./schema.js";

/** Calendars a date may be written in: the names of Unicode CLDR, and `julian`, which CLDR lacks. */
export const calendars = [
  "buddhist",
  "chinese",
  "coptic",
  "dangi",
  "ethioaa",
  "ethiopic",
  "gregory",
  "hebrew",
  "indian",
  "islamic",
  "islamic-civil",
  "islamic-rgsa",
  "islamic-tbla",
  "islamic-umalqura",
  "iso8601",
  "japanese",
  "julian",
  "persian",
  "roc",
] as const;

/** A term of {@link calendars}. */
export type Calendar = (typeof calendars)[number];

export const calendarSchema: EnumSchema<Calendar> = /* @__PURE__ */ z.enum(calendars);
