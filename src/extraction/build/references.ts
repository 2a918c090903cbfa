import { type Path, toPointer } from "../../issues/index.js";
import { type Id, isId, type RecordKind } from "../../model/index.js";
import { withoutEnd } from "../../text/index.js";
import type { Answer, ExtractionList } from "../answer/read-answer.js";
import type { SettleContext } from "../answer/settle.js";

/** The word by which a statement names the text itself as its speaker. */
export const theText = "text";

/** A record of the answer, as references lead to it. */
export interface Target {
  /** Its id in the dossier. */
  id: Id;
  kind: RecordKind;
  path: Path;
}

/** The records of an answer by their ids, and which of them are left out. */
export interface References {
  /** The record at a place of the answer; undefined where its id is another's. */
  at: (path: Path) => Target | undefined;
  /** The record that an id names, where it is of one of these kinds and not left out. */
  peek: (id: string, kinds: readonly RecordKind[]) => Target | undefined;
  /** The same, with a report of what is wrong. */
  resolve: (id: string, kinds: readonly RecordKind[], path: Path) => Target | undefined;
  /** The kind of the record that has an id in the dossier. */
  kindOf: (id: Id) => RecordKind | undefined;
  lose: (id: Id) => void;
  isLost: (id: Id) => boolean;
}

const kinds: { [L in Exclude<ExtractionList, "order">]: RecordKind } = {
  actors: "actor",
  territories: "territory",
  meetings: "meeting",
  statements: "statement",
  positions: "territorial-position",
  controlAssessments: "control-assessment",
};

/** The kinds of what happens. */
export const eventKinds: readonly RecordKind[] = [
  "meeting",
  "statement",
  "territorial-position",
  "control-assessment",
];

/** Gives every record of an answer an id that a dossier can have, beside the source's. */
export function createReferences({ lists }: Answer, sourceId: Id, context: SettleContext): References {
  const { report, closest } = context;
  const byId = new Map<string, Target>();
  const byPlace = new Map<string, Target>();
  const kindById = new Map<Id, RecordKind>();
  const lost = new Set<Id>();
  const entries = (
    ["actors", "territories", "meetings", "statements", "positions", "controlAssessments"] as const
  ).flatMap((list) => lists[list].map(({ path, value }) => ({ kind: kinds[list], path, id: value.id })));
  const taken = new Set<string>([sourceId, theText, ...entries.map(({ id }) => id)]);
  for (const { kind, path, id: given } of entries) {
    const place = [...path, "id"];
    const first = given === "" ? undefined : byId.get(given);
    if (first) {
      report("duplicate-id", place, { id: given, first: toPointer(first.path) });
      continue;
    }
    const fits = isId(given) && given !== sourceId && given !== theText;
    const id = fits ? given : freeId(given, kind, taken);
    if (!fits) report("renamed-id", place, { id: given, renamed: id });
    taken.add(id);
    const target: Target = { id, kind, path };
    byId.set(given === "" ? id : given, target);
    byPlace.set(toPointer(path), target);
    kindById.set(id, kind);
  }
  const peek: References["peek"] = (id, allowed) => {
    const target = byId.get(id);
    return target && allowed.includes(target.kind) && !lost.has(target.id) ? target : undefined;
  };
  return {
    at: (path) => byPlace.get(toPointer(path)),
    peek,
    resolve: (id, allowed, path) => {
      const target = byId.get(id);
      if (!target) {
        const near = [...byId].filter(([, { kind }]) => allowed.includes(kind)).map(([known]) => known);
        report("dangling-reference", path, { id, nearest: closest(id, near) });
      } else if (!allowed.includes(target.kind)) {
        report("wrong-kind", path, { id, found: describe(target.kind), kinds: allowed.map(describe) });
      } else if (lost.has(target.id)) report("lost-reference", path, { id });
      return peek(id, allowed);
    },
    kindOf: (id) => kindById.get(id),
    lose: (id) => {
      lost.add(id);
    },
    isLost: (id) => lost.has(id),
  };
}

function freeId(given: string, kind: RecordKind, taken: ReadonlySet<string>): Id {
  const stem =
    withoutEnd(given.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, ""), /-/).slice(0, 48) ||
    kind;
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}

function describe(kind: RecordKind): string {
  return `${/^[aeio]/.test(kind) ? "an" : "a"} ${kind}`;
}
