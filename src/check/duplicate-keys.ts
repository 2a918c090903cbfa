/** Whether an object of a valid JSON text has a key twice; much cheaper than an outline. `value`: what was read from the text. */
export function hasDuplicateKeys(text: string, value: unknown): boolean {
  // Whatever is in the text and not in the value makes the text longer.
  if (text.trim().length - lengthOfEscapes(text) === leastLength(value)) return false;
  return countKeys(text) !== countMembers(value);
}

/** By how many characters a valid JSON text is longer for what is escaped in it. */
function lengthOfEscapes(text: string): number {
  let length = 0;
  for (let at = text.indexOf("\\"); at !== -1; ) {
    const escaped = text.charAt(at + 1) === "u" ? 5 : 1;
    length += escaped;
    at = text.indexOf("\\", at + 1 + escaped);
  }
  return length;
}

/** The length of the shortest JSON text of a value in which nothing is escaped; NaN where that is not known. */
function leastLength(root: unknown): number {
  for (const _ in {}) return Number.NaN; // A program that adds fields to all objects adds none to the text.
  let length = 0;
  const open: Container[] = [];
  const add = (value: unknown): void => {
    if (isContainer(value)) open.push(value);
    else length += lengthOfLeaf(value);
  };
  add(root);
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    let parts = 0;
    if (Array.isArray(value)) {
      parts = value.length;
      for (let at = 0; at < parts; at++) add(value[at]);
    } else {
      for (const key in value) {
        parts++;
        // Two quotation marks and a colon.
        length += key.length + 3;
        add(value[key]);
      }
    }
    // Two brackets, and commas between.
    length += parts === 0 ? 2 : parts + 1;
  }
  return length;
}

type Container = Readonly<Record<string, unknown>>;

/** Whether a value read from JSON is an object or an array. */
function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

function lengthOfLeaf(value: unknown): number {
  if (typeof value === "string") return value.length + 2;
  if (typeof value === "number") return lengthOfNumber(value);
  if (typeof value === "boolean") return value ? 4 : 5;
  return 4;
}

/** NaN for a number that may be shorter with an exponent: 1000 is 1e3, and 0.001 is 1e-3. */
function lengthOfNumber(value: number): number {
  const text = String(value);
  const isPlain = Number.isFinite(value) && !text.includes("e") && !text.includes("0.00");
  return isPlain && (value % 1000 !== 0 || value === 0) ? text.length : Number.NaN;
}

/** How many keys there are in a valid JSON text. */
function countKeys(text: string): number {
  let keys = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    do at = text.indexOf('"', at + 1);
    while (isEscaped(text, at));
    let next = at + 1;
    while (text[next] === " " || text[next] === "\n" || text[next] === "\r" || text[next] === "\t") next++;
    if (text[next] === ":") keys++;
  }
  return keys;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === "\\") backslashes++;
  return backslashes % 2 === 1;
}

function countMembers(root: unknown): number {
  let members = 0;
  const open: Container[] = isContainer(root) ? [root] : [];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    const children: unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (!Array.isArray(value)) members += children.length;
    for (const child of children) if (isContainer(child)) open.push(child);
  }
  return members;
}
