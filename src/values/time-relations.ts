import { type AllenRelation, allenRelations } from "./allen.js";
import { parseEdtf } from "./edtf.js";
import { sharedYears, spansOf } from "./edtf-spans.js";
import type { Edtf } from "./edtf-value.js";
import { canIntersect, possibleRelations } from "./possible-relations.js";
import type { Limits, Spans } from "./spans.js";

/**
 * An answer to a question about vague dates.
 *
 * - `yes`, `no`: so for every span that the dates may stand for.
 * - `maybe`: the dates leave spans open for which it is so and others for which it is not, or finding out whether they do takes
 *   too long: so for long sets of vague dates, and intervals that start or end in any of thousands of years.
 * - `unknown`: the same, and one of the dates is an interval with an end of which nothing is known (`1985/`).
 */
export type TimeAnswer = "yes" | "no" | "maybe" | "unknown";

/** How one date lies to another: the relations of Allen and two plain questions. */
export type TimeRelations = Readonly<Record<AllenRelation | "within" | "intersects", TimeAnswer>>;

/**
 * Relates two dates as spans of time: "2025-05" is the month, from its first moment to its last, and equals "2025-05". What
 * makes a span vague:
 *
 * - `X`: any date that its digits allow.
 * - `?`, `~`, `%`: how far the truth may lie is not said, so the marked parts may be any others; unmarked parts hold
 *   ("2004?-06-11" is some June 11). `?` and `~` differ in meaning, not in what they rule out.
 * - `[…]`: any one of the members. `S`: any year with those significant digits.
 * - `..` as an end of an interval: there is none, or one at any time. An empty end: the same, but answers are "unknown".
 * - Seasons 21 to 24: either hemisphere's. All seasons are the three whole months of meteorology (northern spring: March to
 *   May), counted to the year they start in.
 * - A date without a zone, against one with a zone: its place may be anywhere from UTC-12 to UTC+14.
 *
 * A list `{…}` is several times together (a range in it is one unbroken span). A relation of Allen is `yes` if every member
 * has it and `no` if none has. The list intersects a time if a member does, is within it if every member is, and a time
 * is within the list if it is within a member.
 *
 * @param a - An EDTF date, as text or parsed.
 * @param b - Another.
 * @returns Whether a is before, meets, … b; `within`: a has no moment outside b; `intersects`: they share a moment.
 * @throws Error, as {@link parseEdtf}, if a text is not a date.
 *
 * @example
 * ```ts
 * import { relateTimes } from "diplomatic-events/time";
 *
 * const relations = relateTimes("2025-05-16", "2025-05-1X");
 * console.log(relations.equals, relations.contains, relations.intersects); // "maybe" "no" "maybe"
 * ```
 */
export function relateTimes(a: string | Edtf, b: string | Edtf): TimeRelations {
  const first = read(a);
  const second = read(b);
  const [rows, columns] = spansOfBoth(first, second);
  const pairs = rows.length * columns.length;
  const years = sharedYears(first, second);
  const table = rows.map((row) =>
    columns.map((column) => {
      if (years === undefined) return possibleRelations(row, column, allenRelations, pairs);
      const [near = row, other = column] = [...spansOf(first, years), ...spansOf(second, years)];
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
    before: relation("before"),
    after: relation("after"),
    meets: relation("meets"),
    "met-by": relation("met-by"),
    overlaps: relation("overlaps"),
    "overlapped-by": relation("overlapped-by"),
    starts: relation("starts"),
    "started-by": relation("started-by"),
    during: relation("during"),
    contains: relation("contains"),
    finishes: relation("finishes"),
    "finished-by": relation("finished-by"),
    equals: relation("equals"),
    within,
    intersects,
  };
}

/**
 * Whether two dates can share a moment: {@link relateTimes} gives another answer than "no" to `intersects`. Asked alone, as for
 * every two events that are compared, it is far less to look for.
 */
export function canTimesIntersect(a: string | Edtf, b: string | Edtf): boolean {
  const first = read(a);
  const second = read(b);
  const years = sharedYears(first, second);
  const [rows, columns] =
    years === undefined ? spansOfBoth(first, second) : [spansOf(first, years), spansOf(second, years)];
  const pairs = rows.length * columns.length;
  return rows.some((row) => columns.some((column) => canIntersect(row, column, pairs)));
}

function spansOfBoth(a: Edtf, b: Edtf): [rows: readonly Spans[], columns: readonly Spans[]] {
  const [isZonedA, isZonedB] = [hasZone(a), hasZone(b)];
  return [place(spansOf(a), isZonedB && !isZonedA), place(spansOf(b), isZonedA && !isZonedB)];
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

/** Spans on the calendar of an unstated place as spans in UTC. */
function place(spans: readonly Spans[], isNeeded: boolean): readonly Spans[] {
  if (!isNeeded) return spans;
  const move = (moment: number, hours: number): number =>
    (Math.round(moment * 86_400) + hours * 3600) / 86_400;
  return spans.map(({ split, ...rest }) => ({
    grain: rest.grain,
    start: move(rest.start, -14),
    lastStart: move(rest.lastStart, 12),
    firstEnd: move(rest.firstEnd, -14),
    end: move(rest.end, 12),
    ...(split === undefined ? {} : { split: (limits) => place(split(aDayAround(limits)), true) }),
  }));
}

function aDayAround({ start, lastStart, firstEnd, end }: Limits): Limits {
  return { start: start - 1, lastStart: lastStart + 1, firstEnd: firstEnd - 1, end: end + 1 };
}

function answer(
  possible: ReadonlySet<AllenRelation>,
  asked: ReadonlySet<AllenRelation>,
  undecided: TimeAnswer,
): TimeAnswer {
  let count = 0;
  for (const relation of possible) if (asked.has(relation)) count += 1;
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
