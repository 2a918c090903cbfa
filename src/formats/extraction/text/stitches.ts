import type { TextSpan } from "../../../values/anchor.js";
import { withoutEnd } from "../../../values/without-end.js";
import type { SourceText } from "./source-text.js";

/** How long a piece has to be, so that words which meet by chance are none, and how many pieces a quotation may have. */
const fewestWords = 3;
const mostPieces = 6;
const mostWords = 400;

/** A passage of a text, and whether it stands there only once. */
interface Piece {
  span: TextSpan;
  only: boolean;
}

/**
 * The passages of a text that a quotation was put together from: from its start on always the longest that the text has. Between two
 * of them one word may be the quoter's own, such as "and", and dots stand for what is left out. Empty where anything else is.
 */
export function takeApart(quotation: string, source: SourceText): Piece[] {
  const words = quotation
    .replaceAll(/\[?(?:…|\.\.\.)\]?/g, " … ")
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length > mostWords) return [];
  const pieces: Piece[] = [];
  let own = 0;
  for (let from = 0; from < words.length; ) {
    const { piece, length } = longest(words, from, source);
    if (piece) {
      pieces.push(piece);
      if (pieces.length > mostPieces) return [];
      from += length;
      own = 0;
    } else {
      if (words[from] !== "…" && (++own > 1 || pieces.length === 0)) return [];
      from++;
    }
  }
  return own === 0 ? pieces : [];
}

/** The longest run of words from one on that the text has. */
function longest(
  words: readonly string[],
  from: number,
  source: SourceText,
): { piece: Piece | undefined; length: number } {
  let piece: Piece | undefined;
  let length = 0;
  for (let to = from + fewestWords; to <= words.length; to++) {
    const [span, other] = source.find(trimEnd(words.slice(from, to).join(" ")));
    if (!span) break;
    piece = { span, only: other === undefined };
    length = to - from;
  }
  return { piece, length };
}

/** Without the punctuation at a seam, which may be the quoter's. */
function trimEnd(words: string): string {
  return withoutEnd(words, /[\s.,;:!?…"'\p{Pf}]/u).replace(/^[\s"'\p{Pi}]+/u, "");
}
