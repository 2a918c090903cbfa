import type { TimeBounds } from "../../order/index.js";
import { html, type Markup } from "../html/markup.js";
import type { TimeScale } from "./time-scale.js";

/**
 * The bounds of a record on the scale: a pale bar from where it can start to where it can end, with an arrow on a side without a bound, and
 * a dark one over the time in which it surely goes on. Undefined where nothing bounds it.
 */
export function boundsStrip(bounds: TimeBounds, { at }: TimeScale, gridId: string): Markup | undefined {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  if ([earliestStart, latestStart, earliestEnd, latestEnd].every((moment) => moment === undefined))
    return undefined;
  const from = earliestStart === undefined ? 0 : at(earliestStart);
  const to = latestEnd === undefined ? 100 : at(latestEnd);
  const isSure = latestStart !== undefined && earliestEnd !== undefined && latestStart < earliestEnd;
  return html`<svg class="strip" aria-hidden="true" focusable="false"><use href="#${gridId}"/><rect class="may" x="${percent(from)}" width="${percent(to - from)}" y="7" height="10"/>${
    isSure &&
    html`<rect class="sure" x="${percent(at(latestStart))}" width="${percent(at(earliestEnd) - at(latestStart))}" y="7" height="10"/>`
  }${endOf(earliestStart, from, "before")}${endOf(latestEnd, to, "after")}</svg>`;
}

/** The end of a bar: a line for a bound, an arrow without one. */
function endOf(bound: number | undefined, place: number, side: "before" | "after"): Markup {
  if (bound !== undefined)
    return html`<line class="bound" x1="${percent(place)}" x2="${percent(place)}" y1="4" y2="20"/>`;
  const arrow = side === "before" ? html`<path d="M7 4 1 12 7 20"/>` : html`<path d="M-7 4-1 12-7 20"/>`;
  return html`<svg class="open" x="${percent(place)}" overflow="visible">${arrow}</svg>`;
}

/** A place or a length as a percentage with two decimals. */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
