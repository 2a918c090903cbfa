import type { Evidence } from "./evidence.js";
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

/** {@link anchorEvidence} for many quotations of one text, which is evened out at most once. */
export function createAnchorer(text: string): (evidence: Evidence) => Anchor {
  let even: EvenText | undefined;
  return (evidence) => {
    const exact = search(text, evidence);
    if (exact.length === 1 && exact[0]) return { status: "exact", ...exact[0] };
    if (exact.length > 1) return { status: "ambiguous", candidates: exact };

    even ??= evenOut(text);
    const back = toOriginal(even);
    const quotation = evenEvidence(evidence);
    if (quotation.exact === "") return { status: "missing", candidates: [] };
    const found = search(even.text, quotation).map(back);
    const chosen = chooseByOffsets(found, evidence);
    if (chosen.length === 1 && chosen[0]) return { status: "normalised", ...chosen[0] };
    if (chosen.length > 1) return { status: "ambiguous", candidates: chosen };
    return { status: "missing", candidates: search(even.text, { exact: quotation.exact }).map(back) };
  };
}

function search(text: string, evidence: Evidence): TextSpan[] {
  const { exact, prefix = "", suffix = "" } = evidence;
  const sought = prefix + exact + suffix;
  const found: TextSpan[] = [];
  let at = text.indexOf(sought);
  while (at !== -1 && found.length < mostCandidates) {
    const start = at + prefix.length;
    found.push({ start, end: start + exact.length });
    at = text.indexOf(sought, at + 1);
  }
  return chooseByOffsets(found, evidence);
}

function chooseByOffsets(found: TextSpan[], { start, end }: Evidence): TextSpan[] {
  if (found.length < 2 || (start === undefined && end === undefined)) return found;
  const chosen = found.filter(
    (span) => (start === undefined || span.start === start) && (end === undefined || span.end === end),
  );
  return chosen.length === 1 ? chosen : found;
}

function evenEvidence({ exact, prefix, suffix }: Evidence): Evidence {
  return {
    exact: evenOut(exact).text,
    ...(prefix === undefined ? {} : { prefix: evenOut(prefix).text }),
    ...(suffix === undefined ? {} : { suffix: evenOut(suffix).text }),
  };
}

function toOriginal({ origins }: EvenText): (span: TextSpan) => TextSpan {
  return ({ start, end }) => ({ start: origins[start] ?? 0, end: origins[end] ?? 0 });
}
