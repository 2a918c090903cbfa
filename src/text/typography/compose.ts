import { endOfMarks, isMark, kindAt, kinds, sizeAt } from "./character-kinds.js";
import { asWritten, createReadingWriter, type Reading } from "./reading.js";

/**
 * How many marks on one character are composed, as in the Stream-Safe Text Format (UAX #15): engines sort them in a time that grows with
 * the square of their number. No language comes near it.
 */
const mostMarks = 30;

/** Reads a text in its composed form (Unicode NFC). Characters with more than 30 marks stay as they are. */
export function compose(text: string): Reading {
  const composed = normalise(text);
  if (composed === text) return asWritten(text);
  const writer = createReadingWriter(text);
  let at = 0;
  for (let from = 0; from < composed.length; ) {
    // A character and its marks compose to a character and marks, so that they come in pairs.
    const to = endOfCharacter(composed, from);
    const end = endOfCharacter(text, at);
    const shape = composed.slice(from, to);
    if (shape !== text.slice(at, end)) writer.replace(at, end, shape);
    at = end;
    from = to;
  }
  return writer.finish();
}

/** All but Latin, Cyrillic, Han, and the punctuation of most texts, which are composed. */
const mayCompose = /[^\0-\u02ff\u0400-\u0482\u2010-\u2027\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]/;

function normalise(text: string): string {
  if (!mayCompose.test(text)) return text;
  let composed = "";
  let done = 0;
  let needed = false;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (!isMark(kind)) {
      needed ||= kind === kinds.composable;
      at += sizeAt(text, at);
      continue;
    }
    needed = true;
    const first = at;
    let marks = 0;
    for (; marks <= mostMarks && at < text.length && isMark(kindAt(text, at)); marks++)
      at += sizeAt(text, at);
    if (marks <= mostMarks) continue;
    at = endOfMarks(text, at);
    composed += text.slice(done, first).normalize("NFC") + text.slice(first, at);
    done = at;
  }
  return needed ? composed + text.slice(done).normalize("NFC") : text;
}

/** Where the character at an offset ends, its marks included. */
function endOfCharacter(text: string, from: number): number {
  return endOfMarks(text, from + sizeAt(text, from));
}
