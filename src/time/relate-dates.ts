import { mapKeys } from "../collections/index.js";
import { type AllenRelation, allenRelations } from "./allen.js";
import { spansOf, touchingYears } from "./edtf/date-spans.js";
import { parseEdtf } from "./edtf/edtf.js";
import type { Edtf } from "./edtf/value.js";
import { canIntersect, possibleRelations } from "./possible-relations.js";
import type { Limits, Spans } from "./spans/spans.js";

/**
 * An answer to a question about vague dates.
 *
 * - `yes`, `no`: the answer holds for every span that the dates may mean.
 * - `maybe`: it holds for some of these spans only, or deciding takes too long. That can happen for long sets of vague dates, and for
 *   intervals that start or end in any of thousands of years.
 * - `unknown`: as `maybe`, and one of the dates is an interval with an unknown end (`1985/`).
 */
export type TimeAnswer = "yes" | "no" | "maybe" | "unknown";

/** The relations of one date to another: those of Allen, `within` and `intersects`. */
export type DateRelations = Readonly<Record<AllenRelation | "within" | "intersects", TimeAnswer>>;

/**
 * Relates two dates as spans of time: "2025-05" is the month, from its first moment to its last, and equals "2025-05". These make a
 * span vague:
 *
 * - `X`: any date that matches the digits.
 * - `?`, `~`, `%`: the size of the error is unstated, so the marked parts may have any value; unmarked parts hold
 *   ("2004?-06-11" is some June 11). `?` and `~` differ in meaning, but exclude the same dates.
 * - `[…]`: any one of the members. `S`: any year with those significant digits.
 * - `..` as an end of an interval: no end, or an end at any time. An empty end: the same, but answers are "unknown".
 * - Seasons 21 to 24: those of either hemisphere. Every season has the three whole months of meteorology (northern spring: March to
 *   May) and belongs to the year it starts in.
 * - A date without a zone, compared with one with a zone: its place may be anywhere from UTC-12 to UTC+14.
 *
 * A list `{…}` is several times together (a range in it is one unbroken span). A relation of Allen is `yes` if every member
 * has it and `no` if none has. The list intersects a time if a member does. It is within a time if every member is; a time
 * is within the list if it is within a member.
 *
 * @param left - An EDTF date, as text or parsed.
 * @param right - Another date.
 * @returns Whether `left` is before, meets, … `right`; `within`: every moment of `left` is in `right`; `intersects`: they share a
 * moment.
 * @throws Error, as {@link parseEdtf}, if a text is not a date.
 *
 * @example
 * ```ts
 * import { relateDates } from "diplomatic-events/time";
 *
 * const relations = relateDates("2025-05-16", "2025-05-1X");
 * console.log(relations.equals, relations.contains, relations.intersects); // "maybe" "no" "maybe"
 * ```
 */
export function relateDates(left: string | Edtf, right: string | Edtf): DateRelations {
  const first = read(left);
  const second = read(right);
  const [rows, columns] = spansOfBoth(first, second);
  const pairs = rows.length * columns.length;
  const years = touchingYears(first, second);
  const table = rows.map((row) =>
    columns.map((column) => {
      if (years === undefined) return possibleRelations(row, column, allenRelations, pairs);
      const [near = row, other = column] = [...spansOf(first, years[0]), ...spansOf(second, years[1])];
      return new Set([
        ...possibleRelations(row, column, apart, pairs),
        ...possibleRelations(near, other, touching, pairs),
      ]);
    }),
  );

  const undecided = hasUnknownEnd(first) || hasUnknownEnd(second) ? "unknown" : "maybe";
  const answers = (relations: ReadonlySet<AllenRelation>): TimeAnswer[][] =>
    table.map((row) => row.map((possible) => answer(possible, relations, undecided)));

  const within = every(
    answers(withinRelations).map((row) => some(row, undecided)),
    undecided,
  );
  const intersects = negate(every(answers(apartRelations).flat(), undecided));
  const cells = table.flat();
  const relation = (name: AllenRelation): TimeAnswer =>
    agree(
      cells.map((possible) => (!possible.has(name) ? "no" : possible.size === 1 ? "yes" : undecided)),
      undecided,
    );
  return {
    ...mapKeys(allenRelations, relation),
    within,
    intersects,
  };
}

