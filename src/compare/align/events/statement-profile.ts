import { lookUp } from "../../../collections/index.js";
import type { DiplomaticEvent, DossierIndex, Id, Statement } from "../../../model/index.js";
import { subjectTable } from "../../../vocabulary/index.js";
import { stems } from "../../measures/index.js";
import { namesOf } from "../../sides/index.js";
import { type ActFamily, familyOf } from "../../terms/index.js";
import type { Occasion } from "./occasions.js";
import type { SharedKeys } from "./shared-keys.js";
import type { Span } from "./span.js";
import { type Tokens, tokensOfStatement } from "./statement-tokens.js";

/** A statement with what it is recognised by. */
export interface StatementProfile {
  readonly event: Statement;
  readonly occasion: Occasion;
  readonly speakers: ReadonlySet<string>;
  /** The named persons among the speakers. */
  readonly persons: ReadonlySet<string>;
  /** The sides that are to do, or did, what it is about. */
  readonly doers: ReadonlySet<string>;
  readonly family: ActFamily;
  /** Its matters, but for those that are too wide. */
  readonly matters: ReadonlySet<string>;
  /** The groups of its subjects, but for those that are too wide. */
  readonly groups: ReadonlySet<string>;
  /** The aspects of records that it is about, such as the outcome of a meeting. */
  readonly aspects: ReadonlySet<string>;
  /** How the matters of its topics change, with the sides that change them. */
  readonly changes: ReadonlySet<string>;
  /** The stems of its words, without the names of its parties. */
  readonly words: ReadonlySet<string>;
  readonly span: Span;
  readonly tokens: Tokens;
}

/** Describes the statements of one document. */
export function profileStatements(
  statements: readonly Statement[],
  index: DossierIndex,
  keys: SharedKeys,
  occasionOf: (statement: Statement) => Occasion,
  spanOf: (event: DiplomaticEvent) => Span,
  isReadable: (source: Id) => boolean,
): StatementProfile[] {
  return statements.map((statement) => {
    const occasion = occasionOf(statement);
    const tokens = tokensOfStatement(statement, keys, isReadable);
    const names = nameStemsOf(statement, index);
    return {
      event: statement,
      occasion,
      matters: mattersOf(statement, occasion, keys),
      groups: groupsOf(statement),
      aspects: aspectsOf(statement, keys),
      changes: changesOf(statement, keys),
      words: new Set([...tokens.words.keys()].filter((stem) => !names.has(stem))),
      speakers: keys.sidesOf(statement.speakers),
      persons: new Set(
        statement.speakers.flatMap(({ who }) => (index.actor(who)?.kind === "person" ? keys.of(who) : [])),
      ),
      doers: keys.sidesOfActors((statement.about ?? []).flatMap(({ by = [] }): Id[] => by)),
      family: familyOf(statement),
      span: spanOf(statement),
      tokens,
    };
  });
}

/** The stems of the names of those who speak, are spoken to, or act in what it is about. */
function nameStemsOf(
  { speakers, audience = [], about = [] }: Statement,
  index: DossierIndex,
): ReadonlySet<string> {
  const parties = [...speakers, ...audience].flatMap(({ who, onBehalfOf = who }) => [who, onBehalfOf]);
  const actors = [...parties, ...about.flatMap(({ by = [], toward = [] }) => [...by, ...toward])];
  const names = actors.flatMap((id) => {
    const actor = index.actor(id);
    return actor ? namesOf(actor) : [];
  });
  return new Set(names.flatMap((name) => [...stems(name)]));
}

function aspectsOf({ about = [] }: Statement, keys: SharedKeys): ReadonlySet<string> {
  return new Set(
    about.flatMap(({ ref, aspect }) =>
      ref === undefined || aspect === undefined ? [] : `${aspect} of ${keys.of(ref)}`,
    ),
  );
}

function changesOf({ about = [] }: Statement, keys: SharedKeys): ReadonlySet<string> {
  return new Set(
    about.flatMap(({ subject, change, by }) =>
      subject === undefined || change === undefined || by === undefined
        ? []
        : `${subject} ${change} ${[...keys.sidesOfActors(by)].sort().join("+")}`,
    ),
  );
}

function groupsOf({ about = [] }: Statement): ReadonlySet<string> {
  return new Set(
    about.flatMap(({ subject }) =>
      subject === undefined || wide.has(subject)
        ? []
        : (lookUp(subjectTable, subject.slice(subject.indexOf(":") + 1))?.group ?? []),
    ),
  );
}

/** Subjects so wide that two statements on them need not be on one matter. */
const wide: ReadonlySet<string> = /* @__PURE__ */ new Set(["relations", "regional-affairs"]);

/** The matters of a statement: its subjects, but for wide ones, and the records that it is about, but for where it was made. */
function mattersOf({ about = [] }: Statement, occasion: Occasion, keys: SharedKeys): ReadonlySet<string> {
  const subjects = about.flatMap(({ subject }) => subject?.slice(subject.indexOf(":") + 1) ?? []);
  const records = about.flatMap(({ ref }) => (ref === undefined ? [] : keys.of(ref)));
  return new Set([
    ...subjects.filter((subject) => !wide.has(subject)).map((subject) => `subject ${subject}`),
    ...records.filter((key) => !occasion.keys.includes(key)).map((key) => `record ${key}`),
  ]);
}
