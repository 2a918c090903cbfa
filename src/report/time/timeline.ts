import { createTimeNetwork } from "../../order/index.js";
import { listInOrder, type TimelineEntry, type TimelineOrder, wordsOf } from "../../views/index.js";
import { unseen } from "../html/elements.js";
import { html, joined, type Markup, type Part } from "../html/markup.js";
import { type Account, numberLink, recordLink } from "../page/account.js";
import { boundsStrip, percent } from "./bounds-strip.js";
import { type Tick, ticksOf } from "./ticks.js";
import { createTimeScale, type TimeScale } from "./time-scale.js";

/**
 * The records in order of time: a list with a picture beside each entry. A line joins two entries where the order is sure; a bar shows the
 * bounds within which a record lies.
 */
export function timeline(account: Account): Markup | undefined {
  const { dossier, names, side } = account;
  const network = createTimeNetwork(dossier);
  const entries = listInOrder(dossier, network, names);
  const shown = entries.filter(({ placedBy, when }) => placedBy !== "nothing" || when !== "");
  if (shown.length === 0) return undefined;
  const bounds = shown.map(({ id }) => network.bounds(id));
  const scale = createTimeScale(
    bounds.map((each) => Object.values(each).filter((moment) => moment !== undefined)),
  );
  const grid = `${side}time-grid`;
  const rows = shown.map((entry, at) => {
    const strip = scale && boundsStrip(bounds[at] ?? {}, scale, grid);
    return row(entry, shown[at + 1], at === 0, strip, account);
  });
  return html`<section id="${side}time" aria-labelledby="${side}time-title">
<h2 id="${side}time-title">In order of time</h2>
${legend(scale !== undefined)}
<div class="timeline${scale !== undefined && " dated"}">${scale && axis(scale, grid, side)}
<ol>
${rows}</ol></div>
${unplaced(entries, account)}</section>
`;
}

function legend(isDated: boolean): Markup {
  return html`<p class="legend">A line joins two entries where the order is sure, a double line where their times overlap; without a line, the order is open.${
    isDated &&
    " A bar spans the time in which a record can lie, with an arrow where nothing bounds it; the dark part is the time that it surely takes."
  }</p>`;
}

/** The axis, and the lines that every strip repeats. */
function axis(scale: TimeScale, grid: string, side: string): Markup {
  const ticks = ticksOf(scale);
  const labelled = ticks.filter(({ label }) => label !== "");
  const breaks = scale.stretches.slice(1).map(({ start }) => scale.at(start) - 3.5);
  const range =
    labelled.length > 1
      ? ` from ${labelled[0]?.label} to ${labelled.at(-1)?.label}`
      : ` at ${labelled[0]?.label}`;
  return html`<svg class="axis" role="img" aria-labelledby="${side}axis-title ${side}axis-text"><title id="${side}axis-title">Time axis</title><desc id="${side}axis-text">The axis of the bars${range}. The list gives each time in words.</desc><defs><g id="${grid}">${ticks.map(
    ({ at }) => html`<line class="grid" x1="${percent(at)}" x2="${percent(at)}" y1="0" y2="100%"/>`,
  )}</g></defs>${labelled.map(axisLabel)}${breaks.map(
    (at) => html`<text class="break" x="${percent(at)}" y="14" text-anchor="middle">⫽</text>`,
  )}</svg>`;
}

function axisLabel({ at, label }: Tick): Markup {
  const anchor = at < 10 ? "start" : at > 90 ? "end" : "middle";
  return html`<text x="${percent(at)}" y="14" text-anchor="${anchor}">${label}</text>`;
}

const orderWords: Readonly<Record<TimelineOrder, string>> = {
  after: "After the entry above: ",
  overlapping: "At a time that overlaps with the entry above: ",
  open: "Before or after the entry above: ",
};

function row(
  entry: TimelineEntry,
  next: TimelineEntry | undefined,
  isFirst: boolean,
  strip: Markup | undefined,
  account: Account,
): Markup {
  const { id, label, when, status, sameTimeAs, orderToPrevious, placedBy } = entry;
  const isPlaced = placedBy !== "nothing";
  const order = isFirst || !isPlaced ? undefined : orderToPrevious;
  // The words of its own time name the others already.
  const named = new Set(entry.constraints.flatMap(({ record, to }) => (record === id ? (to ?? []) : [])));
  const same =
    sameTimeAs?.filter((other) => !named.has(other)).map((other) => numberLink(other, account)) ?? [];
  const nextOrder = next?.placedBy === "nothing" ? undefined : next?.orderToPrevious;
  return html`<li><svg class="rail" aria-hidden="true" focusable="false">${rail(order, "0", "14")}${rail(nextOrder, "14", "100%")}<circle cx="12" cy="14" r="4"${!isPlaced && html` class="loose"`}/></svg>
<div class="entry">${order !== undefined && unseen(orderWords[order])}${recordLink(id, account, label)}${
    status !== undefined && status !== "actual" && html` <em class="doubt">${wordsOf(status)}</em>`
  }<p class="when">${when}${same.length > 0 && html`${when !== "" && "; "}at the time of ${joined(same, ", ")}`}</p></div>
${strip}</li>
`;
}

/** The line of an order through half a row: one if sure, two if the times overlap, none if open. */
function rail(order: TimelineOrder | undefined, from: string, to: string): Part {
  if (order === undefined || order === "open") return undefined;
  const places = order === "after" ? [12] : [10, 14];
  return places.map((x) => html`<line x1="${x}" x2="${x}" y1="${from}" y2="${to}"/>`);
}

function unplaced(entries: readonly TimelineEntry[], account: Account): Markup | undefined {
  const ids = entries
    .filter(({ placedBy, when }) => placedBy === "nothing" && when === "")
    .map(({ id }) => id);
  if (ids.length === 0) return undefined;
  return html`<p class="legend">No time is given for ${joined(
    ids.map((id) => numberLink(id, account)),
    " ",
  )}</p>\n`;
}