/**
 * Whether two dates can share a moment: {@link relateDates} answers `intersects` with anything but "no". This question alone is far
 * cheaper, and comparing accounts asks it for every two events.
 */
export function canDatesIntersect(left: string | Edtf, right: string | Edtf): boolean {
  const first = read(left);
  const second = read(right);
  const years = touchingYears(first, second);
  const [rows, columns] =
    years === undefined ? spansOfBoth(first, second) : [spansOf(first, years[0]), spansOf(second, years[1])];
  const pairs = rows.length * columns.length;
  return rows.some((row) => columns.some((column) => canIntersect(row, column, pairs)));
}

function spansOfBoth(a: Edtf, b: Edtf): [rows: readonly Spans[], columns: readonly Spans[]] {
  const [isZonedA, isZonedB] = [hasZone(a), hasZone(b)];
  return [toUtc(spansOf(a), isZonedB && !isZonedA), toUtc(spansOf(b), isZonedA && !isZonedB)];
}

const apart: readonly AllenRelation[] = ["before", "after"];
const touching: readonly AllenRelation[] = /* @__PURE__ */ allenRelations.filter(
  (each) => !apart.includes(each),
);
const withinRelations = /* @__PURE__ */ new Set<AllenRelation>(["starts", "during", "finishes", "equals"]);
const apartRelations = /* @__PURE__ */ new Set<AllenRelation>(["before", "after", "meets", "met-by"]);

function read(date: string | Edtf): Edtf {
  return typeof date === "string" ? parseEdtf(date) : date;
}

function hasZone(date: Edtf): boolean {
  return date.type === "date" && date.time?.offset !== undefined;
}

function hasUnknownEnd(date: Edtf): boolean {
  return date.type === "interval" && (date.start === "unknown" || date.end === "unknown");
}

/** Converts spans in the local time of an unstated place to spans in UTC. */
function toUtc(spans: readonly Spans[], isNeeded: boolean): readonly Spans[] {
  if (!isNeeded) return spans;
  const move = (moment: number, hours: number): number =>
    (Math.round(moment * 86_400) + hours * 3600) / 86_400;
  return spans.map(({ split, ...rest }) => ({
    grain: rest.grain,
    start: move(rest.start, -14),
    lastStart: move(rest.lastStart, 12),
    firstEnd: move(rest.firstEnd, -14),
    end: move(rest.end, 12),
    ...(split === undefined ? {} : { split: (limits) => toUtc(split(widenByDay(limits)), true) }),
  }));
}

function widenByDay({ start, lastStart, firstEnd, end }: Limits): Limits {
  return { start: start - 1, lastStart: lastStart + 1, firstEnd: firstEnd - 1, end: end + 1 };
}

function answer(
  possible: ReadonlySet<AllenRelation>,
  sought: ReadonlySet<AllenRelation>,
  undecided: TimeAnswer,
): TimeAnswer {
  let count = 0;
  for (const relation of possible) if (sought.has(relation)) count += 1;
  return count === 0 ? "no" : count === possible.size ? "yes" : undecided;
}

function agree(answers: readonly TimeAnswer[], undecided: TimeAnswer): TimeAnswer {
  const [first = "no"] = answers;
  return answers.every((each) => each === first) ? first : undecided;
}

function every(answers: readonly TimeAnswer[], undecided: TimeAnswer): TimeAnswer {
  if (answers.includes("no")) return "no";
  return answers.every((each) => each === "yes") ? "yes" : undecided;
}

function some(answers: readonly TimeAnswer[], undecided: TimeAnswer): TimeAnswer {
  return negate(every(answers.map(negate), undecided));
}

function negate(each: TimeAnswer): TimeAnswer {
  return each === "yes" ? "no" : each === "no" ? "yes" : each;
}
