/**
 * Whether an object of a valid JSON text has a key twice; much cheaper than an outline. `value`: what was read from the text.
 * `noteNumber` gets each number, for which the value is not to be walked again.
 */
export function hasDuplicateKeys(
  text: string,
  value: unknown,
  noteNumber?: (number: number) => void,
): boolean {
  const { length, strings } = measure(value, noteNumber);
  // Whatever is in the text and not in the value makes the text longer, and a member more is at least a string more.
  const escapes = readEscapes(text);
  if (text.trim().length - escapes.length === length) return false;
  return countQuotationMarks(text) - escapes.quotationMarks !== 2 * strings;
}

/** By how many characters a valid JSON text is longer for its escapes, and how many quotation marks are among these. */
function readEscapes(text: string): { length: number; quotationMarks: number } {
  let length = 0;
  let quotationMarks = 0;
  for (let at = text.indexOf("\\"); at !== -1; ) {
    const character = text.charAt(at + 1);
    const escaped = character === "u" ? 5 : 1;
    if (character === '"') quotationMarks++;
    length += escaped;
    at = text.indexOf("\\", at + 1 + escaped);
  }
  return { length, quotationMarks };
}

function countQuotationMarks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count++;
  return count;
}

/**
 * The length of the shortest JSON text of a value in which nothing is escaped, NaN where that is not known, and how many strings
 * there are in it, keys among them.
 */
function measure(root: unknown, noteNumber?: (number: number) => void): { length: number; strings: number } {
  let length = 0;
  let strings = 0;
  // A program can add fields to all objects, which are in no text.
  let areAllOwn = true;
  for (const _ in {}) areAllOwn = false;
  const open: Container[] = [];
  const add = (value: unknown): void => {
    if (typeof value === "string") {
      length += value.length + 2;
      strings++;
    } else if (isContainer(value)) open.push(value);
    else if (typeof value === "number") {
      length += lengthOfNumber(value);
      noteNumber?.(value);
    } else length += value === false ? 5 : 4;
  };
  add(root);
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    let parts = 0;
    if (Array.isArray(value)) {
      parts = value.length;
      for (let at = 0; at < parts; at++) add(value[at]);
    } else {
      for (const key in value) {
        if (!areAllOwn && !Object.hasOwn(value, key)) continue;
        parts++;
        // Two quotation marks and a colon.
        length += key.length + 3;
        add(value[key]);
      }
      strings += parts;
    }
    // Two brackets, and commas between.
    length += parts === 0 ? 2 : parts + 1;
  }
  return { length, strings };
}

type Container = Readonly<Record<string, unknown>>;

/** Whether a value read from JSON is an object or an array. */
function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

/** NaN for a number that may be shorter with an exponent: 1000 is 1e3, and 0.001 is 1e-3. */
function lengthOfNumber(value: number): number {
  const text = String(value);
  const isPlain = Number.isFinite(value) && !text.includes("e") && !text.includes("0.00");
  return isPlain && (value % 1000 !== 0 || value === 0) ? text.length : Number.NaN;
}
