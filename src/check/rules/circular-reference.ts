import { type Edge, findCycles } from "../../graph/find-cycles.js";
import type { Place } from "../../graph/walk.js";
import type { Id } from "../../values/id.js";
import type { LinkRelation } from "../../values/link.js";
import { enclosingReported } from "../reported.js";
import type { Rule } from "../rule.js";

/** Relations that hold both ways, so that only one to itself is a circle. */
const mutual: readonly LinkRelation[] = ["same-event", "alongside"];

/** No record is a part, a version, a translation, an answer or a relay of itself, also by way of others. */
export const circularReference: Rule = ({ records, report }) => {
  const fields = new Map<string, Edge[]>();
  const note = (field: string, from: Id, to: Id | undefined, { path }: Place, ...keys: string[]): void => {
    if (to === undefined) return;
    const edge: Edge = { from, to, path: [...path, ...keys] };
    const edges = fields.get(field);
    if (edges) edges.push(edge);
    else fields.set(field, [edge]);
  };
  return {
    source: ({ id, revises, translates }, place) => {
      note("revises", id, revises, place, "revises");
      note("translates", id, translates, place, "translates");
    },
    actor: ({ id, partOf }, place) => note("partOf", id, partOf, place, "partOf"),
    territory: ({ id, within }, place) => note("within", id, within, place, "within"),
    link: ({ rel, to }, place) => {
      const own = enclosingReported(place);
      if (own && (own.id === to || !mutual.includes(rel))) note(rel, own.id, to, place, "to");
    },
    attribution: ({ who }, place) => {
      const own = enclosingReported(place);
      if (!own || who === undefined) return;
      const kind = records ? records.get(who)?.kind : own.record["type"];
      if (kind === "statement") note("via", own.id, who, place, "who");
    },
    done: () => {
      for (const [field, edges] of fields) {
        for (const circle of findCycles(edges)) {
          const [first] = circle;
          if (first)
            report("circular-reference", first, { field, ids: [first.from, ...circle.map(({ to }) => to)] });
        }
      }
    },
  };
};
