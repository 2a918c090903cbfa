import { type Path, toPointer } from "../../issues/index.js";
import type { ReportIssue } from "../issues/index.js";
import type { ExtractedDetail } from "../model/index.js";
import { originOf } from "./settle.js";

/** A value with its place in the answer. */
export interface Placed<T> {
  value: T;
  path: Path;
}

/** The details of a record, by name. */
export interface Details<D> {
  /** All details of a name. */
  all: <Name extends keyof D>(name: Name) => Placed<D[Name]>[];
  /** The value of a detail that a record has once. Others of the name that differ are reported. */
  one: <Name extends keyof D>(name: Name) => D[Name] | undefined;
  /** The place of the first detail of a name; of the list where there is none. */
  at: (name: keyof D) => Path;
  /** The details before the first of a name, and those from each of that name on. */
  splitAt: (name: keyof D) => [Details<D>, ...Details<D>[]];
}

/** A record of the answer with its details. */
export interface Detailed<D> {
  value: { more: readonly ExtractedDetail<D>[] };
  path: Path;
}

/** How the details of several records that are one add up. */
export interface Uniting<D> {
  /** A value in the form in which two are compared. */
  textOf: (value: unknown, path: Path) => string;
  /** Details that every record adds to. Of all others, the first record that has any of a name counts. */
  united?: readonly (keyof D)[];
  /** Whether a detail counts; one that does not is as if it were not there. */
  counts?: (name: string, value: unknown, path: Path) => boolean;
}

/** Reads the details of a record, or of several that are one. Details that differ from those of an earlier record are reported. */
export function readDetails<D>(
  records: readonly Detailed<D>[],
  { textOf, united = [], counts = () => true }: Uniting<D>,
  report: ReportIssue,
): Details<D> {
  const placed: Read = new Map();
  const list = [...(records[0]?.path ?? []), "more"];
  let order = 0;
  for (const { value, path } of records) {
    const settled = new Set(placed.keys());
    for (const name of united) settled.delete(name);
    for (const [index, detail] of value.more.entries())
      for (const [name, of] of Object.entries(detail)) {
        const place = [...path, "more", ...originOf(value.more, index)];
        if (!counts(name, of, place)) continue;
        const known = placed.get(name) ?? [];
        const text = textOf(of, place);
        placed.set(name, known);
        if (!settled.has(name)) known.push({ value: of, path: place, text, order: order++ });
        else if (known.every((each) => each.text !== text))
          report("told-differently", place, { field: name, first: toPointer(records[0]?.path ?? []) });
      }
  }
  return lookUps(placed, list, report);
}

/** Details by name, each with the text by which it is compared and its number in the order of the answer. */
type Read = Map<PropertyKey, (Placed<unknown> & { text: string; order: number })[]>;

function lookUps<D>(placed: Read, list: Path, report: ReportIssue): Details<D> {
  // The schema of the record has checked the type of each detail.
  const all = <Name extends keyof D>(name: Name): Placed<D[Name]>[] =>
    (placed.get(name) ?? []) as Placed<D[Name]>[];
  const between = (from: number, to: number): Details<D> => {
    const part = [...placed].map(
      ([name, each]) => [name, each.filter(({ order }) => from <= order && order < to)] as const,
    );
    return lookUps(new Map(part), list, report);
  };
  return {
    all,
    one: (name) => {
      const [first, ...others] = placed.get(name) ?? [];
      for (const { path, text } of others)
        if (text !== first?.text) report("repeated-detail", path, { field: String(name) });
      return all(name)[0]?.value;
    },
    at: (name) => placed.get(name)?.[0]?.path ?? list,
    splitAt: (name) => {
      const starts = (placed.get(name) ?? []).map(({ order }) => order);
      const parts = starts.map((start, at) => between(start, starts[at + 1] ?? Number.POSITIVE_INFINITY));
      return [between(0, starts[0] ?? Number.POSITIVE_INFINITY), ...parts];
    },
  };
}
