/**
 * A fast test on the digits of two EDTF dates: true if the first surely begins no later than the second, in every time zone. Then the
 * first does not lie after the second, and the second does not end before it begins. False means undecided: parse the dates.
 */
export function isPlainlyNotAfter(first: string, second: string): boolean {
  for (let at = 0; at < 10; at += 1) {
    // One date is the year or the month that contains the other.
    if (at === first.length || at === second.length) return at === 4 || at === 7;
    const [unit, other] = [first.charCodeAt(at), second.charCodeAt(at)];
    if (at === 4 || at === 7) {
      if (unit !== hyphen || other !== hyphen) return false;
    } else if (!isDigit(unit) || !isDigit(other)) return false;
    else if (unit !== other) return unit < other && !(hasTime(first) && hasTime(second));
  }
  return first.length === 10 || second.length === 10;
}

const hyphen = 45;

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether a date has a time of day. Two times may have zones more than a day apart. */
function hasTime(date: string): boolean {
  return date.charAt(10) === "T";
}
