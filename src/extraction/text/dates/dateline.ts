import { wordSet } from "../../../collections/index.js";
import { type SourceText, tokenize } from "../source-text.js";
import { readingsIn } from "./date-readings.js";
import { spanOf, writeSpan } from "./day-spans.js";

/** Words that may stand beside the date in the line that dates a text, besides a place before it. */
const labels: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "date dated published posted issued released release on at for immediate the of",
);

/** How far into a text its date is looked for. */
const head = 800;

/**
 * The day on which a text is dated: the one line at its head that has nothing but a day of a year, with a label or a place ("Port Alma,
 * 4 March 2031"). Undefined where there is none, or two.
 */
export function datelineOf(source: SourceText): string | undefined {
  const { text } = source;
  const found = new Set<string>();
  for (const { start, end, parts } of readingsIn(source)) {
    if (start > head) break;
    const { year, month, days = [] } = parts ?? {};
    if (year === undefined || month === undefined || days.length !== 1) continue;
    const lineStart = text.lastIndexOf("\n", start) + 1;
    const lineEnd = text.indexOf("\n", end);
    const before = text.slice(lineStart, start);
    const behind = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
    const span = spanOf(year, month, days[0]);
    if (span && lineEnd !== -1 && isPlaceOrLabel(before) && isLabel(behind)) found.add(writeSpan(span));
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function isLabel(words: string): boolean {
  return tokenize(words).every(({ fold }) => labels.has(fold)) && !/["“”«»]/.test(words);
}

const placeName = /^\p{Lu}[\p{L}\p{M}’'.-]*$/u;

/** "Port Alma, ", "Published: " */
function isPlaceOrLabel(words: string): boolean {
  const given = words.trim();
  const names = given.slice(0, -1).trimEnd().split(/\s/);
  const isPlace = given.endsWith(",") && names.length <= 3 && names.every((name) => placeName.test(name));
  return isPlace || isLabel(words);
}
