import {
  type Dossier,
  type DossierIndex,
  indexDossier,
  type Timeline,
  type TimelineEntry,
} from "../../index.js";
import { orderEvents } from "../../time.js";
import { type Layout, words } from "./layout.js";
import type { Phrases } from "./phrases.js";
import { section } from "./section.js";

/** An entry with a place of its own, and those that have it by being part of this one or simultaneous with it. */
interface Group {
  entry: TimelineEntry;
  parts: TimelineEntry[];
  /** The mark of an entry whose order relative to some entry above is open, or whose time overlaps with that of the one above. */
  mark: "" | "~ " | "= ";
}

/** The entries with a place in time, in order, each with its parts; those without a time in a line of their own. */
export function showTimeline(
  { entries }: Timeline,
  dossier: Dossier,
  phrases: Phrases,
  layout: Layout,
): string[] {
  const placed = groupByPlace(entries, dossier);
  const isListed = new Set(placed.flatMap(({ entry, parts }) => [entry, ...parts]));
  const others = entries.filter((entry) => !isListed.has(entry));
  const unplaced = others.filter(({ when }) => when !== "");
  const rest = others.filter(({ when }) => when === "");
  const index = indexDossier(dossier);
  const isOwn = ({ id }: TimelineEntry): boolean => isSaidInSource(id, index);
  const itself = rest.filter(isOwn);
  const untimed = rest.filter((entry) => !isOwn(entry));
  const marks = placed.map(({ mark }) => mark);
  const hasParts = placed.some(({ parts }) => parts.some(isPart));
  const legend = [
    ...(marks.includes("~ ") ? layout.field("~", legends.open) : []),
    ...(marks.includes("= ") ? layout.field("=", legends.overlapping) : []),
    ...(hasParts ? layout.field("in it", legends.part) : []),
  ];
  const listed = (title: string, list: readonly TimelineEntry[]): string[] =>
    list.length === 0
      ? []
      : [...layout.heading(title), ...list.flatMap((entry) => layout.paragraph(nameEntry(entry), 0))];
  return [
    ...section(layout, "In order of time", placed, (group) => showGroup(group, phrases, layout)),
    ...(legend.length === 0 ? [] : ["", ...legend]),
    ...section(layout, "In no known order", unplaced, (entry) =>
      showGroup({ entry, parts: [], mark: "" }, phrases, layout),
    ),
    ...listed("Said in the source itself", itself),
    ...listed("Without a time", untimed),
  ];
}

const legends = {
  open: "its order relative to at least one entry above is not known; it may belong higher up",
  overlapping: "it shares its time with the entry above",
  part: "part of the entry that it stands under; the order of such parts is not known, except that an answer follows what it answers",
};

/** Texts in which their speaker speaks. */
const spoken: ReadonlySet<string> = new Set(["official-statement", "social-post"]);

/** Whether a statement is made in its only source: by the source, or in the words of its speaker. */
function isSaidInSource(id: string, index: DossierIndex): boolean {
  const statement = index.statement(id);
  const [report, ...others] = statement?.reports ?? [];
  if (statement === undefined || report === undefined || others.length > 0 || report.via) return false;
  if (statement.speakers.every(({ who }) => who === report.source)) return true;
  const isQuoted = report.evidence?.some(({ quoted }) => quoted) ?? false;
  return isQuoted && spoken.has(index.source(report.source)?.kind ?? "");
}

function groupByPlace(entries: readonly TimelineEntry[], dossier: Dossier): Group[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const outermost = (entry: TimelineEntry, passed: readonly TimelineEntry[] = []): TimelineEntry => {
    const whole = byId.get(entry.within ?? "");
    return whole && !passed.includes(whole) ? outermost(whole, [...passed, entry]) : entry;
  };
  const { isBefore } = orderEvents(dossier);
  const isOverlapping = (above: TimelineEntry, { id, sameTimeAs = [] }: TimelineEntry): boolean =>
    sameTimeAs.includes(above.id) || (isBefore(above.id, id) === "no" && isBefore(id, above.id) === "no");
  const heads = entries.filter((entry) => entry.placedBy !== "nothing" && outermost(entry) === entry);
  const parts = new Map<TimelineEntry, TimelineEntry[]>();
  for (const entry of entries) {
    const whole = outermost(entry);
    if (whole === entry) continue;
    const siblings = parts.get(whole) ?? [];
    siblings.push(entry);
    parts.set(whole, siblings);
  }
  // After an entry that is after all above it, only the entries from there on need a look.
  let last: TimelineEntry[] = [];
  const markOf = (entry: TimelineEntry): Group["mark"] => {
    const above = last.toReversed();
    const isAfter = (other: TimelineEntry): boolean => isBefore(other.id, entry.id) === "yes";
    if (above.every(isAfter)) {
      last = [entry];
      return "";
    }
    last.push(entry);
    if (!above.every((other) => isAfter(other) || isOverlapping(other, entry))) return "~ ";
    return above[0] && isAfter(above[0]) ? "" : "= ";
  };
  return heads.map((entry) => ({
    entry,
    parts: parts.get(entry) ?? [],
    mark: markOf(entry),
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
    ...others.flatMap((reason, at) => field(at === 0 ? "placed by" : "and", phrases.reason(reason))),
    ...parts.flatMap((part) => {
      const isSaid = part.when === "" || part.when.startsWith("during ") || isSameDay(part.when, entry.when);
      const when = isPart(part) && isSaid ? "" : `, ${part.when}`;
      return field(isPart(part) ? "in it" : "with it", nameEntry(part) + when);
    }),
  ];
}

/** Whether the time of a part is the day that the time of its whole begins with. */
function isSameDay(part: string, whole: string): boolean {
  const day = part.replace(/ \((?:date |time )?(?:inferred|presupposed)\)$/, "");
  return whole.startsWith(day) && !/^(?:\w| \w)/.test(whole.slice(day.length));
}

function nameEntry({ id, label, status }: TimelineEntry): string {
  return `${label} [${id}]${status === undefined ? "" : ` (${words(status)})`}`;
}
