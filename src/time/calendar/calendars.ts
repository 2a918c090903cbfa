/** The calendars a date may be written in: the identifiers of Unicode CLDR, plus `julian`. */
export const calendars = [
  /** The Thai Buddhist calendar. */
  "buddhist",
  /** The traditional Chinese calendar. */
  "chinese",
  /** The Coptic calendar. */
  "coptic",
  /** The traditional Korean calendar. */
  "dangi",
  /** The Ethiopian calendar, years counted from the Amete Alem era. */
  "ethioaa",
  /** The Ethiopian calendar, years counted from the Amete Mihret era. */
  "ethiopic",
  /** The Gregorian calendar. */
  "gregory",
  /** The Hebrew calendar. */
  "hebrew",
  /** The Indian national calendar. */
  "indian",
  /** The Hijri calendar, its variant unstated. */
  "islamic",
  /** The Hijri calendar, tabular, civil epoch. */
  "islamic-civil",
  /** The Hijri calendar, by sighting in Saudi Arabia. */
  "islamic-rgsa",
  /** The Hijri calendar, tabular, astronomical epoch. */
  "islamic-tbla",
  /** The Hijri calendar of Umm al-Qura. */
  "islamic-umalqura",
  /** The Gregorian calendar with the weeks of ISO 8601. */
  "iso8601",
  /** The Japanese imperial calendar. */
  "japanese",
  /** The Julian calendar, which CLDR lacks. */
  "julian",
  /** The Persian (Solar Hijri) calendar. */
  "persian",
  /** The calendar of the Republic of China (Minguo). */
  "roc",
] as const;

/** A term of {@link calendars}. */
export type Calendar = (typeof calendars)[number];
