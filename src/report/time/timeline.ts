import type { Id } from "../../model/index.js";
import { createTimeNetwork } from "../../order/index.js";
import {
  arrangeTimeline,
  listInOrder,
  remarkOnEntry,
  type TimelineEntry,
  type TimelineGroup,
  type TimelineOrder,
  type TimelinePart,
} from "../../views/index.js";
import { unseen } from "../html/elements.js";
import { html, joined, type Markup, type Part } from "../html/markup.js";
import { type Account, numberLink, recordLink } from "../page/account.js";
import { boundsStrip, percent } from "./bounds-strip.js";
import { type Tick, ticksOf } from "./ticks.js";
import { createTimeScale, type TimeScale } from "./time-scale.js";

/**
 * The records in order of time: a list with a picture beside each entry, and the parts of each entry below it. A line joins two entries
 * where the order is sure; a bar shows the bounds within which a record lies.
 */
export function timeline(account: Account): Markup | undefined {
  const { dossier, names, side } = account;
  const network = createTimeNetwork(dossier);
  const { placed, unplaced, inSource, untimed } = arrangeTimeline(
    listInOrder(dossier, network, names),
    names.index,
    network,
  );
  if (placed.length + unplaced.length === 0) return undefined;
  // A part whose time is that of its entry needs no bar of its own.
  const timed = placed.flatMap(({ entry, parts }) => [
    entry,
    ...parts.filter(({ when }) => when !== "").map((part) => part.entry),
  ]);
  const bounds = new Map([...timed, ...unplaced].map(({ id }) => [id, network.bounds(id)]));
  const scale = createTimeScale([...bounds.values()]);
  const grid = `${side}time-grid`;
  const stripOf = (id: Id): Part => scale && boundsStrip(bounds.get(id) ?? {}, scale, grid);
  const loose = unplaced.map((entry): TimelineGroup => ({ entry, parts: [], isOpen: false }));
  const rows = [...placed, ...loose].map((group, at, all) => row(group, all[at + 1], stripOf, account));
  return html`<section id="${side}time" aria-labelledby="${side}time-title">
<h2 id="${side}time-title">In order of time</h2>
${legend(scale !== undefined)}
<div class="timeline${scale !== undefined && " dated"}">${scale && axis(scale, grid, side)}
<ol>
${rows}</ol></div>
${listed("Said in the source itself:", inSource, account)}${listed("Without a time:", untimed, account)}</section>
`;
}

function legend(isDated: boolean): Markup {
  return html`<p class="legend">A line joins two entries where the order is sure, a double line where their times overlap; without a line, the order is open. Parts stand below their entry; their order is open, except that an answer follows.${
    isDated &&
    " A bar spans the time in which a record can lie, with an arrow where nothing bounds it; the dark part is the time that it surely takes."
  }</p>`;
}

/** The axis, and the lines that every strip repeats. */
function axis(scale: TimeScale, grid: string, side: string): Markup {
  const ticks = ticksOf(scale);
  const [first, last] = [ticks[0]?.name, ticks.at(-1)?.name];
  const range = ticks.length > 1 ? ` from ${first} to ${last}` : ` at ${first}`;
  return html`<svg class="axis" role="img" aria-labelledby="${side}axis-title ${side}axis-text"><title id="${side}axis-title">Time axis</title><desc id="${side}axis-text">The axis of the bars${range}. The list gives each time in words.</desc><defs><g id="${grid}">${ticks.map(
    ({ at }) => html`<line class="grid" x1="${percent(at)}" x2="${percent(at)}" y1="0" y2="100%"/>`,
  )}${scale.breaks.map((at) => html`<text class="break" x="${percent(at)}" y="16" text-anchor="middle">⫽</text>`)}</g></defs>${ticks.map(axisLabel)}</svg>`;
}

function axisLabel({ at, label }: Tick): Part {
  return label && html`<text x="${percent(at)}" y="14" text-anchor="${label.anchor}">${label.text}</text>`;
}

const orderWords: Readonly<Record<TimelineOrder, string>> = {
  after: "After the entry above: ",
  overlapping: "At a time that overlaps with the entry above: ",
  open: "Before or after the entry above: ",
};

type StripOf = (id: Id) => Part;

function row(
  { entry, parts, order }: TimelineGroup,
  next: TimelineGroup | undefined,
  stripOf: StripOf,
  account: Account,
): Markup {
  const { when } = entry;
  const isLoose = entry.placedBy === "nothing";
  return html`<li><svg class="rail" aria-hidden="true" focusable="false">${rail(order, "0", "14")}${rail(next?.order, "14", "100%")}<circle cx="12" cy="14" r="4"${isLoose && html` class="loose"`}/></svg>
<div class="entry">${order !== undefined && unseen(orderWords[order])}${nameEntry(entry, account)}<p class="when">${when}</p></div>
${stripOf(entry.id)}${
  parts.length > 0 && html`<ul>${parts.map((part) => partRow(part, stripOf, account))}</ul>`
}</li>
`;
}

function partRow(
  { entry, relation, sameEventAs, when, answers, alsoIn, isPlaceInferred }: TimelinePart,
  stripOf: StripOf,
  account: Account,
): Markup {
  const remarks: Part[] = [
    isPlaceInferred && "placed here by inference",
    alsoIn.length > 0 && html`also in ${numbersOf(alsoIn, account)}`,
    sameEventAs !== undefined && html`the same event as ${numberLink(sameEventAs, account)}`,
    when !== "" && when,
    answers.length > 0 && html`answers ${numbersOf(answers, account)}`,
  ].filter((remark) => remark !== false);
  return html`<li><div class="entry">${relation === "part" && unseen("Within it: ")}${nameEntry(entry, account)}${
    remarks.length > 0 && html` <span class="when">${joined(remarks, "; ")}</span>`
  }</div>${stripOf(entry.id)}</li>
`;
}

function nameEntry(entry: TimelineEntry, account: Account): Markup {
  const remark = remarkOnEntry(entry);
  return html`${recordLink(entry.id, account, entry.label)}${remark !== "" && html` <em class="doubt">${remark}</em>`}`;
}

/** The line of an order through half a row: one if sure, two if the times overlap, none if open. */
function rail(order: TimelineOrder | undefined, from: string, to: string): Part {
  if (order === undefined || order === "open") return undefined;
  const places = order === "after" ? [12] : [10, 14];
  return places.map((x) => html`<line x1="${x}" x2="${x}" y1="${from}" y2="${to}"/>`);
}

function listed(title: string, entries: readonly TimelineEntry[], account: Account): Part {
  if (entries.length === 0) return undefined;
  return html`<p class="legend">${title} ${numbersOf(
    entries.map(({ id }) => id),
    account,
  )}</p>
`;
}

function numbersOf(ids: readonly Id[], account: Account): Part {
  return joined(
    ids.map((id) => numberLink(id, account)),
    " ",
  );
}
