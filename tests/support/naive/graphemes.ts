// `Intl.Segmenter` reads what stands around each cut from the start of the text, and knows as much of Unicode as the runtime.
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Where a text can be cut: where the runtime's segmenter does, but never before a mark or within a conjunct, and also within CRLF. */
export function graphemeBoundaries(text: string): number[] {
  const found = Array.from(segmenter.segment(text), ({ index }) => index).filter((at) => {
    // The last character before, and what follows.
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
    if (before.endsWith("\u200d") && /^[\p{L}\p{Extended_Pictographic}]/u.test(after)) return false;
    if (/^\p{M}/u.test(after) && /[\p{L}\p{M}]$/u.test(before)) return false;
    return !(/^\p{L}/u.test(after) && /[\u094d\u1039]/.test(marksBefore(text, at)));
  });
  found.push(text.length);
  for (const { index } of text.matchAll(/\r\n/g)) found.push(index + 1);
  return [...new Set(found)].sort((one, other) => one - other);
}

/** All marks and joiners that stand directly before an offset. */
function marksBefore(text: string, at: number): string {
  let from = at;
  for (let [mark] = lastMark(text, from); mark !== undefined; [mark] = lastMark(text, from))
    from -= mark.length;
  return text.slice(from, at);
}

function lastMark(text: string, at: number): readonly string[] {
  return /[\p{M}\u200c\u200d]$/u.exec(text.slice(Math.max(0, at - 2), at)) ?? [];
}
