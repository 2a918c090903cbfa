import { stems } from "../measures/index.js";

/** A number in a text with the word behind it. */
interface Figure {
  value: number;
  unit: string;
}

const figurePattern: RegExp =
  /(?<![\p{L}\p{N}.,:-])(\d{1,3}(?:[ ,.\u00a0\u202f]\d{3}){1,5}|\d{1,15})(?:[.,](\d{1,2}))?\s?(%|\p{L}{1,40})/gu;

/** The numbers of a text with their units; of dates and years there is no unit. */
function figuresOf(text: string): Figure[] {
  return [...text.matchAll(figurePattern)].flatMap(
    ({ index, 1: whole = "", 2: part = "0", 3: word = "" }) => {
      const [unit = ""] = stems(word === "%" ? "percent" : word);
      if (unit === "" || months.test(word) || isName(whole, text.slice(Math.max(0, index - reach), index)))
        return [];
      return [{ value: Number(`${whole.replace(/\D/gu, "")}.${part}`), unit }];
    },
  );
}

/** Beginnings of the names of months: the number before one is a day. */
const months: RegExp =
  /^(?:jan|feb|fév|mar|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|août|ago|sep|oct|okt|out|nov|dec|déc|dez|dic|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентяб|октяб|нояб|декаб|st|nd|rd|th)/iu;

/** Words before a number that is part of a name, a date or a time of day, and before a year. */
const [naming, dating] = [
  /(?:^|[^\p{L}])(?:resolutions?|articles?|chapters?|annex|sections?|paragraphs?|protocol|decrees?|laws?|no|nr|number|n°|№|option|phase|track|group|flight|kilomet(?:er|re)|r[ée]solution|resoluci[óo]n|art[íi]culo|artikel|резолюци\p{L}*|стать\p{L}*)[.\s]*$/iu,
  /(?:^|[^\p{L}])(?:in|since|until|by|from|of|during|before|after|to|and|en|depuis|desde|hasta|seit|bis|im|jahr|years?|año|année|в|с|до)\s*$/iu,
];

/** How many characters before a number are looked at. */
const reach = 24;

/** Whether a number names something, or a time, rather than counts: "Resolution 1540", "July 28", "at 7 local time", "in 2031". */
function isName(number: string, before: string): boolean {
  const word = before.split(/[.\s]+/).findLast((each) => each !== "") ?? "";
  const previous = word.split(/[^\p{L}]/u).at(-1) ?? "";
  if (naming.test(before) || /^(?:at|à|um|a las)$/iu.test(previous)) return true;
  if (/^\d{1,2}$/.test(number) && previous.length > 2 && months.test(previous)) return true;
  return /^(?:19|20)\d{2}$/.test(number) && (before.trim() === "" || dating.test(before));
}

/** The figures that two texts give of one unit and not alike. */
export function differingFigures(
  left: string,
  right: string,
): { left: number; right: number; unit: string }[] {
  const [a, b] = [figuresOf(left), figuresOf(right)];
  const units = new Set(a.map(({ unit }) => unit));
  return [...units].flatMap((unit) => {
    const [ofLeft, ofRight] = [valuesOf(a, unit), valuesOf(b, unit)];
    const [one] = ofLeft;
    const [other] = ofRight;
    const areApart = ofLeft.every((value) => !ofRight.includes(value));
    return one !== undefined && other !== undefined && areApart ? [{ left: one, right: other, unit }] : [];
  });
}

function valuesOf(figures: readonly Figure[], unit: string): number[] {
  return figures.filter((each) => each.unit === unit).map(({ value }) => value);
}
