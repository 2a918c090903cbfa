import { distance } from "fastest-levenshtein";
import type { Statement } from "../../model/index.js";
import { plainWords } from "../measures/index.js";
import { missing, type Rating } from "../terms/index.js";

/** Words of a source, and whether they are the speaker's own. */
interface Wording {
  exact: string;
  quoted: boolean;
}

function wordingsOf({ reports }: Statement): Wording[] {
  return reports.flatMap(({ evidence = [] }) =>
    evidence.map(({ exact, quoted = false }) => ({ exact, quoted })),
  );
}

/**
 * The speaker's own words: the same, the same with changed wording, or other words, which says nothing. Where one account quotes, the other's
 * words are the text that it may have quoted.
 */
export function rateQuotations(left: Statement, right: Statement, sameWording: number): Rating {
  const [a, b] = [wordingsOf(left), wordingsOf(right)];
  const quotedIn = (words: typeof a): string[] =>
    words.filter(({ quoted }) => quoted).map(({ exact }) => exact);
  const quoted = { left: quotedIn(a), right: quotedIn(b) };
  const pairs = a.flatMap((one) =>
    b.flatMap((other) =>
      one.quoted || other.quoted ? [{ one, other, likeness: likenessOf(one, other) }] : [],
    ),
  );
  const keyOf = ({ one, other }: (typeof pairs)[number]): string =>
    JSON.stringify([!(one.quoted && other.quoted), ...[one.exact, other.exact].sort()]);
  // Of equally near ones the same is chosen whatever their order and side.
  const [nearest] = pairs.sort((x, y) => y.likeness - x.likeness || (keyOf(x) < keyOf(y) ? -1 : 1));
  if (!nearest) return missing("the speaker's own words", quoted.left, quoted.right);
  const bothQuote = nearest.one.quoted && nearest.other.quoted;
  const verb = bothQuote ? "quote" : "have";
  if (nearest.likeness === 1) return { ...quoted, outcome: "same", reason: `Both ${verb} the same words.` };
  if (nearest.likeness >= (bothQuote ? sameWording : alteredFrom))
    return {
      ...quoted,
      outcome: "differs",
      score: nearest.likeness,
      reason: `The left ${bothQuote ? "quotes" : "has"} “${nearest.one.exact}”, the right “${nearest.other.exact}”: the wording differs.`,
    };
  if (!bothQuote) return missing("the speaker's own words", quoted.left, quoted.right);
  return {
    ...quoted,
    outcome: "not-compared",
    reason: "The two quote other words, which may be of one utterance.",
  };
}

/** How alike two wordings are, 0 to 1. Two quotations may also share the most of the shorter: each account leaves out what it does not need. */
function likenessOf(left: Wording, right: Wording): number {
  const likeness = quotationLikeness(left.exact, right.exact);
  return left.quoted && right.quoted ? Math.max(likeness, sharedWords(left.exact, right.exact)) : likeness;
}

/** The share of the shorter text's words that the longer has in the same order; 0 where these are too few to be more than turns of phrase. */
function sharedWords(left: string, right: string): number {
  const [a, b] = [plainWords(left).split(" "), plainWords(right).split(" ")];
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  const shared = row.at(-1) ?? 0;
  return shared < fewShared ? 0 : shared / Math.max(fewShared, Math.min(a.length, b.length));
}

/** Fewer words than this in common are no quotation told twice. */
const fewShared = 6;

/** From which similarity on a text is the one that the other account quotes. */
const alteredFrom = 0.75;

/** One quotation may be a part of the other, or parts with marks of omission between them; brackets hold the words of an editor. */
function quotationLikeness(left: string, right: string): number {
  const readings = (text: string): Set<string> =>
    new Set([
      text.replace(/[[\]]/gu, ""),
      text.replace(/\[[^[\]]*\]/gu, (mark) => (omission.test(mark) ? "…" : "")),
    ]);
  const ofRight = readings(right);
  return Math.max(...[...readings(left)].flatMap((a) => [...ofRight].map((b) => readingLikeness(a, b))));
}

const omission: RegExp = /…|\.{3}/u;

function readingLikeness(left: string, right: string): number {
  const [a, b] = [plainWords(left), plainWords(right)];
  if (a === "" || b === "") return 0;
  if (isWithin(left, b) || isWithin(right, a)) return 1;
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}

/** Whether the pieces of a quotation between its marks of omission stand in a text, in their order. */
function isWithin(quotation: string, text: string): boolean {
  let from = 0;
  for (const piece of quotation.split(omission).map(plainWords)) {
    const at = ` ${text} `.indexOf(` ${piece} `, from);
    if (piece !== "" && at === -1) return false;
    from = Math.max(from, at + piece.length);
  }
  return true;
}
