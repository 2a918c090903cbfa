import { printable } from "../../issues/index.js";
import { columnsOf } from "../terminal/index.js";

/** A line of a text, or the part around a place in it, as a terminal can show it. */
export interface Excerpt {
  line: string;
  /** How many columns of the terminal stand before the place. */
  before: number;
}

/** One character as it is shown. */
interface Cell {
  text: string;
  columns: number;
}

const room = 68;
const roomBefore = 34;
/** How much of a long line is looked at on each side, in UTF-16 code units: more than fills the room. */
const nearby = 2 * room;

/**
 * The line around a column (from 1, in UTF-16 code units): without its indentation, shortened where it is long, tabs as two
 * spaces, control characters escaped. Nothing when there is nothing to show.
 */
export function excerptOf(line: string, column: number): Excerpt | undefined {
  const place = Math.min(column - 1, line.length);
  const indentation = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  if (indentation === line.length) return undefined;
  const start = Math.max(Math.min(indentation, place), place - nearby);
  const end = Math.min(line.length, place + nearby);
  const before = cellsOf(line.slice(start, place));
  const after = cellsOf(line.slice(place, end));

  const shownBefore = fitting(before.reverse(), Math.max(roomBefore, room - columnsIn(after))).reverse();
  const shownAfter = fitting(after, room - columnsIn(shownBefore));
  const opening = shownBefore.length < before.length || start > indentation ? "…" : "";
  const closing = shownAfter.length < after.length || end < line.length ? "…" : "";
  const text = [...shownBefore, ...shownAfter].map((cell) => cell.text).join("");
  return { line: `${opening}${text}${closing}`, before: opening.length + columnsIn(shownBefore) };
}

/** The lines of a text that have these numbers (from 1). A line ends with LF, CR or both. */
export function pickLines(text: string, numbers: ReadonlySet<number>): ReadonlyMap<number, string> {
  const picked = new Map<number, string>();
  let number = 1;
  let start = 0;
  for (const end of text.matchAll(/\r\n?|\n|$/g)) {
    if (numbers.has(number)) picked.set(number, text.slice(start, end.index));
    if (picked.size === numbers.size) break;
    start = end.index + end[0].length;
    number++;
  }
  return picked;
}

function cellsOf(text: string): Cell[] {
  return Array.from(text, (character) => {
    // Most of JSON is ASCII, and a report can have thousands of excerpts.
    if (character >= " " && character <= "~") return { text: character, columns: 1 };
    if (character === "\t") return { text: "  ", columns: 2 };
    const shown = printable(character);
    return { text: shown, columns: shown === character ? columnsOf(character) : shown.length };
  });
}

/** As many of the first cells as fit. */
function fitting(cells: readonly Cell[], columns: number): Cell[] {
  let left = columns;
  const end = cells.findIndex((cell) => {
    left -= cell.columns;
    return left < 0;
  });
  return cells.slice(0, end === -1 ? cells.length : end);
}

function columnsIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.columns, 0);
}
