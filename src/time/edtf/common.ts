/**
 * A fast test for the most common forms of EDTF dates. It accepts a year, month or day, a day with a time, and an interval, which may
 * be open at one end. A year may have unspecified digits, and a mark may follow a date. False means undecided: parse the text.
 */
export function isCommonEdtf(text: string): boolean {
  const { length } = text;
  if (text.startsWith("../")) return endOfDate(text, 3) === length;
  const end = endOfDate(text, 0);
  if (end === length) return true;
  if (end === -1) return false;
  const next = text.charCodeAt(end);
  if (next === code.slash) {
    const isOpen = length === end + 3 && text.endsWith("..");
    return isOpen || (endOfDate(text, end + 1) === length && isInOrder(text, end));
  }
  if (next === code.T) return end === 10 && isSpecified(text, end) && endOfTime(text, end) === length;
  return end + 1 === length && (next === code.question || next === code.tilde || next === code.percent);
}

const code = {
  percent: 37,
  plus: 43,
  minus: 45,
  zero: 48,
  colon: 58,
  slash: 47,
  question: 63,
  T: 84,
  X: 88,
  Z: 90,
  tilde: 126,
};

/** The offset where the year, month or day at `at` ends; -1 if there is none, or if the calendar must decide (February 29). */
function endOfDate(text: string, at: number): number {
  for (let index = at; index < at + 4; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit !== code.X && !isDigit(unit)) return -1;
  }
  if (text.charCodeAt(at + 4) !== code.minus) return at + 4;
  const month = twoDigits(text, at + 5);
  if (month < 1 || month > 12) return -1;
  if (text.charCodeAt(at + 7) !== code.minus) return at + 7;
  const day = twoDigits(text, at + 8);
  const length30 = month === 4 || month === 6 || month === 9 || month === 11;
  const last = month === 2 ? 28 : length30 ? 30 : 31;
  return day >= 1 && day <= last ? at + 10 : -1;
}

/** The offset where the time whose T is at `at` ends; -1 if there is none. The hour 24 is left to the parser. */
function endOfTime(text: string, at: number): number {
  const isTime =
    isBelow(text, at + 1, 24) &&
    text.charCodeAt(at + 3) === code.colon &&
    isBelow(text, at + 4, 60) &&
    text.charCodeAt(at + 6) === code.colon &&
    isBelow(text, at + 7, 60);
  if (!isTime) return -1;
  const zone = text.charCodeAt(at + 9);
  if (zone === code.Z) return at + 10;
  if (zone !== code.plus && zone !== code.minus) return at + 9;
  if (!isBelow(text, at + 10, 24)) return -1;
  if (text.charCodeAt(at + 12) !== code.colon) return at + 12;
  return isBelow(text, at + 13, 60) ? at + 15 : -1;
}

/** Whether the digits show that the date before the slash is earlier than the date after it, or the same. */
function isInOrder(text: string, slash: number): boolean {
  if (!isSpecified(text, text.length)) return false;
  for (let at = 0; at < slash; at += 1) {
    const difference = text.charCodeAt(slash + 1 + at) - text.charCodeAt(at);
    // NaN means that the second date ends here: it contains the first.
    if (difference !== 0) return difference > 0;
  }
  return text.length === 2 * slash + 1;
}

function isSpecified(text: string, end: number): boolean {
  for (let at = 0; at < end; at += 1) if (text.charCodeAt(at) === code.X) return false;
  return true;
}

function isBelow(text: string, at: number, limit: number): boolean {
  const number = twoDigits(text, at);
  return number >= 0 && number < limit;
}

function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return isDigit(tens) && isDigit(ones) ? 10 * (tens - code.zero) + ones - code.zero : -1;
}

function isDigit(unit: number): boolean {
  return unit >= code.zero && unit <= code.zero + 9;
}
