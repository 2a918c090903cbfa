import { createBoundaryTest } from "./grapheme-boundary.js";
import { createTextSearch, type TextSearch } from "./search/text-search.js";
import { evenOut } from "./typography/even-out.js";
import { asWritten, type Reading, readThrough } from "./typography/reading.js";
import { withoutAccents } from "./typography/without-accents.js";

/** A stretch of a text, in UTF-16 code units from 0. */
export interface TextSpan {
  /** The offset of the first unit. */
  start: number;
  /** The offset after the last unit. */
  end: number;
}

/** Words of a text, and what chooses among several places of them. */
export interface Quotation {
  /** The words, without quotation marks that are not part of them. */
  exact: string;
  /** The text directly before them. */
  prefix?: string | undefined;
  /** The text directly after them. */
  suffix?: string | undefined;
  /** The offset of the first UTF-16 code unit. */
  start?: number | undefined;
  /** The offset after the last one. */
  end?: number | undefined;
}

/**
 * Where a quotation stands in a text.
 *
 * - `exact`: at `start` to `end`, word for word, and nowhere else that its prefix, suffix or offsets would allow.
 * - `normalised`: at `start` to `end`, once typography is evened out: quotation marks, dashes, white space, invisible characters,
 *   ligatures, composition of letters, Arabic and Hebrew vowel points, and accents where the quotation or the text has none at all.
 *   Without accents a word may be another one (German "forderte" for "förderte"), so that a person should look at the place.
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
 * typography evened out. A place begins and ends between whole characters, never within one (a letter and its accent, an
 * emoji of several parts). Pure; never throws.
 *
 * @param text The text of a source.
 * @param quotation The quotation, with what chooses among several places.
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
export function anchorEvidence(text: string, quotation: Quotation): Anchor {
  return createAnchorer(text)(quotation);
}

/** {@link anchorEvidence} for many quotations of one text, which is indexed and evened out at most once; `expected`: about how many. */
export function createAnchorer(text: string, expected = 0): (quotation: Quotation) => Anchor {
  const canCut = createBoundaryTest(text);
  const view = (reading: Reading, expected = 0): View => ({
    reading,
    search: createTextSearch(reading.text, expected),
    canCut,
  });
  const written = view(asWritten(text), expected);
  let even: View | undefined;
  let bare: View | undefined;

  const searchEvened = (pieces: Pieces, offsets: Offsets): TextSpan[] => {
    even ??= view(evenOut(text));
    const found = search(even, pieces, offsets);
    if (found.length > 0) return found;
    // Whoever writes accents means it where one is missing.
    const barePieces = read(pieces, withoutAccents(pieces.words));
    bare ??= view(readThrough(withoutAccents(even.reading.text), even.reading));
    const isAccented = barePieces.words !== pieces.words;
    const isTextAccented = bare.reading.text !== even.reading.text;
    return isAccented === isTextAccented ? [] : search(bare, barePieces, offsets);
  };

  return (quotation) => {
    const plain = anchorPlainly(written, quotation);
    if (plain) return plain;
    const pieces = piecesOf(quotation);
    const exact = search(written, pieces, quotation);
    if (exact.length > 0) return anchorAt("exact", exact);
    const evened = trim(read(pieces, evenOut(pieces.words)));
    if (evened.from >= evened.to) return { status: "missing", candidates: [] };
    const found = searchEvened(evened, quotation);
    if (found.length > 0) return anchorAt("normalised", found);
    const words = evened.words.slice(evened.from, evened.to);
    const hasContext = words !== evened.words;
    const alone = { words, from: 0, to: words.length };
    return { status: "missing", candidates: hasContext ? searchEvened(alone, {}) : [] };
  };
}

