import type { IssueCode, IssueParams, Path } from "../../issues/index.js";
import type {
  AttributionLink,
  Id,
  LinkRelation,
  Provision,
  RecordKind,
  Reported,
  Source,
  When,
} from "../../model/index.js";
import type { Anchor, Quotation } from "../../text/index.js";
import type { Limits } from "../options.js";

/** The records of a dossier, perhaps with errors, but each with an id. */
export interface Records {
  has(id: Id): boolean;
  /** The kind of a record; undefined where there is none, or an event of a type that only a newer version knows. */
  kindOf(id: Id): RecordKind | undefined;
  /** The record, unchecked. */
  recordOf(id: Id): object | undefined;
  /** The ids of the records of some kinds, in the order of the document. */
  idsOf(kinds: readonly RecordKind[]): Iterable<Id>;
  /** The kinds whose list cannot be read, so that a reference to one of them cannot be judged. */
  readonly unread: ReadonlySet<RecordKind>;
}

/**
 * One run of the judges over a value. The first run has no places: a report only marks a record for the second run, which
 * reports where in the value each problem is.
 */
export interface Run {
  /** The first run: without places, and with records in any order. */
  readonly isFirst: boolean;
  readonly limits: Limits;
  /** The records by id; undefined for a single event, whose references cannot be followed. */
  readonly records: Records | undefined;
  /** The texts of the sources, searched for quotations. */
  readonly texts: Texts;
  /** Notes for the rules that need the whole dossier. */
  readonly whole: Whole;
  /** True when no further error would be listed. */
  full(): boolean;
  /** Reports an issue at the part that is judged, or at the field of it named by `keys`. */
  report<C extends IssueCode>(code: C, params: IssueParams[C], ...keys: Path): void;
  /** Reports an issue at a place that was noted before, in the record `own`; without one, the notes of several records show it. */
  reportAt<C extends IssueCode>(path: Path, code: C, params: IssueParams[C], own?: Id): void;
  /** A copy of the place that is judged, or of the field of it named by `keys`; empty in the first run. */
  place(...keys: Path): Path;
  /** Lets the second run judge a record, or without one the whole value, where the first cannot tell or knows no place. */
  lookAgain(record?: Id): void;
  /** True for an object of which a field has the wrong shape. */
  isBroken(part: object): boolean;
  /** Checks that a value of any shape is JSON and within the limits. */
  guard(value: unknown): void;
}

/** No record is a part, a version, a translation, an answer or a relay of itself, also by way of others. */
export interface Circles {
  /** Notes a reference that must not lead back to its record. */
  note(field: string, from: Id, to: Id, path: Path): void;
  settle(run: Run): void;
}

/** A code or an IRI identifies one territory or one actor. */
export interface Identities {
  /** Judges a code or an IRI at a field of the record that is judged. */
  judge(run: Run, kind: "actor" | "territory", id: Id, value: string, ...keys: (string | number)[]): void;
  judgeIris(run: Run, kind: "actor" | "territory", id: Id, sameAs: readonly string[]): void;
}

/** A statement in a chain is about what it passes on. */
export interface Relays {
  noteProvisions(instrument: Id, provisions: readonly Provision[]): void;
  noteSameEvent(id: Id, other: Id): void;
  /** Notes the statements in the chain of a report, which stands at `path`. */
  noteChain(run: Run, own: Id, via: readonly AttributionLink[], path: Path): void;
  settle(run: Run): void;
}

/** All that is said of times can hold together, and nothing answers a later record. */
export interface Times {
  /** Notes the time of the record that is judged. */
  note(run: Run, id: Id, when: When | undefined): void;
  /** Notes when the source that is judged was published. */
  notePublished(run: Run, id: Id, published: string): void;
  /** Notes that `from` is later than `to`, by a link at `path`. */
  noteResponse(rel: LinkRelation, from: Id, to: Id, path: Path): void;
  /** Notes that `from` is part of the meeting `to`, by a link at `path`. */
  notePart(from: Id, to: Id, path: Path): void;
  settle(run: Run): void;
}

export type NotedSource = Pick<
  Source,
  "id" | "kind" | "published" | "language" | "coverage" | "revises" | "translates"
>;

/** Rules that compare a source with others, or a statement with its sources. */
export interface Sources {
  note(run: Run, source: NotedSource): void;
  /** Only a source of which the dossier holds all can leave something out. */
  judgeOmission(run: Run, reports: Reported["reports"]): void;
  /** Judges whether an event that has come about lies before the sources that report it were published. */
  judgeTime(
    run: Run,
    own: Id,
    date: When["date"],
    status: Reported["status"],
    reports: Reported["reports"],
  ): void;
  /** A statement that a readout itself reports names the occasion on which it was made. */
  judgeOccasion(run: Run, own: Id, reports: Reported["reports"]): void;
  /** Looks again at records of which a source came later: statements of a readout, and what is dated after it. */
  settleReports(run: Run): void;
  /** A translation is in another language, or another script, than its original. */
  settleTranslations(run: Run): void;
  /** A source is published after the one that it revises. */
  settleRevisions(run: Run): void;
}

/** A source in whose text quotations are found again. */
export interface SearchableSource {
  readonly whole: boolean;
  readonly text: string | undefined;
  readonly anchor: (quotation: Quotation) => Anchor;
  /** The passage that differs least from a quotation, where one is near it. */
  readonly near: (exact: string) => string | undefined;
}

/** The texts of the sources, each prepared for searching at most once. */
export interface Texts {
  /** The text, or the title, of the source with an id; undefined for any other record, and where it is no text. */
  sourceOf(id: Id, records: Records, field: "text" | "title"): SearchableSource | undefined;
  /** About how many quotations each text has, where that is known. */
  expected: number;
}

/** Notes for the rules that need the whole dossier. */
export interface Whole {
  readonly circles: Circles;
  readonly identities: Identities;
  readonly relays: Relays;
  readonly sources: Sources;
  readonly times: Times;
}
