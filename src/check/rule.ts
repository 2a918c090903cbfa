import type { SettledTimes } from "../graph/time-notes.js";
import type { Place, Visitor } from "../graph/walk.js";
import type { IssueCode, IssueParams } from "../issues/issue-params.js";
import type { Path } from "../issues/path.js";
import type { Id, RecordKind } from "../values/id.js";
import type { Limits } from "./options.js";

/** A record as the rules see it: perhaps not in order, but with an id and a place. */
export interface KnownRecord {
  /** Its kind; undefined for an event of a type that only a newer version knows. */
  kind: RecordKind | undefined;
  /** The record, unchecked. */
  record: Readonly<Record<string, unknown>>;
  /** Its place in the dossier. */
  path: Path;
}

/** What a rule works with. */
export interface RuleContext {
  /** The records of the dossier by id; undefined when a single event is checked, whose references cannot be followed. */
  records: ReadonlyMap<Id, KnownRecord> | undefined;
  /** The kinds of record that the dossier may have, but not in a form that can be read. */
  unread: ReadonlySet<RecordKind>;
  /** The limits of the check. */
  limits: Limits;
  /** Whether no further error would be listed, so that looking for a hint is work in vain. */
  full(): boolean;
  /** Adds an issue at the place of the walk, or at the field of it named by `keys`. */
  report<C extends IssueCode>(
    code: C,
    place: Pick<Place, "path">,
    params: IssueParams[C],
    ...keys: Path
  ): void;
  /** What is said of times, with conflicts set apart; the same for all rules. To be asked for at the end of the walk. */
  times(): SettledTimes;
  /** Judges a value of any shape: whether it is JSON and within the limits. */
  guard(value: unknown, place: Pick<Place, "path">): void;
}

/** A rule: what it looks at on a walk through what is checked. Made anew for each check, so it may keep notes. */
export type Rule = (context: RuleContext) => Visitor;
