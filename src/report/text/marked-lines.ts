import type { Id } from "../../model/index.js";
import { html, joined, type Markup, type Part } from "../html/markup.js";
import { type Account, placeOf } from "../page/account.js";
import type { Segment } from "./segments.js";

/** The lines of a text with its quotations marked; behind each quotation stand the numbers of the records that rest on it. */
export function markedLines(
  text: string,
  segments: readonly Segment[],
  /** The id of the passage that begins at an offset. */
  passageId: (start: number) => string,
  account: Account,
): Markup[][] {
  const lines: Markup[][] = [[]];
  const add = (part: Markup): void => {
    lines.at(-1)?.push(part);
  };
  for (const segment of segments) {
    let id = segment.isStart ? passageId(segment.start) : undefined;
    text
      .slice(segment.start, segment.end)
      .split(/\r\n?|\n/)
      .forEach((piece, at) => {
        if (at > 0) lines.push([]);
        if (piece === "") return;
        add(markPiece(piece, segment, id));
        id = undefined;
      });
    // A quotation of line breaks alone keeps its place.
    if (id !== undefined) add(html`<span id="${id}"></span>`);
    if (segment.ending.length > 0) add(numbersOf(segment.ending, account));
  }
  return lines.filter((parts) => parts.length > 0);
}

function markPiece(piece: string, { depth, isBare }: Segment, id: string | undefined): Markup {
  if (depth === 0) return isBare ? html`<span class="bare">${piece}</span>` : html`${piece}`;
  const name = depth > 1 && html` class="deep${Math.min(depth, 3)}"`;
  return html`<mark${name}${id !== undefined && html` id="${id}"`}>${piece}</mark>`;
}

function numbersOf(records: readonly Id[], account: Account): Markup {
  const numbered = [...new Set(records)]
    .map((id) => ({ id, number: account.numberOf(id) ?? 0 }))
    .sort((a, b) => a.number - b.number);
  const links = numbered.map(
    ({ id, number }): Part =>
      html`<a href="#${placeOf(id, account)}" aria-label="Record ${number}">${number}</a>`,
  );
  return html`<sup class="refs">${joined(links, " ")}</sup>`;
}
