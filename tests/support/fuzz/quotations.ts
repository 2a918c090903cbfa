import type { Evidence } from "../../../src/index.js";
import { graphemeBoundaries } from "../naive/graphemes.js";
import type { Random } from "./random.js";
import { drawText } from "./strings.js";

/** A source's words: sentences, some of which stand there more than once. */
export function drawSourceText(random: Random): string {
  const sentences = Array.from({ length: random.integer(1, 4) }, () => drawText(random, 12));
  return Array.from({ length: random.integer(1, 8) }, () => random.pick(sentences)).join(
    random.pick([". ", "\n", "; "]),
  );
}

/** Makes evidence quote a text: its fields stay as many as they are, and more come only where the words stand there twice. */
export function quoteFrom(text: string, evidence: Evidence, random: Random): void {
  const cuts = graphemeBoundaries(text);
  const first = random.integer(0, cuts.length - 2);
  const start = cuts[first] ?? 0;
  const end =
    cuts[Math.min(cuts.length - 1, first + random.integer(1, random.pick([3, 40, 400])))] ?? text.length;
  evidence.exact = text.slice(start, end);
  const prefix = text.slice(Math.max(0, start - random.integer(1, 20)), start);
  const suffix = text.slice(end, end + random.integer(1, 20));
  if (evidence.prefix !== undefined) evidence.prefix = prefix;
  if (evidence.suffix !== undefined) evidence.suffix = suffix;
  if (evidence.prefix === "") delete evidence.prefix;
  if (evidence.suffix === "") delete evidence.suffix;
  if (evidence.start !== undefined) evidence.start = start;
  if (evidence.end !== undefined) evidence.end = end;
  const sought = `${evidence.prefix ?? ""}${evidence.exact}${evidence.suffix ?? ""}`;
  const isRepeated = text.indexOf(sought, text.indexOf(sought) + 1) !== -1;
  if (isRepeated && evidence.start === undefined && evidence.end === undefined) evidence.start = start;
}
