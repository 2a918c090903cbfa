import type { TimeBounds } from "../../order/index.js";
import { html, type Markup } from "../html/markup.js";
import { reachOf } from "./reach.js";
import type { TimeScale } from "./time-scale.js";

/**
 * The bounds of a record on the scale: a pale bar from where it can start to where it can end, with an arrow on a side without a bound, and
 * a dark one over the time in which it surely goes on. Undefined where nothing bounds it.
 */
export function boundsStrip(bounds: TimeBounds, { at }: TimeScale, gridId: string): Markup | undefined {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  if ([earliestStart, latestStart, earliestEnd, latestEnd].every((moment) => moment === undefined))
    return undefined;
  const reach = reachOf(bounds);
  const from = at(reach.from);
  const to = at(reach.to);
  const isSure = latestStart !== undefined && earliestEnd !== undefined && latestStart < earliestEnd;
  // The arrow of a bar that ends within the strip stands outside of it.
  const tip = Number.isFinite(reach.to) ? 8 : 0;
  return html`<svg class="strip" aria-hidden="true" focusable="false"><rect class="may" x="${percent(from)}" width="${percent(to - from)}" y="7" height="10"/><use href="#${gridId}"/>${
    isSure &&
    html`<rect class="sure" x="${percent(at(latestStart))}" width="${percent(at(earliestEnd) - at(latestStart))}" y="7" height="10"/>`
  }${earliestStart === undefined ? arrow(from, "M7 4 1 12 7 20") : line(from)}${(latestEnd !== undefined || tip > 0) && line(to)}${
    latestEnd === undefined && arrow(to, `M${tip - 7} 4 ${tip - 1} 12 ${tip - 7} 20`)
  }</svg>`;
}

function line(place: number): Markup {
  return html`<line class="bound" x1="${percent(place)}" x2="${percent(place)}" y1="4" y2="20"/>`;
}

function arrow(place: number, path: string): Markup {
  return html`<svg class="open" x="${percent(place)}" overflow="visible"><path d="${path}"/></svg>`;
}

/** A place or a length as a percentage with two decimals. */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
