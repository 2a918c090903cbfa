import type { Dossier, Timeline, TimelineEntry } from "../../index.js";
import { orderEvents } from "../../time.js";
import { join, type Layout, words } from "./layout.js";
import type { Phrases } from "./phrases.js";
import { section } from "./section.js";

/** An entry with a place of its own, and those that have it by being part of this one or simultaneous with it. */
interface Group {
  entry: TimelineEntry;
  parts: TimelineEntry[];
  /** The mark of an entry whose order to the one above is open, or whose time overlaps with that one's. */
  mark: "" | "~ " | "= ";
}

/** The entries with a place in time, in order, each with its parts; the rest in one line. */
export function showTimeline(
  { entries }: Timeline,
  dossier: Dossier,
  phrases: Phrases,
  layout: Layout,
): string[] {
  const placed = groupByPlace(
    entries.filter(({ placedBy }) => placedBy !== "nothing"),
    dossier,
  );
  const rest = entries.filter(({ placedBy, when }) => placedBy === "nothing" && when === "");
  const unplaced = entries.filter(({ placedBy, when }) => placedBy === "nothing" && when !== "");
  const ids = phrases.ids(rest.map(({ id }) => id));
  const marks = placed.map(({ mark }) => mark);
  const legend = join(
    [
      marks.includes("~ ") ? "~ : the order to the entries above is not known; it may belong higher up" : "",
      marks.includes("= ") ? "= : it shares its time with the entry above" : "",
      placed.some(({ parts }) => parts.some(isPart))
        ? "in it: parts of the entry above, in no known order"
        : "",
    ],
    "; ",
  );
  return [
    ...section(layout, "In order of time", placed, (group) => showGroup(group, phrases, layout)),
    ...(legend === "" ? [] : ["", ...layout.paragraph(legend, 0)]),
    ...section(layout, "Dated, but in no known order", unplaced, (entry) =>
      showGroup({ entry, parts: [], mark: "" }, phrases, layout),
    ),
    ...(ids === "" ? [] : ["", ...layout.paragraph(`no time is given for ${ids}`, 0)]),
  ];
}

function groupByPlace(entries: readonly TimelineEntry[], dossier: Dossier): Group[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const outermost = (entry: TimelineEntry, passed: readonly TimelineEntry[] = []): TimelineEntry => {
    const whole = byId.get(entry.within ?? "");
    return whole && !passed.includes(whole) ? outermost(whole, [...passed, entry]) : entry;
  };
  const { isBefore } = orderEvents(dossier);
  const markOf = (above: string | undefined, id: string): Group["mark"] => {
    if (above === undefined || isBefore(above, id) === "yes") return "";
    return isBefore(above, id) === "no" && isBefore(id, above) === "no" ? "= " : "~ ";
  };
  const heads = entries.filter((entry) => outermost(entry) === entry);
  return heads.map((entry, at) => ({
    entry,
    parts: entries.filter((part) => part !== entry && outermost(part) === entry),
    mark: markOf(heads[at - 1]?.id, entry.id),
  }));
}

/** Whether an entry stands with another as a part of it, not by being simultaneous with it. */
function isPart({ within, sameTimeAs = [] }: TimelineEntry): boolean {
  return within !== undefined && !sameTimeAs.includes(within);
}

function showGroup({ entry, parts, mark }: Group, phrases: Phrases, { record, field }: Layout): string[] {
  const others = entry.constraints.filter((constraint) => constraint.record !== entry.id);
  return [
    ...record(mark + nameEntry(entry)),
    ...field("when", entry.when),
    ...others.flatMap((reason, at) => field(at === 0 ? "because" : "and", phrases.reason(reason))),
    ...parts.flatMap((part) => {
      const isSaid = part.when === entry.when || part.when.startsWith("during ");
      const when = isPart(part) && isSaid ? "" : `, ${part.when}`;
      return field(isPart(part) ? "in it" : "with it", nameEntry(part) + when);
    }),
  ];
}

function nameEntry({ id, label, status }: TimelineEntry): string {
  return `${label} [${id}]${status === undefined ? "" : ` (${words(status)})`}`;
}
