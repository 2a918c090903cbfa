import type { Evidence } from "./evidence.js";
import { createTextSearch, type TextSearch } from "./text-search.js";
import { type EvenText, evenOut } from "./typography.js";

/** A stretch of a text, in UTF-16 code units from 0. */
export interface TextSpan {
  /** The offset of the first unit. */
  start: number;
  /** The offset after the last unit. */
  end: number;
}

/**
 * Where a quotation stands in a text.
 *
 * - `exact`: at `start` to `end`, word for word, and nowhere else that its prefix, suffix or offsets would allow.
 * - `normalised`: at `start` to `end`, once quotation marks, dashes, white space and letter composition are evened out.
 * - `ambiguous`: at each of `candidates`, and nothing that is given chooses between them.
 * - `missing`: nowhere; `candidates` are the places of the same words in another context than prefix and suffix give.
 */
export type Anchor =
  | {
      /** Found: word for word, or with typography evened out. */
      status: "exact" | "normalised";
      /** The offset of the quotation's first UTF-16 code unit. */
      start: number;
      /** The offset after its last one. */
      end: number;
    }
  | {
      /** Not found, or found more than once. */
      status: "ambiguous" | "missing";
      /** Where else to look, at most 100 places. */
      candidates: TextSpan[];
    };

/** How many places of a quotation are looked at: enough to list, and few enough that no text makes the search slow. */
const mostCandidates = 100;

/**
 * Finds a quotation in a text and computes its offsets. `prefix` and `suffix` must stand around it as given; among several
 * places that fit, `start` and `end` choose when they name one of them exactly. It never guesses: a quotation that
 * stands in two places is `ambiguous`, one in another wording `missing`. Looks first for the words as they are, then with
 * typography evened out. Pure; never throws on evidence that {@link evidenceSchema} accepts.
 *
 * @param text The text of a source.
 * @param evidence The quotation, with what chooses among several places.
 * @returns Its place in UTF-16 code units of `text`, or why there is not one.
 *
 * @example
 * ```ts
 * import { anchorEvidence } from "diplomatic-events";
 *
 * const text = "Both sides called the talks \u2018useful\u2019. They will meet again.";
 * console.log(anchorEvidence(text, { exact: "called the talks" })); // { status: "exact", start: 11, end: 27 }
 * console.log(anchorEvidence(text, { exact: "the talks 'useful'" })); // { status: "normalised", start: 18, end: 36 }
 * console.log(anchorEvidence(text, { exact: "the talks failed" })); // { status: "missing", candidates: [] }
 * ```
 */
export function anchorEvidence(text: string, evidence: Evidence): Anchor {
  return createAnchorer(text)(evidence);
}

/** {@link anchorEvidence} for many quotations of one text, which is evened out at most once; `expected`: about how many. */
export function createAnchorer(text: string, expected = 0): (evidence: Evidence) => Anchor {
  const seek = createTextSearch(text, expected);
  const written: View = { text, seek, origin: (at) => at, find: (origin) => origin, divides: () => true };
  let even: View | undefined;
  return (evidence) => {
    const only = onlyPlace(seek, evidence);
    if (only) return only;
    const exact = search(written, evidence, evidence);
    if (exact.length === 1 && exact[0]) return { status: "exact", ...exact[0] };
    if (exact.length > 1) return { status: "ambiguous", candidates: exact };

    even ??= evenView(evenOut(text));
    const quotation = evenEvidence(evidence);
    if (quotation.exact === "") return { status: "missing", candidates: [] };
    const { prefix = "", suffix = "" } = evidence;
    const isEven =
      even.text === text &&
      quotation.exact === evidence.exact &&
      quotation.prefix === prefix &&
      quotation.suffix === suffix;
    // What was not there is not there a second time.
    const found = isEven ? [] : search(even, quotation, evidence);
    if (found.length === 1 && found[0]) return { status: "normalised", ...found[0] };
    if (found.length > 1) return { status: "ambiguous", candidates: found };
    const hasContext = quotation.prefix !== "" || quotation.suffix !== "";
    return {
      status: "missing",
      candidates: hasContext ? search(even, { exact: quotation.exact }, {}) : [],
    };
  };
}

/** A text as it is searched, and the way between its offsets and those of the text as written. */
interface View {
  text: string;
  seek: TextSearch;
  origin: (at: number) => number;
  find: (origin: number) => number;
  /** Whether the text as written can be cut at this offset of the view. */
  divides: (at: number) => boolean;
}

/** The common case: a quotation that stands in the text as it is, and nowhere else. */
function onlyPlace(seek: TextSearch, { exact, prefix = "", suffix = "" }: Evidence): Anchor | undefined {
  const sought = prefix === "" && suffix === "" ? exact : prefix + exact + suffix;
  const at = seek.onlyIndexOf(sought);
  if (at === -1) return undefined;
  const start = at + prefix.length;
  return { status: "exact", start, end: start + exact.length };
}

function evenView({ text, origins }: EvenText): View {
  return {
    text,
    seek: createTextSearch(text),
    origin: (at) => origins[at] ?? 0,
    find: (origin) => lowerBound(origins, origin),
    divides: (at) => at === 0 || origins[at] !== origins[at - 1],
  };
}

function search(
  { text, seek, origin, find, divides }: View,
  { exact, prefix = "", suffix = "" }: Evidence,
  { start, end }: Pick<Evidence, "start" | "end">,
): TextSpan[] {
  const sought = prefix + exact + suffix;
  const found: TextSpan[] = [];
  const spanAt = (at: number): TextSpan | undefined => {
    const [first, last] = [at + prefix.length, at + prefix.length + exact.length];
    return divides(first) && divides(last) ? { start: origin(first), end: origin(last) } : undefined;
  };
  for (let at = seek.indexOf(sought, 0); at !== -1; at = seek.indexOf(sought, at + 1)) {
    const span = spanAt(at);
    if (span && found.push(span) === mostCandidates) break;
  }
  if (found.length < 2 || (start === undefined && end === undefined)) return found;

  // The place that the offsets name, which may come after the last one that is listed.
  const first = start === undefined ? find(end ?? 0) - exact.length : find(start);
  const at = first - prefix.length;
  const chosen = at >= 0 && text.startsWith(sought, at) ? spanAt(at) : undefined;
  const fits = chosen && chosen.start === (start ?? chosen.start) && chosen.end === (end ?? chosen.end);
  return chosen && fits ? [chosen] : found;
}

/** The first index at which a sorted list is not below a value. */
function lowerBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pieces that meet in white space share one space. */
function evenEvidence({ exact, prefix = "", suffix = "" }: Evidence): Evidence {
  const before = evenOut(prefix).text;
  const words = afterSpace(before, evenOut(exact).text);
  return { prefix: before, exact: words, suffix: afterSpace(before + words, evenOut(suffix).text) };
}

function afterSpace(before: string, text: string): string {
  return before.endsWith(" ") && text.startsWith(" ") ? text.slice(1) : text;
}
