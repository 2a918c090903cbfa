import { append } from "../../collections/index.js";
import { type Path, quote, toPointer } from "../../issues/index.js";
import type { Duration, Id, LinkRelation, RelativeTime } from "../../model/index.js";
import {
  canHold,
  findConflict,
  findEarlyResponses,
  gatherTimeConstraints,
  isWithin,
  type Part,
  separateConflicts,
  type TimeConstraint,
  type TimedRecord,
} from "../../order/index.js";
import type { Times } from "../run/run.js";

export function createTimes(): Times {
  const timed: TimedRecord[] = [];
  const responses: { rel: LinkRelation; from: Id; to: Id; path: Path }[] = [];
  const links: Part[] = [];
  return {
    note: (run, id, when) => {
      timed.push({ id, when, path: run.place() });
    },
    notePublished: (run, id, published) => {
      timed.push({ id, published, path: run.place() });
    },
    noteResponse: (rel, from, to, path) => {
      responses.push({ rel, from, to, path });
    },
    notePart: (from, to, path) => {
      links.push({ from, to, path });
    },
    settle: (run) => {
      const eventOf = (id: Id): object | undefined => {
        const event = run.records?.recordOf(id);
        return event && run.isBroken(event) ? undefined : event;
      };
      const parts = links.filter(({ from, to }) => isWithin(eventOf(from), eventOf(to)));
      // In the first run no two records share an id.
      const recordOf = run.isFirst && run.records ? run.records.recordOf : undefined;
      if (canHold(timed, responses, parts, recordOf)) return;
      const constraints = gatherTimeConstraints(timed, parts);
      const { said, points, differences } = constraints;
      // Which of them cannot hold is for the second run to find out.
      if (run.isFirst && findConflict(points, differences)) {
        run.lookAgain();
        return;
      }
      const { consistent, conflicts } = separateConflicts(points, differences);
      for (const conflict of conflicts) {
        const chain = chainOf(conflict.flatMap((reason) => said[reason] ?? []));
        const [first] = chain;
        if (!first) continue;
        const places = chain.map(({ path }) => toPointer(path));
        const records = new Map(timed.map((each) => [each.id, each]));
        const words = chain.map((one) => describe(one, records.get(one.record)));
        run.reportAt(first.path, "contradictory-order", { places, said: words });
      }
      for (const { rel, to, path } of findEarlyResponses({ ...constraints, consistent }, responses)) {
        if (run.full()) return;
        run.reportAt(path, "response-before-cause", { id: to, relation: rel });
      }
    },
  };
}

/**
 * Orders constraints that cannot all hold, so that each shares a record with the one before. The first is of the record that most of them
 * are of: its time is wrong more often than another.
 */
function chainOf(conflict: readonly TimeConstraint[]): TimeConstraint[] {
  const open = new Set(conflict);
  const ofRecord = new Map<Id, TimeConstraint[]>();
  const toRecord = new Map<Id, TimeConstraint[]>();
  for (const one of conflict) {
    append(ofRecord, one.record, one);
    if (one.to !== undefined) append(toRecord, one.to, one);
  }
  /** The first of a list that is still open. Those before it are closed for good, so they leave the list. */
  const firstOf = (list: TimeConstraint[] = []): TimeConstraint | undefined => {
    while (list[0] && !open.has(list[0])) list.shift();
    return list[0];
  };
  const [start] = [...ofRecord.values()].reduce<TimeConstraint[]>(
    (most, list) => (list.length > most.length ? list : most),
    [],
  );
  const chain: TimeConstraint[] = [];
  for (let next = start; next; ) {
    open.delete(next);
    chain.push(next);
    const { record, to = record } = next;
    const [left] = open;
    next =
      firstOf(ofRecord.get(to)) ??
      firstOf(ofRecord.get(record)) ??
      firstOf(toRecord.get(record)) ??
      firstOf(toRecord.get(to)) ??
      left;
  }
  return chain;
}

/** Says a constraint in words. */
function describe({ record, to = "", path }: TimeConstraint, timed: TimedRecord | undefined): string {
  const { date, duration, relative = [] } = timed?.when ?? {};
  const [name, other] = [quote(record), quote(to)];
  const last = path[path.length - 1];
  if (last === "published") return `${name} was published on ${timed?.published}`;
  if (last === "date") return `${name} is dated ${date}`;
  if (last === "duration") return `${name} lasts ${span(duration)}`;
  if (last === "to") return `${name} is part of ${other}`;
  return relate(name, other, relative[Number(last)]);
}

function span({ bound, iso = "", upTo }: Duration = {}): string {
  const most = upTo === undefined ? iso : `${iso} to ${upTo}`;
  return bound === undefined ? most : `${bound.replace("-", " ")} ${most}`;
}

function relate(name: string, other: string, time: RelativeTime | undefined): string {
  const { relation = "at", point, toPoint, offset, bound } = time ?? {};
  const of = (which: string | undefined, whole: string): string =>
    which ? `the ${which} of ${whole}` : whole;
  const how = /^(before|after|during|at)$/.test(relation)
    ? `lies ${offset ? `${span({ bound, iso: offset })} ` : ""}${relation}`
    : relation.replace(/^(.*)-by$/, "is $1 by");
  return `${of(point, name)} ${how} ${of(toPoint, other)}`;
}
