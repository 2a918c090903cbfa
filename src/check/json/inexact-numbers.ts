/** How many digits of a number every program keeps. */
const mostDigits = 15;

/** Whether a number that was read may have lost digits: a whole one beyond 2^53, or another with more than 15 digits. */
export function mayBeInexact(value: number): boolean {
  if (Number.isInteger(value)) return !Number.isSafeInteger(value);
  return String(value).length > mostDigits;
}

/** Whether a number of JSON is read as another, infinity aside. */
export function isInexact(literal: string): boolean {
  const value = Number(literal);
  return Number.isFinite(value) && mayBeInexact(value) && digitsOf(literal) !== digitsOf(String(value));
}

/** The significant digits of a decimal number and their place: "12 3" for 12,000. */
function digitsOf(literal: string): string {
  const [, whole = "", fraction = "", exponent] =
    /^-?([0-9]+)(?:[.]([0-9]+))?(?:[eE](.+))?$/.exec(literal) ?? [];
  const digits = (whole + fraction).replace(/^0+/, "");
  const significant = digits.slice(0, digits.length - zerosAtEnd(digits));
  if (significant === "") return "0";
  return `${significant} ${Number(exponent ?? 0) - fraction.length + digits.length - significant.length}`;
}

function zerosAtEnd(digits: string): number {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end -= 1;
  return digits.length - end;
}
