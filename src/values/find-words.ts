/** How many letters the runtime's own search is trusted with: in the worst case it takes their number for each letter of the text. */
const headLength = 32;

/** How many steps of it are too few to matter, whatever text and words are. */
const littleWork = 500_000;

/** How many times the length of the text may be spent on places where only the first letters are those sought. */
const patience = 8;

/**
 * Finds words in a text in a time that grows with the lengths of both, whatever they are: the runtime's own search is fast on any
 * text that people write, but takes their product for words such as "aaab" among many an "a".
 *
 * @returns The first place from an offset on, or -1.
 */
export function createFinder(text: string, sought: string): (from: number) => number {
  if (sought.length <= headLength || sought.length * text.length <= littleWork)
    return (from) => text.indexOf(sought, from);
  const head = sought.slice(0, headLength);
  let spent = 0;
  let borders: Uint32Array | undefined;
  return (from) => {
    if (borders) return findByBorders(text, sought, borders, from);
    for (let at = text.indexOf(head, from); at !== -1; at = text.indexOf(head, at + 1)) {
      if (text.startsWith(sought, at)) return at;
      spent += sought.length;
      if (spent <= patience * text.length) continue;
      borders = bordersOf(sought);
      return findByBorders(text, sought, borders, at + 1);
    }
    return -1;
  };
}

/** For each beginning of a text how much of its own beginning it ends with (Knuth, Morris and Pratt 1977). */
function bordersOf(text: string): Uint32Array {
  const borders = new Uint32Array(text.length);
  for (let at = 1, length = 0; at < text.length; at++) {
    while (length > 0 && text.charCodeAt(at) !== text.charCodeAt(length)) length = borders[length - 1] ?? 0;
    if (text.charCodeAt(at) === text.charCodeAt(length)) length++;
    borders[at] = length;
  }
  return borders;
}

function findByBorders(text: string, sought: string, borders: Uint32Array, from: number): number {
  for (let at = from, length = 0; at < text.length; at++) {
    while (length > 0 && text.charCodeAt(at) !== sought.charCodeAt(length)) length = borders[length - 1] ?? 0;
    if (text.charCodeAt(at) === sought.charCodeAt(length)) length++;
    if (length === sought.length) return at - length + 1;
  }
  return -1;
}
