import type { Edge } from "../../graph/find-cycles.js";
import type { Id } from "../../values/id.js";
import type { Limits } from "../options.js";
import type { Known } from "./known.js";
import type { Quotations } from "./quotations.js";
import type { Times } from "./times.js";

/** What is known of a dossier, or of a single event, while it is looked through for anything that a rule might find fault with. */
export interface Screen {
  /** The records of a dossier by id; undefined when a single event is looked through, whose references cannot be followed. */
  readonly records: ReadonlyMap<Id, Known> | undefined;
  readonly limits: Limits;
  readonly quotations: Quotations;
  readonly times: Times;
  /** References that must not lead in a circle, by what they say. */
  readonly edges: Map<string, Edge[]>;
  /** The codes and IRIs that name a territory or an actor. */
  readonly identities: Set<string>;
}

/** Takes note of a reference that must not lead in a circle; false where it leads to the very record. */
export function noteEdge(screen: Screen, field: string, from: Id, to: Id | undefined): boolean {
  if (to === undefined) return true;
  if (from === to) return false;
  const edges = screen.edges.get(field);
  const edge = { from, to, path: [] };
  if (edges) edges.push(edge);
  else screen.edges.set(field, [edge]);
  return true;
}
