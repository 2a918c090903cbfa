/** Embeddings and overrides, and isolates, with the control that closes each. */
const closers: Readonly<Record<string, string>> = {
  "\u202a": "\u202c",
  "\u202b": "\u202c",
  "\u202d": "\u202c",
  "\u202e": "\u202c",
  "\u2066": "\u2069",
  "\u2067": "\u2069",
  "\u2068": "\u2069",
};

const controls = /[\u202a-\u202e\u2066-\u2069]/;
const replacement = "\ufffd";

/**
 * Balances the bidirectional controls of a text, as UAX #9 pairs them, so that none acts beyond its end: closes those left open before
 * each line break and at the end, and replaces a closing one that closes nothing by U+FFFD.
 */
export function balanceDirections(text: string): string {
  return controls.test(text)
    ? text
        .split(/([\n\u2029])/)
        .map(balanceLine)
        .join("")
    : text;
}

function balanceLine(line: string): string {
  const open: string[] = [];
  let balanced = "";
  for (const character of line) {
    const closer = closers[character];
    if (closer !== undefined) open.push(closer);
    else if (controls.test(character)) {
      balanced += close(character, open);
      continue;
    }
    balanced += character;
  }
  return balanced + open.reverse().join("");
}

/** The closing controls for one that stands in the text: an isolate also ends the embeddings within it. */
function close(character: string, open: string[]): string {
  if (character === "\u202c") return open.at(-1) === character ? (open.pop() ?? "") : replacement;
  const at = open.lastIndexOf(character);
  return at === -1 ? replacement : open.splice(at).reverse().join("");
}