/** Finds a quotation at its start, or in the one place of its words, without making lists; undefined where that is not enough. */
function anchorPlainly(
  { reading: { text }, search, canCut }: View,
  quotation: Quotation,
): Anchor | undefined {
  const { exact, prefix = "", suffix = "" } = quotation;
  const words = prefix === "" && suffix === "" ? exact : prefix + exact + suffix;
  let start = quotation.start;
  if (start === undefined) {
    const only = search.findOnly(words);
    if (only === -1) return undefined;
    start = only + prefix.length;
  } else {
    const from = start - prefix.length;
    // Comparing a part is several times as fast as `startsWith`.
    if (from < 0 || text.slice(from, from + words.length) !== words) return undefined;
  }
  const end = start + exact.length;
  if (end !== (quotation.end ?? end) || !canCut(start) || !canCut(end)) return undefined;
  return { status: "exact", start, end };
}

/** A text as it is searched. */
interface View {
  reading: Reading;
  search: TextSearch;
  canCut: (at: number) => boolean;
}

/** The words of a quotation with those around it, and where among them the quotation begins and ends. */
interface Pieces {
  words: string;
  from: number;
  to: number;
}

type Offsets = Pick<Quotation, "start" | "end">;

function piecesOf({ exact, prefix = "", suffix = "" }: Quotation): Pieces {
  const from = prefix.length;
  const words = from === 0 && suffix === "" ? exact : prefix + exact + suffix;
  return { words, from, to: from + exact.length };
}

/** Pieces in another reading of their words; nothing where a character lies in two of them. */
function read({ from, to }: Pieces, { text, find }: Reading): Pieces {
  return { words: text, from: find(from), to: find(from) === -1 ? -1 : find(to) };
}

/** Pieces without white space at the outer ends, which says nothing of the words. */
function trim({ words, from, to }: Pieces): Pieces {
  // A space that carries a mark is no space.
  const start = /^ (?!\p{M})/u.test(words) ? 1 : 0;
  const trimmed = words.slice(start, words.endsWith(" ") ? -1 : undefined);
  return {
    words: trimmed,
    from: Math.max(0, from - start),
    to: Math.min(to - start, trimmed.length),
  };
}

function anchorAt(status: "exact" | "normalised", found: TextSpan[]): Anchor {
  const [only, other] = found;
  if (!only || other) return { status: "ambiguous", candidates: found };
  const { start, end } = only;
  return { status, start, end };
}

/** The places of the pieces, or the one that the offsets name, which may come after the last one that would be listed. */
function search(view: View, pieces: Pieces, offsets: Offsets): TextSpan[] {
  const chosen = placeAtOffsets(view, pieces, offsets);
  if (chosen) return [chosen];
  // Among places that cut a character, those that do not may come late.
  for (let most = mostCandidates; ; most *= 8) {
    const places = view.search.find(pieces.words, most);
    const found: TextSpan[] = [];
    for (const at of places) {
      const span = spanAt(view, pieces, at);
      if (span && found.push(span) === mostCandidates) return found;
    }
    if (places.length < most) return found;
  }
}

function placeAtOffsets(view: View, pieces: Pieces, { start, end }: Offsets): TextSpan | undefined {
  if (start === undefined && end === undefined) return undefined;
  const { reading } = view;
  const { words, from, to } = pieces;
  const at = start === undefined ? reading.find(end ?? 0) - to : reading.find(start) - from;
  // Comparing a part is several times as fast as `startsWith`.
  if (at < 0 || reading.text.slice(at, at + words.length) !== words) return undefined;
  const span = spanAt(view, pieces, at);
  const fits = span && span.start === (start ?? span.start) && span.end === (end ?? span.end);
  return fits ? span : undefined;
}

/** The place in the text as written of pieces at an offset of a view; none where it would cut a character. */
function spanAt({ reading, canCut }: View, { from, to }: Pieces, at: number): TextSpan | undefined {
  const start = reading.begin(at + from);
  const end = reading.end(at + to);
  if (start === -1 || end === -1 || !canCut(start)) return undefined;
  if (canCut(end)) return { start, end };
  // Marks that are evened out belong to the character before them.
  const limit = reading.begin(at + to);
  for (let later = end + 1; later <= limit; later++) if (canCut(later)) return { start, end: later };
  return undefined;
}
