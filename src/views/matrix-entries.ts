import type { Dossier } from "../dossier.js";
import type { ControlAssessment, ControlDegree, ControlKind } from "../events/control-assessment.js";
import type { Extent, TerritorialPosition, TerritorialStance } from "../events/territorial-position.js";
import type { DossierIndex } from "../graph/dossier-index.js";
import type { Continuity } from "../values/continuity.js";
import type { Id } from "../values/id.js";
import type { LinkRelation } from "../values/link.js";
import type { EventStatus, Reported } from "../values/reported.js";
import { isConditional } from "./clause-phrases.js";
import { innermostVoices } from "./voices.js";

/** A position of one actor in the row of one territory. */
export interface MatrixPosition {
  /** The position's id. */
  id: Id;
  /** What the holder holds. */
  stance: TerritorialStance;
  /** How much of the territory it concerns. */
  extent?: Extent | undefined;
  /** The actors whom it addresses, or whose right it concerns. */
  toward?: Id[] | undefined;
  /** Whether it has come about; absent where it is `actual`. */
  status?: EventStatus | undefined;
  /** How it stands to what the holder held before. */
  continuity?: Continuity | undefined;
  /** Some clause makes it conditional. */
  conditional?: true | undefined;
  /** Every report of it has been withdrawn. */
  withdrawn?: true | undefined;
  /** Who says so: the innermost named voice of each report. */
  voices: Id[];
  /** The records that it answers. */
  respondsTo?: Id[] | undefined;
  /** The records that answer it. */
  answeredBy?: Id[] | undefined;
  /** The records that correct it or take its place. */
  replacedBy?: Id[] | undefined;
  /** The territory it was taken on, where that is one around this one and all of it is meant. */
  through?: Id | undefined;
}

/** Who holds a territory, in somebody's view. */
export interface AssessedControl {
  /** The assessment's id. */
  id: Id;
  /** The actor said to hold it; absent where the source names nobody. */
  controller?: Id | undefined;
  /** In what way. */
  kind?: ControlKind | undefined;
  /** How much of it. */
  degree: ControlDegree;
  /** In whose view: the innermost named voice of each report. */
  assessors: Id[];
  /** Whether it has come about; absent where it is `actual`. */
  status?: EventStatus | undefined;
  /** Every report of it has been withdrawn. */
  withdrawn?: true | undefined;
  /** The records that correct it or take its place. */
  replacedBy?: Id[] | undefined;
  /** The territory it was made of, where that is one around this one and all or nothing of it is held. */
  through?: Id | undefined;
}

/** A position as it stands in the row of the territory it was taken on. */
export function toPosition(event: TerritorialPosition, index: DossierIndex, links: LinksTo): MatrixPosition {
  const { id, stance, extent, toward, continuity, clauses } = event;
  return compact({
    id,
    stance,
    extent,
    toward: some(toward),
    ...standing(event),
    continuity,
    conditional: clauses?.some(isConditional) ? true : undefined,
    voices: innermostVoices(event.reports, index),
    respondsTo: some(event.links?.filter(({ rel }) => rel === "responds-to").map(({ to }) => to)),
    answeredBy: some(links(id, "responds-to")),
    replacedBy: some([...links(id, "corrects"), ...links(id, "supersedes")]),
  });
}

/** An assessment as it stands in the row of the territory it was made of. */
export function toControl(event: ControlAssessment, index: DossierIndex, links: LinksTo): AssessedControl {
  const { id, controller, kind, degree } = event;
  return compact({
    id,
    controller,
    kind,
    degree,
    assessors: innermostVoices(event.reports, index),
    ...standing(event),
    replacedBy: some([...links(id, "corrects"), ...links(id, "supersedes")]),
  });
}

function standing({ status, reports }: Reported): Pick<MatrixPosition, "status" | "withdrawn"> {
  return {
    status: status === "actual" ? undefined : status,
    withdrawn: reports.every(({ withdrawn }) => withdrawn) ? true : undefined,
  };
}

function some<T>(items: readonly T[] | undefined): T[] | undefined {
  return items === undefined || items.length === 0 ? undefined : [...items];
}

/** Without the fields that say nothing, so that it is the same once it has been sent as JSON. */
function compact<T extends object>(record: T): T {
  const copy = { ...record };
  for (const [key, value] of Object.entries(copy)) if (value === undefined) Reflect.deleteProperty(copy, key);
  return copy;
}

/** Which records have a link of that kind to a record. */
export type LinksTo = (id: Id, rel: LinkRelation) => readonly Id[];

/** Gathers the links of events and instruments by what they lead to. */
export function gatherLinks({ instruments = [], events }: Dossier): LinksTo {
  const found = new Map<string, Id[]>();
  for (const { id, links = [] } of [...instruments, ...events]) {
    for (const { rel, to } of links) {
      const key = `${rel} ${to}`;
      found.set(key, [...(found.get(key) ?? []), id]);
    }
  }
  return (id, rel) => found.get(`${rel} ${id}`) ?? [];
}
