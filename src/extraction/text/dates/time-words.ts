/** How words bound the time beside them. `until` is the end of something that lasts, `by` the latest moment of a deed. */
export type TimeBound = "by" | "before" | "after" | "from" | "until";

/** The words of a language that may stand beside a date, by their folded words. */
export interface TimeWords {
  /** Words that leave a date the same. */
  plain: ReadonlySet<string>;
  /** Phrases that bound it, longest first. */
  bounds: readonly { phrase: readonly string[]; bound: TimeBound }[];
  /** The words before the first and between the two dates of a range. */
  ranges: readonly (readonly [before: string, between: string])[];
}

type Written = Record<"plain", string> & Partial<Record<TimeBound, string>> & { ranges?: string };

/** Phrases are divided by strokes; a range has dots where its first date stands. */
const written: Readonly<Record<string, Written>> = {
  en: {
    plain:
      "on in at of the during this that earlier later day date dated morning afternoon evening night time local and sometime",
    by: "by|on or before|no later than|not later than|at the latest|at latest|latest by|up to|not after|or earlier|by no later than",
    until: "until|till|up until|through|thru",
    before: "before|prior to|ahead of|earlier than|sooner than",
    after: "after|later than|subsequent to",
    from: "from|since|ever since|as of|as from|starting|starting from|starting on|starting in|beginning|beginning on|beginning in|effective|effective from|effective as of|with effect from|not before|no earlier than|not earlier than|on or after|not until|onwards|onward",
    ranges: "from … to|from … until|from … till|from … through|between … and|… to|… until|… till|… through",
  },
  de: {
    plain: "am im in den dem der des vergangenen",
    by: "spatestens|bis spatestens|spatestens bis",
    until: "bis|bis zum|bis ende",
    before: "vor",
    after: "nach",
    from: "ab|seit",
    ranges: "vom … bis|vom … bis zum|von … bis|zwischen … und|… bis|… bis zum",
  },
  fr: {
    plain: "le en de du la les l d jour ce dernier",
    by: "d ici le|d ici a|d ici au|d ici|au plus tard",
    until: "jusqu au|jusqu a|jusqu en",
    before: "avant",
    after: "apres",
    from: "depuis|a partir du|a partir de|a compter du|a compter de",
    ranges: "… au|entre … et|de … a|du … a",
  },
  es: {
    plain: "el en de del dia la los pasado",
    by: "a mas tardar",
    until: "hasta",
    before: "antes del|antes de",
    after: "despues del|despues de",
    from: "desde|a partir del|a partir de",
    ranges: "… al|desde … hasta|entre … y",
  },
  pt: {
    plain: "em no na de do dia o a passado",
    by: "o mais tardar",
    until: "ate|ate ao",
    before: "antes de|antes do",
    after: "depois de|depois do|apos",
    from: "desde|a partir de|a partir do",
    ranges: "… ao|desde … ate|entre … e",
  },
  it: {
    plain: "il l in di del nel nell giorno scorso",
    by: "entro|entro il|non oltre",
    until: "fino al|fino a|sino al",
    before: "prima del|prima di",
    after: "dopo|dopo il",
    from: "dal|a partire dal",
    ranges: "dal … al|tra … e|fra … e",
  },
  ru: {
    plain: "в во года году г день числа",
    by: "не позднее",
    until: "до|по",
    after: "после",
    from: "с|со|начиная с",
    ranges: "с … по|с … до|со … по|между … и",
  },
  uk: {
    plain: "в у року році р день",
    by: "не пізніше",
    until: "до|по",
    after: "після",
    from: "з|від|починаючи з",
    ranges: "з … по|з … до|між … і",
  },
  nl: { plain: "op in de van", until: "tot|tot en met", before: "voor", after: "na", from: "vanaf|sinds" },
  pl: { plain: "w we dniu dnia roku r", until: "do", after: "po", from: "od", ranges: "od … do" },
  sv: { plain: "den i" },
  da: { plain: "den i" },
  ar: { plain: "في يوم" },
  zh: { plain: "于 於 在" },
  ja: { plain: "に で の" },
  ko: { plain: "에" },
};

const none: TimeWords = { plain: new Set(), bounds: [], ranges: [] };

const read = new Map<string, TimeWords>();

/** The words of a language; English where the language is not given, and none where the table has none. */
export function timeWordsOf(language: string): TimeWords {
  const name = language === "" ? "en" : language;
  const known = read.get(name);
  if (known) return known;
  const words = Object.hasOwn(written, name) ? written[name] : undefined;
  if (!words) return none;
  const { plain, ranges, ...phrases } = words;
  const bounds = (["by", "until", "before", "after", "from"] as const).flatMap((bound) =>
    listOf(phrases[bound]).map((phrase) => ({ phrase: phrase.split(" "), bound })),
  );
  const made: TimeWords = {
    plain: new Set(plain.split(" ")),
    bounds: bounds.sort((a, b) => b.phrase.length - a.phrase.length),
    ranges: listOf(ranges).map((range) => {
      const [before = "", between = ""] = range.split("…").map((part) => part.trim());
      return [before, between] as const;
    }),
  };
  read.set(name, made);
  return made;
}

function listOf(phrases: string | undefined): string[] {
  return phrases === undefined ? [] : phrases.split("|");
}
