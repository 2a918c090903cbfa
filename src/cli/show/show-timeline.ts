import type { DossierIndex, Timeline, TimelineEntry } from "../../index.js";
import type { EventOrder } from "../../time.js";
import { arrangeTimeline, remarkOnEntry, type TimelineGroup, type TimelinePart } from "../../views/index.js";
import { headed, join, type Layout, section } from "./layout.js";
import type { Phrases } from "./phrases.js";

/** The entries with a place in time, in order, each with its parts; those without a time in a line of their own. */
export function showTimeline(
  { entries }: Timeline,
  index: DossierIndex,
  order: EventOrder,
  phrases: Phrases,
  layout: Layout,
): string[] {
  const { placed, unplaced, inSource, untimed } = arrangeTimeline(entries, index, order);
  const marks = placed.map(markOf);
  const legend = [
    ...(marks.includes("~ ") ? layout.field("~", legends.open) : []),
    ...(marks.includes("= ") ? layout.field("=", legends.overlapping) : []),
    ...(["part", "same-event"] as const).flatMap((kind) =>
      placed.some(({ parts }) => parts.some(({ relation }) => relation === kind))
        ? layout.field(relations[kind], legends[kind])
        : [],
    ),
  ];
  const listed = (title: string, list: readonly TimelineEntry[]): string[] =>
    headed(
      layout,
      title,
      list.flatMap((entry) => layout.paragraph(nameEntry(entry), 0)),
    );
  return [
    ...section(layout, "In order of time", placed, (group) => showGroup(group, phrases, layout)),
    ...(legend.length === 0 ? [] : ["", ...layout.line("Signs:"), ...legend]),
    ...section(layout, "In no known order", unplaced, (entry) =>
      showGroup({ entry, parts: [], isOpen: false }, phrases, layout),
    ),
    ...listed("Said in the source itself", inSource),
    ...listed("Without a time", untimed),
  ];
}

const legends = {
  open: "its order relative to at least one entry above is not known; it may belong higher up",
  overlapping: "its time overlaps with that of the entry above",
  part: "part of the entry that it stands under; the order of parts without a time is not known, except that an answer follows what it answers",
  "same-event": "another account of the record that it names, which stands above",
};

/** The mark of an entry whose order relative to some entry above is open, or whose time overlaps with that of the one above. */
function markOf({ order, isOpen }: TimelineGroup): "" | "~ " | "= " {
  if (isOpen) return "~ ";
  return order === "overlapping" ? "= " : "";
}

const relations: Readonly<Record<TimelinePart["relation"], string>> = {
  part: "in it",
  simultaneous: "with it",
  "same-event": "same event",
};

function showGroup(group: TimelineGroup, phrases: Phrases, { record, field }: Layout): string[] {
  const { entry, parts } = group;
  const others = entry.constraints.filter((constraint) => constraint.record !== entry.id);
  return [
    ...record(markOf(group) + nameEntry(entry)),
    ...field("when", entry.when),
    ...others.flatMap((reason, at) =>
      field(at === 0 ? "placed by" : "and", phrases.reason(reason, entry.id)),
    ),
    ...parts.flatMap((part) =>
      field(
        relations[part.relation],
        join([
          nameEntry(part.entry),
          part.isPlaceInferred ? "placed here by inference" : "",
          part.sameEventAs === undefined ? "" : `as ${phrases.ids([part.sameEventAs])}`,
          part.alsoIn.length === 0 ? "" : `also in ${phrases.ids(part.alsoIn)}`,
          part.when,
          part.answers.length === 0 ? "" : `answers ${phrases.ids(part.answers)}`,
        ]),
      ),
    ),
  ];
}

function nameEntry(entry: TimelineEntry): string {
  const remark = remarkOnEntry(entry);
  return `${entry.label} [${entry.id}]${remark === "" ? "" : ` (${remark})`}`;
}
