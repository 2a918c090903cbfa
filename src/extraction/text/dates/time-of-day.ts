/** A time of day that words give, and the words for it. */
export interface WrittenTimeOfDay {
  /** As ISO 8601 writes it: `17:00`. */
  timeOfDay: string;
  /** The words, with those that say how near it is: "just after 5 p.m.". */
  words: string;
}

const expression =
  /(?:\b(?:just|shortly) (?:after|before) |\b(?:about|around|approximately) )?(?:\b(noon|midnight)\b|\b(\d{1,2})(?:[:.](\d\d))? ?(?:(a|p)\.? ?m\b\.?|o['’]clock)|\b(\d{1,2}):(\d\d)\b(?: ?hours\b)?)(?: (GMT|UTC)\b)?/giu;

/**
 * The one time of day that English words give: "5 p.m.", "17:00", "noon". Undefined where they give none or several, or an hour that no
 * clock has. Of zones only UTC is read, as the names of others are ambiguous.
 */
export function timeOfDayIn(words: string): WrittenTimeOfDay | undefined {
  const [found, ...others] = words.matchAll(expression);
  if (!found || others.length > 0) return undefined;
  const [text, name, hour, minute = "00", half, plainHour, plainMinute = "00", zone] = found;
  const clock =
    name !== undefined
      ? write(name.toLowerCase() === "noon" ? 12 : 0, "00")
      : hour === undefined
        ? write(Number(plainHour), plainMinute)
        : half === undefined
          ? undefined
          : writeHalf(Number(hour), minute, half);
  return clock === undefined ? undefined : { timeOfDay: clock + (zone ? "Z" : ""), words: text };
}

/** An hour of half a day: 12 a.m. is midnight. */
function writeHalf(hour: number, minute: string, half: string): string | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return write((hour % 12) + (half.toLowerCase() === "p" ? 12 : 0), minute);
}

function write(hour: number, minute: string): string | undefined {
  return hour > 23 || Number(minute) > 59 ? undefined : `${String(hour).padStart(2, "0")}:${minute}`;
}
