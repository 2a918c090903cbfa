const controls = /[\u202a-\u202e\u2066-\u2069]/g;
const [endOfEmbedding, endOfIsolate] = ["\u202c", "\u2069"];

/**
 * Text without the characters that would turn what stands behind it: embeddings, overrides and isolates of direction (Unicode UAX #9)
 * that are not closed, and what closes none. An isolate closes the embeddings within it.
 */
export function balanceDirection(text: string): string {
  if (text.search(controls) === -1) return text;
  const open: { at: number; isIsolate: boolean }[] = [];
  const stray = new Set<number>();
  for (const { 0: character, index: at } of text.matchAll(controls)) {
    if (character === endOfEmbedding) {
      if (open.at(-1)?.isIsolate === false) open.pop();
      else stray.add(at);
    } else if (character === endOfIsolate) {
      const start = open.findLastIndex(({ isIsolate }) => isIsolate);
      if (start === -1) stray.add(at);
      else for (const within of open.splice(start).slice(1)) stray.add(within.at);
    } else open.push({ at, isIsolate: character >= "\u2066" });
  }
  for (const { at } of open) stray.add(at);
  return text.replaceAll(controls, (character, at: number) => (stray.has(at) ? "" : character));
}
