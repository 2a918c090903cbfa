import type {
  Actor,
  AttributionLink,
  Clause,
  ControlAssessment,
  Evidence,
  Instrument,
  Link,
  Meeting,
  Name,
  Office,
  Party,
  Provision,
  Quantity,
  RelativeTime,
  Reported,
  SourceReport,
  Statement,
  TerritorialPosition,
  Territory,
  Topic,
  When,
} from "../model/index.js";

/** One item where the format has a list, or the list. */
export type Many<T> = T | readonly T[];

/** The ids that the records of a dossier may refer to, by the kinds that its fields tell apart. */
export interface DossierIds {
  /** The ids of its sources. */
  source: string;
  /** The ids of its actors. */
  actor: string;
  /** The ids of its territories. */
  territory: string;
  /** The ids of its instruments, provisions, topics and events. */
  other: string;
  /** The ids of its topics, from which their type is inferred. */
  topic: string;
}

type Field<T, K extends keyof T, Replaced> = Replaced | Extract<T[K], undefined>;

/** A type with other fields in place of its own; optional fields stay optional. */
export type Replace<T, Fields extends { [K in keyof T]?: unknown }> = {
  [K in keyof T]: K extends keyof Fields ? Field<T, K, Fields[K]> : T[K];
};

type AnyId<Ids extends DossierIds> = Ids["source" | "actor" | "territory" | "other"];

/** A {@link Name} as `defineDossier` takes it. */
export type NameDraft<Ids extends DossierIds> = Replace<Name, { usedBy: Many<Ids["actor" | "source"]> }>;

/** A {@link Party} as `defineDossier` takes it, or the id of who it is. */
export type PartyDraft<Ids extends DossierIds, Who extends string = Ids["actor"]> =
  | Who
  | Replace<Party, { who: Who; onBehalfOf: Ids["actor"] }>;

/** A {@link When} as `defineDossier` takes it. */
export type WhenDraft<Ids extends DossierIds> = Replace<
  When,
  { relative: Many<Replace<RelativeTime, { to: Ids["source" | "other"] }>> }
>;

interface TopicFields<Ids extends DossierIds> {
  ref: AnyId<Ids>;
  quantities: Many<Quantity>;
  by: Many<Ids["actor"]>;
  toward: Many<Ids["actor"]>;
  territories: Many<Ids["territory"]>;
  when: WhenDraft<Ids>;
}

/** A {@link Topic} as `defineDossier` takes it. */
export type TopicDraft<Ids extends DossierIds> = Replace<Topic, TopicFields<Ids> & { id: Ids["topic"] }>;

/** A {@link Clause} as `defineDossier` takes it. */
export type ClauseDraft<Ids extends DossierIds> = Replace<Clause, { about: Many<TopicDraft<Ids>> }>;

type LinkDraft<Who extends string> = Who | Replace<AttributionLink, { who: Who; evidence: Many<Evidence> }>;

/** A {@link SourceReport} as `defineDossier` takes it; `quote` of a source makes one. */
export type ReportDraft<Ids extends DossierIds> = Replace<
  SourceReport,
  {
    source: Ids["source"];
    via: Many<LinkDraft<Ids["actor" | "source" | "other"]>>;
    evidence: Many<Evidence>;
  }
>;

interface ReportedFields<Ids extends DossierIds> {
  reports: Many<ReportDraft<Ids>>;
  when: WhenDraft<Ids>;
  links: Many<Replace<Link, { to: Ids["source" | "other"] }>>;
  codes: Many<NonNullable<Reported["codes"]>[number]>;
}

/** An {@link Actor} without its id, as `defineDossier` takes it. */
export type ActorDraft<Ids extends DossierIds> = Replace<
  Omit<Actor, "id">,
  {
    names: Many<NameDraft<Ids>>;
    offices: Many<Replace<Office, { of: Ids["actor"] }>>;
    partOf: Ids["actor"];
    members: Many<Ids["actor"]>;
    sameAs: Many<string>;
  }
>;

/** A {@link Territory} without its id, as `defineDossier` takes it. */
export type TerritoryDraft<Ids extends DossierIds> = Replace<
  Omit<Territory, "id">,
  { names: Many<NameDraft<Ids>>; within: Ids["territory"]; sameAs: Many<string> }
>;

/** A {@link Provision} without its id, as `defineDossier` takes it. */
export type ProvisionDraft<Ids extends DossierIds> = Replace<
  Omit<Provision, "id">,
  TopicFields<Ids> & { clauses: Many<ClauseDraft<Ids>>; reports: Many<ReportDraft<Ids>> }
>;

/** An {@link Instrument} without its id, as `defineDossier` takes it: its provisions by their ids. */
export type InstrumentDraft<Ids extends DossierIds, ProvisionId extends string> = Replace<
  Omit<Instrument, "id" | "provisions">,
  ReportedFields<Ids> & { parties: Many<PartyDraft<Ids>> }
> & { provisions?: { [P in ProvisionId]?: ProvisionDraft<Ids> } | undefined };

type StatementDraft<Ids extends DossierIds> = Replace<
  Omit<Statement, "id" | "type">,
  ReportedFields<Ids> & {
    speakers: Many<PartyDraft<Ids, Ids["actor" | "source"]>>;
    audience: Many<PartyDraft<Ids>>;
    about: Many<TopicDraft<Ids>>;
    clauses: Many<ClauseDraft<Ids>>;
  }
>;

type MeetingDraft<Ids extends DossierIds> = Replace<
  Omit<Meeting, "id" | "type">,
  ReportedFields<Ids> & {
    participants: Many<PartyDraft<Ids>>;
    place: Ids["territory"];
    initiatedBy: Many<Ids["actor"]>;
    about: Many<TopicDraft<Ids>>;
    clauses: Many<ClauseDraft<Ids>>;
  }
>;

type PositionDraft<Ids extends DossierIds> = Replace<
  Omit<TerritorialPosition, "id" | "type">,
  ReportedFields<Ids> & {
    holder: Ids["actor"];
    territories: Many<Ids["territory"]>;
    toward: Many<Ids["actor"]>;
    clauses: Many<ClauseDraft<Ids>>;
  }
>;

type ControlDraft<Ids extends DossierIds> = Replace<
  Omit<ControlAssessment, "id" | "type">,
  ReportedFields<Ids> & { territories: Many<Ids["territory"]>; controller: Ids["actor"] }
>;

/** The field that each type of event has and no other, from which `defineDossier` knows the type. */
interface Telling {
  act?: undefined;
  form?: undefined;
  stance?: undefined;
  degree?: undefined;
}

/**
 * An event without its id and its type, as `defineDossier` takes it: `act` makes it a statement, `form` a meeting, `stance` a territorial
 * position, `degree` or `controller` a control assessment.
 */
export type EventDraft<Ids extends DossierIds> =
  | (StatementDraft<Ids> & Omit<Telling, "act">)
  | (MeetingDraft<Ids> & Omit<Telling, "form">)
  | (PositionDraft<Ids> & Omit<Telling, "stance">)
  | (ControlDraft<Ids> & Omit<Telling, "degree">);
