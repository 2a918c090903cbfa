import { append } from "../../collections/index.js";
import { type Path, toPointer } from "../../issues/index.js";
import type { TextSpan } from "../../text/index.js";
import { type Entry, originOf } from "../answer/index.js";
import type { ReportIssue } from "../issues/index.js";
import type { ExtractedReported } from "../model/index.js";
import { type Anchored, anchorQuotations } from "../text/index.js";
import type { BuildContext } from "./context.js";
import { requirePart } from "./fields/references-in-fields.js";
import { reportedKinds } from "./references.js";

/**
 * Finds the quotations of all records in the text, by the places of the records. A quotation that is the id of another record stands
 * for the passages of that record. A record without any passage is lost.
 */
export function anchorQuotes(
  entries: readonly Entry<ExtractedReported>[],
  parts: readonly TextSpan[],
  context: BuildContext,
): ReadonlyMap<string, readonly Anchored[]> {
  const { references, source, title, report } = context;
  const found = new Map<string, Anchored[]>();
  const borrowed: { to: string; from: string; id: string; path: Path }[] = [];
  for (const { path, value, part } of entries) {
    if (!references.at(path)) continue;
    const to = toPointer(path);
    requirePart(value.quotes, path, "quotes", context);
    const literal = value.quotes.flatMap((exact, index) => {
      const place = [...path, "quotes", ...originOf(value.quotes, index)];
      const other = references.peek(exact, reportedKinds, place);
      const from = other && toPointer(other.path);
      if (from === undefined || from === to) return [{ exact, path: place }];
      borrowed.push({ to, from, id: exact, path: place });
      return [];
    });
    found.set(to, anchorQuotations(literal, { source, title, within: parts[part] }, report));
  }
  lend(borrowed, found, report);
  for (const { path } of entries) {
    const target = references.at(path);
    if (target && found.get(toPointer(path))?.length === 0) references.lose(target.id);
  }
  return found;
}

/** Adds the passages of other records. A record may borrow from one that borrows itself. */
function lend(
  borrowed: readonly { to: string; from: string; id: string; path: Path }[],
  found: Map<string, Anchored[]>,
  report: ReportIssue,
): void {
  const words = new Map(found);
  const lenders = new Map<string, string[]>();
  for (const { to, from } of borrowed) append(lenders, to, from);
  const passagesOf = (record: string, seen: ReadonlySet<string>): readonly Anchored[] => {
    const further = new Set([...seen, record]);
    const lent = (lenders.get(record) ?? []).filter((from) => !further.has(from));
    return [...(words.get(record) ?? []), ...lent.flatMap((from) => passagesOf(from, further))];
  };
  for (const { to, from, id, path } of borrowed) {
    const passages = passagesOf(from, new Set([to]));
    if (passages.length === 0) report("lost-reference", path, { id });
    found.set(to, distinctPassages([...(found.get(to) ?? []), ...passages]));
  }
}

/** Each passage once. */
export function distinctPassages(passages: readonly Anchored[]): Anchored[] {
  return [...new Map(passages.map((passage) => [JSON.stringify(passage.evidence), passage])).values()];
}
