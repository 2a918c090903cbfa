import { append } from "../../collections/index.js";
import type {
  Continuity,
  ControlAssessment,
  ControlDegree,
  ControlKind,
  Dossier,
  DossierIndex,
  EventStatus,
  Extent,
  Id,
  LinkRelation,
  Reported,
  TerritorialPosition,
  TerritorialStance,
} from "../../model/index.js";
import { innermostVoices } from "../sentence/attribution/voices.js";
import { isConditional } from "../sentence/parts/clause-phrases.js";

/** A position of one actor in the row of one territory. */
export interface MatrixPosition {
  /** The position's id. */
  id: Id;
  /** The holder's stance. */
  stance: TerritorialStance;
  /** How much of the territory it concerns. */
  extent?: Extent | undefined;
  /** The actors it addresses, or whose right it concerns. */
  toward?: Id[] | undefined;
  /** Whether it has come about; absent where it is `actual`. */
  status?: EventStatus | undefined;
  /** How it compares with the holder's earlier position. */
  continuity?: Continuity | undefined;
  /** A clause makes it conditional. */
  conditional?: true | undefined;
  /** Its source has withdrawn every report of it. */
  withdrawn?: true | undefined;
  /** The innermost named voice of each report. */
  voices: Id[];
  /** The records that it answers. */
  respondsTo?: Id[] | undefined;
  /** The records that answer it. */
  answeredBy?: Id[] | undefined;
  /** The records that correct or supersede it. */
  replacedBy?: Id[] | undefined;
  /** The larger territory that the position names, if it covers this one as a part of it. */
  inheritedFrom?: Id | undefined;
}

/** An assessment of control in the row of one territory. */
export interface AssessedControl {
  /** The assessment's id. */
  id: Id;
  /** The actor said to hold it; absent if the source names nobody. */
  controller?: Id | undefined;
  /** The way of holding it. */
  kind?: ControlKind | undefined;
  /** How much of it is held; absent if the source does not say. */
  degree?: ControlDegree | undefined;
  /** The assessors: the innermost named voice of each report. */
  assessors: Id[];
  /** Its sources take it for granted. */
  takenForGranted?: true | undefined;
  /** Whether it has come about; absent where it is `actual`. */
  status?: EventStatus | undefined;
  /** Its source has withdrawn every report of it. */
  withdrawn?: true | undefined;
  /** The records that correct or supersede it. */
  replacedBy?: Id[] | undefined;
  /** The larger territory that the assessment names, if all or none of that one is held. */
  inheritedFrom?: Id | undefined;
}

/** Converts a position to its entry in the row of a territory it names. */
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
    replacedBy: replacementsOf(id, links),
  });
}

/** Converts an assessment to its entry in the row of a territory it names. */
export function toControl(event: ControlAssessment, index: DossierIndex, links: LinksTo): AssessedControl {
  const { id, controller, kind, degree } = event;
  return compact({
    id,
    controller,
    kind,
    degree,
    assessors: innermostVoices(event.reports, index),
    takenForGranted: event.reports.every(({ basis }) => basis === "presupposed") ? true : undefined,
    ...standing(event),
    replacedBy: replacementsOf(id, links),
  });
}

function standing({ status, reports }: Reported): Pick<MatrixPosition, "status" | "withdrawn"> {
  return {
    status: status === "actual" ? undefined : status,
    withdrawn: reports.every(({ withdrawn }) => withdrawn) ? true : undefined,
  };
}

function replacementsOf(id: Id, links: LinksTo): Id[] | undefined {
  return some([...links(id, "corrects"), ...links(id, "supersedes")]);
}

function some<T>(items: readonly T[] | undefined): T[] | undefined {
  return items === undefined || items.length === 0 ? undefined : [...items];
}

/** Drops undefined fields, so that a round trip through JSON returns an equal object. */
function compact<T extends object>(record: T): T {
  const copy = { ...record };
  for (const [key, value] of Object.entries(copy)) if (value === undefined) Reflect.deleteProperty(copy, key);
  return copy;
}

/** The records that have a link of one kind to a record. */
export type LinksTo = (id: Id, rel: LinkRelation) => readonly Id[];

/** Groups the links of events and instruments by their target. */
export function gatherLinks({ instruments = [], events }: Dossier): LinksTo {
  const found = new Map<string, Id[]>();
  for (const { id, links = [] } of [...instruments, ...events]) {
    for (const { rel, to } of links) {
      append(found, `${rel} ${to}`, id);
    }
  }
  return (id, rel) => found.get(`${rel} ${id}`) ?? [];
}
