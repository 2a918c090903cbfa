/** The calendars a date may be written in: the identifiers of Unicode CLDR, plus `julian`. */
export const calendars = [
  /** Thai Buddhist. */
  "buddhist",
  /** Traditional Chinese. */
  "chinese",
  /** Coptic. */
  "coptic",
  /** Traditional Korean. */
  "dangi",
  /** Ethiopian, years counted from the Amete Alem era. */
  "ethioaa",
  /** Ethiopian, years counted from the Amete Mihret era. */
  "ethiopic",
  /** Gregorian. */
  "gregory",
  /** Hebrew. */
  "hebrew",
  /** Indian national. */
  "indian",
  /** Hijri, its variant unstated. */
  "islamic",
  /** Hijri, tabular, civil epoch. */
  "islamic-civil",
  /** Hijri, by sighting in Saudi Arabia. */
  "islamic-rgsa",
  /** Hijri, tabular, astronomical epoch. */
  "islamic-tbla",
  /** Hijri of Umm al-Qura. */
  "islamic-umalqura",
  /** Gregorian, with the weeks of ISO 8601. */
  "iso8601",
  /** Japanese imperial. */
  "japanese",
  /** Julian, which CLDR lacks. */
  "julian",
  /** Persian (Solar Hijri). */
  "persian",
  /** Republic of China (Minguo). */
  "roc",
] as const;

/** A term of {@link calendars}. */
export type Calendar = (typeof calendars)[number];
