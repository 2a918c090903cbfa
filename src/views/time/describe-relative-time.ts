import { describeFound } from "../../issues/index.js";
import type { Id, RelativeTime, TimeRelation } from "../../model/index.js";
import { describeLength } from "./describe-duration.js";

/** How {@link describeTime} names records. */
export interface DescribeTimeOptions {
  /**
   * Names a record: "the Istanbul talks". Without a name, a record appears as its id in square brackets.
   */
  name?: ((id: Id) => string | undefined) | undefined;
  /** The id of the record whose time is described, so that a relation to itself reads "its own start". */
  selfId?: Id | undefined;
}

type SpanRelation = Exclude<TimeRelation, "before" | "after" | "at">;

/** The words for each relation between whole spans, before and after the name of the other span (which may be a plural). */
const spanRelations: Readonly<Record<SpanRelation, readonly [before: string, after?: string]>> = {
  meets: ["ending at the start of"],
  "met-by": ["starting at the end of"],
  overlaps: ["starting before and ending during"],
  "overlapped-by": ["starting during and ending after"],
  starts: ["starting with", " and ending sooner"],
  "started-by": ["starting with", " and ending later"],
  during: ["during"],
  contains: ["starting before and ending after"],
  finishes: ["starting during and ending with"],
  "finished-by": ["starting before and ending with"],
  equals: ["over exactly the same time as"],
};

/** A relative time in words: "shortly after the talks", "ending at most 14 days after its own start". */
export function describeRelativeTime(time: RelativeTime, names: DescribeTimeOptions): string {
  const { point, relation, toPoint, offset, bound, nearness } = time;
  const other = nameOther(time, names);
  const lead = point === undefined ? "" : `${point}ing `;
  const length = offset === undefined ? undefined : describeLength(offset, bound);
  if (relation === "before" || relation === "after") {
    const distance = [nearness, length === undefined || nearness === undefined ? length : `(${length})`];
    return lead + [...distance, relation, other].filter((word) => word !== undefined).join(" ");
  }

  // These two fields are meant for other relations. Shows them all the same, to hide nothing.
  const extra = [nearness, length && `by ${length}`].filter((word) => word !== undefined).join(", ");
  const end = extra === "" ? "" : ` (${extra})`;
  if (relation === "at") {
    return `${lead}at ${toPoint === undefined ? `the time of ${other}` : other}${end}`;
  }
  const words = spanRelations[relation];
  if (words === undefined || point !== undefined || toPoint !== undefined)
    return `${point === undefined ? "" : `its ${point} `}${relation.replace("-", " ")} ${other}${end}`;
  return `${words[0]} ${other}${words[1] ?? ""}${end}`;
}

function nameOther({ to, toPoint }: RelativeTime, { name, selfId }: DescribeTimeOptions): string {
  if (to === selfId) return toPoint === undefined ? "itself" : `its own ${toPoint}`;
  if (name !== undefined && name !== null && typeof name !== "function")
    throw new TypeError(`Expected a function as the option "name", found ${describeFound(name)}`);
  const given: unknown = name?.(to);
  const named = (typeof given === "string" && given.trim()) || `[${to}]`;
  return toPoint === undefined ? named : `the ${toPoint} of ${named}`;
}
