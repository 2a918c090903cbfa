import type { Timeline, TimelineEntry } from "../../index.js";
import { join, type Layout, words } from "./layout.js";
import type { Phrases } from "./phrases.js";
import { section } from "./section.js";

/** The entries with a place in time, in order; the rest in one line. */
export function showTimeline({ entries }: Timeline, phrases: Phrases, layout: Layout): string[] {
  const placed = entries.filter(({ placedBy }) => placedBy !== "nothing");
  const rest = entries.filter(({ placedBy, when }) => placedBy === "nothing" && when === "");
  const unplaced = entries.filter(({ placedBy, when }) => placedBy === "nothing" && when !== "");
  const ids = phrases.ids(rest.map(({ id }) => id));
  const marks = placed.map(markOf);
  const legend = join(
    [
      marks.includes("~ ") ? "an entry marked ~ may also come before the one above it" : "",
      marks.includes("= ") ? "an entry marked = shares its time with the one above it" : "",
    ],
    "; ",
  );
  return [
    ...section(layout, "In order of time", placed, (entry) => showEntry(entry, phrases, layout)),
    ...(legend === "" ? [] : ["", ...layout.paragraph(legend, 0)]),
    ...section(layout, "Dated, but in no known order", unplaced, (entry) =>
      showEntry(entry, phrases, layout),
    ),
    ...(ids === "" ? [] : ["", ...layout.paragraph(`no time is given for ${ids}`, 0)]),
  ];
}

/** The mark of an entry whose order to the one above is open, or whose time overlaps with that one's. */
function markOf({ placedBy, orderToPrevious }: TimelineEntry): string {
  if (placedBy === "nothing") return "";
  return orderToPrevious === "open" ? "~ " : orderToPrevious === "overlapping" ? "= " : "";
}

function showEntry(entry: TimelineEntry, phrases: Phrases, { record, field }: Layout): string[] {
  const { id, label, status, when, constraints } = entry;
  const remark = status === undefined ? "" : ` (${words(status)})`;
  const others = constraints.filter(({ record }) => record !== id);
  return [
    ...record(`${markOf(entry)}${label} [${id}]${remark}`),
    ...field("when", when),
    ...others.flatMap((reason, at) => field(at === 0 ? "follows" : "and", phrases.reason(reason))),
  ];
}
