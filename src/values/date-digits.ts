/**
 * Whether already the digits of two dates show that the first begins no later than the second, whatever their zones: so neither does
 * it lie after the second, nor does the second end before it begins. False says nothing: the dates have to be read.
 */
export function isPlainlyNotAfter(first: string, second: string): boolean {
  for (let at = 0; at < 10; at += 1) {
    // One names the year or the month in which the other lies.
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

/** Two times may lie in zones that are more than a day apart. */
function hasTime(date: string): boolean {
  return date.charAt(10) === "T";
}
